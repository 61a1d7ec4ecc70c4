import { editDistance } from '@vitrine/schema/internal';
import { isDense } from '../../words/fold.js';
import { senseIndexOf } from '../../lexicon/senses.js';
import { isTypoOf } from '../../words/typos.js';
import { stem } from './columnWords.js';

/** `population` means a column called `pop`, `department` one called `dept`. */
function isShortened(asked: string, own: string): boolean {
  if (own.length < 3 || own.length > 5 || asked.length < own.length + 2 || asked[0] !== own[0]) return false;
  if (asked.startsWith(own)) return asked.length >= own.length + 3;
  if (senseIndexOf('en').has(own)) return false;
  let at = 0;
  for (const letter of asked) if (letter === own[at]) at += 1;
  return at === own.length && asked.at(-1) === own.at(-1);
}

/** `Medien` of a `Medium`, `Konten` of a `Konto`, `media` of a `medium`. */
const isLatinPlural = (many: string, one: string): boolean =>
  many.length > 4 &&
  ((/(?:um|us|a|o)$/u.test(one) &&
    many.endsWith('en') &&
    many.slice(0, -2) === one.replace(/(?:um|us|a|o)$/u, '')) ||
    (one.endsWith('um') && many.endsWith('a') && many.slice(0, -1) === one.slice(0, -2)));

/** `maths` of `Mathématiques`. */
const isClipped = (asked: string, own: string): boolean =>
  asked.length >= 4 && own.length >= asked.length + 4 && own.startsWith(asked.replace(/s$/u, ''));

/** `satisfaction` and `satisfied` begin alike. */
function beginsAlike(asked: string, own: string): boolean {
  const least = Math.min(asked.length, own.length);
  let same = 0;
  while (same < least && asked[same] === own[same]) same += 1;
  return (same >= 6 && same >= least * 0.65) || (same >= 5 && least >= 6 && same >= least * 0.8);
}

export function likeness(asked: string, own: string): number {
  if (asked === own) return 1;
  if (asked.length > 3 && stem(asked) === stem(own)) return 0.98;
  // `check-ins` and `checked in` of a column `Check-in`.
  if (asked === `${own}s` || (own.length > 3 && (asked === `${own}ed` || asked === `${own}ing`))) return 0.97;
  if (asked.length > 4 && asked.replace(/e?[nrs]$/u, '') === own.replace(/e?[nrs]$/u, '')) return 0.96;
  if (own.length > 4 && asked.replace(/e?n$/u, '') === own) return 0.96;
  if (isLatinPlural(asked, own) || isLatinPlural(own, asked)) return 0.96;
  if (isShortened(asked, own)) return 0.9;
  if (asked.length > 4 && isTypoOf(asked, own)) return 0.9 - editDistance(asked, own, 2) / 20;
  if (isDense(own) && own.length > asked.length && asked.length >= 2 && own.includes(asked)) return 0.6;
  if (asked.length >= own.length + 4 && own.length >= 4 && asked.endsWith(own)) return 0.55;
  if (stem(asked).length >= 4 && own.length >= asked.length + 2 && own.endsWith(stem(asked))) return 0.5;
  if (isClipped(asked, own)) return 0.55;
  return beginsAlike(asked, own) || isSameVerb(asked, own) ? 0.5 : 0;
}

const participle = /(?:ad[oa]s?|id[oa]s?|ees?|es?|ed)$/u;

const infinitive = /(?:[aei]r|ing)$/u;

/** `cobrar` of a column `Cobrada`. */
const isSameVerb = (asked: string, own: string): boolean =>
  infinitive.test(asked) &&
  participle.test(own) &&
  asked.length > 5 &&
  asked.replace(infinitive, '') === own.replace(participle, '');

/** From here on two words are the same in another form. */
export const surely = 0.7;
