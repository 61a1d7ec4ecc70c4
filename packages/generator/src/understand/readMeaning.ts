import { currentOf, readAmounts } from './amounts.js';
import { deadlineOf, readDates } from './deadline.js';
import { fold } from './fold.js';
import { readGoal, type Goal } from './goal.js';
import { detectLanguage } from './language.js';
import { readLists, type ListItem } from './lists.js';
import { isSameMetric, type ColumnWish, type Meaning } from './Meaning.js';
import { findMentions, isGrammar, senseOf, type Mention } from './mentions.js';
import { labelIn } from './lexicon/senses.js';
import { readParts } from './parts.js';
import { readQuantities } from './quantities.js';
import { namedCards, withTitles } from './sentence/cards.js';
import { capOf, goalOf } from './sentence/target.js';
import { asSentence } from './sentence/layout.js';
import { readLimits } from './sentence/limits.js';
import { ownNoun } from './sentence/ownNoun.js';
import { impliedTool } from './sentence/impliedTool.js';
import { sectionsOf, withoutParts } from './sentence/sections.js';
import { countBefore, mainEntity, nameOf, subjectTitle, withSport } from './sentence/subject.js';
import { splitRequest } from './sentence/request.js';
import { withStory } from './sentence/story.js';
import { requestForm, toolOf } from './sentence/tool.js';
import { readWhoClauses } from './sentence/whoClauses.js';
import { sortList } from './sortList.js';
import { titleOf } from './title.js';
import { readTopic } from './topic.js';
import { readViews } from './views.js';

/** Tools without columns of people. */
const withoutWho: ReadonlySet<string | undefined> = new Set([
  'calculator',
  'goals',
  'checklist',
  'dashboard',
]);

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
  const language = detectLanguage(whole, locale);
  const { said: prompt, story } = splitRequest(asSentence(whole), language);
  const all = withSport(findMentions(prompt, language).mentions);
  const dates = readDates(whole, now, language);
  const amounts = readAmounts(whole, language, dates);
  const { wanted, unwanted, spans } = readParts(prompt, all, language);
  const taken = [...spans, ...dates.map(({ end, words }) => ({ start: end - words.length, end }))];
  const mentions = all.filter(
    ({ start, end }) => !taken.some((span) => start >= span.start && end <= span.end),
  );
  const isLeftOut = (item: ListItem) =>
    spans.some((span) => item.start < span.end && item.end > span.start) ||
    mentions.some(
      (mention) =>
        isGrammar(mention, 'only') && mention.start >= item.start && mention.start < item.start + 3,
    );
  const quantities = readQuantities(
    whole,
    amounts,
    story === '' ? all : findMentions(whole, language).mentions,
    language,
  );
  const cards = namedCards(readLists(prompt, all, language), all);
  const named = readLists(prompt, mentions, language)
    .filter(({ start }) => cards?.start !== start)
    .map((list) => withoutParts(list, mentions))
    .map((list) => ({ ...list, items: list.items.filter((item) => !isLeftOut(item)) }));
  // `Published for blog posts by author`: only what stands before `for` is the entry.
  const endOf = (item: ListItem) =>
    mentions.find(
      (mention) => mention.start > item.start + 2 && mention.end < item.end && isGrammar(mention, 'for'),
    )?.start ?? item.end;
  const isListed = ({ start }: Mention) =>
    named.some(
      ({ opener, items }) =>
        opener !== 'bare' && items.some((item) => start >= item.start && start < endOf(item)),
    );
  // `… with a list of vaccinations`: a part of the page, not what the page is.
  const first = mentions.find((mention) => isGrammar(mention, 'with', 'and'))?.start ?? Infinity;
  const isAside = (mention: Mention) => mention.start > first && senseOf(mention, 'part') !== undefined;
  const tool =
    toolOf(mentions.filter((mention) => !isListed(mention) && !isAside(mention))) ??
    toolOf(mentions.filter((mention) => !senseOf(mention, 'part'))) ??
    requestForm(prompt, mentions, language) ??
    impliedTool(prompt, { lists: named, dates, quantities, mentions, language });
  const { views, lists } = readViews(prompt, named, mentions, { language, tool: tool?.id ?? null });
  const limits = readLimits(prompt, amounts, all, tool?.id);
  const open = amounts.filter((amount) => limits.every((limit) => limit.amount !== amount));
  const sorted = lists.map((list) =>
    sortList(list, { language, tool: tool?.id ?? null, mentions, amounts: open, dates }),
  );
  const free = mentions.filter((mention) => !isListed(mention));
  const topic = withStory(
    readTopic(prompt, { start: 0, end: prompt.length }, free.length > 0 ? free : mentions, language),
    story,
    language,
  );
  const asked = withoutWho.has(tool?.id) ? [] : readWhoClauses(prompt, language);
  const main = mainEntity(topic.entities, prompt, free, language);
  // Who did what is kept of people, and those of a team are its players.
  const entity = main?.id === 'club' && asked.length > 0 ? { ...main, id: 'player' as const } : main;
  const given = new Set(sorted.flatMap(({ items }) => items.map(({ amount }) => amount)));
  const goals = open.filter((amount) => !given.has(amount));
  const isRelated = ({ entity: own, attribute, label }: ColumnWish) =>
    own !== undefined &&
    attribute === undefined &&
    entity !== null &&
    own !== entity.id &&
    tool?.id !== 'form' &&
    fold(label).endsWith(fold(labelIn(language, 'entities', own, true))) &&
    !fold(label).endsWith(fold(labelIn(language, 'entities', own)));
  const related = sorted.flatMap((list) => list.columns.filter(isRelated));
  const listed = sorted.flatMap((list) => list.columns.filter((wish) => !isRelated(wish)));
  const columns = [...listed, ...asked];
  const goal = readGoal({ prompt: whole, language, now, mentions: all, amounts: open, dates });
  const own = titleOf(prompt, all, language);
  const meaning: Meaning = {
    prompt: whole,
    language,
    title: subjectTitle(prompt, wanted, topic, language) ?? nameOf(own, entity, topic, language),
    tool,
    entity,
    count: entity && countBefore(prompt, entity.start),
    others: topic.entities.filter((other) => other !== main && other.id !== entity?.id),
    noun: entity || own.isSentence ? null : ownNoun(own.text, language),
    columns,
    stages: sorted.find(({ stages }) => stages.length > 0)?.stages ?? [],
    values: sorted.find(({ values }) => values)?.values ?? null,
    items: sorted.flatMap(({ items }) => items),
    topic: {
      ...topic,
      metrics: [...topic.metrics, ...sorted.flatMap((list) => list.metrics)].filter(
        (metric, index, list) => list.findIndex((other) => isSameMetric(other, metric)) === index,
      ),
    },
    parts: cards ? withTitles(wanted, cards) : wanted,
    views,
    sections: lists.flatMap((list, index) =>
      sectionsOf(prompt, list, all, language).filter(
        ({ title }) =>
          (sorted[index]!.metrics.length > 0 || related.some(({ label }) => label === title)) &&
          sorted[index]!.metrics.every(({ text }) => text !== title),
      ),
    ),
    unwanted,
    isOnly: mentions.some((mention) => isGrammar(mention, 'only')),
    isShare: mentions.some((mention) => isGrammar(mention, 'share')),
    isCompare: mentions.some((mention) => isGrammar(mention, 'compare')),
    isGrowth: mentions.some((mention) => isGrammar(mention, 'grow')),
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

/** A sentence that says what to reach names nothing else: its numbers are no entries, its commas no lists. */
function onlyGoal(meaning: Meaning, { target, current, deadline }: Goal): Meaning {
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
  };
}
