import { fold, isDense } from '../words/fold.js';
import type { Language } from '../lexicon/index.js';
import { columnHints, type HintKind } from '../lexicon/hints.js';

const order: readonly HintKind[] = ['boolean', 'level', 'number', 'date', 'person'];

/** What the name of a column tells of its values: `honey harvested` is a number, `last inspection` a day. */
export function columnKind(label: string, language: Language): HintKind | 'text' {
  const text = fold(label);
  // `180s`, `Legs won (3)`: what is counted.
  if (/^\d+s$/u.test(text) || label.trim().startsWith('#')) return 'number';
  const hints = columnHints[language];
  return order.find((kind) => hints[kind].split('|').some((hint) => holds(text, hint))) ?? 'text';
}

function holds(text: string, hint: string): boolean {
  const stem = fold(hint.replace('*', ''));
  if (isDense(stem)) return text.endsWith(stem) || (stem.length > 1 && text.startsWith(stem));
  return ` ${text} `.includes(hint.endsWith('*') ? ` ${stem}` : ` ${stem} `);
}
