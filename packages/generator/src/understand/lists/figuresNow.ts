import { metrics, type Metric } from '../../samples/metrics.js';
import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { NamedMetric } from '../Meaning.js';
import type { Amount } from '../numbers/amounts.js';
import { alternatives } from '../words/alternatives.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import type { ListItem, PromptList } from './lists.js';
import type { Surroundings } from './Sorted.js';

/** Tools that show figures; a board of them is a dashboard. */
const ofFigures: ReadonlySet<ToolId> = new Set(['dashboard', 'report', 'tracker', 'board']);

/** Figures of a dashboard that are told with where they stand and what they should reach: `signups 240 (target 300), NPS 41`. */
export function figuresNow(list: PromptList, around: Surroundings): NamedMetric[] | null {
  const { tool } = around;
  if (!tool || !ofFigures.has(tool)) return null;
  const told: NamedMetric[] = [];
  for (const item of list.items) {
    const figure = figureNow(item, around);
    const last = told.at(-1);
    if (!figure) return null;
    // `Revenue 42k vs target 50k`: the number to reach is an entry of its own.
    if ('aim' in figure && !('text' in figure)) {
      if (!last || last.aim) return null;
      told.splice(-1, 1, withAim(last, figure.aim));
    } else told.push(figure);
  }
  const known = told.filter(({ id, aim, current }) => id !== 'own' || aim || current?.isPercent);
  return known.length > 0 && known.length * 2 >= told.length ? told : null;
}

type Told = NamedMetric | { readonly aim: Amount };

function figureNow(item: ListItem, { prompt, amounts, language }: Surroundings): Told | null {
  const [current, next] = amounts.filter(({ start, end }) => start >= item.start && end <= item.end);
  if (!current) return null;
  const lead = prompt.slice(item.start, current.start);
  const before = nameBefore(lead, language);
  if (isAimWord(before, language)) return { aim: current };
  const behind = prompt.slice(current.end, next?.start ?? item.end).split(/[(（]/u, 1)[0]!;
  const name = /\p{L}/u.test(before) ? before : stripLead(behind, language);
  if (current.role === 'target' || !/\p{L}/u.test(name)) return null;
  const { metric: id = 'own' } = readColumn(name, language);
  const figure = { id, text: asLabel(name), start: item.start, current };
  const isAim =
    next && (next.role === 'target' || leadsToAim(prompt.slice(current.end, next.start), language));
  return isAim ? withAim(figure, next) : figure;
}

const withAim = (figure: NamedMetric, aim: Amount): NamedMetric => ({
  ...figure,
  aim,
  isLower: isFall(figure, aim),
});

/** The name of a figure without the words that lead to its number: `MRR now at`. */
function nameBefore(text: string, language: Language): string {
  const name = stripLead(text.replace(/[\s:：=(（]+$/u, ''), language);
  const last = findMentions(name, language).mentions.at(-1);
  return last && last.start > 0 && last.end === name.length && isGrammar(last, 'current', 'to', 'in', 'has')
    ? nameBefore(name.slice(0, last.start), language)
    : name;
}

/** `240 of 300`, `240/300`, `240 (objetivo 300)`. */
const leadsToAim = (between: string, language: Language): boolean =>
  new RegExp(String.raw`^\s*(?:/|${alternatives(lexicons[language].grammar.of)})\s*$`, 'iu').test(between) ||
  findMentions(between, language).mentions.some(isOfAims);

const isOfAims = (mention: Mention): boolean =>
  isGrammar(mention, 'target') || senseOf(mention, 'entity')?.id === 'objective';

/** Whether words say no more than that a number is to be reached. */
function isAimWord(words: string, language: Language): boolean {
  const [first, other] = findMentions(words, language).mentions;
  return first !== undefined && !other && isOfAims(first) && first.text.length === words.trim().length;
}

/** Whether less is better: as it is known of the figure, else where the number to reach is below it. */
function isFall({ id, current }: NamedMetric, aim: Amount): boolean {
  if (id === 'own' || id === 'rate') return aim.value < current!.value;
  const { lowIsGood = false }: Metric = metrics[id];
  return lowIsGood;
}
