import type { Column, Node, PatchOp, Query } from '@vitrine/schema';
import { createNames } from '../../assemble/names.js';
import { chooseType } from '../../plan/chooseType.js';
import type { Shows } from '../../plan/Outline.js';
import { buildNode } from '../build/buildNode.js';
import { groupedQuery, isCategory, isDate, isNumber } from '../build/showsOf.js';
import type { Thing } from '../page/Thing.js';
import { plainWords } from '../text/plain.js';
import { isSameWord } from '../text/sameWord.js';
import { partAt } from '../text/readClauses.js';
import { means, textOf, type Word } from '../text/Word.js';
import { findColumns } from '../values/findColumn.js';
import { readSettings } from '../values/readSettings.js';
import type { Action, Context, Outcome } from './Action.js';
import { numberOf } from '../values/numberOf.js';
import { addElement } from './addElement.js';
import { assign } from './assign.js';
import { resolve } from './resolve.js';
import { typesNamed } from './retype.js';
import { readChange, settle, textGiven } from './settings.js';

const operations = ['count', 'sum', 'avg', 'median', 'min', 'max'] as const;
type Operation = (typeof operations)[number];

/** What a new component shows, as far as the words say. */
interface Subject {
  readonly dataset: string;
  readonly columns: readonly Column[];
  readonly measure?: Column;
  readonly op?: Operation;
  readonly by?: Column;
  /** How many of the words it accounts for. */
  readonly share: number;
}

/** Adds a component, or an element to one: `add a pie chart of spend by channel`, `add a column Owner to the deals`. */
export const add: Action = (context) => {
  const element = addElement(context);
  if (element) return element;
  const number = addNumber(context);
  if (number) return number;
  const { clause, page } = context;
  const wish = withoutPlace(context);
  const [named] = typesNamed(
    wish.filter((word) => !isFiller(word)),
    context,
  );
  const rest = wish.filter((word) => !named?.used.includes(word));
  const subjects = subjectsOf(rest, context);
  const [subject] = subjects;
  const text = clause.words.some((word) => means(word, 'at:to')) ? textGiven(context) : null;
  const type = named?.type ?? (subject && typeFor(subject));
  if (type === undefined) return { refused: { key: 'notUnderstood', params: { sentence: clause.sentence } } };
  const schema = page.types.get(type)!;
  if ((schema['x-plan']?.needs.length ?? 0) === 0)
    return addNode(type, '', { text: text ?? textOf(contentOf(rest), clause.sentence) }, context);
  if (!subject || subject.share === 0) return askSubject(type, context);
  const title = quotedTitle(clause.words) ?? titleOf(rest, subject, context);
  return addNode(type, title, showsFor(subject, type, wish, context), context);
};

/** `add a target of 50k to the Won card`: a number that a component has a property for. */
function addNumber(context: Context): Outcome | null {
  const { clause, page } = context;
  if (!clause.words.some((word) => numberOf(word) !== null)) return null;
  const assigned = assign(context, page.nodes, (rest, thing) => {
    const settings = rest.length < clause.words.length ? readChange(context, rest, thing) : null;
    return settings?.every(({ value }) => typeof value === 'number') ? settings : null;
  });
  return assigned.pairs ? settle(assigned.pairs, context) : null;
}

const isFiller = (word: Word): boolean =>
  means(word, 'filler', 'the', 'article') ||
  (!word.isName && word.senses.some((sense) => sense.startsWith('at:')));
const contentOf = (words: readonly Word[]): Word[] => {
  const first = words.findIndex((word) => !isFiller(word));
  const last = words.findLastIndex((word) => !isFiller(word));
  return first === -1 ? [] : words.slice(first, last + 1);
};
const quotedTitle = (words: readonly Word[]): string | undefined =>
  words.find(({ isQuoted }) => isQuoted)?.text;

/** The order without where the component should stand. */
function withoutPlace({ clause }: Context): Word[] {
  const part = partAt(clause, 'before', 'after');
  return clause.words.filter((word) => word !== part?.lead && !part?.words.includes(word));
}

/** The component that serves what is asked for, where none is named. */
function typeFor({ by, op, measure }: Subject): string {
  if (by) return chooseType(isDate(by) ? 'trend' : 'compare');
  return chooseType(op || measure ? 'measure' : 'browse');
}

/** The datasets that can be meant, the best first. */
function subjectsOf(words: readonly Word[], { page }: Context): Subject[] {
  const told = contentOf(words).filter((word) => !isFiller(word) && !word.isQuoted);
  const byWords = afterBy(words);
  return page.datasets
    .map((dataset): Subject => {
      const columns = page.columnsOfDataset(dataset.name);
      const op = operations.find((name) => told.some((word) => means(word, name)));
      const unit = byWords.some((word) => means(word, 'day', 'week', 'month', 'quarter', 'year'))
        ? columns.find(isDate)
        : undefined;
      const by =
        findColumns(
          byWords,
          columns.filter((column) => !isNumber(column)),
        )[0]?.column ?? unit;
      const measured = findColumns(
        told.filter((word) => !byWords.includes(word)),
        columns.filter(isNumber),
      ).find(({ share }) => share >= 0.5);
      const title = [...plainWords(dataset.title ?? ''), ...plainWords(dataset.name)];
      const named = told.filter((word) =>
        plainWords(word.text).every((part) => title.some((name) => isSameWord(name, part))),
      );
      const used = new Set([...named, ...(measured?.used ?? []), ...(by ? byWords : [])]);
      return {
        dataset: dataset.name,
        columns,
        ...(measured && { measure: measured.column }),
        ...(op && { op }),
        ...(by && { by }),
        share: told.length === 0 ? 0 : used.size / told.length,
      };
    })
    .filter(({ share }) => share > 0)
    .toSorted(
      (a, b) => b.share - a.share || Number(isView(a, page.datasets)) - Number(isView(b, page.datasets)),
    );
}

