import type { Query } from '@vitrine/schema';
import type { Language } from '../../understand/lexicon/index.js';
import { findMentions, isGrammar, senseOf } from '../../understand/words/mentions.js';
import { countCard, measureCard, type Drawn } from '../bricks.js';
import type { Page, Part } from '../Page.js';
import { figurePeriod } from './figurePeriod.js';
import type { TableDesign } from '../TableDesign.js';

/** A card under the name it was given, reduced as the name says. */
export function namedCard(page: Page, design: TableDesign, drawn: Drawn, title: string): Part {
  const each = perUnit(title, page.meaning.language);
  const { day } = design;
  if (each && day && drawn.column) {
    const days = `datediff(min(${design.name}.${day.key}), max(${design.name}.${day.key}), 'day') + 1`;
    const formula = `sum(${design.name}.${drawn.column.key}) / (${days}) * ${each}`;
    const card = measureCard(page, design, drawn);
    return { ...card, id: title, title, shows: { ...card.shows, value: { formula } } };
  }
  const op = opIn(title, page.meaning.language);
  const column = drawn.column ?? (op === null || op === 'count' ? undefined : design.numbers[0]);
  const card =
    column && op !== 'count' ? measureCard(page, design, { column, op: drawn.op }) : countCard(design);
  const query = { from: design.name, aggregate: [{ op: op ?? drawn.op, key: column?.key, as: 'value' }] };
  return {
    ...card,
    id: title,
    title,
    shows: { ...card.shows, ...(column && op !== 'count' && { value: { query: query as Query } }) },
  };
}

const unitDays = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 } as const;

/** Days of the unit that a figure is an average of: `average per day`. */
function perUnit(text: string, language: Language): number | null {
  const { mentions } = findMentions(text, language);
  const unit = mentions.map((mention) => senseOf(mention, 'unit')?.id).find(Boolean);
  const isAverage = mentions.some((mention) => isGrammar(mention, 'average', 'by'));
  return unit && isAverage ? unitDays[unit as keyof typeof unitDays] : null;
}

const reductions = ['average', 'sum', 'max', 'min', 'median', 'count'] as const;

/** How the name of a figure says it is reduced: `biggest expense`. */
export function opIn(
  text: string,
  language: Language,
): 'avg' | 'sum' | 'max' | 'min' | 'median' | 'count' | null {
  const { mentions } = findMentions(text, language);
  const found = reductions.find((id) => mentions.some((mention) => isGrammar(mention, id)));
  return found === undefined ? null : found === 'average' ? 'avg' : found;
}

/** A card over the periods of a figure, under the name it was given and reduced as the name says. */
export function namedFigure(page: Page, card: Part, months: string, key: string, title: string): Part {
  const { language } = page.meaning;
  const { dataset, format } = card.shows;
  const op = opIn(title, language);
  const each = perUnit(title, language);
  const { unit } = figurePeriod(page);
  const day = `${months}.${unit}`;
  const value = each
    ? {
        formula: `sum(${months}.${key}) / (datediff(min(${day}), max(${day}), 'day') + ${unitDays[unit]}) * ${each}`,
      }
    : { query: { from: months, aggregate: [{ op: op ?? 'sum', key, as: 'value' }] } satisfies Query };
  const isLatest = !each && (op === null || op === 'count');
  return { ...card, id: title, title, shows: isLatest ? card.shows : { dataset, format, value } };
}
