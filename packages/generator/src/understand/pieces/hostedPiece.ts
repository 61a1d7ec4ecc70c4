import { isNumber } from '../columns/attributeKind.js';
import { columnKind } from '../columns/columnKind.js';
import { isSaidIn, saidStem } from '../columns/saidColumn.js';
import type { Language } from '../lexicon/index.js';
import type { ColumnWish } from '../Meaning.js';
import { isDrawn } from '../views/rowParts.js';
import { fold } from '../words/fold.js';
import { kindOf, type Piece } from './Piece.js';

/**
 * A picture of what the page keeps already, where what it is by is one of the columns that were named of other records:
 * `kilos by supplier` of deliveries that have a supplier and a weight in kilos, `average pain per complaint` of patients with
 * both. Undefined for one of records or figures of its own.
 */
export function hostedPiece(piece: Piece, all: readonly Piece[]): Piece | undefined {
  const { wish, records, figure, meaning } = piece;
  const [by] = wish.topic.dimensions;
  if (!by || !isDrawn(wish.part) || meaning.columns.length > 0 || (!records && !figure)) return undefined;
  const others = all.filter((other) => other !== piece && other.records && !isDrawn(other.wish.part));
  // Records that the page keeps with columns of their own are those.
  const isKept = others.some(
    (other) => records && kindOf(other.records!) === kindOf(records) && other.meaning.columns.length > 0,
  );
  if (isKept) return undefined;
  const isBy = (other: Piece) =>
    other.meaning.columns.some(({ label }) => fold(label) === fold(by.label)) ||
    (by.entity !== undefined && by.entity === other.records!.id && other.meaning.columns.length > 0);
  const [host, ...more] = others.filter(isBy);
  if (!host || more.length > 0) return undefined;
  const said = saidStem(figure?.text ?? records!.text, meaning.language);
  const named = host.meaning.columns.filter(({ label }) => isSaidIn(label, said));
  const measure = named.find((column) => isMeasured(column, meaning.language));
  // The goals of players are no dues, though both are by player.
  const isOfHost =
    isSaidIn(host.wish.title ?? '', said) || fold(records?.text ?? '').includes(fold(by.label));
  const isCounted = figure === null && (isOfHost || named.length > 0);
  if (!measure && !isCounted) return undefined;
  return {
    ...piece,
    records: host.records,
    figure: null,
    wish: {
      ...wish,
      ...(measure && { measures: [measure] }),
      topic: { ...wish.topic, entities: [host.records!], metrics: [] },
    },
  };
}

const isMeasured = (
  { label, options, attribute, scale, metric }: ColumnWish,
  language: Language,
): boolean => {
  const kind = columnKind(label, language);
  const isKnown = isNumber(attribute) || metric !== undefined || kind === 'number' || kind === 'level';
  return scale !== undefined || (options.length === 0 && isKnown);
};