const isView = ({ dataset }: Subject, datasets: Context['page']['datasets']): boolean =>
  datasets.find(({ name }) => name === dataset)?.query !== undefined;

function afterBy(words: readonly Word[]): Word[] {
  const start = words.findIndex((word) => means(word, 'at:by') && !means(word, 'more'));
  const found = start === -1 ? words.findIndex((word) => means(word, 'at:by')) : start;
  return found === -1 ? [] : words.slice(found + 1).filter((word) => !isFiller(word));
}

/** `Customers by plan`: the person's own words, or else what the rows are called. */
function titleOf(words: readonly Word[], { dataset }: Subject, { clause, page }: Context): string {
  const text = textOf(contentOf(words), clause.sentence);
  const title = text === '' ? (page.datasets.find(({ name }) => name === dataset)?.title ?? dataset) : text;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function showsFor(
  { dataset, columns, measure, op, by }: Subject,
  type: string,
  words: readonly Word[],
  { page }: Context,
): Shows {
  const rows: Query = { from: dataset };
  const needs = page.types.get(type)?.['x-plan']?.needs ?? [];
  const group = columns.find(isCategory);
  const number = measure ?? columns.find(isNumber);
  const format = op === 'count' ? undefined : measure?.format;
  const along = by ?? columns.find(isDate) ?? group;
  if (needs.includes('category or date') && along) {
    const grouped = groupedQuery(rows, along, op === 'count' ? undefined : number);
    const query =
      op && op !== 'count' && number
        ? { ...grouped.query, aggregate: [{ op, key: number.key, as: grouped.y }] }
        : grouped.query;
    const kind = kindSaid(words, type, page.types);
    return {
      dataset,
      query,
      x: along.key,
      y: [{ key: grouped.y, label: number?.label ?? grouped.y }],
      ...(kind !== null && { kind }),
      ...(number?.format && { format: number.format }),
    };
  }
  const value = {
    query: {
      ...rows,
      aggregate: [
        number && op !== 'count' && (op || measure)
          ? { op: op ?? ('sum' as const), key: number.key, as: 'value' }
          : { op: 'count' as const, as: 'value' },
      ],
    },
  };
  return { dataset, query: rows, value, ...(format && { format }), ...(group && { group: group.key }) };
}

/** The way of drawing that the words name, by the choices of the schema. */
function kindSaid(words: readonly Word[], type: string, types: Context['page']['types']): string | null {
  const schema = types.get(type)!;
  const [first] =
    Object.entries(schema.properties ?? {}).find(
      ([key, { enum: choices }]) => choices && schema.required?.includes(key),
    ) ?? [];
  if (first === undefined) return null;
  const own = {
    schema: { ...schema, properties: { [first]: schema.properties![first]! } },
    value: {},
    kindWords: [],
    nameKey: null,
  } as unknown as Thing;
  for (const word of words) {
    const settings = readSettings([word], own, { columns: [], text: null, isOff: false, verb: null });
    const value = settings?.[0]?.value;
    if (typeof value === 'string') return value;
  }
  return null;
}

function askSubject(type: string, context: Context): Outcome {
  const { page } = context;
  const title = page.types.get(type)?.title ?? type;
  const datasets = page.datasets.slice(0, 8);
  const answer = context.nextAnswer();
  const chosen = answer === null ? undefined : datasets[answer];
  if (!chosen) {
    return {
      ask: {
        text: { key: 'askWhat', params: { type: title } },
        choices: datasets.map((dataset) => dataset.title ?? dataset.name),
      },
    };
  }
  const subject: Subject = { dataset: chosen.name, columns: page.columnsOfDataset(chosen.name), share: 1 };
  return addNode(type, chosen.title ?? chosen.name, showsFor(subject, type, [], context), context);
}

function addNode(type: string, title: string, shows: Shows, context: Context): Outcome {
  const { page } = context;
  const name = createNames([
    ...page.nodes.map(({ id }) => id),
    ...page.datasets.map((dataset) => dataset.name),
  ]);
  const built = buildNode(
    { id: name(title || (shows.text?.slice(0, 24) ?? type)), type, title, shows },
    page,
  );
  const typeTitle = page.types.get(type)?.title ?? type;
  if (!built.node)
    return {
      refused: { key: 'cannotRetype', params: { what: title, type: typeTitle, missing: built.missing } },
    };
  const placed = placeFor(context);
  if ('outcome' in placed) return placed.outcome;
  const span = page.nodes.find((thing) => thing.node?.type === type && thing.place?.into === null)?.node
    ?.span;
  const component: Node = { ...built.node, ...(span !== undefined && placed.at.into === null && { span }) };
  const op: PatchOp = { op: 'add', component, ...placed.at };
  return {
    ops: [op],
    said: { key: 'added', params: { what: title === '' ? typeTitle : `"${title}" (${typeTitle})` } },
  };
}

type At = {
  readonly into: string | null;
  readonly slot?: readonly string[];
  readonly before?: string;
  readonly after?: string;
};

/** Where a new component stands: beside another, or last on the page. */
function placeFor(context: Context): { at: At } | { outcome: Outcome } {
  const part = partAt(context.clause, 'before', 'after');
  if (!part?.lead) return { at: { into: null } };
  const resolved = resolve(context, part.words, context.page.nodes);
  if (!resolved.things) return { outcome: resolved.outcome };
  const other = resolved.things[0]!;
  const { into = null, slot = [] } = other.place ?? {};
  const side = means(part.lead, 'at:before') ? { before: other.id } : { after: other.id };
  return { at: { into, ...(slot.length > 0 && { slot }), ...side } };
}
