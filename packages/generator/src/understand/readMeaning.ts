import type { Asides } from './asides/Asides.js';
import { readAsides } from './asides/readAsides.js';
import { currentOf, readAmounts, type Amount } from './numbers/amounts.js';
import { deadlineOf, readDates, type NamedDate } from './dates/deadline.js';
import { detectLanguage } from './words/language.js';
import { readWords, type Words } from './readWords.js';
import type { Language } from './lexicon/index.js';
import type { GrammarId } from './lexicon/Lexicon.js';
import { isListedIn, namedLists } from './lists/namedLists.js';
import { clausesOf, readLists, type Span } from './lists/lists.js';
import { type ColumnWish, type Meaning, type NamedMetric } from './Meaning.js';
import { fold } from './words/fold.js';
import { isGrammar, type Mention } from './words/mentions.js';
import { labelIn } from './lexicon/senses.js';
import { readParts } from './parts.js';
import { readWindows } from './dates/windows.js';
import { withRecords } from './facts/withRecords.js';
import { withNotes } from './facts/readFacts.js';
import { readGoal } from './sentence/goal.js';
import { onlyGoal } from './sentence/onlyGoal.js';
import { namedCards, withTitles } from './lists/cards.js';
import { capOf, goalOf } from './numbers/target.js';
import { withoutLetter } from './sentence/letter.js';
import { readLimits } from './numbers/limits.js';
import { namedThing } from './nouns/namedThing.js';
import { readTool } from './subject/readTool.js';
import { figuresOfPage } from './subject/figuresOfPage.js';
import { namedFigures } from './subject/namedFigures.js';
import { loggedRecords } from './subject/loggedRecords.js';
import { ownNoun } from './subject/ownNoun.js';
import { sectionsOf } from './lists/sections.js';
import { countBefore, mainEntity, nameOf, placeTitle, subjectTitle } from './subject/subject.js';
import { withStory } from './sentence/story.js';
import { readWhoClauses, sumColumns } from './columns/whoClauses.js';
import { placeRecords } from './subject/placeRecords.js';
import { columnsOwner } from './lists/columnsOwner.js';
import { readWishes } from './sentence/wishes.js';
import { groupValues } from './lists/groupValues.js';
import { withHeads } from './lists/underHeads.js';
import { giveAims } from './facts/giveAims.js';
import { stageWordOf, withoutStageNames } from './lists/stageList.js';
import { pieceTitle } from './pieces/pieceTitle.js';
import { pieceTexts } from './pieces/pieceTexts.js';
import { plainPieces } from './pieces/plainPieces.js';
import { readPieces } from './pieces/readPieces.js';
import { spelledOut } from './pieces/spelledOut.js';
import { readObjectives, type Objectives } from './lists/objectives.js';
import { relatedRecords } from './lists/relatedRecords.js';
import { sortList } from './lists/sortList.js';
import { asKeptColumns } from './subject/keptColumns.js';
import { withHeadTrade } from './subject/headTrade.js';
import { mainRecords } from './subject/mainRecords.js';
import { withoutRates } from './lists/rates.js';
import { readRanking } from './subject/ranking.js';
import { settingsOf } from './subject/settings.js';
import { titleOf, withoutStage } from './subject/title.js';
import type { TradeId } from '../trades/index.js';
import { tradeOf } from './subject/trade.js';
import { withoutAims } from './subject/withoutAims.js';
import { unknownHead } from './subject/unknownHead.js';
import { withTradeRecords } from './subject/tradeRecords.js';
import { readTopic } from './subject/topic.js';
import { keptBeside } from './views/keptBeside.js';
import { withSplits } from './views/withSplits.js';
import { isPictured, type Around } from './views/Entry.js';
import { readViews } from './views/readViews.js';
import { isDrawn } from './views/rowParts.js';
import { asFigures, asRecords, measuresAsFigures } from './views/seenIn.js';
import { statedViews } from './views/statedViews.js';
import { listedApart } from './views/subsetViews.js';

/** Tools without columns of people. */
const withoutWho: ReadonlySet<string | undefined> = new Set([
  'calculator',
  'goals',
  'checklist',
  'dashboard',
]);

/** What a prompt says: of goals one under the other what each is, of anything else what its sentences ask for. */
export function readMeaning(prompt: string, now: number, locale?: string): Meaning {
  const language = detectLanguage(prompt, locale);
  const { rest, ...asides } = readAsides(prompt, language);
  return { ...readWhole(rest, now, language), ...(hasAny(asides) && { asides }) };
}

