// The least a page would do by hand: read the times, find the lowest and highest of each column of pixels, and write one SVG path.
import { size } from './points.js';

const namespace = 'http://www.w3.org/2000/svg';

export function mount(box, first) {
  const svg = box.appendChild(document.createElementNS(namespace, 'svg'));
  svg.setAttribute('width', size.width);
  svg.setAttribute('height', size.height);
  const path = svg.appendChild(document.createElementNS(namespace, 'path'));
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', '#4550e0');
  const draw = (rows) => {
    const from = Date.parse(rows[0].at);
    const scale = size.width / (Date.parse(rows.at(-1).at) - from);
    const low = new Float64Array(size.width + 1).fill(Infinity);
    const high = new Float64Array(size.width + 1).fill(-Infinity);
    for (const { at, value } of rows) {
      const column = Math.floor((Date.parse(at) - from) * scale);
      if (value < low[column]) low[column] = value;
      if (value > high[column]) high[column] = value;
    }
    let d = '';
    for (let column = 0; column <= size.width; column++)
      if (low[column] <= high[column])
        d += `${d === '' ? 'M' : 'L'}${column},${size.height - low[column] * 3}L${column},${size.height - high[column] * 3}`;
    path.setAttribute('d', d);
  };
  draw(first);
  return { update: draw, drawn: () => true, picture: () => path.getAttribute('d') };
}
