import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { begins } from './saidWords.js';

/** Whether a text goes on to describe those of some records that it means: `only those still owing`, `ceux qui n'ont pas payé`. */
export function isOfThose(text: string, language: Language): boolean {
  const { those } = pieceWords[language];
  const { only } = lexicons[language].grammar;
  if (isDense(text) || those === '') return false;
  return begins(text.replace(new RegExp(String.raw`^(?:${alternatives(only)})\s`, 'iu'), ''), those);
}
