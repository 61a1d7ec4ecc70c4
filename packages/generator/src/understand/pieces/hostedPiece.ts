import { isDay, isNumber } from '../columns/attributeKind.js';
import { columnKind, withoutUnit } from '../columns/columnKind.js';
import { isSaidIn, saidStem } from '../columns/saidColumn.js';
import { readToday } from '../dates/windows.js';
import { lexicons, type Language } from '../lexicon/index.js';
import type { ColumnWish, PartWish } from '../Meaning.js';
import { isDrawn } from '../views/rowParts.js';
import { fold } from '../words/fold.js';
import { holdsStems } from '../words/stems.js';
import { kindOf, type Piece } from './Piece.js';
import { isOnly } from './saidWords.js';

/**
 * A picture, card or ranking of what the page keeps already; undefined for one of records or figures of its own:
 *   by a column       `kilos by supplier` of deliveries that have both, `budget vs spent by site`
 *   of a number       `total takings`, `waste over the last weeks` of a log that has these
 *   of what is sold   `top 5 products` of the sales
 */
export function hostedPiece(piece: Piece, all: readonly Piece[]): Piece | undefined {
  const { wish, records, figure, meaning } = piece;
  const [by] = wish.topic.dimensions;
  if (meaning.columns.length > 0 || (!records && !figure)) return undefined;
  const sold = wish.top !== undefined && records?.id === 'product' ? soldIn(all) : undefined;
  if (sold) return ofRows(piece, sold, []);
  if (!by) return figure ? ofNamedNumber(piece, all) : undefined;
  if (!isDrawn(wish.part)) return undefined;
  const others = all.filter((other) => other !== piece && other.records && !isDrawn(other.wish.part));
  const hosts = others.filter(
    (other) =>
      other.meaning.columns.some(({ label }) => fold(label) === fold(by.label)) ||
      (by.entity !== undefined && by.entity === other.records!.id && other.meaning.columns.length > 0),
  );
  const beside = hosts
    .map((host) => ({ host, measures: measuresSaid(host, wish) }))
    .find(({ measures }) => measures.length > 1);
  if (beside) return ofRows(piece, beside.host, beside.measures);
  // Records that the page keeps with columns of their own are those.
  const isKept = others.some(
    (other) => records && kindOf(other.records!) === kindOf(records) && other.meaning.columns.length > 0,
  );
  const [host] = hosts;
  if (isKept || !host || hosts.length > 1) return undefined;
  const said = saidStem(figure?.text ?? records!.text, meaning.language);
  const named = host.meaning.columns.filter(({ label }) => isSaidIn(label, said));
  const measures = named.filter((column) => isMeasured(column, meaning.language)).slice(0, 1);
  // The goals of players are no dues, though both are by player.
  const isOfHost =
    isSaidIn(host.wish.title ?? '', said) || fold(records?.text ?? '').includes(fold(by.label));
  const isCounted = figure === null && (isOfHost || named.length > 0);
  return measures.length > 0 || isCounted ? ofRows(piece, host, measures) : undefined;
}

/** What products are ranked by where a page keeps their sales. */
const soldIn = (all: readonly Piece[]): Piece | undefined =>
  all.find(({ records, wish }) => records?.id === 'sale' && wish.top === undefined);

/** `Total takings`, `waste over the last weeks` of what has takings and waste each day. */
function ofNamedNumber(piece: Piece, all: readonly Piece[]): Piece | undefined {
  const { wish, figure, meaning } = piece;
  if (wish.part !== 'metric' && !wish.topic.isOverTime) return undefined;
  const said = wish.title ?? figure!.text;
  const isTotal = isOnly(figure!.text, lexicons[meaning.language].grammar.sum);
  const found = all.flatMap((host) => {
    const { columns } = host.meaning;
    const isLog = columns.some(({ attribute }) => isDay(attribute)) && host.records;
    const numbers = isLog ? columns.filter((column) => isMeasured(column, meaning.language)) : [];
    // `The total by month` is that of the only number there is.
    const named = isTotal ? numbers : numbers.filter(({ label }) => holdsStems(said, withoutUnit(label)));
    const [measure, ...more] = named;
    return measure && (!isTotal || more.length === 0) ? [{ host, measure }] : [];
  });
  const [only, ...more] = found;
  if (!only || more.length > 0) return undefined;
  const { aim } = figure!;
  const within = wish.within ?? readToday(said, meaning.language);
  const hosted = ofRows(piece, only.host, [only.measure]);
  const unit = wish.topic.unit ?? only.host.wish.topic.unit;
  const topic = { ...hosted.wish.topic, unit };
  return { ...hosted, wish: { ...hosted.wish, topic, ...(within && { within }) }, ...(aim && { aim }) };
}

/** A picture of the rows of another piece. */
const ofRows = (piece: Piece, { records }: Piece, measures: readonly ColumnWish[]): Piece => ({
  ...piece,
  records,
  figure: null,
  wish: {
    ...piece.wish,
    ...(measures.length > 0 && { measures }),
    topic: { ...piece.wish.topic, entities: [records!], metrics: [] },
  },
});

/** The numbers that were named of records and are set against each other: `budget vs spent by site`. */
const measuresSaid = ({ meaning }: Piece, { title, words }: PartWish): ColumnWish[] =>
  meaning.columns.filter(
    (column) => isMeasured(column, meaning.language) && holdsStems(title ?? words, column.label),
  );

const isMeasured = (
  { label, options, attribute, scale, metric }: ColumnWish,
  language: Language,
): boolean => {
  const kind = columnKind(label, language);
  const isKnown = isNumber(attribute) || metric !== undefined || kind === 'number' || kind === 'level';
  return scale !== undefined || (options.length === 0 && isKnown);
};
