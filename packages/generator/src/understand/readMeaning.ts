import type { EntityId } from '../samples/entities.js';
import { currentOf, readAmounts, type Amount } from './numbers/amounts.js';
import { deadlineOf, readDates, type NamedDate } from './dates/deadline.js';
import { fold } from './words/fold.js';
import { detectLanguage } from './words/language.js';
import type { Language } from './lexicon/index.js';
import type { GrammarId } from './lexicon/Lexicon.js';
import { readLists, type ListItem, type PromptList, type Span } from './lists/lists.js';
import { isSameMetric, type ColumnWish, type Meaning, type NamedMetric } from './Meaning.js';
import { findMentions, isGrammar, senseOf, type Mention } from './words/mentions.js';
import { labelIn } from './lexicon/senses.js';
import { readParts } from './parts.js';
import { readQuantities, type Quantity } from './numbers/quantities.js';
import { readGoal, type Goal } from './sentence/goal.js';
import { namedCards, withTitles } from './lists/cards.js';
import { capOf, goalOf } from './numbers/target.js';
import { asSentence } from './sentence/layout.js';
import { readLimits } from './numbers/limits.js';
import { ownNoun } from './subject/ownNoun.js';
import { impliedTool } from './subject/impliedTool.js';
import { sectionsOf, withoutParts } from './lists/sections.js';
import { countBefore, countedIn, mainEntity, nameOf, subjectTitle, withSport } from './subject/subject.js';
import { splitRequest } from './sentence/request.js';
import { withStory } from './sentence/story.js';
import { requestForm, toolOf } from './subject/tool.js';
import { readWhoClauses } from './columns/whoClauses.js';
import { columnsOwner } from './lists/columnsOwner.js';
import { isLaterWish, readWishes } from './sentence/wishes.js';
import { groupValues } from './lists/groupValues.js';
import { readNamedGroups, type NamedGroup } from './lists/namedGroups.js';
import { sortList } from './lists/sortList.js';
import type { Sorted } from './lists/Sorted.js';
import { withGroups } from './lists/withGroups.js';
import { titleOf } from './subject/title.js';
import { readTopic } from './subject/topic.js';
import { readViews } from './views.js';

/** Tools without columns of people. */
const withoutWho: ReadonlySet<string | undefined> = new Set([
  'calculator',
  'goals',
  'checklist',
  'dashboard',
]);

/** What was read from the words themselves. */
interface Words {
  readonly whole: string;
  /** What is asked for, apart from the story told before it. */
  readonly prompt: string;
  readonly story: string;
  readonly language: Language;
  readonly mentions: readonly Mention[];
  readonly dates: readonly NamedDate[];
  readonly amounts: readonly Amount[];
  readonly quantities: readonly Quantity[];
  /** Names behind the word for what they are. */
  readonly groups: readonly NamedGroup[];
}

/**
 *   1 language   by script and words
 *   2 request    apart from what is only told before it
 *   3 words      what the lexicon knows of them, typing errors allowed
 *   4 numbers    days first, then amounts, current and target among them
 *   5 parts      asked for, and not wanted
 *   6 lists      columns, stages, records or values
 *   7 subject    the kind of tool and of record
 */
