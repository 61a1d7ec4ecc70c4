import type { EntityId } from '../../samples/entities.js';
import { isDay, isNumber } from '../columns/attributeKind.js';
import { asLabel, readColumn } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { viewWords } from '../lexicon/viewWords.js';
import { isSameKind, type ColumnWish, type NamedEntity, type PartWish } from '../Meaning.js';
import { fold, isDense } from '../words/fold.js';
import { withoutHead } from '../words/headOf.js';
import { isGrammar, senseOf } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { entryOf, isPictured, viewOf, type Entry } from './Entry.js';

/** Longer phrases are sentences, not names of some rows. */
const mostWords = 4;

/** `upcoming renewals`: rows whose day is near, soonest first. */
export function aheadView(entry: Entry): PartWish | null {
  const { item, topic, language } = entry;
  const words = viewWords[language];
  const headed = withoutHead(item.text, words.ahead.split('|'));
  if (!headed || item.options.length > 0 || headed.rest.split(/\s+/u).length > mostWords) return null;
  const wish = readColumn(numbersOf(headed.rest, language).one, language);
  const isDated = isDay(wish.attribute);
  // `Next inspection` is kept of each; `upcoming birthdays` are several, and so is `upcoming maintenance`.
  const isAhead = withoutHead(item.text, words.onlyAhead.split('|')) !== null;
  const isSeveral = isAhead && (isDated || wish.attribute === undefined);
  if (!isSeveral && !isWrittenForMany(headed.rest, wish.entity, language)) return null;
  const areRows = withoutHead(item.text, words.expiring.split('|')) !== null || wish.entity !== undefined;
  return viewOf(entry, 'list', {
    rows: 'ahead',
    topic: { ...topic, dimensions: areRows && !isDated ? [] : [wish] },
  });
}

/** Whether a noun was written for many, by its ending or as the lexicon writes such records. */
function isWrittenForMany(noun: string, entity: EntityId | undefined, language: Language): boolean {
  const [one, many] = entity
    ? [false, true].map((isMany) => fold(labelIn(language, 'entities', entity, isMany)))
    : [];
  return numbersOf(noun, language).one !== noun || (one !== many && fold(noun) === many);
}

/** States that somebody has to see to, by ids in the lexicon; what is new or active is counted as any figure. */
const troubled: ReadonlySet<string> = new Set([
  'overdue',
  'open',
  'waiting',
  'atRisk',
  'offTrack',
  'failed',
  'stale',
  'noShow',
]);

/** `unpaid invoices`, `students at risk`, `overdue amount`: how many rows are in a state, or what they come to. */
export function stateView(entry: Entry): PartWish | null {
  const asked = whichHave(entry);
  if (asked) return asked;
  const { item, here, topic, language } = entry;
  if (item.options.length > 0 || item.text.split(/\s+/u).length > mostWords) return null;
  const late = withoutHead(item.text, viewWords[language].overdue.split('|'));
  const headed = late ?? withoutHead(item.text, viewWords[language].unsettled.split('|'));
  const [record] = topic.entities.filter(({ isWeak }) => !isWeak);
  // Of the records of a trade it is known what states they can be in.
  const counts = (id = '') => troubled.has(id) || (id !== '' && record?.noun !== undefined);
  const named = here.find((mention) => counts(senseOf(mention, 'option')?.id));
  const state = late ? 'overdue' : named && senseOf(named, 'option')?.id;
  if (!headed && state === undefined) return null;
  const states = state === undefined ? [] : [state];
  const isMany =
    record && (record.noun ?? (isDense(item.text) || isWrittenForMany(record.text, record.id, language)));
  if (isMany)
    return viewOf(entry, 'metric', {
      ...(state === undefined && { rows: 'open' }),
      topic: { ...topic, entities: [record], metrics: [], states },
    });
  // `Paid amount` is kept of each; what is overdue is a part of all.
  const rest = readColumn(headed?.rest ?? item.text, language);
  return state === 'overdue' && isNumber(rest.attribute)
    ? viewOf(entry, 'metric', {
        measures: [{ ...rest, options: [] }],
        topic: { ...topic, metrics: [], states },
      })
    : null;
}

/** `Which patients have outstanding payments`: the payments that are meant, under the whole question. */
function whichHave(entry: Entry): PartWish | null {
  const { prompt, item, here, mentions, start } = entry;
  const has = here.find((mention) => mention.start > start && isGrammar(mention, 'has'));
  const isAsked = here.some((mention) => mention.start === start && isGrammar(mention, 'which'));
  if (!has || !isAsked) return null;
  const rest = { ...item, text: prompt.slice(has.end, item.end).trim(), start: has.end };
  const view = stateView(entryOf(prompt, rest, { opener: entry.opener }, mentions, entry));
  return view && { ...view, part: 'table', words: item.text, start, title: asLabel(item.text) };
}

/** `Average response time`: one number of all rows, where no picture is looked at. */
export function averageView(entry: Entry): PartWish | null {
  const { item, here, topic, language } = entry;
  const average = here.find((mention) => isGrammar(mention, 'average'));
  const isOther = here.some((mention) => isGrammar(mention, 'by'));
  if (!average || isOther || isPictured(entry) || item.options.length > 0) return null;
  const rest = `${item.text} `.replace(`${average.text} `, '').trim();
  if (rest === '' || rest === item.text) return null;
  const wish = readColumn(rest, language);
  const measure: ColumnWish = isNumber(wish.attribute)
    ? wish
    : { label: wish.label, metric: wish.metric ?? 'own', options: [] };
  return viewOf(entry, 'metric', { measures: [measure], topic: { ...topic, metrics: [] } });
}

/** Rows of another kind than those that a page is about are listed, in a table of their own. */
export function listedApart(view: PartWish, main: NamedEntity | null): PartWish {
  const [record] = view.topic.entities;
  const isOther = view.part === 'metric' && record !== undefined && !isSameKind(record, main);
  return isOther ? { ...view, part: 'table' } : view;
}