/** Whether a kind of tool may show a ranking and no more. */
const isRanked = (around: Around): boolean =>
  isPictured(around) || around.tool === 'list' || around.tool === 'league';

const hasAny = ({ filters, marks, refused, formulas, milestones }: Asides): boolean =>
  [filters, marks, refused, formulas, milestones].some(({ length }) => length > 0);

function readWhole(prompt: string, now: number, language: Language): Meaning {
  const whole = spelledOut(prompt, language);
  const dates = readDates(whole, now, language);
  const amounts = readAmounts(whole, language, dates);
  const listed = readObjectives(whole, { language, amounts, dates });
  if (listed) return ofObjectives(listed, whole, amounts, now, language);
  const words = readWords(whole, now, language);
  const meaning = readSentences(words, now);
  const alone = (text: string) => readSentences(readWords(text, now, language), now, meaning.settings);
  // Figures that are told with their numbers, and nothing besides, are one page.
  const areFigures = meaning.topic.metrics.some(({ current }) => current);
  if (areFigures && clausesOf(whole).length === 1) return withHeadTrade(meaning, alone);
  const plain = plainPieces(meaning, alone);
  if (plain.length > 0) return { ...meaning, pieces: plain };
  const texts = pieceTexts(words, meaning.settings);
  // No map is wanted, and a chart that is asked for is.
  const refused = meaning.unwanted.filter((part) =>
    meaning.parts.every((wish) => wish.part !== part && !(part === 'chart' && isDrawn(wish.part))),
  );
  const pieces = readPieces({ ...meaning, unwanted: refused }, texts, alone, words.facts);
  if (pieces.length === 0) return withHeadTrade(meaning, alone);
  const { place } = settingsOf(whole, words.told, language);
  // No seating plan is wanted, and the table of guests is.
  const unwanted = refused.filter((part) =>
    pieces.every(({ meaning: { parts } }) => parts.every((wish) => wish.part !== part)),
  );
  return { ...meaning, pieces, unwanted, title: pieceTitle({ ...meaning, pieces }, texts, whole, place) };
}

/** A page of goals, called by what stands before them. */
function ofObjectives(
  { items, start, end }: Objectives,
  prompt: string,
  amounts: readonly Amount[],
  now: number,
  language: Language,
): Meaning {
  const head = withoutLetter(
    `${prompt.slice(0, start)} ${prompt.slice(end).replace(/^[.\s]+/u, '')}`,
    language,
  ).trim();
  const about = readSentences(
    readWords(head || labelIn(language, 'entities', 'objective', true), now, language),
    now,
  );
  const told = withNotes(
    { choices: [...(about.values ? [about.values] : []), ...about.choices], duties: about.duties },
    items,
    language,
  );
  const { title, ...nothingElse } = about;
  return {
    ...nothingElse,
    ...told,
    title: title.replace(/[.:：]+$/u, ''),
    prompt,
    tool: { id: 'goals', words: about.tool?.words ?? title },
    entity: null,
    trade: null,
    thing: null,
    items,
    amounts,
    columns: [],
    values: null,
    // How far each is and how it stands is what goals show anyway.
    parts: about.parts.filter(({ part }) => isDrawn(part)),
    topic: { ...about.topic, dimensions: [] },
    views: [],
    aims: [],
    isGoal: false,
    target: undefined,
  };
}

/**
 *   1 language   by script and words
 *   2 request    apart from what is only told before it
 *   3 words      what the lexicon knows of them, typing errors allowed
 *   4 numbers    days first, then amounts, current and target among them
 *   5 parts      asked for, and not wanted
 *   6 lists      columns, stages, records or values
 *   7 subject    the kind of tool and of record, in the trades that are named here or around it
 */
