import { isNumber } from '../columns/attributeKind.js';
import { columnKind } from '../columns/columnKind.js';
import { giveAims } from '../facts/giveAims.js';
import { isSameKind, type ColumnWish, type Meaning } from '../Meaning.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { begins } from './saidWords.js';
import { isDrawn } from '../views/rowParts.js';
import { fold } from '../words/fold.js';
import { findMentions, isGrammar } from '../words/mentions.js';
import { stemsOf } from '../words/stems.js';
import type { Piece } from './Piece.js';

/**
 * Cards of what the page keeps anyway: `the total quoted this month` adds up the quoted price of the repairs, `how many said yes` counts
 * the guests whose answer is yes. What is to be counted and stands in no column is missing rather than made up.
 */
export function withCountedRows(pieces: readonly Piece[], { aims, dates, language }: Meaning): Piece[] {
  const tables = pieces.filter(({ records, meaning }) => records !== null && meaning.columns.length > 0);
  const summed = new Set<string>();
  const counted = pieces.map((piece) => {
    const until = begins(piece.wish.words, pieceWords[language].countdown) ? dayAhead(dates) : undefined;
    if (until)
      return { ...piece, records: null, given: { until }, wish: { ...piece.wish, part: 'metric' as const } };
    const hosted = sidesOf(piece, tables) ?? numberOf(piece, tables);
    if (hosted) return hosted;
    const lead = leadOf(piece);
    if (lead === null) return isAimedAt(piece, aims) ? asFigure(piece, aims, language) : piece;
    for (const { records, meaning } of tables) {
      const column =
        lead === 'sum'
          ? meaning.columns.find((each) => isSummable(each, language) && speaksOf(piece, [each.label]))
          : undefined;
      const options = lead === 'count' ? meaning.columns.flatMap((each) => each.options) : [];
      const stages = lead === 'count' ? meaning.stages : [];
      const holding =
        options.find((option) => speaksOf(piece, [option])) ??
        stages.find((stage) => speaksOf(piece, [stage], 'whole'));
      // `Number of open treatments` of treatments, which no lexicon knows.
      const isNamed = lead === 'count' && speaksOf(piece, records!.noun ? [records!.noun.many] : [], 'whole');
      if (!column && holding === undefined && !isNamed) continue;
      if (column) summed.add(column.label);
      const topic = { ...piece.wish.topic, entities: [records!], metrics: [], dimensions: [] };
      return {
        ...piece,
        records,
        figure: null,
        meaning: { ...piece.meaning, entity: records, noun: records!.noun ?? null },
        wish: {
          ...piece.wish,
          part: 'metric' as const,
          topic,
          ...(column && { measures: [asSum(column, language)] }),
          ...(!column && holding !== undefined && { holding }),
        },
      };
    }
    const isUnknown =
      lead === 'count' && piece.figure?.id === 'own' && piece.wish.topic.entities.length === 0;
    return isUnknown ? { ...piece, given: {} } : piece;
  });
  return counted.map((piece) => ({
    ...piece,
    meaning: {
      ...piece.meaning,
      columns: piece.meaning.columns.map((column) =>
        summed.has(column.label) ? asSum(column, language) : column,
      ),
    },
  }));
}

/** The day that all is about: the first one that is named. */
const dayAhead = (dates: Meaning['dates']) => dates.find(({ precision }) => precision === 'day');

/** `Hours used vs hours planned by project` are numbers of the projects that the page keeps. */
function sidesOf(piece: Piece, tables: readonly Piece[]): Piece | undefined {
  const { wish, figure } = piece;
  const labels = (wish.measures ?? []).map(({ label }) => fold(label));
  if (figure === null || labels.length < fewestSides) return undefined;
  const host = tables.find(({ meaning }) =>
    meaning.columns.some(({ label }) => labels.includes(fold(label))),
  );
  if (!host?.records) return undefined;
  const topic = { ...wish.topic, entities: [host.records], metrics: [] };
  return { ...piece, records: host.records, figure: null, wish: { ...wish, topic } };
}

const fewestSides = 2;

