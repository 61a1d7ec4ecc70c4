import { asking } from '../lexicon/asking.js';
import { bidding } from '../lexicon/bidding.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { orderWords } from '../lexicon/orderWords.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { telling } from '../lexicon/telling.js';
import { clausesOf } from '../lists/lists.js';
import { entriesIn } from '../pieces/separators.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { isLong } from './isLong.js';

const fewest = 2;

/**
 * What later sentences of a long prompt want at the top, one beside the other, are numbers to look at: `At the top show open
 * orders, revenue and returns` is a top row of these. A single thing at the top may be anything.
 */
export function withTopCards(prompt: string, language: Language): string {
  if (!isLong(prompt)) return prompt;
  const [, ...later] = clausesOf(prompt);
  return later.reduceRight((text, { start, end }) => {
    const clause = prompt.slice(start, end);
    const listed = listedOnTop(clause, language);
    if (listed === null) return text;
    const space = /^\s*/u.exec(clause)![0];
    return `${text.slice(0, start)}${space}${headOf(language)} ${listed}${text.slice(end)}`;
  }, prompt);
}

/** `show me top row:`. */
function headOf(language: Language): string {
  const { topCards } = orderWords[language];
  const { ask } = bidding[language];
  return ask === '' ? `${topCards}：` : `${ask} ${topCards}:`;
}

function listedOnTop(clause: string, language: Language): string | null {
  const { top, cards } = patternsOf(language);
  const rest = top.map((pattern) => pattern.exec(clause)?.groups?.rest).find(Boolean);
  const listed = rest?.replace(cards, '').trim() ?? '';
  // What stands behind a colon of its own is kept of something.
  const isList = entriesIn(listed, { start: 0, end: listed.length }, language).length >= fewest;
  return isList && !/[:：]\s/u.test(listed) ? listed : null;
}

// The words come from our own lexicon and hold letters, marks and spaces only.
const patternsOf = perLanguage((language): { readonly top: readonly RegExp[]; readonly cards: RegExp } => {
  const { top, shown } = orderWords[language];
  const { cards, one, the, keep, to } = pieceWords[language];
  if (language === 'zh' || language === 'ja') {
    const behind = language === 'ja' ? `(?:を|に)?(?:${alternatives(shown)})[^、，]*` : '';
    const before = language === 'zh' ? `(?:要|先|请)?(?:${alternatives(shown)})?` : '';
    return {
      top: [
        new RegExp(
          `^\\s*(?:请|在|页面|ページの|画面の)*(?:${alternatives(top)})(?:的?部分|位置)?(?:には|は|に)?${before}[、，：:]?(?<rest>.+?)(?:${behind})?$`,
          'u',
        ),
      ],
      cards: new RegExp(`^(?:${alternatives(cards)})[：:、，]`, 'u'),
    };
  }
  const { also, please } = telling[language];
  const { and, for: aim, with: fields, of } = lexicons[language].grammar;
  const { ask } = asking[language];
  const leads = alternatives([also, please, and, ask, bidding[language].bids, keep, to, shown].join('|'));
  const lead = String.raw`(?:(?:${leads})(?:\s*[,:]\s*|\s+))*`;
  const place = String.raw`(?:${alternatives(top)})(?!\s(?:${alternatives(of)})\s)`;
  return {
    top: [
      String.raw`^\s*${lead}${place}(?:\s*[,:]\s*|\s+)${lead}(?<rest>.+)$`,
      String.raw`^\s*(?:(?:${leads})(?:\s*[,:]\s*|\s+))+(?<rest>.+?),?\s${place}$`,
    ].map((pattern) => new RegExp(pattern, 'isu')),
    cards: new RegExp(
      String.raw`^(?:(?:${alternatives(`${one}|${the}`)})\s)?(?:\p{L}+\s)?(?:${alternatives(cards)})(?:\s*:\s*|\s(?:${alternatives(`${aim}|${fields}|${of}`)})\s)`,
      'iu',
    ),
  };
});

/** Whether words open a list of what is to stand at the top. */
export const headsTopCards = (text: string, language: Language): boolean =>
  new RegExp(`(?:${alternatives(orderWords[language].topCards)})\\s*[:：]?$`, 'iu').test(
    isDense(text) ? text : text.trim(),
  );
