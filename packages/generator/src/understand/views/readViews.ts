import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { PromptList, Span } from '../lists/lists.js';
import { stageWordOf } from '../lists/stageList.js';
import type { ColumnWish, PartWish } from '../Meaning.js';
import { findMentions, isGrammar, type Mention } from '../words/mentions.js';
import type { Language } from '../lexicon/index.js';
import { numbersOf } from '../words/plural.js';
import { entryOf, isPictured, viewOf, type Around, type Entry } from './Entry.js';
import { groupedView, sameBy } from './groupedView.js';
import { headedView } from './headedView.js';
import { rankedView } from './rankedView.js';
import { aheadView, averageView, stateView } from './subsetViews.js';
import { isUnitPrice } from './isUnitPrice.js';
import { versusView } from './versusView.js';

const withoutViews: ReadonlySet<ToolId | null> = new Set(['form', 'checklist', 'calculator', 'goals']);

/** What lists ask for without naming a part, and the lists without it. */
interface Views {
  readonly views: PartWish[];
  /** Records that stand among the figures of a report, the first of them: `top 3 risks`. */
  readonly ranked: PartWish[];
  readonly lists: PromptList[];
}

/** The entries of lists that ask for a view without naming a part, and the lists without them. */
export function readViews(
  prompt: string,
  lists: readonly PromptList[],
  mentions: readonly Mention[],
  around: Around,
): Views {
  const views: PartWish[] = [];
  if (withoutViews.has(around.tool)) return { views, ranked: [], lists: [...lists] };
  const left = lists.map((list): PromptList => {
    // Steps of a plan have days: `beta by March`.
    const isPlan = around.tool === 'schedule' && list.opener !== 'with';
    if (isPlan || stageWordOf(list, mentions)) return list;
    const found = list.items.map((item) => {
      const entry = entryOf(prompt, item, list, mentions, around);
      const view = isUnitPrice(entry) ? null : viewIn(entry, views.at(-1));
      if (view) views.push(view);
      return view;
    });
    const items = list.items.filter((_, index) => !found[index]);
    return { ...list, items, viewCount: list.items.length - items.length };
  });
  // Among mere figures the open tickets are a figure too.
  if (isPictured(around) && views.every((view) => isState(view) && !isOfTrade(view)))
    return { views: [], ranked: [], lists: [...lists] };
  const ranked = around.tool === 'report' ? views.filter(isRanked) : [];
  return {
    views: views.filter((view) => !ranked.includes(view)),
    ranked: ranked.map((view) => ({ ...view, part: 'list', topic: { ...view.topic, dimensions: [] } })),
    lists: left,
  };
}

/** The view that an entry asks for, read in the order of how much its words say; null for the name of a column. */
const viewIn = (entry: Entry, before: PartWish | undefined): PartWish | null =>
  rankedView(entry) ??
  versusView(entry) ??
  comparedView(entry) ??
  headedView(entry) ??
  aheadView(entry) ??
  groupedView(entry) ??
  sameBy(entry, before) ??
  stateView(entry) ??
  averageView(entry);

/** Whether its records are those of a trade, which are rows wherever they are named. */
const isOfTrade = ({ topic }: PartWish) => topic.entities.some(({ noun }) => noun !== undefined);

const isState = ({ part }: PartWish) => part === 'metric';

/** Whether the first of some records are wanted, and not what they come to. */
const isRanked = ({ top, topic }: PartWish) =>
  top !== undefined &&
  topic.metrics.length === 0 &&
  topic.entities.some(({ isWeak }) => !isWeak) &&
  topic.dimensions.every(({ entity }) => entity !== undefined);

const longestNoun = 24;

/** What `to compare the branches` wants side by side; a comparison `by` something is of records. */
function comparedView(entry: Entry): PartWish | null {
  const compared = comparedIn(entry);
  if (!compared || !isPictured(entry)) return null;
  return viewOf(entry, 'bar', { title: undefined, topic: { ...entry.topic, dimensions: [compared] } });
}

function comparedIn({ prompt, item, here, language }: Entry): ColumnWish | null {
  const compare = here.find((mention) => isGrammar(mention, 'compare'));
  if (!compare || here.some((mention) => isGrammar(mention, 'by', 'with'))) return null;
  const noun = stripLead(prompt.slice(compare.end, item.end), language);
  if (noun === '' || noun.length > longestNoun || /\d|\s\S+\s/u.test(noun)) return null;
  const { one } = numbersOf(noun, language);
  return { ...readColumn(one, language), label: asLabel(one) };
}

/** The view that a stretch of a prompt asks for, without naming a part. */
function viewAt(
  prompt: string,
  span: Span,
  mentions: readonly Mention[],
  language: Language,
): PartWish | null {
  const item = { ...span, text: prompt.slice(span.start, span.end).trim(), options: [] };
  const around = { language, tool: 'dashboard' } as const;
  return viewIn(entryOf(prompt, item, { opener: 'with' }, mentions, around), undefined);
}

/** Whether a stretch of a prompt asks for a view without naming a part. */
export const isView = (...stretch: Parameters<typeof viewAt>): boolean => viewAt(...stretch) !== null;

/** The view that a text asks for as a whole, without naming a part. */
export const wholeView = (text: string, language: Language): PartWish | null =>
  viewAt(text, { start: 0, end: text.length }, findMentions(text, language).mentions, language);
