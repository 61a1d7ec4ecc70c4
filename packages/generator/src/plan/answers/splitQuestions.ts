import { amountQuestions } from '../../understand/question/lexicon/money.js';
import { signIndex } from '../../understand/question/lexicon/signs.js';
import { isWithin, type Span } from '../../understand/lists/lists.js';
import type { Question } from '../../understand/question/Question.js';
import { fold } from '../../understand/words/fold.js';

type Read = (text: string) => Question | null;

/** Cuts at commas and full stops where both sides ask for something; `highest first` belongs to what stands before. */
export function splitQuestions(prompt: string, read: Read): string[] {
  const questions: Piece[] = [];
  for (const piece of piecesOf(prompt)) {
    const before = questions.at(-1);
    if (before === undefined) questions.push(piece);
    else if (standsAlone(piece.text, before.text, read))
      questions.push({ ...piece, text: piece.text.replace(conjunction, '') });
    else questions[questions.length - 1] = joined(prompt, before, piece);
  }
  return questions.map(({ text }) => text);
}

/** A piece of a prompt and where it stands. */
interface Piece extends Span {
  readonly text: string;
}

const marks =
  /[;\n]|(?<=[?？])|(?<!(?<!\p{L})\p{L}|\b\d{1,2})[.。](?=\s|$)|(?<!\d),|,(?!\d)|[，、]|\s(?=and (?:the|a|how|top|share)\s)/gu;

function piecesOf(prompt: string): Piece[] {
  const cuts = [...prompt.matchAll(marks)].filter(({ index }) => !isWithin(prompt, index));
  const ends = [...cuts.map(({ index }) => index), prompt.length];
  const starts = [0, ...cuts.map(({ index, 0: mark }) => index + mark.length)];
  return starts.flatMap((from, at): Piece[] => {
    const text = prompt.slice(from, ends[at]).trim();
    const start = prompt.indexOf(text, from);
    return text === '' ? [] : [{ start, end: start + text.length, text }];
  });
}

/** Two pieces as they were written, in one line. */
function joined(prompt: string, before: Piece, piece: Piece): Piece {
  const between = prompt.slice(before.end, piece.start);
  const mark = /[;\n?？]/u.test(between) ? ', ' : between;
  return { start: before.start, end: piece.end, text: `${before.text}${mark}${piece.text}` };
}

const conjunction = /^(?:and|und|y|e|et)\s+|^(?:和|以及|と|また)/iu;

const asking =
  /\b(by|per|how|top|share|average|total|number|over time|trend|chart|nach|pro|je|por|par|wie viele|cuántos|combien|quantos)\b|各|每|別|按|ごと/iu;
const addition =
  /^(top|excluding|except|without|only|since|from|in|ohne|außer|nur|seit|sin|sans|sem|worst|best|highest|lowest)\b[^,]{0,40}$/iu;

function standsAlone(piece: string, before: string, read: Read): boolean {
  const [own, other] = [read(piece), read(before)];
  if (!own || isMoreOf(other, own) || addition.test(piece) || !asking.test(piece)) return false;
  if (saysOnlyGroups(piece, own) || saysOnlyHowMuch(piece)) return false;
  return !isListOfMeasures(piece, other, own);
}

/** `which tenants owe us money and how much`: it asks for nothing else. */
function saysOnlyHowMuch(piece: string): boolean {
  const words = fold(piece.replace(conjunction, '').replace(/[\s?？]+$/u, ''));
  return amountQuestions.some((question) => fold(question) === words);
}

/** Whether a piece only says by what to group: `…, per month?`. */
function saysOnlyGroups(piece: string, { measures, where }: Question): boolean {
  const [first = '', second = ''] = fold(piece).split(/\s+/u);
  const isBy = [first, `${first} ${second}`].some((words) => signIndex.get(words)?.includes('by'));
  return isBy && where.length === 0 && measures.every(({ column, part }) => !column && !part);
}

/** Whether a piece only goes on listing values: `in France`, `Brazil and India over time`. */
function isMoreOf(before: Question | null, piece: Question): boolean {
  const keys = before ? keysOf(before) : [];
  const hasMeasure = piece.measures.some(({ column }) => column !== undefined);
  return !hasMeasure && keysOf(piece).some((key) => keys.includes(key));
}

const keysOf = ({ where }: Question) => where.flatMap((one) => ('key' in one ? one.key : []));

/** Whether a piece ends a list of figures that are all grouped: `… of maths, languages and science by class`. */
function isListOfMeasures(piece: string, before: Question | null, own: Question): boolean {
  const isOpen =
    before !== null &&
    before.groups.length === 0 &&
    before.where.length === 0 &&
    before.measures.every(({ column }) => column);
  return (
    isOpen &&
    own.groups.length > 0 &&
    own.measures.length > 1 &&
    /^[^,]*\s(?:and|und|y|e|et)\s|和|と/u.test(piece) &&
    !/^(?:how|total|average|number|share|top)\b/iu.test(piece)
  );
}
