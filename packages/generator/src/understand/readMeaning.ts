import { currentOf, readAmounts, type Amount } from './amounts.js';
import { asLabel, headFirst } from './columns.js';
import { deadlineOf, readDates } from './deadline.js';
import { fold } from './fold.js';
import { readGoal, type Goal } from './goal.js';
import { detectLanguage } from './language.js';
import type { Language } from './lexicon/index.js';
import type { ToolId } from './lexicon/Lexicon.js';
import { readLists, type ListItem, type PromptList } from './lists.js';
import type { ColumnWish, Meaning, NamedEntity, PartWish, Topic } from './Meaning.js';
import { findMentions, isGrammar, senseOf, type Mention } from './mentions.js';
import { labelIn } from './lexicon/senses.js';
import { numberWords, readParts } from './parts.js';
import { readQuantities } from './quantities.js';
import { sortList } from './sortList.js';
import { titleOf } from './title.js';
import { readTopic } from './topic.js';
import { readViews } from './views.js';

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
  const all = withSport(findMentions(prompt, language).mentions);
  const dates = readDates(prompt, now, language);
  const amounts = readAmounts(prompt, language, dates);
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
    requestForm(prompt, mentions, language);
  const { views, lists } = readViews(prompt, named, mentions, { language, tool: tool?.id ?? null });
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
  const isRelated = ({ entity: own, attribute, label }: ColumnWish) =>
    own !== undefined &&
    attribute === undefined &&
    entity !== null &&
    own !== entity.id &&
    tool?.id !== 'form' &&
    fold(label).endsWith(fold(labelIn(language, 'entities', own, true))) &&
    !fold(label).endsWith(fold(labelIn(language, 'entities', own)));
  const related = sorted.flatMap((list) => list.columns.filter(isRelated));
  const columns = sorted.flatMap((list) => list.columns.filter((wish) => !isRelated(wish)));
  const goal = readGoal({ prompt, language, now, mentions: all, amounts, dates });
  const meaning: Meaning = {
    prompt,
    language,
    title:
      subjectTitle(prompt, wanted, topic, language) ??
      nameOf(titleOf(prompt, all, language), entity, topic, language),
    tool,
    entity,
    count: entity && countBefore(prompt, entity.start),
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
    parts: cards ? withTitles(wanted, cards) : wanted,
    views,
    sections: lists.flatMap((list, index) =>
      sectionsOf(prompt, list, all, language).filter(
        ({ title }) => sorted[index]!.metrics.length > 0 || related.some(({ label }) => label === title),
      ),
    ),
    unwanted,
    isOnly: mentions.some((mention) => isGrammar(mention, 'only')),
    isShare: mentions.some((mention) => isGrammar(mention, 'share')),
    isCompare: mentions.some((mention) => isGrammar(mention, 'compare')),
    isGrowth: mentions.some((mention) => isGrammar(mention, 'grow')),
    amounts,
    quantities: readQuantities(prompt, amounts, all, language),
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

/** Goals in sport are no objectives. A team, which is also a column, can be one of any kind. */
function withSport(mentions: readonly Mention[]): readonly Mention[] {
  const isSport = mentions.some(
    (mention) =>
      !senseOf(mention, 'attribute') &&
      ['player', 'club', 'match'].includes(senseOf(mention, 'entity')?.id ?? ''),
  );
  return isSport
    ? mentions.map((mention) => ({
        ...mention,
        senses: mention.senses.filter(
          ({ kind, id }) => id !== 'objective' && (kind !== 'tool' || id !== 'goals'),
        ),
      }))
    : mentions;
}

const mostNamed = 12;

/** The number up to two words before a record: `three vendors`, `5 cleaning companies`. */
function countBefore(prompt: string, start: number): number | null {
  const words = fold(prompt.slice(0, start)).split(/\s+/).slice(-2);
  const counts = words.map((word) => numberWords.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0));
  const count = counts.find((each) => each > 1 && each <= mostNamed);
  return count ?? null;
}

