import type { Receipt } from '../types.js';
import type { Amount } from './numbers/amounts.js';
import type { Meaning } from './Meaning.js';
import { readMeaning } from './readMeaning.js';

/** What the host knows of the person's situation. */
type Context = Readonly<Record<string, string | number>>;

/** A meaning that the host's context has completed, and what was taken from where. */
export interface ReadInContext {
  readonly meaning: Meaning;
  readonly receipts: readonly Receipt[];
}

/**
 * Completes a prompt by what the host knows: a `goal` gives the target and the deadline that the prompt leaves open,
 * a `challenge` the figures to watch besides those named, a `stage` who it is for. The prompt comes first, and no text
 * of the context stands on the page.
 */
export function withContext(said: Meaning, context: Context | undefined, now: number): ReadInContext {
  if (!context) return { meaning: said, receipts: [] };
  const receipts: Receipt[] = [];
  const read = (key: string) => {
    const text = Object.hasOwn(context, key) ? String(context[key]).trim().slice(0, longest) : '';
    return text === '' ? null : { text, of: readMeaning(text, now, said.language) };
  };
  const note = (text: string, key: string, words: string) =>
    receipts.push({ kind: 'inferred', text, from: `the host's context, ${key}: "${words}"` });
  let meaning = said;

  const goal = read('goal');
  const target = goal && (goal.of.target ?? onlyAmount(goal.of.amounts));
  if (goal && target && !said.target && (isAbout(said, goal.of) || showsFigures(said))) {
    const { deadline, topic } = goal.of;
    const isOpen = said.topic.metrics.length === 0 && !said.entity;
    const others = topic.metrics.filter(({ id }) => said.topic.metrics.every((metric) => metric.id !== id));
    meaning = {
      ...meaning,
      target,
      ...(goal.of.targetMetric && { targetMetric: goal.of.targetMetric }),
      ...(!said.deadline && deadline && { deadline }),
      ...((isOpen || showsFigures(said)) && {
        topic: { ...said.topic, metrics: [...others, ...said.topic.metrics] },
      }),
    };
    note(`target ${target.value}`, 'goal', goal.text);
    if (!said.deadline && deadline && !showsFigures(said)) note(`until ${deadline.date}`, 'goal', goal.text);
  }

  const challenge = read('challenge');
  const figures = meaning.topic.metrics;
  const watched = challenge?.of.topic.metrics.filter(({ id }) => figures.every((metric) => metric.id !== id));
  if (challenge && watched?.length && showsFigures(meaning)) {
    meaning = { ...meaning, topic: { ...meaning.topic, metrics: [...figures, ...watched] } };
    for (const { text } of watched) note(`to watch: ${text}`, 'challenge', challenge.text);
  }

  const stage = read('stage');
  if (stage) note('audience: those at this stage', 'stage', stage.text);
  return { meaning, receipts };
}

/** Longer texts of a context are cut before they are read. */
const longest = 500;

function onlyAmount(amounts: readonly Amount[]): Amount | undefined {
  return amounts.length === 1 && !amounts[0]!.isPercent ? amounts[0] : undefined;
}

/** Whether a goal is one of what the prompt is about: the same figure, or none named in the prompt. */
function isAbout({ topic, entity }: Meaning, goal: Meaning): boolean {
  if (topic.metrics.length === 0) return entity === null || entity.id === goal.entity?.id;
  return topic.metrics.some(({ id }) => goal.topic.metrics.some((other) => other.id === id));
}

/** Whether the page is one of figures, where one more has a place. */
function showsFigures({ tool, topic, columns, stages, parts }: Meaning): boolean {
  const isOpen = columns.length === 0 && stages.length === 0 && parts.length === 0;
  const isOverview = tool?.id === 'dashboard' || tool?.id === 'report';
  return isOpen && (isOverview || (tool === null && topic.metrics.length > 0));
}
