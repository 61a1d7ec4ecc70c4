import { stripLead } from '../columns/columns.js';
import { asking } from '../lexicon/asking.js';
import { bidding } from '../lexicon/bidding.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { telling } from '../lexicon/telling.js';
import { withoutAsking, withoutRequest } from '../subject/title.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { isOfThose } from './isOfThose.js';
import { begins, withoutAlso } from './saidWords.js';

/** The words of an entry without those that lead to it. */
export function bareText(text: string, language: Language): string {
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
  const marked = kept.replace(/^[\s.,;:!?\-–—•*]+|[\s.,;:!?。，；、]+$/gu, '');
  const { bids } = bidding[language];
  const trimmed =
    isDense(marked) && bids !== ''
      ? marked.replace(new RegExp(`^(?:${alternatives(bids)})`, 'u'), '')
      : marked;
  const space = isDense(trimmed) ? '' : String.raw`\s+`;
  // The words come from our own lexicon.
  const lead = new RegExp(`^(?:${alternatives(`${their}|${one}|${to}`)})${space}`, 'iu');
  // `Which patients have unpaid bills` is asked as it is said.
  const framed = withoutFrame(trimmed, language);
  if (framed !== trimmed) return framed;
  if (!isDense(trimmed) && (begins(trimmed, pieceWords[language].asks) || isOfThose(trimmed, language)))
    return withoutPlease(trimmed, language);
  const plain = (said: string) =>
    withoutAsking(withoutAlso(said, language), language).replace(lead, '').trim();
  const asked = withoutAdding(withoutThere(trimmed, language), language);
  const noun = withoutRequest(plain(withoutPage(plain(plain(asked)), language)), language);
  // 商品の一覧も欲しい: what leads on to the verb is no part of the name.
  return language === 'ja'
    ? partLast(noun.replace(/(?<=[\p{Script=Han}\p{Script=Katakana}])[もをがは]$/u, ''))
    : noun;
}

/** 件数の円グラフ of 件数を円グラフで: a part stands behind what it shows, as a noun. */
function partLast(text: string): string {
  const [, shown = '', part = ''] = /^(.+)を([^をで]{1,12}?)(?:で|に|にして|として)?$/u.exec(text) ?? [];
  const [mention] = findMentions(part, 'ja').mentions;
  const isPart =
    mention?.start === 0 && mention.end === part.length && senseOf(mention, 'part') !== undefined;
  return isPart ? `${shown}の${part}` : text;
}

/** `A separate table with only those older than 3 days`: these are what it shows. */
function withoutFrame(text: string, language: Language): string {
  const { with: fields } = lexicons[language].grammar;
  const lead =
    new RegExp(String.raw`^(?:\p{L}+\s){0,3}?(?:${alternatives(fields)})\s`, 'iu').exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  // `A table with the top customers by orders`
  const ranked = stripLead(rest, language);
  const isRanked = findMentions(ranked, language).mentions.some(
    (mention) => mention.start === 0 && isGrammar(mention, 'top'),
  );
  if (lead === '' || isDense(text)) return text;
  return isRanked ? ranked : isOfThose(rest, language) ? rest : text;
}

/** `Wer noch nicht bezahlt hat, bitte`. */
const withoutPlease = (text: string, language: Language): string =>
  text.replace(new RegExp(String.raw`,?\s(?:${alternatives(telling[language].please)})$`, 'iu'), '');

/** `Add a form to book an appointment` asks for the form; what a form adds is said behind it. */
function withoutAdding(text: string, language: Language): string {
  const { adds, one } = pieceWords[language];
  if (isDense(text)) return text;
  const [lead = ''] =
    new RegExp(String.raw`^(?:${alternatives(adds)})\s(?:${alternatives(one)})\s`, 'iu').exec(text) ?? [];
  const rest = text.slice(lead.length);
  const [first] = findMentions(rest, language).mentions;
  return lead !== '' && first?.start === 0 && senseOf(first, 'part') !== undefined ? rest : text;
}

/** `Page to track appointments` are appointments. */
function withoutPage(text: string, language: Language): string {
  const { page, to } = pieceWords[language];
  if (isDense(text)) return text;
  const lead = new RegExp(
    String.raw`^(?:${alternatives(page)})\s(?:(?:${alternatives(lexicons[language].grammar.for)})\s)?(?=(?:${alternatives(to)})\s)`,
    'iu',
  );
  return text.replace(lead, '');
}

/** `How many students there are per course` are students per course. */
function withoutThere(text: string, language: Language): string {
  const { there, asks } = pieceWords[language];
  if (
    isDense(text) ||
    !begins(
      withoutAlso(text, language),
      `${asks}|${asking[language].ask}|${lexicons[language].grammar.count}`,
    )
  )
    return text;
  return text.replace(new RegExp(String.raw`(?<!^)\s(?:${alternatives(there)})(?=\s|$)`, 'iu'), '');
}
