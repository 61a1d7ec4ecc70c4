import { plain } from './plain.js';

/** A piece of a sentence before it is known what it stands for. */
export interface Piece {
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** A sentence is cut after so many pieces; what people say in one go is far shorter. */
const mostPieces = 400;

const quotation =
  /"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|(?<![\p{L}\p{N}])['‘]([^'’]+)['’](?![\p{L}\p{N}])/u;
const date = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}/u;
const number = /[$€£¥]?\s?[-−]?\d[\d.,]*(?<![.,])(?:\s?%|\s?€|\s?(?:k|m|mio|bn)(?![\p{L}\p{N}]))?/iu;
const letters = /[\p{L}\p{N}_]+|[%$€£¥=]/u;
const piece = new RegExp(
  `${quotation.source}|${date.source}|(?<![\\p{L}_])(?:${number.source})(?!(?!px\\b)[\\p{L}_])|${letters.source}`,
  'giu',
);

/** The words, numbers and quotations of a sentence in order. */
export function readWords(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of sentence.matchAll(piece)) {
    const quoted = match.slice(1, 6).find((text) => text !== undefined);
    const text = (quoted ?? match[0]).trim();
    if (text === '') continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    pieces.push({
      text,
      plain: plain(text),
      start,
      end: match.index + match[0].length,
      isQuoted: quoted !== undefined,
    });
    if (pieces.length >= mostPieces) break;
  }
  return pieces;
}
