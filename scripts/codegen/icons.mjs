// Shapes of the icons that documents may name, taken from the Lucide set (ISC licence).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { shortPath } from './shortPath.mjs';

const require = createRequire(import.meta.url);

/** A path that stands behind others: its first command no longer goes from 0, so it names its place. */
function standingAlone(d) {
  const [, x, y, rest] = /^[mM]\s*(-?\d*\.?\d+)[\s,]*(-?\d*\.?\d+)\s*(.*)$/s.exec(d);
  // Numbers behind a move are lines, relative ones behind a relative move.
  const line = /^[-\d.]/.test(rest) ? (d[0] === 'm' ? 'l' : 'L') : '';
  return `M${x} ${y}${line}${rest}`;
}

/** A ring from its left end and back. */
const ellipse = (cx, cy, rx, ry) =>
  `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;

function rectangle(x, y, width, height, r) {
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
}

/** Each kind of shape in an icon as path commands. */
const commands = {
  path: ({ d }) => standingAlone(d),
  circle: ({ cx, cy, r }) => ellipse(+cx, +cy, +r, +r),
  ellipse: ({ cx, cy, rx, ry }) => ellipse(+cx, +cy, +rx, +ry),
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  polyline: ({ points }) => `M${points}`,
  polygon: ({ points }) => `M${points}z`,
  rect: ({ x = 0, y = 0, width, height, rx = 0 }) => rectangle(+x, +y, +width, +height, +rx),
};

export function iconPaths({ shared }, banner) {
  const names = shared.find(({ name }) => name === 'icon').schema.enum;
  const entries = names.map((name) => {
    const svg = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
    const paths = [...svg.matchAll(/<(path|circle|rect|line|polyline|polygon|ellipse)\s([^>]*?)\/>/g)].map(
      ([, tag, attributes]) =>
        commands[tag](
          Object.fromEntries(
            [...attributes.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
          ),
        ),
    );
    return `  ${JSON.stringify(shortPath(paths.join('')))}, // ${name}`;
  });
  return `${banner}// Icons: Lucide, ISC License, Copyright (c) Lucide Contributors.
import { sharedSchemas } from '@vitrine/schema';

/** Each icon as one SVG path on a 24 by 24 canvas, in the order of the schema's names. */
const paths = [
${entries.join('\n')}
];

const names = sharedSchemas['icon']?.enum ?? [];

/** Each icon as one SVG path on a 24 by 24 canvas, by its name. */
export const iconPaths: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ paths.map((path, index) => [names[index], path]),
);
`;
}
