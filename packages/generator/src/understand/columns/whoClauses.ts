import { fold, isDense } from '../words/fold.js';
import { asking } from '../lexicon/asking.js';
import { lexicons, type Language } from '../lexicon/index.js';
import type { Quantity } from '../numbers/quantities.js';
import { asLabel, readColumn } from './columns.js';
import { attributes } from '../../samples/attributes.js';
import type { ColumnWish } from '../Meaning.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';

const longest = 40;
const money = /(?:[$€£¥]\s?\d[\d.,]*|\d[\d.,]*\s?[$€£¥])\s?/gu;
const separators = /[,，、;；.。!?！？\n]|\s(?:and|und|y|et|e)\s/gu;

/** What is kept about each person, where the prompt asks who: `who paid the fee, who still needs a kit`. */
export function readWhoClauses(
  prompt: string,
  language: Language,
  named: readonly ColumnWish[],
): ColumnWish[] {
  const { who, whoDrops } = asking[language];
  const starts = who.split('|').map(fold);
  const drops = whoDrops.split('|').map(fold);
  const has = lexicons[language].grammar.has.split('|').map(fold);
  const asked = prompt
    .replace(money, '')
    .split(separators)
    .flatMap((clause) => {
      const label = behindWho(clause.trim(), starts, has);
      return label === null ? [] : [withoutLead(label, drops)];
    });
  return (
    asked
      .filter((label) => isLabel(label, language))
      // `… and who collected it` of a list is a column already.
      .filter((label) => named.every((column) => !fold(column.label).endsWith(fold(label))))
      .map((label): ColumnWish => ({ label: asLabel(label), options: [], attribute: 'done' }))
  );
}

/** What a clause says of who it asks for; also where words lead to it: `I keep losing track of who paid`. */
function behindWho(clause: string, starts: readonly string[], has: readonly string[]): string | null {
  const words = clause.split(/\s+/u);
  const at = words.findIndex((word) => starts.includes(fold(word)));
  if (at < 0 || isDense(clause)) return null;
  // `Who in the club has paid`: what was done stands behind the verb.
  const verb = words.findIndex((word, index) => index > at && has.includes(fold(word)));
  return words.slice(Math.max(at, verb) + 1).join(' ');
}

function withoutLead(text: string, drops: readonly string[]): string {
  const words = text.split(/\s+/u);
  const from = words.findIndex((word) => !drops.includes(fold(word)));
  return from < 0 ? '' : words.slice(from).join(' ');
}

/** Whether words can name what is ticked off: no question, no other record, nothing that did not happen. */
const isLabel = (label: string, language: Language) =>
  label.length > 3 &&
  label.length <= longest &&
  !/n['’]t\b|\bnot\b|\bnicht\b|\bwhat\b|\bwas\b|\d{3}/iu.test(label) &&
  !findMentions(label, language).mentions.some(
    (mention) => senseOf(mention, 'entity') ?? isGrammar(mention, 'over', 'under'),
  );

/** The sums that a prompt asks who paid, as columns: the fee of `who has paid the €120 fee`. */
export const sumColumns = (quantities: readonly Quantity[], language: Language): ColumnWish[] =>
  quantities.flatMap(({ label, role, amount }): ColumnWish[] => {
    const wish = readColumn(label, language);
    const isSum = wish.attribute !== undefined && attributes[wish.attribute].type === 'number';
    return role === 'money' && amount.currency !== null && isSum ? [{ ...wish, usual: amount }] : [];
  });
