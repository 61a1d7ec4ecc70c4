import { isNullWord } from './nullWords.js';
import type { OddCell, RowPlace } from '../../issues/dataColumnMessages.js';
import type { RawCell, RawColumn } from '../files/RawTable.js';
import { eachOf, type Work } from '../work/Work.js';

/** A text of a column, once. */
export interface DistinctText {
  /** Without space around it. */
  readonly text: string;
  readonly count: number;
  /** Row of the first one, from 0. */
  readonly row: number;
}

/** What the cells of a column are, all of them. */
export interface ColumnProfile {
  readonly header: string;
  readonly cells: readonly RawCell[];
  /** Texts that are no words for nothing. */
  readonly texts: readonly DistinctText[];
  readonly textCount: number;
  /** Words such as N/A. */
  readonly nullWords: readonly DistinctText[];
  readonly numbers: number;
  readonly booleans: number;
  /** Lists with something in them. */
  readonly lists: number;
}

/** Counts the cells of a column, each different text once, so that all further tests see a text once. */
export function* profileColumn({ header, cells }: RawColumn): Work<ColumnProfile> {
  const seen = new Map<string, { text: string; count: number; row: number }>();
  let [numbers, booleans, lists] = [0, 0, 0];
  yield* eachOf(cells, (cell, row) => {
    if (typeof cell === 'string') {
      const text = cell.trim();
      const known = seen.get(text);
      if (known) known.count++;
      else if (text !== '') seen.set(text, { text, count: 1, row });
    } else if (typeof cell === 'number') numbers++;
    else if (typeof cell === 'boolean') booleans++;
    else if (cell !== null && cell.length > 0) lists++;
  });
  const texts: DistinctText[] = [];
  const nullWords: DistinctText[] = [];
  let textCount = 0;
  yield* eachOf([...seen.values()], (distinct) => {
    if (isNullWord(distinct.text)) nullWords.push(distinct);
    else {
      texts.push(distinct);
      textCount += distinct.count;
    }
  });
  return { header, cells, texts, textCount, nullWords, numbers, booleans, lists };
}

/** Texts as messages name them. */
export function asOddCells(texts: readonly DistinctText[], place: (row: number) => RowPlace): OddCell[] {
  return texts.map(({ text, count, row }) => ({ text, count, place: place(row) }));
}
