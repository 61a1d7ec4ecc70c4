import { isGrammar } from '../../words/mentions.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import { says, saysGrammar, type Reading } from '../Reading.js';

/** The column of which several values are named: `the price of A and B`. */
export function listedValues(reading: Reading): ColumnProfile | undefined {
  return reading.values.find(({ column, value }) =>
    reading.values.some((other) => other.column === column && other.value !== value),
  )?.column;
}

export const asksToCompare = (reading: Reading): boolean =>
  says(reading, 'compare') ||
  saysGrammar(reading, 'compare', 'overTime') ||
  reading.mentions.some((mention) => isGrammar(mention, 'by'));
