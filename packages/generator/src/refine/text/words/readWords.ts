import { plain } from './plain.js';
import { scaleWords } from './readAmount.js';

/** A piece of a sentence before it is known what it stands for. */
export interface Piece {
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  /** The day that the piece names, `YYYY-MM-DD`; of a month the last. */
  readonly date?: string;
  /** The first day of what it names. */
  readonly first?: string;
}

/** A stretch of a sentence that names a day, such as `31 December 2027`. */
export interface DatedStretch {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly first: string;
}

/** A sentence is cut after so many pieces; what people say in one go is far shorter. */
const mostPieces = 400;

const quotation =
  /"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|「([^」]*)」|(?<![\p{L}\p{N}])['‘]([^'’]+)['’](?![\p{L}\p{N}])/u;
const date = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}/u;
const number = new RegExp(
  `[$€£¥]?\\s?[-−]?\\d[\\d.,]*(?<![.,])(?:\\s?%|\\s?€|\\s?(?:${scaleWords})(?![\\p{Script=Latin}\\p{N}]))?`,
  'iu',
);
/** `no-shows` are those who stayed away, and nothing to show. */
const denied = /\bno-\p{L}{3,}/u;
const letters = new RegExp(`${denied.source}|[\\p{L}\\p{M}\\p{N}_ー]+|[%$€£¥=]`, 'u');
const piece = new RegExp(
  `${quotation.source}|${date.source}|(?<![\\p{L}_])(?:${number.source})(?!(?!px\\b)[\\p{Script=Latin}_])|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])(?:${number.source})|${letters.source}`,
  'giu',
);

/** The words, numbers, days and quotations of a sentence in order. */
export function readWords(sentence: string, dates: readonly DatedStretch[] = []): Piece[] {
  const pieces: Piece[] = [];
  for (const match of sentence.matchAll(piece)) {
    const quoted = match.slice(1, 7).find((text) => text !== undefined);
    const text = (quoted ?? match[0]).trim();
    if (text === '') continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].length;
    const dated = dates.find((stretch) => start < stretch.end && end > stretch.start);
    if (dated) {
      if (pieces.at(-1)?.start !== dated.start) pieces.push(datedPiece(dated, sentence));
      continue;
    }
    const isDenied = quoted === undefined && denied.test(text);
    pieces.push({
      text,
      plain: isDenied ? plain(text).replace('-', ' ') : plain(text),
      start,
      end,
      isQuoted: quoted !== undefined,
    });
    if (pieces.length >= mostPieces) break;
  }
  return pieces;
}

function datedPiece({ start, end, date: day, first }: DatedStretch, sentence: string): Piece {
  const text = sentence.slice(start, end).trim();
  return { text, plain: plain(text), start, end, isQuoted: false, date: day, first };
}
