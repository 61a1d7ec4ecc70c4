import { fold, isDense } from '../words/fold.js';
import { asking } from '../lexicon/asking.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { clausesOf } from '../lists/lists.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { begins, holds } from '../pieces/saidWords.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { placeOf } from '../words/placeOf.js';

/** A prompt of which a part only tells how things are, before it asks for something. */
export interface Request {
  /** What is asked for; what comes before it are blanks, so that places stay the same. */
  readonly said: string;
  /** What is told before. */
  readonly story: string;
}

const fewestWords = 5;
const fewestDense = 10;

/** `We bake rye and rolls. People ask for more. I need a list of …`: what is told, and what is asked for. */
export function splitRequest(prompt: string, language: Language): Request {
  const from = startOfAsking(prompt, language);
  const story = prompt.slice(0, from);
  const isTold = from > 0 && isStory(story, language) && saysSomething(prompt.slice(from), language);
  if (!isTold) return { said: prompt, story: '' };
  return { said: ' '.repeat(from) + prompt.slice(from), story };
}

/** Where the sentence begins that asks for something, behind what is told before: one that names a kind of tool or part, else the first. */
function startOfAsking(prompt: string, language: Language): number {
  const words = asking[language].ask.split('|');
  const asked = clausesOf(prompt).flatMap(({ start, end }) => {
    const text = prompt.slice(start, end);
    const at = placeOf(text, words);
    // `No pie charts please` only says what not.
    if (at < 0 || refuses(text, language)) return [];
    // Where the verb comes last, or nothing is told before it, the whole sentence asks.
    return [
      {
        from: isDense(text) || !isLong(text.slice(0, at)) ? start : start + at,
        names: namesTool(text, language),
      },
    ];
  });
  return (asked.find(({ names }) => names) ?? asked[0])?.from ?? 0;
}

const refuses = (text: string, language: Language) =>
  findMentions(text.trim(), language).mentions.some(
    (mention) => mention.start === 0 && isGrammar(mention, 'without'),
  );

const namesTool = (text: string, language: Language) =>
  findMentions(text, language).mentions.some(
    (mention) => senseOf(mention, 'tool') ?? senseOf(mention, 'part'),
  );

const isLong = (text: string) =>
  isDense(text)
    ? text.trim().length >= fewestDense
    : text.split(/\s+/u).filter(Boolean).length >= fewestWords;

/** `Make me something simple` says nothing of what it should be about. */
const saysSomething = (text: string, language: Language) =>
  findMentions(text, language).mentions.some((mention) =>
    ['tool', 'part', 'entity', 'metric', 'attribute', 'unit'].some((kind) =>
      senseOf(mention, kind as 'tool'),
    ),
  );

/** `Online candle shop.`: a few words that say what the page is for, and no sentence. */
function isName(text: string, language: Language): boolean {
  const [first, ...others] = clausesOf(text).map(({ start, end }) => text.slice(start, end).trim());
  const { self } = lexicons[language].grammar;
  return (
    first !== undefined &&
    others.length === 0 &&
    /[.!?。]\s*$/u.test(text) &&
    !isDense(first) &&
    !isLong(first) &&
    !begins(first, self) &&
    !holds(first, pieceWords[language].told)
  );
}

/** Whether words before the asking tell something: a greeting, how things are, but no kind of tool that is then described. */
function isStory(text: string, language: Language): boolean {
  if (isName(text, language)) return false;
  if (!namesTool(text, language)) return true;
  const own = lexicons[language].grammar.self.split('|').map(fold);
  const start = fold(text).replace(/^[^\p{L}]+/u, '');
  return (
    isLong(text) &&
    own.some((word) => (isDense(word) ? start.startsWith(word) : start.startsWith(`${word} `)))
  );
}
