import type { Part } from './Page.js';

/** Cards side by side, up to four in a row. */
export const inRow = (cards: readonly Part[]): Part[] =>
  cards.map((part) => ({ ...part, span: cards.length > 4 ? 4 : 12 / Math.max(1, cards.length) }));

/** Pictures two by two, an odd one first; three side by side unless the first is over time, which needs more room. */
export function inPairs(charts: readonly Part[]): Part[] {
  const areSmall = charts.length === 3 && charts[0]?.intent !== 'trend';
  return charts.map((part, index) => ({
    ...part,
    span: areSmall ? 4 : charts.length % 2 === 1 && index === 0 ? 12 : 6,
  }));
}

/** A part with what fills the rest of its row; below it where it needs the whole row. */
export const besides = (one: Part, other: Part): Part[] => [
  one,
  { ...other, span: 12 - ((one.span ?? 12) % 12) },
];
