import { asLabel } from '../columns/columns.js';
import { labelIn } from '../lexicon/senses.js';
import { clausesOf } from '../lists/lists.js';
import type { Meaning } from '../Meaning.js';
import type { Amount } from '../numbers/amounts.js';
import { fold } from '../words/fold.js';
import type { Goal } from './goal.js';

/** A title from another sentence than the goal gives way to what is counted, and from where to where. */
function goalTitle(meaning: Meaning): string {
  const { prompt, language, title, target, current, goalNoun, quantities } = meaning;
  const digits = ({ start, end }: Amount) => prompt.slice(start, end).trim();
  const clause = clausesOf(prompt).find(
    ({ start, end }) => target && target.start >= start && target.end <= end,
  );
  const isOwn = clause && fold(prompt.slice(clause.start, clause.end)).includes(fold(title));
  const isLabel = [false, true].some((many) => title === labelIn(language, 'entities', 'objective', many));
  // `We have 42k visitors and want 100k` leaves a title that begins with where it stands.
  const isBare = current !== undefined && title.startsWith(digits(current));
  if (isOwn && !isLabel && !isBare) return title;
  const label = quantities.find(({ amount }) => amount === current || amount === target)?.label;
  const noun = goalNoun || label;
  if (!target || !noun) return title;
  return `${asLabel(noun)}: ${[...(current ? [current] : []), target].map(digits).join(' → ')}`;
}

/** A sentence that says what to reach names nothing else: its numbers are no entries, its commas no lists. */
export function onlyGoal(meaning: Meaning, { target, current, deadline, pace }: Goal): Meaning {
  return {
    ...meaning,
    title: goalTitle(meaning),
    items: [],
    columns: [],
    stages: [],
    values: null,
    choices: [],
    views: [],
    sections: [],
    target,
    current,
    deadline: deadline ?? meaning.deadline,
    ...(pace && { pace }),
  };
}