/** `Total fees this month`, `budget by stage` of records that have a fee, or a budget and stages: a number of theirs, and none by period. */
function numberOf(piece: Piece, tables: readonly Piece[]): Piece | undefined {
  const { wish, figure, meaning: own } = piece;
  const [by] = wish.topic.dimensions;
  const name = figure ? figure.text : isDrawn(wish.part) && by ? wish.topic.entities[0]?.text : undefined;
  const isOther =
    figure?.aim?.isPercent === true || wish.topic.isOverTime || (wish.measures?.length ?? 0) > 1;
  if (name === undefined || isOther || tables.some(({ records }) => isSameKind(records!, piece.records)))
    return undefined;
  const said = new Set(stemsOf(withoutSum(name, own.language), shortest));
  for (const { records, meaning } of tables) {
    const measure = meaning.columns.find(
      (column) => isSummable(column, meaning.language) && isNamedBy(column.label, said),
    );
    const isBy =
      by === undefined ||
      meaning.columns.some(({ label }) => fold(label) === fold(by.label)) ||
      (by.attribute === 'stage' && meaning.stages.length > 0);
    if (!measure || !isBy) continue;
    const topic = { ...wish.topic, entities: [records!], metrics: [] };
    return {
      ...piece,
      records,
      figure: null,
      meaning: { ...piece.meaning, entity: records, noun: records!.noun ?? null },
      wish: { ...wish, measures: [asSum(measure, meaning.language)], topic },
    };
  }
  return undefined;
}

/** Whether all that is said of a figure is in the name of a column: the fees of a fee in pounds. */
const isNamedBy = (label: string, said: ReadonlySet<string>): boolean => {
  const stems = stemsOf(label, shortest);
  return stems.length > 0 && said.size > 0 && [...said].every((stem) => stems.includes(stem));
};

/** A figure without the words that say that it is a total. */
const withoutSum = (text: string, language: Meaning['language']): string =>
  findMentions(text, language)
    .mentions.filter((mention) => isGrammar(mention, 'sum'))
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

/** Yes or no, a day and a person come to no sum. */
const isSummable = ({ attribute, options, label }: ColumnWish, language: Meaning['language']): boolean =>
  options.length === 0 &&
  (isNumber(attribute) || attribute === undefined || attribute === 'quantity') &&
  ['number', 'text'].includes(columnKind(label, language));

/** What is added up is an amount, whatever it is called. */
const asSum = (column: ColumnWish, language: Meaning['language']): ColumnWish =>
  isNumber(column.attribute) || columnKind(column.label, language) === 'number'
    ? column
    : { ...column, attribute: 'amount' };

/** Whether rows for which no part is named are called as what should come to something: a month's revenue. */
const isAimedAt = ({ wish, meaning }: Piece, aims: Meaning['aims']): boolean =>
  wish.part === 'table' &&
  meaning.parts.length === 0 &&
  meaning.columns.length === 0 &&
  aims.some(({ name }) => name !== '' && fold(name) === fold(wish.title ?? ''));

function asFigure(piece: Piece, aims: Meaning['aims'], language: Meaning['language']): Piece {
  const { wish } = piece;
  const text = wish.title ?? wish.words;
  const [figure] = giveAims(
    [{ id: wish.topic.metrics[0]?.id ?? 'own', text, start: wish.start }],
    aims,
    language,
  );
  return {
    ...piece,
    records: null,
    figure: figure ?? null,
    wish: {
      ...wish,
      part: 'metric',
      topic: { ...wish.topic, entities: [], metrics: figure ? [figure] : [] },
    },
  };
}

/** Whether a piece is one number of something unknown: a count, or a sum. */
function leadOf({ wish, records, figure, meaning }: Piece): 'count' | 'sum' | null {
  const isOpen = figure?.id === 'own' || records?.id === 'own' || (figure === null && wish.part === 'metric');
  const [first] = findMentions(wish.words, meaning.language).mentions;
  if (!isOpen || meaning.parts.length > 0 || first?.start !== 0) return null;
  if (isGrammar(first, 'sum')) return 'sum';
  return isGrammar(first, 'count') && figure !== null ? 'count' : null;
}

const shortest = 2;

/** Whether a piece names one of some words, endings apart: some word of it, or all. */
function speaksOf({ wish }: Piece, labels: readonly string[], how: 'part' | 'whole' = 'part'): boolean {
  const own = new Set(stemsOf(wish.words, shortest));
  const isSaid = (stem: string) => own.has(stem);
  return labels.some((label) => {
    const stems = stemsOf(label, shortest);
    return how === 'whole' ? stems.length > 0 && stems.every(isSaid) : stems.some(isSaid);
  });
}
