import { lexicons, type Language } from '../../lexicon/index.js';
import { monthOf } from '../../dates/readPeriods.js';
import { asKey } from './asKey.js';
import type { OtherName } from './otherNames.js';

/** The months that values are, by their names in every language; nothing where the values are of something else. */
export function monthNames(values: readonly string[]): OtherName[] {
  const months = values.map((value) => monthOf(value));
  if (values.length < 2 || months.includes(0)) return [];
  return (Object.keys(lexicons) as Language[]).flatMap((language) => {
    const names = lexicons[language].months.split('|');
    return values.map((value, at) => ({ name: asKey(names[months[at]! - 1] ?? value), value }));
  });
}
