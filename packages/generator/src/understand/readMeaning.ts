import { attributes, type AttributeId } from '../samples/attributes.js';
import { entities, type EntityId } from '../samples/entities.js';
import { currentOf, readAmounts, type Amount } from './amounts.js';
import { asLabel, headFirst, readColumn, stripLead } from './columns.js';
import { deadlineOf, readDates, type NamedDate } from './deadline.js';
import { fold } from './fold.js';
import { detectLanguage } from './language.js';
import type { Language } from './lexicon/index.js';
import type { ToolId } from './lexicon/Lexicon.js';
import { readLists, type ListItem, type PromptList } from './lists.js';
import { labelIn } from './lexicon/senses.js';
import type { ColumnWish, Meaning, NamedEntity, NamedItem, Topic } from './Meaning.js';
import { findMentions, isGrammar, senseOf, type Mention } from './mentions.js';
import { readParts } from './parts.js';
import { readQuantities } from './quantities.js';
import { titleOf } from './title.js';
import { readTopic } from './topic.js';

/**
 *   1 language   by script and words
 *   2 words      what the lexicon knows of them, typing errors allowed
 *   3 numbers    days first, then amounts, current and target among them
 *   4 parts      asked for, and not wanted
 *   5 lists      columns, stages, records or values
 *   6 subject    the kind of tool and of record
 */
export function readMeaning(prompt: string, now: number, locale?: string): Meaning {
  const language = detectLanguage(prompt, locale);
  const { mentions: all } = findMentions(prompt, language);
  const dates = readDates(prompt, now, language);
  const amounts = readAmounts(prompt, language, dates);
  const { wanted, unwanted, spans } = readParts(prompt, all, language);
  const taken = [...spans, ...dates.map(({ end, words }) => ({ start: end - words.length, end }))];
  const mentions = all.filter(
    ({ start, end }) => !taken.some((span) => start >= span.start && end <= span.end),
  );
  const lists = readLists(prompt, mentions, language).map((list) => withoutParts(list, mentions));
  // `Published for blog posts by author`: only what stands before `for` is the entry.
  const endOf = (item: ListItem) =>
    mentions.find(
      (mention) => mention.start > item.start + 2 && mention.end < item.end && isGrammar(mention, 'for'),
    )?.start ?? item.end;
  const isListed = ({ start }: Mention) =>
    lists.some(
      ({ opener, items }) =>
        opener !== 'bare' && items.some((item) => start >= item.start && start < endOf(item)),
    );
  const tool =
    toolOf(mentions.filter((mention) => !isListed(mention))) ??
    toolOf(mentions) ??
    requestForm(prompt, mentions, language);
  const sorted = lists.map((list) =>
    sortList(list, { language, tool: tool?.id ?? null, mentions, amounts, dates }),
  );
  const free = mentions.filter((mention) => !isListed(mention));
  const topic = readTopic(
    prompt,
    { start: 0, end: prompt.length },
    free.length > 0 ? free : mentions,
    language,
  );
  const entity = mainEntity(topic.entities, prompt, free, language);
  const given = new Set(sorted.flatMap(({ items }) => items.map(({ amount }) => amount)));
  const goals = amounts.filter((amount) => !given.has(amount));
  const columns = sorted.flatMap((list) => list.columns);
  return {
    prompt,
    language,
    title: nameOf(titleOf(prompt, mentions, language), entity, topic, language),
    tool,
    entity,
    others: topic.entities.filter((other) => other !== entity && other.id !== entity?.id),
    columns,
    stages: sorted.find(({ stages }) => stages.length > 0)?.stages ?? [],
    values: sorted.find(({ values }) => values)?.values ?? null,
    items: sorted.flatMap(({ items }) => items),
    topic: {
      ...topic,
      metrics: [...topic.metrics, ...sorted.flatMap((list) => list.metrics)].filter(
        (metric, index, list) => list.findIndex(({ id }) => id === metric.id) === index,
      ),
    },
    parts: wanted,
    unwanted,
    isOnly: mentions.some((mention) => isGrammar(mention, 'only')),
    isShare: mentions.some((mention) => isGrammar(mention, 'share')),
    isCompare: mentions.some((mention) => isGrammar(mention, 'compare')),
    isGrowth: mentions.some((mention) => isGrammar(mention, 'grow')),
    amounts,
    quantities: readQuantities(prompt, amounts, all, language),
    target: goalOf(goals, mentions),
    ...(topic.metrics.length === 1 && { targetMetric: topic.metrics[0]!.id }),
    current: currentOf(goals),
    deadline: deadlineOf(dates) ?? (goals.length > 0 ? dates.at(-1) : undefined),
    dates,
  };
}

