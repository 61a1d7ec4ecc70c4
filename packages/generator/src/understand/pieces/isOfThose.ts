import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { asking } from '../lexicon/asking.js';
import { begins } from './saidWords.js';

/** Whether a text goes on to describe those of some records that it means: `only those still owing`, `ceux qui n'ont pas payé`. */
export function isOfThose(text: string, language: Language): boolean {
  const { those } = pieceWords[language];
  const { only } = lexicons[language].grammar;
  if (isDense(text) || those === '') return false;
  return begins(text.replace(new RegExp(String.raw`^(?:${alternatives(only)})\s`, 'iu'), ''), those);
}

/** Whether what a text says of some records tells which are meant, and names no fields: `volunteers who have not come`. */
export function describesRows(text: string, language: Language): boolean {
  const { has } = lexicons[language].grammar;
  const { relative } = pieceWords[language];
  const { who } = asking[language];
  if (isDense(text) || !has) return isOfThose(text, language);
  const clause = new RegExp(
    String.raw`\s(?:${alternatives(`${who}|${relative}`)})\s(?:\p{L}+\s)?(?:${alternatives(has)})\s`,
    'iu',
  );
  return isOfThose(text, language) || clause.test(text);
}
