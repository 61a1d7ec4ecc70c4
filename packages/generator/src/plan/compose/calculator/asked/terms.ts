import { createNames } from '../../../../assemble/names.js';
import { asLabel } from '../../../../understand/columns/columns.js';
import type { Language } from '../../../../understand/lexicon/index.js';
import type { UnitId } from '../../../../understand/lexicon/Lexicon.js';
import type { Quantity } from '../../../../understand/numbers/quantities.js';
import { findMentions, senseOf } from '../../../../understand/words/mentions.js';
import type { OutlineInput } from '../../../Outline.js';

/** Makes inputs of quantities: the name in formulas, the number, and what to call it where the person gave no word. */
export function createInputs() {
  const name = createNames();
  return (
    wish: string,
    { label, amount: { value } }: Quantity,
    fallback: string,
    format?: OutlineInput['format'],
  ): OutlineInput => ({
    name: name(wish),
    label: asLabel(label || fallback),
    value,
    ...(format && { format }),
  });
}

/** The quantities of a sentence by what can be done with them, sums from the largest to the smallest. */
export function sorted(quantities: readonly Quantity[]) {
  const shares = quantities.filter(({ role }) => role === 'share');
  const durations = quantities.filter(({ isDuration, role }) => isDuration && role !== 'share');
  const others = quantities.filter((quantity) => !shares.includes(quantity) && !durations.includes(quantity));
  const sums = others
    .filter(({ role }) => role !== 'count')
    .toSorted((a, b) => b.amount.value - a.amount.value);
  return { shares, durations, others, sums, counts: others.filter(({ role }) => role === 'count') };
}

const near = 16;

/** The unit of time behind a number, at once or behind `per`: the day of `90 cups a day`. */
export function unitBehind(prompt: string, { amount }: Quantity, language: Language): UnitId | undefined {
  const behind = prompt.slice(amount.end, amount.end + near * 2);
  const [text = ''] = /^[^,.;:!?，。、；：]*/u.exec(behind) ?? [];
  const mention = findMentions(text, language).mentions.find((each) => senseOf(each, 'unit'));
  return mention && (senseOf(mention, 'unit')?.id as UnitId);
}

/** The words right before and behind a number, up to the next comma or number. */
export function wordsAround(prompt: string, { amount: { start, end } }: Quantity): string {
  const [before = ''] = /[^,.;:!?，。、；：\d]*$/u.exec(prompt.slice(0, start)) ?? [];
  const [behind = ''] = /^[^,.;:!?，。、；：\d]*/u.exec(prompt.slice(end)) ?? [];
  return `${before} ${behind}`;
}