/** The person's own words; where they make no name, what all is about. */
function nameOf(
  title: ReturnType<typeof titleOf>,
  entity: NamedEntity | null,
  topic: Topic,
  language: Language,
): string {
  if (!title.isSentence) return title.text;
  if (entity) return asLabel(labelIn(language, 'entities', entity.id, true));
  return topic.metrics.length > 0
    ? topic.metrics.map(({ id }) => labelIn(language, 'metrics', id)).join(', ')
    : title.text;
}

/** The amount said to be a goal; where the sentence speaks of reaching something, the only one that is no start. */
function goalOf(amounts: readonly Amount[], mentions: readonly Mention[]): Amount | undefined {
  const said = amounts.find(({ role }) => role === 'target');
  if (said) return said;
  const isGoal = mentions.some(
    (mention) => isGrammar(mention, 'grow', 'target') && !isGrammar(mention, 'to', 'for', 'in'),
  );
  const open = amounts.filter(({ role, isPercent }) => role === 'other' && !isPercent);
  return isGoal ? open[0] : undefined;
}

/** Languages in which what stands before `of` qualifies what stands behind it. */
const headLast: ReadonlySet<Language> = new Set(['ja', 'zh']);

const toolOrder: readonly ToolId[] = [
  'league',
  'checklist',
  'form',
  'calculator',
  'crm',
  'budget',
  'goals',
  'board',
  'schedule',
  'inventory',
  'dashboard',
  'report',
  'tracker',
  'list',
];

/** The kind of tool: the first in the order of how much it says. */
function toolOf(mentions: readonly Mention[]): Meaning['tool'] {
  const outer = mentions.filter((mention) => senseOf(mention, 'tool'));
  const ranked = outer
    .flatMap((mention) =>
      mention.senses
        .filter(({ kind }) => kind === 'tool')
        .map(({ id }) => ({ id: id as ToolId, words: mention.text, rank: toolOrder.indexOf(id as ToolId) })),
    )
    .toSorted((a, b) => a.rank - b.rank);
  const [best] = ranked;
  return best ? { id: best.id, words: best.words } : null;
}

/** In Japanese and Chinese what ends in `request` is handed in by a form: 休暇申請. */
function requestForm(prompt: string, mentions: readonly Mention[], language: Language): Meaning['tool'] {
  const last = mentions.findLast((mention) => senseOf(mention, 'entity'));
  const isForm =
    last !== undefined &&
    headLast.has(language) &&
    senseOf(last, 'entity')?.id === 'request' &&
    last.end === prompt.trimEnd().length;
  return isForm ? { id: 'form', words: last.text } : null;
}