export function readMeaning(whole: string, now: number, locale?: string): Meaning {
  const words = readWords(whole, now, locale);
  const { prompt, language, mentions: all, dates, amounts, quantities, groups } = words;
  const { wanted, unwanted, spans } = readParts(prompt, all, language);
  const mentions = withoutSpans(all, [...spans, ...dates.map(wordsOf)]);
  const cards = namedCards(readLists(prompt, all, language), all);
  const named = namedLists(words, mentions, spans).filter(({ start }) => cards?.start !== start);
  const isListed = isListedIn(named, mentions);
  const tool = readTool(words, mentions, named, isListed);
  const around = { language, tool: tool?.id ?? null };
  const { views, ranked, lists } = readViews(prompt, named, mentions, around);
  const limits = readLimits(prompt, amounts, all, tool?.id);
  const open = amounts.filter((amount) => limits.every((limit) => limit.amount !== amount));
  const sorted = lists.map((list) => sortList(list, { ...around, mentions, amounts: open, dates }));
  const free = mentions.filter((mention) => !isListed(mention));
  const topic = readSubject(words, free.length > 0 ? free : mentions);
  const asked = withoutWho.has(tool?.id) ? [] : readWhoClauses(prompt, language);
  const hinted = mainEntity(topic.entities, prompt, free, language);
  const kindOf = (id: string) => topic.entities.find((each) => each.id === id && !each.isWeak);
  const owner = columnsOwner(lists, sorted, mentions);
  const main =
    (owner === undefined ? undefined : kindOf(owner)) ??
    (hinted && !hinted.isWeak ? hinted : (countedIn(views) ?? hinted));
  // Who did what is kept of people, and those of a team are its players.
  const entity = main?.id === 'club' && asked.length > 0 ? { ...main, id: 'player' as const } : main;
  const isRelated = (wish: ColumnWish) =>
    entity !== null && tool?.id !== 'form' && isOfOther(wish, entity.id, language);
  const wishes = sorted.flatMap((list) => list.columns);
  const related = wishes.filter(isRelated);
  const entries = new Set(sorted.flatMap(({ items }) => items.map(({ amount }) => amount)));
  const goals = open.filter((amount) => !entries.has(amount));
  const goal = readGoal({ prompt: whole, language, now, mentions: all, amounts: open, dates });
  const listed = lists.flatMap((list, index) =>
    sectionsOf(prompt, list, all, language).filter(
      ({ title }) =>
        (sorted[index]!.metrics.length > 0 || related.some(({ label }) => label === title)) &&
        sorted[index]!.metrics.every(({ text }) => text !== title),
    ),
  );
  const kept = entity ? readWishes(prompt, lists, all, entity.id, language) : [];
  const own = titleOf(prompt, all, language);
  const has = (...ids: GrammarId[]) => mentions.some((mention) => isGrammar(mention, ...ids));
  const meaning: Meaning = {
    prompt: whole,
    language,
    title: subjectTitle(prompt, wanted, topic, language) ?? nameOf(own, entity, topic, language),
    tool,
    entity,
    count: entity && countBefore(prompt, entity.start),
    others: topic.entities.filter((other) => other !== main && other.id !== entity?.id),
    noun: entity || own.isSentence ? null : ownNoun(own.text, language),
    columns: [...wishes.filter((wish) => !isRelated(wish)), ...asked],
    stages: sorted.find(({ stages }) => stages.length > 0)?.stages ?? [],
    values: sorted.find(({ values }) => values)?.values ?? groupValues(groups, sorted, language),
    items: sorted.flatMap(({ items }) => items),
    topic: { ...topic, metrics: differentMetrics(topic.metrics, sorted) },
    parts: cards ? withTitles(wanted, cards) : wanted,
    views,
    sections: [...ranked, ...kept, ...listed],
    unwanted,
    isOnly: has('only'),
    isShare: has('share'),
    isCompare: has('compare'),
    isGrowth: has('grow'),
    amounts,
    quantities: quantities.filter(({ amount }) => open.includes(amount)),
    limits,
    target: goalOf(goals, mentions) ?? (tool?.id === 'budget' ? capOf(goals) : undefined),
    ...(topic.metrics.length === 1 && { targetMetric: topic.metrics[0]!.id }),
    current: currentOf(goals),
    deadline: deadlineOf(dates) ?? (goals.length > 0 ? dates.at(-1) : undefined),
    dates,
    isGoal: goal.isWhole,
    goalNoun: goal.noun,
  };
  return goal.isWhole ? onlyGoal(meaning, goal) : meaning;
}

function readWords(whole: string, now: number, locale: string | undefined): Words {
  const language = detectLanguage(whole, locale);
  const { said: prompt, story } = splitRequest(asSentence(whole), language);
  const mentions = withSport(findMentions(prompt, language).mentions);
  const dates = readDates(whole, now, language);
  const amounts = readAmounts(whole, language, dates);
  const ofAll = story === '' ? mentions : findMentions(whole, language).mentions;
  const quantities = readQuantities(whole, amounts, ofAll, language);
  const groups = readNamedGroups(whole, language);
  return { whole, prompt, story, language, mentions, dates, amounts, quantities, groups };
}

