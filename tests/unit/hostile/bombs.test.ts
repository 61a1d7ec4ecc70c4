import { describe, expect, it } from 'vitest';
import { bombs } from './documents.js';
import { drawnNodes, show } from './show.js';

const card = '4,711';

describe('more work than anybody wants is refused or bounded, and the rest of the page stays', () => {
  it.each(Object.entries(bombs))(
    '%s',
    (_, make) => {
      const input = make();
      const length = JSON.stringify(input).length;
      const { issues, html } = show(input);
      const drawn = drawnNodes(html);
      expect([drawn[0], drawn.at(-1)]).toEqual(['first', 'last']);
      expect(html.split(card).length - 1).toBeGreaterThanOrEqual(2);
      // What comes out is in proportion to what went in, and never more than a page can hold.
      expect(html.length).toBeLessThan(400_000 + 20 * length);
      expect(html.length).toBeLessThan(4_000_000);
      expect(issues.length).toBeLessThan(2500);
    },
    60_000,
  );
});
