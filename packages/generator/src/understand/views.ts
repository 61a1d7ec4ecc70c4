import { attributes, type AttributeId } from '../samples/attributes.js';
import { asLabel, readColumn, stripLead } from './columns/columns.js';
import type { Language } from './lexicon/index.js';
import type { ToolId } from './lexicon/Lexicon.js';
import type { ListItem, PromptList } from './lists/lists.js';
import type { ColumnWish, PartWish } from './Meaning.js';
import { isGrammar, senseOf, type Mention } from './words/mentions.js';
import { numbersOf } from './words/plural.js';
import { withoutAsking } from './subject/title.js';
import { readTopic } from './subject/topic.js';

interface Around {
  readonly language: Language;
  readonly tool: ToolId | null;
}

const withoutViews: ReadonlySet<ToolId | null> = new Set([
  'form',
  'checklist',
  'calculator',
  'goals',
  'schedule',
  'board',
]);
const pictured: ReadonlySet<ToolId | null> = new Set(['dashboard', 'report', null]);

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
  const left = lists.map((list) => ({
    ...list,
    items: list.items.filter((item) => {
      const view =
        viewOf(prompt, item, list, mentions, around) ?? sameBy(prompt, item, views.at(-1), mentions, around);
      if (view) views.push(view);
      return !view;
    }),
  }));
  const ranked = around.tool === 'report' ? views.filter(isRanked) : [];
  return {
    views: views.filter((view) => !ranked.includes(view)),
    ranked: ranked.map((view) => ({ ...view, part: 'list', topic: { ...view.topic, dimensions: [] } })),
    lists: left,
  };
}

/** Whether the first of some records are wanted, and not what they come to. */
const isRanked = ({ top, topic }: PartWish) =>
  top !== undefined &&
  topic.metrics.length === 0 &&
  topic.entities.some(({ isWeak }) => !isWeak) &&
  topic.dimensions.every(({ entity }) => entity !== undefined);

/** `revenue by region`, `orders per month`, `top 5 reps`; null for the name of a column. */
function viewOf(
  prompt: string,
  item: ListItem,
  list: PromptList,
  mentions: readonly Mention[],
  { language, tool }: Around,
): PartWish | null {
  const start = item.start + prompt.slice(item.start, item.end).search(/\S/u);
  const here = mentions.filter((mention) => mention.start >= start && mention.end <= item.end);
  const topic = readTopic(prompt, { start, end: item.end }, mentions, language);
  const view = (part: PartWish['part'], more: Partial<PartWish> = {}): PartWish => ({
    part,
    topic,
    words: item.text,
    start,
    // A typing error is not taken over.
    ...(!here.some(({ isTypo }) => isTypo) && { title: asLabel(withoutAsking(item.text, language)) }),
    ...more,
  });
  const top = topOf(prompt, here, start);
  if (top) {
    const by = here.find((mention) => mention.start > top.end && isGrammar(mention, 'by'));
    const named = prompt.slice(top.end, by?.start ?? item.end);
    return view('horizontalBar', {
      top: top.count,
      topic: {
        ...topic,
        ...(by && ranking(prompt, by, item, mentions, language)),
        dimensions: [readColumn(named, language)],
      },
    });
  }
  const compared = comparedIn(prompt, item, here, language);
  if (compared && !pictured.has(tool)) return null;
  if (compared) return view('bar', { title: undefined, topic: { ...topic, dimensions: [compared] } });
  const by = here.find((mention) => mention.start > start && isGrammar(mention, 'by'));
  const isTrend = here.some((mention) => isGrammar(mention, 'overTime'));
  if (!by && !isTrend) return null;
  const before = by ? here.filter(({ end }) => end <= by.start) : here;
  const says = (kind: 'metric' | 'entity' | 'attribute') =>
    before.some((mention) => senseOf(mention, kind) !== undefined);
  const isPictured = pictured.has(tool) && list.opener !== 'has';
  if (!says('metric') && !says('entity') && !(isPictured && says('attribute'))) return null;
  // `goals and minutes per player` are what is kept about each.
  const isOfEach = topic.dimensions.some(({ entity }) => entity !== undefined);
  if (isOfEach && !says('metric') && !says('entity')) return null;
  if (topic.isOverTime) return view('line');
  const isKnown = topic.dimensions.some(
    ({ attribute, entity }) => entity !== undefined || (attribute !== undefined && groups(attribute)),
  );
  return isKnown || isPictured ? view('bar') : null;
}

/** What the first ones are chosen by: the tickets of `top 5 customers by tickets`. */
function ranking(
  prompt: string,
  by: Mention,
  item: ListItem,
  mentions: readonly Mention[],
  language: Language,
): Pick<PartWish['topic'], 'entities' | 'metrics'> {
  const { entities, metrics } = readTopic(prompt, { start: by.end, end: item.end }, mentions, language);
  return { entities, metrics };
}

/** `revenue by seller, by region`: the figure of the view before, by something else. */
function sameBy(
  prompt: string,
  item: ListItem,
  before: PartWish | undefined,
  mentions: readonly Mention[],
  { language }: Around,
): PartWish | null {
  const start = item.start + prompt.slice(item.start, item.end).search(/\S/u);
  const by = mentions.find((mention) => mention.start === start && isGrammar(mention, 'by'));
  if (!before || !by) return null;
  const own = readTopic(prompt, { start, end: item.end }, mentions, language);
  if (own.dimensions.length === 0 && !own.isOverTime) return null;
  const { dimensions, unit, isOverTime } = own;
  const subject = before.words
    .slice(0, Math.max(0, before.words.search(/\s(?:by|per|nach|pro|je|por|par)\s/iu)))
    .trim();
  return {
    part: isOverTime ? 'line' : 'bar',
    topic: { ...before.topic, dimensions, unit, isOverTime },
    words: item.text,
    start,
    ...(subject !== '' && { title: asLabel(`${subject} ${item.text}`) }),
  };
}

const longestNoun = 24;

/** What `to compare the branches` wants side by side; a comparison `by` something is of records. */
function comparedIn(
  prompt: string,
  item: ListItem,
  here: readonly Mention[],
  language: Language,
): ColumnWish | null {
  const compare = here.find((mention) => isGrammar(mention, 'compare'));
  if (!compare || here.some((mention) => isGrammar(mention, 'by', 'with'))) return null;
  const noun = stripLead(prompt.slice(compare.end, item.end), language);
  if (noun === '' || noun.length > longestNoun || /\d|\s\S+\s/u.test(noun)) return null;
  const { one } = numbersOf(noun, language);
  return { ...readColumn(one, language), label: asLabel(one) };
}

/** `top 5` or `5 best` at the start, and where the words begin that say of what. */
function topOf(prompt: string, mentions: readonly Mention[], start: number) {
  const top = mentions.find((mention) => mention.start <= start + 8 && isGrammar(mention, 'top'));
  if (!top) return null;
  const behind = /^\s*(\d{1,2})\s*/u.exec(prompt.slice(top.end));
  const before = /(\d{1,2})\s*$/u.exec(prompt.slice(start, top.start));
  const count = behind ?? before;
  return count ? { count: Number(count[1]), end: top.end + (behind?.[0].length ?? 0) } : null;
}

const groups = (id: AttributeId) => !['number', 'date', 'datetime'].includes(attributes[id].type);
