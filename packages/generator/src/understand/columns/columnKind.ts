import { fold, isDense } from '../words/fold.js';
import type { Language } from '../lexicon/index.js';
import { asking } from '../lexicon/asking.js';
import { columnNotes } from '../lexicon/columnNotes.js';
import { columnHints, lowHints, type HintKind } from '../lexicon/hints.js';

const order: readonly HintKind[] = ['boolean', 'level', 'number', 'date', 'person'];

/** What the name of a column tells of its values: `honey harvested` is a number, `last inspection` a day. */
export function columnKind(label: string, language: Language): HintKind | 'text' {
  const text = fold(label);
  // `180s`, `Legs won (3)`: what is counted.
  if (/^\d+s$/u.test(text) || label.trim().startsWith('#')) return 'number';
  if (inUnit.test(label)) return 'number';
  if (asksWho(label, language)) return 'person';
  if (isDayName(label, language)) return 'date';
  const hints = columnHints[language];
  return order.find((kind) => hints[kind].split('|').some((hint) => holds(text, hint))) ?? 'text';
}

/** `Waste in kg`, `Distance (km)` */
const inUnit = /\s(?:(?:in|en|em)\s|\()(?:mg|g|kg|t|mm|cm|m|km|m²|ml|cl|l|h|min|kWh|%|€|£|\$)\)?$/u;

/** The waste of `Waste in kg`. */
export const withoutUnit = (label: string): string => label.replace(inUnit, '');

/** `Who collected it`, `person who collected it`: the name of a column that asks for somebody. */
export const asksWho = (label: string, language: Language): boolean => {
  const text = fold(label);
  return asking[language].who
    .split('|')
    .filter(Boolean)
    .map(fold)
    .some((word) => {
      const at = ` ${text}`.indexOf(` ${word} `);
      const isOfPerson = (hint: string) => holds(text.slice(0, at).trim(), hint);
      return at === 0 || (at > 0 && columnHints[language].person.split('|').some(isOfPerson));
    });
};

/** `Date returned`, `bezahlt am`: whatever was done, the day is kept. */
export function isDayName(label: string, language: Language): boolean {
  const { dayLead, dayTail } = columnNotes[language];
  const text = fold(label);
  const hasTail = dayTail.split('|').some((tail) => text.length > tail.length && text.endsWith(tail));
  return hasTail || dayLead.split('|').some((lead) => lead !== '' && text.startsWith(`${fold(lead)} `));
}

/** Whether a day is that on which somebody was born: `date of birth`. */
export const isBirthday = (label: string, language: Language): boolean =>
  columnNotes[language].birth.split('|').some((word) => fold(label).includes(fold(word)));

/** Whether less of a figure is better, by its words: food waste. */
export function isLowGoodByName(text: string, language: Language): boolean {
  const name = ` ${fold(text)}`;
  // German compounds have the word inside; elsewhere it begins one, and a default is no fault.
  const isJoined = language === 'de' || isDense(name);
  return lowHints[language]
    .split('|')
    .some((hint) => name.includes(isJoined ? fold(hint) : ` ${fold(hint)}`));
}

function holds(text: string, hint: string): boolean {
  const stem = fold(hint.replace('*', ''));
  // `*leiter`: a German compound tells by its end.
  if (hint.startsWith('*')) return text.split(' ').some((word) => word.endsWith(stem));
  if (isDense(stem)) return text.endsWith(stem) || (stem.length > 1 && text.startsWith(stem));
  return ` ${text} `.includes(hint.endsWith('*') ? ` ${stem}` : ` ${stem} `);
}
