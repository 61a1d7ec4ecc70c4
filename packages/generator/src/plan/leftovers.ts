import type { Quantity } from '../understand/numbers/quantities.js';
import { labelIn } from '../understand/lexicon/senses.js';
import { isDense } from '../understand/words/fold.js';
import type { Meaning } from '../understand/Meaning.js';
import { clausesOf } from '../understand/lists/lists.js';
import { chooseType } from './chooseType.js';
import { leftOfAim } from './leftOfAim.js';
import { toldLeft } from './toldLeft.js';
import { createNames } from '../assemble/names.js';
import type { Outline, OutlineNode } from './Outline.js';

const mostCards = 4;
const longestClause = 200;

/** What the person said and no part of the page shows: numbers with a name as cards, days in the page's description. */
export function withLeftovers(outline: Outline, meaning: Meaning): Outline {
  const shown = JSON.stringify([outline.title, outline.nodes, outline.datasets]);
  const titles = new Set(outline.nodes.map(({ title }) => title));
  const cards = numbersLeft(meaning, shown, titles).slice(0, mostCards);
  const name = createNames([
    ...outline.nodes.map(({ id }) => id),
    ...outline.datasets.map((dataset) => dataset.name),
  ]);
  const nodes = cards.map(({ label, role, amount }): OutlineNode => ({
    id: name(label),
    type: chooseType('measure'),
    parent: null,
    span: 12 / cards.length,
    intent: 'measure',
    title: label,
    shows: {
      value: amount.value,
      ...(role === 'share' ? { format: 'percent' } : role !== 'count' && { format: 'currency' }),
    },
  }));
  const left = toldLeft(meaning, shown + JSON.stringify(nodes));
  const isLong =
    left.join(' ').length > longestClause || (left.length > 0 && outline.description !== undefined);
  const told = isLong ? undefined : left.join(' ') || undefined;
  const description =
    outline.description ??
    told ??
    leftOfAim(meaning, shown) ??
    daysLeft(meaning, shown) ??
    limitsLeft(meaning, shown);
  const notes = isLong
    ? [notesNode(left, meaning, name(labelIn(meaning.language, 'attributes', 'notes')))]
    : [];
  return {
    ...outline,
    ...(description && { description }),
    nodes: [...nodes, ...outline.nodes, ...notes],
    receipts: [
      ...outline.receipts,
      ...nodes.map(({ id, title }, index) => ({
        node: id,
        kind: 'known' as const,
        text: `${title}: ${cards[index]!.amount.value}`,
        from: `"${cards[index]!.amount.words}"`,
      })),
    ],
  };
}

function notesNode(left: readonly string[], { language }: Meaning, id: string): OutlineNode {
  return {
    id,
    type: chooseType('note'),
    parent: null,
    span: 12,
    intent: 'note',
    title: labelIn(language, 'attributes', 'notes'),
    shows: { text: left.map((each) => `- ${each}`).join('\n') },
  };
}

/** Money and counts with a name of their own; what counts days or first places only qualifies something else. */
function numbersLeft(
  { prompt, quantities, views, tool, target, current, pieces }: Meaning,
  shown: string,
  titles: ReadonlySet<string>,
): Quantity[] {
  // Where sentences only tell, they say better what a number is: prices, sizes and what once was.
  const isAtLength = pieces.length > 0 && clausesOf(prompt).length > 1;
  if (tool?.id === 'calculator' || isAtLength) return [];
  const numbers = new Set(shown.match(/\d+(?:\.\d+)?/g));
  const isInView = (start: number) =>
    views.some((view) => start >= view.start && start < view.start + view.words.length);
  return quantities.filter(
    ({ label, role, isDuration, amount }) =>
      isName(label) &&
      !titles.has(label) &&
      !isDuration &&
      (role === 'money' ? amount.currency !== null : role === 'count' ? amount.value > 12 : false) &&
      amount !== target &&
      amount !== current &&
      !isInView(amount.start) &&
      !numbers.has(String(amount.value)) &&
      !shown.includes(amount.words),
  );
}

/** Whether a label says what is counted, as `m3` and `kWh` do not. */
const isName = (label: string) => (isDense(label) ? label !== '' : /^\p{L}[\p{L}\s-]{3,}$/u.test(label));

/** The part of the sentence that names a day which nothing shows. */
function daysLeft({ dates, prompt }: Meaning, shown: string): string | undefined {
  const left = dates.find(
    ({ date, first, words, precision }) =>
      precision === 'day' && !shown.includes(date) && !shown.includes(first) && !shown.includes(words),
  );
  return left && clauseOf(prompt, left);
}

/** The part of the sentence that names a limit which nothing counts: `not more than 40 children a week`. */
function limitsLeft({ limits, prompt }: Meaning, shown: string): string | undefined {
  const numbers = new Set(shown.match(/\d+(?:\.\d+)?/g));
  const left = limits.find(({ amount }) => !numbers.has(String(amount.value)));
  return left && clauseOf(prompt, left.amount);
}

function clauseOf(prompt: string, { start, end }: { readonly start: number; readonly end: number }) {
  const clause = clausesOf(prompt).find((each) => start >= each.start && end <= each.end);
  const text = clause
    ? prompt
        .slice(clause.start, clause.end)
        .replace(/^\s*[-*•]\s+/u, '')
        .trim()
    : '';
  return text !== '' && text.length <= longestClause ? text : undefined;
}
