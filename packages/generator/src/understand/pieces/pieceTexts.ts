import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { clausesOf, type Span } from '../lists/lists.js';
import type { Words } from '../readWords.js';
import { withoutAsking, withoutRequest } from '../subject/title.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { nominative } from '../words/nominative.js';
import { isAsked, isRefusal, isTold } from './askedClause.js';
import { listSpan } from './listSpan.js';
import { isOwnEntry, pieceSpans, type Said } from './pieceSpans.js';
import { begins, holds, withoutAlso } from './saidWords.js';

/** What one entry of a prompt asks for, as if it had been said alone. */
export interface PieceText extends Span {
  readonly text: string;
  /** Whether it can only be something to show by itself, and no field of what stands before it. */
  readonly isOwn: boolean;
}

/** The things that a long prompt asks for, sentence by sentence, without what is only told; none of a short one. */
export function pieceTexts({ whole, facts, language }: Words): PieceText[] {
  if (!isLong(whole)) return [];
  const prompt = withKept(facts, whole);
  const said: Said = { prompt, mentions: findMentions(prompt, language).mentions, language };
  return clausesOf(prompt)
    .filter((clause) => isAsked(said, clause))
    .flatMap((clause) => textsIn(said, clause))
    .filter(({ text }) => text !== '' && !isRefusal(text, language));
}

/** More than what one sentence about one thing would say. */
const isLong = (prompt: string): boolean =>
  isDense(prompt) ? prompt.length > longDense : prompt.split(/\s+/u).length > longWords;

const longWords = 24;
const longDense = 60;

function textsIn(said: Said, clause: Span): PieceText[] {
  const { prompt, language } = said;
  const list = listSpan(said, clause);
  if (!list) return [];
  // Behind `mit` nouns are in the dative.
  const isDative = list.isWith && language === 'de';
  return pieceSpans(said, list)
    .filter((span) => !isTold(said, span) && !isWarning(said, headOf(said, span)))
    .map((span) => {
      const text = bare(prompt.slice(span.start, span.end), language);
      const head = headOf(said, span);
      const isOwn = list.isFramed || head.end < span.end || isOwnEntry(said, head);
      return { ...span, text: isDative ? nominative(text) : text, isOwn };
    });
}

/** `Warn me about what expires`: a sentence about rows that are named elsewhere. */
function isWarning({ prompt, mentions, language }: Said, { start, end }: Span): boolean {
  const text = bare(prompt.slice(start, end), language);
  const { asks } = pieceWords[language];
  const hasPart = mentions.some(
    (mention) => mention.start >= start && mention.end <= end && senseOf(mention, 'part') !== undefined,
  );
  return !isDense(text) && !hasPart && holds(text, asks) && !begins(text, asks);
}

/** A piece without the fields that it names. */
function headOf({ prompt, mentions }: Said, { start, end }: Span): Span {
  const fields = mentions.find(
    (mention) => mention.start > start + 1 && mention.end <= end && isGrammar(mention, 'with', 'has'),
  );
  const mark = prompt.slice(start, end).search(/[(（:：,，]/u);
  return { start, end: Math.min(fields?.start ?? end, mark < 1 ? end : start + mark) };
}

/** What is asked for, tables with columns of their own among it. */
function withKept({ rest, tables, records }: Words['facts'], whole: string): string {
  const named = records.filter(({ noun }) => noun !== '');
  return [...tables, ...named].reduce(
    (text, { start, end }) => text.slice(0, start) + whole.slice(start, end) + text.slice(end),
    rest,
  );
}

/** The words of an entry without those that lead to it. */
function bare(text: string, language: Language): string {
  const { their, one, to } = pieceWords[language];
  // `suppliers and their lead times`: these are kept of the suppliers.
  const { and, with: fields } = lexicons[language].grammar;
  const kept =
    isDense(text) || their === ''
      ? text
      : text.replace(
          new RegExp(String.raw`\s(?:${alternatives(and)})\s(?:${alternatives(their)})\s`, 'iu'),
          ` ${fields.split('|')[0]} `,
        );
  const trimmed = kept.replace(/^[\s.,;:!?\-–—•*]+|[\s.,;:!?。，；、]+$/gu, '');
  const space = isDense(trimmed) ? '' : String.raw`\s+`;
  // The words come from our own lexicon.
  const lead = new RegExp(`^(?:${alternatives(`${their}|${one}|${to}`)})${space}`, 'iu');
  const without = (said: string) =>
    withoutAsking(withoutAlso(said, language), language).replace(lead, '').trim();
  return withoutRequest(without(without(trimmed)));
}
