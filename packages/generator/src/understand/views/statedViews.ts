import type { Mention } from '../words/mentions.js';
import type { PartWish } from '../Meaning.js';
import { entryOf, type Around, type Entry } from './Entry.js';
import { byOf, groupedView } from './groupedView.js';
import { stateView } from './subsetViews.js';

/** `Late payments by tenant`: a short prompt about rows in a state that are broken down, how many there are and the picture of these. */
export function statedViews(
  prompt: string,
  toolWords: string,
  mentions: readonly Mention[],
  around: Around,
): PartWish[] {
  const entry = entryIn(prompt, 0, endBefore(prompt, toolWords), mentions, around);
  const by = byOf(entry);
  if (!by) return [];
  const state = stateView(headOf(entry, by));
  const parted = state && groupedView(entry);
  if (!parted) return [];
  const { rows, topic } = state;
  return [state, { ...parted, ...(rows && { rows }), topic: { ...parted.topic, states: topic.states } }];
}

/** The words for the tool behind a name are no part of it: `late payments by tenant report`. */
function endBefore(prompt: string, toolWords: string): number {
  const isLast = toolWords !== '' && prompt.trimEnd().endsWith(toolWords);
  return isLast ? prompt.lastIndexOf(toolWords) : prompt.length;
}

const headOf = ({ prompt, start, mentions, ...around }: Entry, by: Mention): Entry =>
  entryIn(prompt, start, by.start, mentions, around);

function entryIn(
  prompt: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  around: Around,
): Entry {
  const item = { text: prompt.slice(start, end).trim(), start, end, options: [] };
  return entryOf(prompt, item, { opener: 'with' }, mentions, around);
}