/** What all is about: the head of the first noun phrase, known words before mere hints. */
function mainEntity(
  entities: readonly NamedEntity[],
  prompt: string,
  mentions: readonly Mention[],
  language: Language,
): NamedEntity | null {
  const strong = entities.filter(({ isWeak }) => !isWeak);
  const known = strong.length > 0 ? strong : entities;
  // 休暇申請 asks for leave: that it is asked for is said by the form.
  const asked = headLast.has(language) ? known.filter(({ id }) => id !== 'request') : known;
  const pool = asked.length > 0 ? asked : known;
  if (headFirst.has(language)) return pool[0] ?? null;
  const preposition = mentions.find(
    (mention) =>
      mention.start > (pool[0]?.start ?? 0) &&
      // In Japanese and Chinese the head follows: の and 的 stand behind what qualifies it.
      !(headLast.has(language) && isGrammar(mention, 'of')) &&
      isGrammar(mention, 'for', 'with', 'of', 'by', 'in', 'without', 'and'),
  );
  const mark = prompt.search(/[:：（(,，。]/u);
  const end = Math.min(preposition?.start ?? Infinity, mark < 0 ? Infinity : mark);
  return pool.findLast(({ start }) => start < end) ?? pool[0] ?? null;
}

function withoutParts(list: PromptList, mentions: readonly Mention[]): PromptList {
  const isPart = (item: ListItem) =>
    mentions.some(
      (mention) =>
        mention.start >= item.start &&
        mention.end <= item.end &&
        senseOf(mention, 'part') &&
        senseOf(mention, 'part')!.id !== 'status' &&
        !senseOf(mention, 'attribute'),
    );
  // `revenue by month` asks for a view and names no column.
  const isView = (item: ListItem) =>
    list.opener === 'colon' &&
    mentions.some(
      (mention) =>
        mention.start >= item.start &&
        mention.end <= item.end &&
        isGrammar(mention, 'by', 'overTime') &&
        mention.start - item.start < 40,
    ) &&
    list.items.length > 1 &&
    !item.text.includes(':');
  const views = list.items.filter(isView);
  const isMostlyViews = views.length * 2 >= list.items.length;
  return {
    ...list,
    items: list.items.filter((item) => !isPart(item) && !(isMostlyViews && isView(item))),
  };
}

interface Sorted {
  readonly columns: readonly ColumnWish[];
  readonly stages: readonly string[];
  readonly items: readonly NamedItem[];
  readonly metrics: Meaning['topic']['metrics'];
  readonly values: Meaning['values'];
}

interface Surroundings {
  readonly language: Language;
  readonly tool: ToolId | null;
  readonly mentions: readonly Mention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly NamedDate[];
}

const nothing: Sorted = { columns: [], stages: [], items: [], metrics: [], values: null };

/** Whether a list names columns, stages, records, figures or values of one column. */
function sortList(list: PromptList, around: Surroundings): Sorted {
  const { language, tool, mentions } = around;
  if (list.items.length === 0) return nothing;
  const stageWord = mentions.find(
    (mention) =>
      isGrammar(mention, 'stages') &&
      mention.start >= list.start - 24 &&
      mention.end <= (list.items[0]?.end ?? 0) &&
      mention.start <= (list.items[0]?.start ?? 0) + 24,
  );
  if (stageWord && list.items.length > 1 && (stageWord.start >= list.start || list.opener === 'colon')) {
    const stages = list.items.map((item, index) =>
      index === 0 && stageWord.start >= list.start ? afterWord(item, stageWord) : item.text,
    );
    return { ...nothing, stages: endingAt(stages.filter(Boolean), language) };
  }
  const numbered = list.items.map((item) => itemOf(item, around));
  const known = list.items.map((item) => readColumn(item.text, language, item.options));
  const isKnown = (column: ColumnWish) =>
    column.attribute !== undefined || column.entity !== undefined || column.options.length > 0;
  const share = known.filter(isKnown).length / known.length;
  if (tool === 'goals' && share < 0.5 && list.items.length > 1) return { ...nothing, items: numbered };
  if (numbered.filter(({ amount, date }) => amount ?? date).length >= Math.max(2, numbered.length / 2))
    return { ...nothing, items: numbered };
  if ((list.opener === 'with' || list.opener === 'colon') && list.items.length > 1 && areEntries(known)) {
    if (tool === 'budget' || tool === 'checklist') return { ...nothing, items: numbered };
    if (isAboutSpending(around))
      return {
        ...nothing,
        values: {
          column: { label: '', entity: 'expense', options: [] },
          values: list.items.map(({ text }) => asLabel(text)),
        },
      };
  }
  const figures = known.filter(({ metric, attribute }) => metric && !attribute);
  if (
    figures.length >= known.length / 2 &&
    tool !== 'form' &&
    tool !== 'calculator' &&
    (tool === 'dashboard' || tool === 'report' || list.opener !== 'has')
  ) {
    const metrics = known.flatMap(({ metric, label }, index) =>
      metric ? [{ id: metric, text: label, start: list.items[index]!.start }] : [],
    );
    return { ...nothing, metrics };
  }
  const isWork = tool === 'board' && areStages(list, around);
  if (isWork) return { ...nothing, stages: list.items.map(({ text }) => text) };
  if (
    (tool === 'schedule' || tool === 'checklist' || tool === 'goals') &&
    list.opener !== 'with' &&
    share < 0.5 &&
    list.items.length > 1
  )
    return { ...nothing, items: numbered };
  if (tool === 'checklist' && list.opener === 'colon') return { ...nothing, items: numbered };
  if (list.opener === 'bare' || (list.opener === 'colon' && share < 0.5)) return valuesIn(list, around);
  if (share === 0 && list.items.length === 1) return nothing;
  return {
    ...nothing,
    columns: known.filter(
      ({ label }) => label.length <= 60 && !/\d{3,}/.test(label) && !(label.length > 20 && /\d/.test(label)),
    ),
  };
}

/** What is kept about each entry of a budget or a check list; anything else that is named is an entry. */
const fields: ReadonlySet<string> = new Set([
  ...['task', 'expense', 'budgetItem'].flatMap((id) => entities[id as EntityId].columns),
  'name',
  'title',
  'description',
  'notes',
  'amount',
  'value',
  'price',
  'quantity',
  'due',
  'progress',
]);

function areEntries(columns: readonly ColumnWish[]): boolean {
  const isField = ({ attribute, options }: ColumnWish) =>
    options.length > 0 || (attribute !== undefined && fields.has(attribute));
  return columns.filter(isField).length * 2 < columns.length;
}

function isAboutSpending({ tool, mentions }: Surroundings): boolean {
  const isExpense = ({ senses }: Mention) =>
    senses.some(({ kind, id }) => kind === 'entity' && (id === 'expense' || id === 'budgetItem'));
  return (tool === 'tracker' || tool === 'list' || tool === null) && mentions.some(isExpense);
}

/** The last stage may carry on with the sentence: `Published for blog posts by author`. */
function endingAt(stages: readonly string[], language: Language): string[] {
  const own: string[] = [];
  for (const stage of stages) {
    const cut = findMentions(stage, language).mentions.find(
      (mention) => mention.start > 0 && isGrammar(mention, 'for', 'by', 'with') && !isGrammar(mention, 'and'),
    );
    own.push(cut ? stage.slice(0, cut.start).trim() : stage);
    if (cut) break;
  }
  return own;
}

function afterWord(item: ListItem, word: Mention): string {
  const text = item.text;
  const at = fold(text).indexOf(fold(word.text));
  return at < 0 ? text : text.slice(at + word.text.length).replace(/^[\s:：]+/u, '');
}

function areStages(list: PromptList, { language }: Surroundings): boolean {
  const hits = list.items.filter(({ text }) => {
    const { mentions } = findMentions(text, language);
    const whole = mentions.find(({ start, end }) => start === 0 && end === text.length);
    return whole === undefined || senseOf(whole, 'option') !== undefined;
  });
  return list.items.length >= 2 && hits.length >= list.items.length * 0.6;
}

/** A record with the number or day that stands beside its name. */
function itemOf(item: ListItem, { amounts, dates, language }: Surroundings): NamedItem {
  const within = ({ start, end }: { start: number; end: number }) => start >= item.start && end <= item.end;
  // A goal, where one stands and a deadline belong to the whole, not to one entry.
  const amount = amounts.find((candidate) => within(candidate) && candidate.role === 'other');
  const date = dates.find((candidate) => within(candidate) && !candidate.isDeadline);
  const words = [amount, date].reduce(
    (text, part) => (part ? text.replace(part.words, ' ') : text),
    item.text,
  );
  const name = stripLead(
    words.replace(/^\p{L}+(?:\s+\d+)?\s*[:：]\s*/iu, '').replace(/^[\s\-–:]+|[\s\-–:]+$/gu, ''),
    language,
  );
  return { name: name === '' ? item.text : name, ...(amount && { amount }), ...(date && { date }) };
}

/** Whether names can be values of an attribute, as those behind `budget:` can not. */
const holdsTexts = (id: AttributeId) =>
  !['number', 'date', 'datetime', 'boolean'].includes(attributes[id].type);

/** Values of one column: `three building sites: North Quay, Mill Road`. */
function valuesIn(list: PromptList, around: Surroundings): Sorted {
  const { language, tool } = around;
  const texts = list.items.map(({ text }) => text);
  const last = texts.at(-1)!;
  const head =
    list.head.trim() === ''
      ? null
      : readColumn(list.head.split(/\s(?:of|for|von|de|für|pour|para)\s/u).at(-1)!, language);
  const tail = readColumn(last, language);
  const isTailHead =
    tail.attribute !== undefined &&
    attributes[tail.attribute].type === 'select' &&
    last.includes(' ') &&
    list.opener === 'bare';
  const values = isTailHead ? [...texts.slice(0, -1), last.split(' ').slice(0, -1).join(' ')] : texts;
  const column = isTailHead
    ? { ...tail, label: asLabel(last.split(' ').at(-1)!) }
    : head && (head.attribute ? holdsTexts(head.attribute) : head.entity)
      ? head
      : { label: '', attribute: 'category' as const, options: [] };
  if (list.opener === 'bare' && list.head === '') {
    const columns = list.items.map((item) => readColumn(item.text, language, item.options));
    const isColumns =
      columns.filter(({ attribute, entity }) => attribute ?? entity).length >= columns.length / 2;
    return isColumns
      ? nothing
      : { ...nothing, items: tool === null ? [] : list.items.map((item) => itemOf(item, around)) };
  }
  return { ...nothing, values: { column, values: values.filter((value) => value.length <= 60) } };
}