/** Records among listed figures: the risks of `ARR, burn, risks`. */
function sectionsOf(
  prompt: string,
  list: PromptList,
  mentions: readonly Mention[],
  language: Language,
): PartWish[] {
  return list.items.flatMap(({ text, start, end }): PartWish[] => {
    const topic = readTopic(prompt, { start, end }, mentions, language);
    const isRecord = topic.metrics.length === 0 && topic.entities.length > 0;
    return isRecord
      ? [
          {
            part: 'table',
            topic: { ...topic, entities: topic.entities.map(firm) },
            words: text,
            start,
            title: asLabel(text),
          },
        ]
      : [];
  });
}

/** In a list of its own even a mere hint is meant: `hiring plan` are candidates. */
const firm = (entity: NamedEntity): NamedEntity => ({ ...entity, isWeak: false });

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
    (mention) =>
      (isGrammar(mention, 'grow', 'target') && !isGrammar(mention, 'to', 'for', 'in')) ||
      senseOf(mention, 'entity')?.id === 'objective',
  );
  const open = amounts.filter(({ role, isPercent }) => role === 'other' && !isPercent);
  return isGoal ? open[0] : undefined;
}

/** What a budget may come to: the one amount of money that is no entry's. */
function capOf(amounts: readonly Amount[]): Amount | undefined {
  const money = amounts.filter(({ currency, role }) => currency !== null && role === 'other');
  return money.length === 1 ? money[0] : undefined;
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
  const known = mentions.filter((mention) => senseOf(mention, 'tool'));
  // `An overview …, and a form for it`: the form is a part of it.
  const isPartOf = (mention: Mention) =>
    senseOf(mention, 'part')?.id === 'form' &&
    known.some(({ start, end }) => end <= mention.start && start < mention.start);
  // A tablero is a board where stages are named, else a dashboard.
  const isStaged = mentions.some((mention) => isGrammar(mention, 'stages'));
  const isOther = (mention: Mention, id: string) =>
    id === (isStaged ? 'dashboard' : 'board') &&
    ['board', 'dashboard'].every((each) =>
      mention.senses.some((sense) => sense.kind === 'tool' && sense.id === each),
    );
  const outer = known.filter((mention) => !isPartOf(mention));
  const ranked = outer
    .flatMap((mention) =>
      mention.senses
        .filter(({ kind, id }) => kind === 'tool' && !isOther(mention, id))
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
  const isLeave = known.some(({ id }) => id === 'leave');
  const asked = headLast.has(language) || isLeave ? known.filter(({ id }) => id !== 'request') : known;
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
  return { ...list, items: list.items.filter((item) => !isPart(item)) };
}

/** Cards that are listed behind their name: `three KPI cards: total spent, biggest expense`. */
function namedCards(lists: readonly PromptList[], mentions: readonly Mention[]): PromptList | undefined {
  return lists.find(
    ({ opener, start, items }) =>
      opener === 'colon' &&
      items.length > 1 &&
      mentions.some(
        (mention) =>
          senseOf(mention, 'part')?.id === 'metric' && start - mention.end <= 2 && mention.end <= start,
      ),
  );
}

/** The cards under the names that were given to them. */
function withTitles(parts: readonly PartWish[], { items, start }: PromptList): PartWish[] {
  const at = parts.findLastIndex((part) => part.part === 'metric' && part.start < start);
  const card = parts[at];
  if (!card) return [...parts];
  const first = parts.findIndex((part) => part.start === card.start);
  const cards = items.map(({ text }): PartWish => ({ ...card, title: asLabel(text) }));
  return [...parts.slice(0, first), ...cards, ...parts.slice(at + 1)];
}

/** Where the prompt is a list of parts, what they are about is the title: no page is called `A table of orders`. */
function subjectTitle(
  prompt: string,
  parts: readonly PartWish[],
  { entities: named, metrics: figures }: Meaning['topic'],
  language: Language,
): string | null {
  const [first] = parts;
  const isList =
    first && parts.length > 1 && /^\P{L}*(?:\p{L}+\P{L}+){0,3}$/u.test(prompt.slice(0, first.start));
  if (!isList) return null;
  const subjects = [...named.filter(({ isWeak }) => !isWeak), ...figures].toSorted(
    (a, b) => a.start - b.start,
  );
  const [subject] = subjects;
  if (!subject) return null;
  const isDenseText = language === ('zh' as Language) || language === ('ja' as Language);
  return isDenseText ? subject.text : asLabel(subject.text);
}
