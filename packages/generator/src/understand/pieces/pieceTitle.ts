import { asLabel, stripLead } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import type { Meaning } from '../Meaning.js';
import { clausesOf } from '../lists/lists.js';
import { fold, isDense } from '../words/fold.js';
import { alternatives } from '../words/alternatives.js';
import { insideSentence } from '../words/words.js';
import { begins, endsWith, holds, isOnly } from './saidWords.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { asking } from '../lexicon/asking.js';

/** How many parts a page is called by that has no other name. */
const mostNamed = 3;
const longest = 60;
const longestName = 24;

/** What a page of several pieces is called: its own name, else the place that is told of, else the first of them. */
export function pieceTitle(
  { title, pieces, language }: Meaning,
  texts: readonly { readonly text: string }[],
  told: string,
  trade: string | undefined,
): string {
  const own = withoutFor(title, language);
  const isPiece =
    endsWith(own, pieceWords[language].cards) ||
    texts.some(({ text }) => speaksOf(text, own) || fold(own).includes(fold(text)));
  const isWritten = fold(told).includes(fold(own));
  if (!isPiece && isWritten && own.length <= longest && !isSaid(own, language)) return asLabel(own);
  // `Ops team incident board: …` heads the prompt, and the others follow in sentences of their own.
  const head = pieces[0]?.wish.title ?? '';
  const isHead = head !== '' && !isDense(told) && speaksOf(told, head) && headed(told, head);
  if (isHead) return asLabel(head);
  // A sentence of its own that names the first of them says what all is about.
  const [opening, ...rest] = clausesOf(told);
  const isOpening =
    rest.length > 0 &&
    speaksOf(head, own) &&
    pieces.filter(({ wish }) => wish.start < (opening?.end ?? 0)).length === 1;
  if (isOpening && isDense(own)) return asLabel(own);
  // The certificates that swimmers have are no place.
  const isPlace = trade !== undefined && !texts.some(({ text }) => fold(text).includes(fold(trade)));
  if (isPlace) return asLabel(placeIn(told, trade, language));
  const where = ownPlace(told, language);
  if (where !== '') return asLabel(where);
  const names = pieces.flatMap(({ wish }) =>
    wish.title && wish.title.length <= longestName ? [wish.title] : [],
  );
  const [first, ...others] = names.slice(0, mostNamed);
  if (first === undefined) return asLabel(own);
  const isInflected = language === 'de' || isDense(first);
  return [first, ...others.map((name) => (isInflected ? name : insideSentence(name)))].join(
    isDense(first) ? '、' : ', ',
  );
}

/** A trade with what somebody has of it: `physiotherapy clinic`. */
function placeIn(told: string, trade: string, language: Language): string {
  const behind = told.slice(told.indexOf(trade) + trade.length);
  const { place } = pieceWords[language];
  const pattern = isDense(trade)
    ? new RegExp(`^(?:${place})`, 'u')
    : new RegExp(`^\\s(?:${place})(?!\\p{L})`, 'iu');
  const [word = ''] = place === '' ? [] : (pattern.exec(behind) ?? []);
  return trade + word;
}

/** `We run a dog salon with …`: what somebody says that they have or are. */
function ownPlace(told: string, language: Language): string {
  const { owns, one, the } = pieceWords[language];
  if (isDense(told) || owns === '') return '';
  const { with: fields, in: inside, and, for: aim } = lexicons[language].grammar;
  const stop = alternatives(`${fields}|${inside}|${and}|${aim}|${pieceWords[language].there}`);
  const pattern = new RegExp(
    String.raw`^\s*(?:${alternatives(owns)})\s(?:\p{L}+\s(?:de|da|do|d’|d')\s?)?(?:${alternatives(`${one}|${the}`)})\s([\p{L}\p{N}'’ -]{3,${longest}}?)(?=\s(?:${stop})\s|\s*[,.:;]|$)`,
    'iu',
  );
  const [, name = ''] = pattern.exec(told) ?? [];
  // `We are a charity raising 250k` tells what it does.
  return name.split(/\s+/u).length <= mostOfPlace && !/\d/u.test(name) ? name : '';
}

const mostOfPlace = 4;

/** Whether a colon or the end of the sentence follows a name right away. */
const headed = (told: string, name: string): boolean => /^\s*[:.\n]/u.test(told.trim().slice(name.length));

const speaksOf = (text: string, name: string): boolean => fold(text).startsWith(fold(name));

/** `For the ops team` is the page of the ops team. */
function withoutFor(title: string, language: Language): string {
  if (isDense(title)) return title;
  const { for: aim } = lexicons[language].grammar;
  const [lead] = new RegExp(`^(?:${aim})\\s+`, 'iu').exec(title) ?? [''];
  return lead === '' ? title : asLabel(stripLead(title.slice(lead.length), language));
}

/** A piece of a sentence is no name. */
const isSaid = (title: string, language: Language): boolean =>
  begins(title, lexicons[language].grammar.self) ||
  isPageTo(title, language) ||
  isOnly(title, pieceWords[language].page) ||
  begins(title, pieceWords[language].to) ||
  holds(title, `${pieceWords[language].told}|${asking[language].ask}|${pieceWords[language].keep}`);

/** `Page to track appointments` only says what one does with it. */
function isPageTo(title: string, language: Language): boolean {
  const { page, to } = pieceWords[language];
  return !isDense(title) && new RegExp(String.raw`^(?:${page})\s(?:${to})\s`, 'iu').test(title);
}
