import { readColumn } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import type { ListItem } from './lists.js';

/** `(pupil, date, reason: illness, travel, other)`: what follows the colon of one entry are its choices, up to the next known field. */
export function colonChoices(items: readonly ListItem[], language: Language): ListItem[] {
  const heads = items.filter((item) => headed(item) !== null);
  const [head] = heads;
  // Where each entry has a colon of its own, it says something else: `(Ana: 300, Ben: 200)`.
  if (!head || heads.length > 1) return [...items];
  const at = items.indexOf(head);
  const behind = items.slice(at + 1);
  const isField = ({ text }: ListItem) => readColumn(text, language).attribute !== undefined;
  const next = behind.findIndex(isField);
  const listed = next < 0 ? behind : behind.slice(0, next);
  const { name, first } = headed(head)!;
  if (listed.length === 0) return [...items];
  const options = [first, ...listed.map(({ text }) => text)];
  const end = listed.at(-1)!.end;
  return [...items.slice(0, at), { ...head, text: name, options, end }, ...behind.slice(listed.length)];
}

/** A name before a colon, and the word behind it. */
function headed({ text, options }: ListItem): { readonly name: string; readonly first: string } | null {
  const [, name = '', first = ''] = /^([^:：\d]{2,30}?)\s?[:：]\s?([^:：\d]+)$/u.exec(text) ?? [];
  return name === '' || options.length > 0 ? null : { name, first: first.trim() };
}
