import { attributes, type AttributeId } from '../samples/attributes.js';
import { asLabel, readColumn } from './columns.js';
import type { Language } from './lexicon/index.js';
import type { ToolId } from './lexicon/Lexicon.js';
import type { ListItem, PromptList } from './lists.js';
import type { PartWish } from './Meaning.js';
import { isGrammar, senseOf, type Mention } from './mentions.js';
import { readTopic } from './topic.js';

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

/** The entries of lists that ask for a view without naming a part, and the lists without them. */
export function readViews(
  prompt: string,
  lists: readonly PromptList[],
  mentions: readonly Mention[],
  around: Around,
): { views: PartWish[]; lists: PromptList[] } {
  const views: PartWish[] = [];
  if (withoutViews.has(around.tool)) return { views, lists: [...lists] };
  const left = lists.map((list) => ({
    ...list,
    items: list.items.filter((item) => {
      const view = viewOf(prompt, item, list, mentions, around);
      if (view) views.push(view);
      return !view;
    }),
  }));
  return { views, lists: left };
}

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
    ...(!here.some(({ isTypo }) => isTypo) && { title: asLabel(item.text) }),
    ...more,
  });
  const top = topOf(prompt, here, start);
  if (top) {
    const dimension = readTopic(prompt, { start: top.end, end: item.end }, mentions, language);
    const wish = dimension.dimensions[0] ?? readColumn(prompt.slice(top.end, item.end), language);
    return view('horizontalBar', { top: top.count, topic: { ...topic, dimensions: [wish] } });
  }
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
