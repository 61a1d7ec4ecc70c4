import type { Column, Query, Where } from '@vitrine/schema';
import type { Page } from '../refine/page/Page.js';
import { plainWords } from '../refine/text/words/plain.js';
import { sayTold } from '../refine/messages/say.js';
import { inside } from '../plan/measures.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { phraseIn } from '../understand/lexicon/senses.js';
import { languageOf } from '../refine/text/languageOf.js';

type Aggregate = NonNullable<Query['aggregate']>[number];

const phrases = {
  sum: 'total',
  avg: 'average',
  median: 'median',
  min: 'min',
  max: 'max',
  countDistinct: 'distinct',
} as const;

/** What a query computes, in words: `Total value by stage (Deals: stage = Won)`. */
export function sayQuery(query: Query, page: Page, locale: string): string {
  const language = languageOf(locale);
  const { title = query.from } = page.datasets.find(({ name }) => name === query.from) ?? {};
  const columns = page.inputColumnsOf(query);
  const label = (key: string): string => columns.find((column) => column.key === key)?.label ?? key;
  const measures = (query.aggregate ?? []).map((aggregate) => sayMeasure(aggregate, title, label, language));
  const groups = (query.groupBy ?? []).map(({ key, unit }) =>
    unit && Object.hasOwn(lexicons[language].units, unit)
      ? lexicons[language].units[unit as keyof (typeof lexicons)['en']['units']].split('|')[0]!
      : inside(label(key), language),
  );
  const limits = query.where ? conditionsIn(query.where, columns, language) : [];
  const rows = [title, ...(limits.length > 0 ? [limits.join(', ')] : [])].join(': ');
  if (measures.length === 0) return rows;
  const [x, y] = [measures.join(', '), groups.join(', ')];
  const said = y === '' ? x : phraseIn(language, 'byGroup', { x, y });
  return limits.length > 0 || query.aggregate?.some(({ op }) => op !== 'count') ? `${said} (${rows})` : said;
}

function sayMeasure(
  { op, key }: Aggregate,
  title: string,
  label: (key: string) => string,
  language: Language,
): string {
  if (key === undefined) return phraseIn(language, 'count', { x: inside(title, language) });
  const name = inside(label(key), language);
  if (!Object.hasOwn(phrases, op)) return label(key);
  const said = phraseIn(language, phrases[op as keyof typeof phrases], { x: name });
  const added = plainWords(said.replace(name, ''));
  // `Total amount` is no total of totals.
  const isSaid = added.length > 0 && added.every((word) => plainWords(name).includes(word));
  return isSaid ? label(key) : said;
}

/** The conditions of a filter that say something; that a value is there goes without saying. */
function conditionsIn(where: Where, columns: readonly Column[], language: Language): string[] {
  if ('all' in where) return where.all.flatMap((part) => conditionsIn(part, columns, language));
  if ('any' in where) return [where.any.flatMap((part) => conditionsIn(part, columns, language)).join(' | ')];
  if ('not' in where) return [`¬ (${conditionsIn(where.not, columns, language).join(', ')})`];
  if (where.op === 'notNull') return [];
  const labels = new Map(columns.map(({ key, label = key }) => [key, label]));
  return [sayTold({ conditions: [where], labels }, language)];
}
