import { stripLead } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import type { Said } from './pieceSpans.js';
import type { PieceText } from './PieceText.js';
import { entriesIn } from './separators.js';

/** Entries that are said to be cards, behind the word for these or before it: `revenue and open invoices as cards`. */
export function asCards(said: Said, texts: readonly PieceText[], areCards: boolean): PieceText[] {
  const { language } = said;
  const { as, cards } = pieceWords[language];
  // The words come from our own lexicon.
  const behind = isDense(said.prompt)
    ? new RegExp(
        `(?:を|用|以)?(?:[这]?[一二两三四五六七八九十\\d]+个)?(?:${alternatives(cards)})(?:で|として|に|显示|展示)?$`,
        'u',
      )
    : new RegExp(String.raw`\s(?:${alternatives(as)})\s(?:\p{L}+\s)?(?:${alternatives(cards)})$`, 'iu');
  const last = texts.findIndex(({ text }) => behind.test(text));
  if (last < 0 && !areCards) return [...texts];
  return texts.flatMap((text, at): PieceText[] => {
    if (!areCards && at > last) return [text];
    const named = text.text.replace(behind, '');
    const entries =
      at === last || (isDense(named) && at < last)
        ? entriesIn(named, { start: 0, end: named.length }, language)
        : [];
    const own =
      entries.length > 0 ? entries.map(({ span }) => named.slice(span.start, span.end).trim()) : [named];
    return own.map((each) =>
      isPlain(each, language) ? { ...text, text: each, isOwn: true, part: 'metric' } : text,
    );
  });
}

/** Whether an entry names no part, and nothing that it is by. */
export const isPlain = (text: string, language: Language): boolean =>
  findMentions(text, language).mentions.every(
    (mention) => senseOf(mention, 'part') === undefined && !isGrammar(mention, 'with', 'by', 'overTime'),
  );

/** `The attendance rate as a number`, `a card with the attendance rate`. */
export function namedCard(text: string, language: Language): Partial<Pick<PieceText, 'text' | 'part'>> {
  const { as, card } = pieceWords[language];
  if (isDense(text) || as === '') return {};
  const { with: fields } = lexicons[language].grammar;
  // `A card with the takings of today`: what stands behind is its number, and no field.
  const shown = new RegExp(String.raw`^(?:${alternatives(card)})\s(?:${alternatives(fields)})\s`, 'iu').exec(
    text,
  );
  if (shown) return { text: stripLead(text.slice(shown[0].length), language), part: 'metric' };
  const behind = new RegExp(
    String.raw`\s(?:${alternatives(as)})\s(?:\p{L}+\s)?(?:${alternatives(card)})$`,
    'iu',
  );
  const named = text.replace(behind, '');
  return named === text ? {} : { text: named, part: 'metric' };
}