function readSentences(words: Words, now: number, surroundings?: readonly TradeId[]): Meaning {
  const { whole, prompt, language, dates, amounts, quantities, groups, facts } = words;
  const { ids, place: where, isInName } = settingsOf(whole, words.told, language);
  const settings = [...new Set([...ids, ...(surroundings ?? [])])];
  const all = asKeptColumns(prompt, words.mentions, settings, language);
  const known = withTradeRecords(prompt, all, settings, language);
  const { wanted, unwanted, spans } = readParts(prompt, known, language);
  const taken = [...spans, ...dates.map(wordsOf)];
  const mentions = withoutSpans(known, taken);
  const written = readLists(prompt, all, language);
  const cards = namedCards(written, all);
  const named = namedLists(words, mentions, spans).filter(({ start }) => cards?.start !== start);
  const isListed = isListedIn(named, mentions);
  const tool = readTool(words, mentions, named, isListed);
  const around = { language, tool: tool?.id ?? null };
  const { views: listedViews, ranked, lists } = readViews(prompt, named, withoutSpans(known, taken), around);
  const isShort = surroundings === undefined && [named, wanted, dates].every(({ length }) => length === 0);
  const stated = isShort ? statedViews(prompt, tool?.words ?? '', known, around) : [];
  const read = [...listedViews, ...stated];
  const limits = readLimits(prompt, amounts, all, tool?.id);
  const open = amounts.filter((amount) => limits.every((limit) => limit.amount !== amount));
  const areStagesNamed = lists.some((list) => list.opener === 'colon' && stageWordOf(list, mentions));
  const beside = { ...around, prompt, mentions, amounts: open, dates, areStagesNamed };
  const sorted = withHeads(
    lists,
    lists.map((list) => sortList(list, beside)),
    around,
  );
  const views = asFigures(asRecords(read), sorted);
  // The guests of `CRM with a guest list` are no more what all is about than those of an entry without a part.
  const isAside = isListedIn(written, mentions);
  const free = mentions.filter((mention) => !isListed(mention) && !isAside(mention) && !isInName(mention));
  const topic = readSubject(words, free.length > 0 ? free : mentions);
  const { rates, wishes } = withoutRates(sorted, lists);
  // `Who owes me money` is what a page is about where a trade goes by these words, and no column of it.
  const isTrade = ({ label }: ColumnWish) => where !== undefined && fold(label).includes(fold(where));
  const asked = withoutWho.has(tool?.id)
    ? []
    : readWhoClauses(prompt, language, wishes).filter((column) => !isTrade(column));
  const kinds = tool?.id === 'goals' ? topic.entities : withoutAims(topic.entities, prompt, open);
  const hinted = mainEntity(kinds, prompt, free, language);
  const spoken = mainRecords({
    hinted,
    owner: columnsOwner(lists, sorted, mentions),
    topic,
    views,
    parts: wanted,
    lists: sorted,
    asked,
    tool: around.tool,
  });
  const stages = sorted.find((list) => list.stages.length > 0)?.stages ?? [];
  const parts = wanted.map((part) => ({ ...part, topic: withoutStageNames(part.topic, stages) }));
  const name = withoutStage(titleOf(prompt, all, language), stages);
  const place = placeRecords(
    spoken || name.isSentence ? null : ownNoun(name.text, language),
    settings,
    around.tool,
    language,
  );
  const head = name.isSentence ? null : unknownHead(name.text, spoken, around.tool, language);
  const logged = loggedRecords(prompt, place.noun, around.tool, language);
  const entity = head ? null : (spoken ?? place.entity ?? logged);
  const noun = head?.noun ?? entity?.noun ?? place.noun;
  const shown = views
    .map((view) => keptBeside(view, entity, settings, language))
    .map((view) => measuresAsFigures(view, entity));
  const isOfRecords = entity !== null || ((noun?.isMany === true || tool?.id === 'crm') && views.length > 0);
  // An entry of a page ends where others of another kind begin.
  const isEntry = surroundings !== undefined;
  const { related, columns } =
    isOfRecords && tool?.id !== 'form' && !isEntry
      ? relatedRecords(wishes, entity?.id, language)
      : { related: [], columns: wishes };
  const entries = new Set(
    sorted.flatMap(({ items, metrics }) => [
      ...items.map(({ amount }) => amount),
      ...metrics.flatMap(({ aim, current }) => [aim, current]),
    ]),
  );
  // What is told with its number is a card anyway.
  const isStanding = sorted.some(({ metrics }) => metrics.some(({ current }) => current));
  const goals = open.filter((amount) => !entries.has(amount));
  const goal = readGoal({
    prompt: whole,
    language,
    now,
    mentions: all,
    told: words.told,
    amounts: open,
    dates,
  });
  const listed = lists.flatMap((list, index) =>
    sectionsOf(prompt, list, all, language).filter(
      ({ title }) =>
        (sorted[index]!.metrics.length > 0 || related.some(({ label }) => label === title)) &&
        sorted[index]!.metrics.every(({ text }) => text !== title),
    ),
  );
  const kept = entity ? readWishes(prompt, lists, all, entity.id, language) : [];
  const told = withNotes(
    facts,
    sorted.flatMap(({ items }) => items),
    language,
  );
  const [values = null, ...choices] = [
    sorted.find((list) => list.values)?.values ?? groupValues(groups, sorted, language) ?? [],
    told.choices,
  ].flat();
  const has = (...ids: GrammarId[]) => mentions.some((mention) => isGrammar(mention, ...ids));
  const aimed = (figures: readonly NamedMetric[]) => giveAims(figures, facts.aims, language);
  // `Intakes, adoptions and returns per month`: the last one is a figure as the others are.
  const drawn = sorted.some(({ metrics }) => metrics.length > 0)
    ? shown.flatMap((view) => view.topic.metrics)
    : [];
  const said = [...topic.metrics, ...sorted.flatMap((list) => list.metrics), ...drawn, ...rates];
  const counted = namedFigures(said, columns, entity);
  const figures = aimed(
    figuresOfPage({
      ...around,
      prompt,
      mentions,
      counted,
      groups: topic.dimensions,
      noun: entity || name.isSentence ? null : noun,
      isListed: [lists, wanted, shown].some(({ length }) => length > 0),
      isPlaced: settings.length > 0,
    }),
  );
  const isPlain = [lists, wanted, dates].every(({ length }) => length === 0) && !isEntry;
  const ranking = isPlain && isRanked(around) ? readRanking(prompt, all, language) : null;
  const meaning: Meaning = {
    prompt: whole,
    language,
    title:
      subjectTitle(prompt, wanted, topic, language) ??
      placeTitle(name.text, views, where) ??
      nameOf(name, entity, { ...topic, metrics: figures }, language),
    tool,
    entity,
    count: entity && countBefore(prompt, entity.start),
    others: withoutStageNames(topic, stages).entities.filter(
      ({ start, id }) => start !== entity?.start && id !== entity?.id,
    ),
    noun,
    trade: null,
    thing: null,
    settings,
    ...(ranking && { ranking }),
    columns: [
      ...(head?.qualifier ? [head.qualifier] : []),
      ...columns,
      ...asked,
      ...(asked.length > 0 ? sumColumns(quantities, language) : []),
    ],
    stages,
    values,
    choices,
    duties: told.duties,
    items: sorted.flatMap(({ items }) => items),
    topic: { ...topic, metrics: figures },
    parts: cards
      ? withTitles(parts, cards, topic.metrics.length > 0 && (entity === null || entity.isWeak))
      : parts.filter(({ part }) => !isStanding || (part !== 'metric' && part !== tool?.id)),
    views: withSplits(shown, facts, topic)
      .map((view) => listedApart(view, entity))
      .map((view) => ({ ...view, topic: { ...view.topic, metrics: aimed(view.topic.metrics) } })),
    sections: [...ranked, ...kept, ...listed],
    tables: [...facts.tables, ...facts.fillings.map((each) => ({ ...each, part: 'form' as const }))],
    pieces: [],
    unwanted,
    isOnly: has('only'),
    isShare: has('share'),
    isCompare: has('compare'),
    isGrowth: has('grow'),
    amounts,
    quantities: quantities.filter(({ amount }) => open.some(({ start }) => start === amount.start)),
    limits,
    aims: facts.aims,
    windows: readWindows(prompt, all, language),
    target: goalOf(goals, mentions) ?? goal.target ?? (tool?.id === 'budget' ? capOf(goals) : undefined),
    ...(topic.metrics.length === 1 && { targetMetric: topic.metrics[0]!.id }),
    current: currentOf(goals) ?? goal.current,
    deadline: deadlineOf(dates) ?? (goals.length > 0 ? dates.at(-1) : undefined),
    dates,
    isGoal: goal.isWhole && topic.dimensions.length === 0,
    goalNoun: goal.noun,
  };
  if (meaning.isGoal) return onlyGoal(meaning, goal);
  const trade = tradeOf(meaning, all);
  const thing = namedThing({ ...meaning, trade }, prompt, all, head?.qualifier ?? null);
  const form: Meaning['tool'] = thing?.isForm ? { id: 'form', words: thing.text } : null;
  // A board of figures is no board of cards.
  const board: Meaning['tool'] = isStanding && tool?.id === 'board' ? { ...tool, id: 'dashboard' } : null;
  return withRecords({ ...meaning, tool: form ?? board ?? tool, trade: thing ? null : trade, thing }, facts);
}

/** Where a day itself stands, without what leads to it. */
const wordsOf = ({ end, words }: NamedDate): Span => ({ start: end - words.length, end });

const withoutSpans = (mentions: readonly Mention[], spans: readonly Span[]): Mention[] =>
  mentions.filter(({ start, end }) => !spans.some((span) => start >= span.start && end <= span.end));

const readSubject = ({ prompt, story, language }: Words, mentions: readonly Mention[]) =>
  withStory(readTopic(prompt, { start: 0, end: prompt.length }, mentions, language), story, language);
