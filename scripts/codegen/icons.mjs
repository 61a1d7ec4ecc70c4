// Shapes of the icons that documents may name, taken from the Lucide set (ISC licence).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export function iconShapes({ shared }, banner) {
  const names = shared.find(({ name }) => name === 'icon').schema.enum;
  const entries = names.map((name) => {
    const svg = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
    const shapes = [...svg.matchAll(/<(path|circle|rect|line|polyline|polygon|ellipse)\s([^>]*?)\/>/g)].map(
      ([, tag, attributes]) => [
        tag,
        Object.fromEntries(
          [...attributes.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
        ),
      ],
    );
    return `  ${JSON.stringify(name)}: ${JSON.stringify(shapes)},`;
  });
  return `${banner}// Icons: Lucide, ISC License, Copyright (c) Lucide Contributors.
import type { IconName } from '@vitrine/schema';

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/** SVG shapes of each icon on a 24 by 24 canvas. */
export const iconShapes: Readonly<Record<IconName, readonly Shape[]>> = {
${entries.join('\n')}
};
`;
}
