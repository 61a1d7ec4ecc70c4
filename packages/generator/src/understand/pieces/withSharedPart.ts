import type { Language } from '../lexicon/index.js';
import type { PartId } from '../lexicon/Lexicon.js';
import { isDrawn } from '../views/rowParts.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { isPlain } from './cardTexts.js';
import { headText } from './pieceNames.js';
import type { Said } from './pieceSpans.js';
import type { PieceText } from './PieceText.js';

/** `Show revenue, orders and costs as a line chart` draws each of them so. */
export function withSharedPart({ prompt, language }: Said, texts: readonly PieceText[]): PieceText[] {
  const isShared = ({ text }: PieceText) => !/[(（:：,，、\d]/u.test(text) && isPlain(text, language);
  const shared: PieceText[] = [];
  for (const [at, text] of texts.entries()) {
    const next = texts.slice(at).findIndex((each) => !isShared(each));
    const last = texts[at + next];
    const before = texts[at + next - 1];
    const isLast =
      next > 0 &&
      /\p{L}/u.test(prompt.slice(before!.end, last!.start)) &&
      behindSubject(last!.text, language);
    shared.push(isLast ? { ...text, text: `${text.text} ${isLast}`, isOwn: true } : text);
  }
  return shared;
}

/** `for the last 6 months as a line chart`: what says how it is drawn, and from when. */
function behindSubject(text: string, language: Language): string | false {
  const drawn = headText(text, language);
  const part = drawn === text ? '' : text.slice(drawn.length).trim();
  const { mentions } = findMentions(drawn, language);
  // `Sales per month as a bar chart` says of nothing else by what it is.
  const isOwn = mentions.some(
    (mention) => isGrammar(mention, 'by', 'overTime') && !isGrammar(mention, 'for'),
  );
  if (part === '' || /[(（:：]/u.test(part) || isOwn) return false;
  // `A table of donors with name and amount`: what is kept of each is no way to draw.
  const behind = findMentions(part, language).mentions;
  if (behind.some((mention) => isGrammar(mention, 'with', 'has'))) return false;
  // Only the rows that stand before a timeline are drawn so.
  if (!behind.some((mention) => isPicture(mention))) return false;
  const window = mentions.find(
    (mention) => mention.start > 1 && isGrammar(mention, 'for', 'in', 'over', 'overTime'),
  );
  return window ? text.slice(window.start) : part;
}

function isPicture(mention: Mention): boolean {
  const part = senseOf(mention, 'part')?.id;
  return part !== undefined && isDrawn(part as PartId);
}
