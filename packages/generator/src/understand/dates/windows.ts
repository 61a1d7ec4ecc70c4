import { fold, isDense } from '../words/fold.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { windowWords } from '../lexicon/windowWords.js';
import { placesOf } from '../pieces/saidWords.js';
import { alternatives } from '../words/alternatives.js';
import { senseOf, type Mention } from '../words/mentions.js';

/** A stretch of time that moves with today: `within 30 days`, `this week`. Its ends are formulas. */
export interface Window {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const longestGap = 14;
const longestLead = 24;

/** The stretches of time in a prompt that begin with today, or hold it. */
export function readWindows(prompt: string, mentions: readonly Mention[], language: Language): Window[] {
  return mentions.flatMap((mention): Window[] => {
    const unit = senseOf(mention, 'unit')?.id;
    if (unit === undefined) return [];
    return withinSome(prompt, mention, unit, language) ?? withinThis(prompt, mention, unit, language);
  });
}

/** Today, where words that name rows say that they are of this day: `today's appointments`, `consultas de hoje`. */
export function readToday(text: string, language: Language): Window | undefined {
  const { today } = windowWords[language];
  const [found] = isDense(text)
    ? [...text.matchAll(new RegExp(alternatives(today), 'gu'))]
    : placesOf(text.replace(/’/gu, "'"), today);
  if (!found) return undefined;
  const { index: start, 0: words } = found;
  return { from: 'today()', to: 'today()', words, start, end: start + words.length };
}

/** `within 30 days`, `30日以内`. */
function withinSome(prompt: string, unit: Mention, id: string, language: Language): Window[] | null {
  const before = prompt.slice(Math.max(0, unit.start - longestGap), unit.start);
  const [, count = '', between = ''] = /(\d{1,3})(\s*\p{L}*\s*)$/u.exec(before) ?? [];
  if (count === '') return null;
  const at = unit.start - between.length - count.length;
  const { lead, tail } = windowWords[language];
  const behind = endingIn(prompt.slice(Math.max(0, at - longestLead), at), lead);
  const ahead = tail.split('|').find((word) => word !== '' && prompt.slice(unit.end).startsWith(word));
  if (behind === null && ahead === undefined) return null;
  const start = at - (behind?.length ?? 0);
  const end = unit.end + (ahead?.length ?? 0);
  return [
    {
      from: 'today()',
      to: `dateadd(today(), ${Number(count)}, '${id}')`,
      words: prompt.slice(start, end).trim(),
      start,
      end,
    },
  ];
}

/** `this week`, `diesen Monat`. */
function withinThis(prompt: string, unit: Mention, id: string, language: Language): Window[] {
  if (id !== 'week' && id !== 'month') return [];
  const behind = endingIn(
    prompt.slice(Math.max(0, unit.start - longestLead), unit.start),
    lexicons[language].goals.thisUnit,
  );
  if (behind === null) return [];
  const start = unit.start - behind.length;
  return [
    {
      from: `startOf(today(), '${id}')`,
      to: `endOf(today(), '${id}')`,
      words: prompt.slice(start, unit.end).trim(),
      start,
      end: unit.end,
    },
  ];
}

/** The end of a text that is one of some phrases, blanks included. */
function endingIn(text: string, phrases: string): string | null {
  const folded = fold(text);
  const found = phrases
    .split('|')
    .map(fold)
    .filter((phrase) => phrase !== '')
    .toSorted((a, b) => b.length - a.length)
    .find((phrase) => folded === phrase || folded.endsWith(isDense(phrase) ? phrase : ` ${phrase}`));
  return found === undefined ? null : text.slice(text.trimEnd().length - found.length);
}
