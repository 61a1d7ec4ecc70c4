import { textWidth } from '../scale/textWidth.js';
import type { MarkColor } from '../model/types.js';
import type { LegendEntry } from '../parts/ChartLegend.js';

const namespace = 'http://www.w3.org/2000/svg';
const padding = 16;
const lineHeight = 24;
const legendSize = 13;
const leastWidth = 280;

/** What a style sheet gives to shapes, and a file must carry itself. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
  'direction',
];

/** A drawing that stands on its own. */
export interface ChartPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The chart on the page as an SVG file: its looks written into each shape, with title, legend and ground. */
export function chartSvg(drawn: SVGSVGElement, title: string, legend: readonly LegendEntry[]): ChartPicture {
  const { width: drawnWidth, height: drawnHeight } = drawn.viewBox.baseVal;
  const width = Math.max(drawnWidth, leastWidth) + padding * 2;
  const isNamed = drawn.querySelector('.vt-chart-seriesLabel') !== null;
  const places = legendPlaces(isNamed ? [] : legend.filter(({ hidden }) => !hidden), width - padding * 2);
  const rows = (places.at(-1)?.row ?? -1) + 1;
  const titleHeight = title ? lineHeight : 0;
  const top = padding + titleHeight + rows * lineHeight;
  const height = drawnHeight + top + padding;
  const root = document.createElementNS(namespace, 'svg');
  setAll(root, { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}` });

  const { direction } = getComputedStyle(drawn);
  const fromStart = (x: number) => (direction === 'rtl' ? width - x : x);
  const surface = drawn.closest('.vt-card') ?? drawn;
  const text = getComputedStyle(drawn);
  root.append(shape('rect', { width, height, fill: getComputedStyle(surface).backgroundColor }));
  const font = { 'font-family': text.fontFamily, fill: text.color, direction };
  if (title)
    root.append(
      label(title, { ...font, x: fromStart(padding), y: padding + 12, 'font-size': 15, 'font-weight': 600 }),
    );
  for (const { entry, words, x, row } of places) {
    const y = padding + titleHeight + row * lineHeight + 14;
    root.append(
      shape('rect', {
        x: fromStart(x + 5) - 5,
        y: y - 9,
        width: 10,
        height: 10,
        rx: 3,
        fill: colorOf(drawn, entry.color),
      }),
    );
    root.append(label(words, { ...font, x: fromStart(x + 16), y, 'font-size': legendSize }));
  }
  const marks = shape('g', { transform: `translate(${(width - drawnWidth) / 2} ${top})` });
  for (const child of drawn.children) marks.append(withLooks(child));
  root.append(marks);
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** Where the entries of a legend stand, row by row. */
function legendPlaces(entries: readonly LegendEntry[], room: number) {
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const words = entry.detail ? `${entry.label} ${entry.detail}` : entry.label;
    const width = 16 + textWidth(words, legendSize) + 12;
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const place = { entry, words, x: x + padding, row };
    x += width;
    return place;
  });
}

function withLooks(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  const style = getComputedStyle(element);
  for (const property of carried) {
    const value = style.getPropertyValue(property);
    if (value) copy.setAttribute(property, value);
  }
  copy.removeAttribute('class');
  for (const child of element.childNodes)
    copy.append(child instanceof Element ? withLooks(child) : child.cloneNode());
  return copy;
}

/** The color of the palette or tone as the page resolves it. */
function colorOf(drawn: SVGSVGElement, color: MarkColor | null): string {
  const name = typeof color === 'number' ? `--vt-chart-${color}` : `--vt-${color ?? 'neutral'}-solid`;
  const probe = shape('rect', {}) as SVGElement;
  probe.style.fill = `var(${name})`;
  drawn.append(probe);
  const { fill } = getComputedStyle(probe);
  probe.remove();
  return fill;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(namespace, name);
  setAll(element, attributes);
  return element;
}

function label(text: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = shape('text', attributes);
  element.textContent = text;
  return element;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