/** Where a day itself stands, without what leads to it. */
const wordsOf = ({ end, words }: NamedDate): Span => ({ start: end - words.length, end });

const withoutSpans = (mentions: readonly Mention[], spans: readonly Span[]): Mention[] =>
  mentions.filter(({ start, end }) => !spans.some((span) => start >= span.start && end <= span.end));

/** The lists of a sentence without the parts that are named in them. */
function namedLists(
  { prompt, language, groups }: Words,
  mentions: readonly Mention[],
  parts: readonly Span[],
) {
  const isLeftOut = (item: ListItem) =>
    parts.some((span) => item.start < span.end && item.end > span.start) ||
    mentions.some(
      (mention) =>
        isGrammar(mention, 'only') && mention.start >= item.start && mention.start < item.start + 3,
    );
  const inRequest = groups.filter(({ start, end }) => prompt.slice(start, end).trim() !== '');
  return readLists(prompt, mentions, language)
    .map((list) => withGroups(withoutParts(list, mentions), inRequest))
    .map((list) => ({ ...list, items: list.items.filter((item) => !isLeftOut(item)) }));
}

/** Whether a word stands in an entry of a list: of `Published for blog posts by author` only before `for`. */
function isListedIn(
  lists: readonly PromptList[],
  mentions: readonly Mention[],
): (mention: Mention) => boolean {
  const endOf = (item: ListItem) =>
    mentions.find(
      (mention) => mention.start > item.start + 2 && mention.end < item.end && isGrammar(mention, 'for'),
    )?.start ?? item.end;
  return ({ start }) =>
    lists.some(
      ({ opener, items }) =>
        opener !== 'bare' && items.some((item) => start >= item.start && start < endOf(item)),
    );
}

function readTool(
  { prompt, language, dates, quantities }: Words,
  mentions: readonly Mention[],
  lists: readonly PromptList[],
  isListed: (mention: Mention) => boolean,
) {
  // `… with a list of vaccinations`: a part of the page, not what the page is.
  const first = mentions.find((mention) => isGrammar(mention, 'with', 'and'))?.start ?? Infinity;
  const isAside = (mention: Mention) =>
    (mention.start > first && senseOf(mention, 'part') !== undefined) || isLaterWish(mention, lists);
  return (
    toolOf(mentions.filter((mention) => !isListed(mention) && !isAside(mention))) ??
    toolOf(mentions.filter((mention) => !senseOf(mention, 'part') && !isLaterWish(mention, lists))) ??
    requestForm(prompt, mentions, language) ??
    impliedTool(prompt, { lists, dates, quantities, mentions, language })
  );
}

const readSubject = ({ prompt, story, language }: Words, mentions: readonly Mention[]) =>
  withStory(readTopic(prompt, { start: 0, end: prompt.length }, mentions, language), story, language);

/** Whether a column names other records, of which there are several: `owners` in a list about pets. */
function isOfOther(
  { entity: own, attribute, label }: ColumnWish,
  entity: EntityId,
  language: Language,
): boolean {
  return (
    own !== undefined &&
    attribute === undefined &&
    own !== entity &&
    fold(label).endsWith(fold(labelIn(language, 'entities', own, true))) &&
    !fold(label).endsWith(fold(labelIn(language, 'entities', own)))
  );
}

const differentMetrics = (metrics: readonly NamedMetric[], lists: readonly Sorted[]): NamedMetric[] =>
  [...metrics, ...lists.flatMap((list) => list.metrics)].filter(
    (metric, index, all) => all.findIndex((other) => isSameMetric(other, metric)) === index,
  );

/** A sentence that says what to reach names nothing else: its numbers are no entries, its commas no lists. */
function onlyGoal(meaning: Meaning, { target, current, deadline, pace }: Goal): Meaning {
  return {
    ...meaning,
    items: [],
    columns: [],
    stages: [],
    values: null,
    views: [],
    sections: [],
    target,
    current,
    deadline: deadline ?? meaning.deadline,
    ...(pace && { pace }),
  };
}
