import type { Format, Query } from '@vitrine/schema';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { phraseIn } from '../understand/lexicon/senses.js';
import { findMentions, isGrammar } from '../understand/words/mentions.js';
import type { ColumnProfile, TimeUnit } from '../understand/tables/profileData.js';
import { insideSentence } from '../understand/words/words.js';

type Aggregate = NonNullable<Query['aggregate']>[number];

/** A number over rows: how many, or a column reduced to one number. */
export interface Measure {
  readonly op: Aggregate['op'];
  /** Absent for a count of rows. */
  readonly column?: ColumnProfile;
}

/** From here on a sum is written short, such as 1.4B. */
const longSum = 1e9;

/** The aggregate clause that computes a measure; its output column is named `as`. */
export function aggregateOf(measure: Measure, as: string): Aggregate {
  return measure.column ? { op: measure.op, key: measure.column.key, as } : { op: 'count', as };
}

/** The column's own format; long sums are shortened. */
export function formatOf({ op, column }: Measure): Format | undefined {
  if (!column || op === 'count' || op === 'countDistinct') return undefined;
  const isLong = op === 'sum' && Math.abs(column.sum) >= longSum;
  if (!isLong) return column.format;
  const format = typeof column.format === 'object' ? column.format : { style: column.format ?? 'number' };
  return { ...format, notation: 'compact' };
}

/** How a measure is said in a receipt. */
export function describeMeasure({ op, column }: Measure): string {
  if (!column) return 'number of rows';
  const names = { sum: 'sum', avg: 'average', countDistinct: 'number of different values' };
  return `${(names as Record<string, string>)[op] ?? op} of ${column.label}`;
}

/** Whether a name says of itself that it adds up: `Grand total`, `Gesamtpreis`. */
export const saysTotal = (name: string): boolean =>
  /\btotal\b|^(?:gesamt|(?:somme|suma|soma)\b)/iu.test(name);

/** Whether a name says of itself that it is an average: `Average order value`, `Ø Preis`. */
export const saysAverage = (name: string, language: Language): boolean =>
  /^(?:ø|median)/iu.test(name) ||
  findMentions(name, language).mentions.some(
    (mention) => isGrammar(mention, 'average') || beginsWithAverage(mention.text, language),
  );

/** A figure that is known by its whole name, the word for an average included. */
const beginsWithAverage = (text: string, language: Language): boolean =>
  lexicons[language].grammar.average.split('|').includes(text.split(' ')[0]!.toLowerCase());

/** What to call a measure: `Total revenue`, `Average rating`, or how many rows there are. */
export function measureLabel({ op, column }: Measure, rowsTitle: string, language: Language): string {
  if (!column) return rowsTitle;
  const name = column.label;
  const isSaid = op === 'sum' ? saysTotal(name) : saysAverage(name, language);
  if (isSaid || (op === 'avg' && column.formula !== undefined)) return name;
  return phraseIn(language, op === 'sum' ? 'total' : 'average', { x: inside(name, language) });
}

/** A name as it stands in a sentence of a language. */
export const inside = (name: string, language: Language) =>
  language === ('de' as Language) ? name : insideSentence(name);

/** What a unit of time is called in a sentence of a language. */
export function unitWord(unit: TimeUnit, language: Language): string {
  const [word = unit] = lexicons[language].units[unit].split('|');
  return language === ('de' as Language) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** A name for an output column that none of the given ones has. */
export function freeName(wish: string, ...taken: string[]): string {
  let name = wish;
  while (taken.includes(name)) name = `${name}_`;
  return name;
}
