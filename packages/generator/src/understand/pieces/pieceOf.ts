import { trades } from '../../trades/index.js';
import { isNumber } from '../columns/attributeKind.js';
import { columnKind } from '../columns/columnKind.js';
import { asLabel, readColumn } from '../columns/columns.js';
import { readToday, readWindows } from '../dates/windows.js';
import { giveAims } from '../facts/giveAims.js';
import { nounOf } from '../facts/withRecords.js';
import type { Language } from '../lexicon/index.js';
import type { PartId } from '../lexicon/Lexicon.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { labelIn } from '../lexicon/senses.js';
import { telling } from '../lexicon/telling.js';
import type { ColumnWish, Meaning, NamedEntity, NamedMetric, PartWish } from '../Meaning.js';
import { readTopic } from '../subject/topic.js';
import { recordsKept } from '../subject/tradeRecords.js';
import { recordsCounted } from '../views/seenIn.js';
import { wholeView } from '../views/readViews.js';
import { isDrawn, rowParts } from '../views/rowParts.js';
import { fold, isDense } from '../words/fold.js';
import { findMentions, isGrammar } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import type { Piece } from './Piece.js';
import { headText, isBare, isOnlyPart, nounText, titleOf } from './pieceNames.js';
import { begins, endsWith, holds } from './saidWords.js';
import { isOfNeighbors, recordsAdded } from './formRecords.js';
import { pieceMeaning } from './pieceMeaning.js';
import type { PieceText } from './PieceText.js';

/** What an entry asks for as if it had been said alone: its part, and the records or the figure that this shows. */
export function pieceOf(said: Meaning, { text, start, part }: PieceText, whole: Meaning): Piece | null {
  const meaning = pieceMeaning(said, text, whole);
  const { metrics, dimensions } = meaning.topic;
  // `Sign-ups and cancellations per month` are as much beside each other as what is set against the other.
  const areAlong = metrics.length === 2 && dimensions.length === 0 && meaning.topic.isOverTime;
  const areBoth = areAlong && meaning.parts.length === 0 && meaning.columns.length === 0;
  const [against, beside] = metrics.filter(({ isBeside }) => isBeside || areBoth);
  if (against && beside) return besides(meaning, against, beside, { text, start });
  const own = askedIn(meaning, text, whole);
  const shownAs = part && !isDrawn(own.part) ? { ...own, part } : own;
  const asked = isRate(meaning, text, whole) ? asFigure(shownAs, text) : shownAs;
  const title = isSame(asked.title, text) ? asked.title! : titleOf(meaning, asked, text);
  const named = {
    ...ranked(asked, meaning.language),
    // `A table` is called by what it shows.
    title: isOnlyPart(title, plainParts, meaning.language) ? undefined : title,
    start,
  };
  const shown = figureOf(meaning, named, text);
  const figure = shown && (giveAims([shown], whole.aims, whole.language)[0] ?? shown);
  const records = figure ? null : recordsOf(meaning, named, text);
  const isOfAny = namesAny(text, meaning.language);
  const isForm = named.part === 'form';
  const isKnown =
    figure ?? records ?? (isOfAny || isForm || isBare(text, meaning.language) || standsAlone.has(named.part));
  if (!isKnown) return null;
  const { topic } = named;
  const isOfRows = rowParts.has(named.part);
  const late = topic.states.includes('overdue') ? meaning.limits.find(({ op }) => op === 'gt') : undefined;
  const head = headText(text, meaning.language);
  const window =
    readWindows(head, findMentions(head, meaning.language).mentions, meaning.language)[0] ??
    (records ? readToday(head, meaning.language) : undefined);
  // Rows that are named are counted, and no number of theirs.
  const { measures, ...plain } = named;
  const isOfRecords = records !== null && measures?.[0]?.metric === 'own';
  const isCount = records !== null && topic.metrics.some(({ id }) => recordsCounted[id] === records.id);
  const wish: PartWish = {
    ...(isOfRecords ? plain : named),
    ...(window && { within: window }),
    ...(late && { lateBy: late.amount.value }),
    // Rows are not sorted into groups, and lanes are stages already.
    topic: {
      ...topic,
      ...(isCount && { metrics: [] }),
      ...(isOfRows && { dimensions: [], metrics: [], unit: null, isOverTime: false }),
      ...(records && !topic.entities.some(({ isWeak }) => !isWeak) && { entities: [records] }),
    },
  };
  return { meaning, wish, records, figure };
}

/** `Tickets opened vs closed`: both by period, in one picture. */
const besides = (
  meaning: Meaning,
  figure: NamedMetric,
  beside: NamedMetric,
  { text, start }: Pick<PieceText, 'text' | 'start'>,
): Piece => ({
  meaning,
  wish: {
    part: 'chart',
    topic: { ...meaning.topic, entities: [], dimensions: [], isOverTime: true },
    words: text,
    title: asLabel(text),
    start,
  },
  records: null,
  figure,
  beside,
});

/** `Orders picked per hour (target 120)`: by the hour says what is counted, where that should come to a number. */
function isRate({ parts, topic }: Meaning, text: string, { aims }: Meaning): boolean {
  const isAimed = aims.some(({ about }) => fold(about).includes(fold(text)));
  return isAimed && parts.length === 0 && (topic.unit !== null || topic.dimensions.length > 0);
}

const asFigure = (wish: PartWish, text: string): PartWish => ({
  ...wish,
  part: 'metric',
  topic: {
    ...wish.topic,
    entities: [],
    dimensions: [],
    unit: null,
    isOverTime: false,
    metrics: [{ id: 'own', text, start: 0 }],
  },
});

/** `Items below minimum`, `a list of those who owe us`: whatever the page keeps. */
function namesAny(text: string, language: Language): boolean {
  const { any, those } = pieceWords[language];
  const noun = nounText(text, language);
  // 期限が30日以内のもの: in Japanese they stand at the end.
  const areAny = isDense(noun) ? endsWith(noun, any) : begins(noun, any);
  return areAny || holds(text, those) || countsThose(text, language);
}

/** `How many are waiting longer than 7 days`: of those that the page is about. */
export function countsThose(text: string, language: Language): boolean {
  const { mentions } = findMentions(text, language);
  const [first] = mentions;
  // 保管場所ごとの件数
  const isCountOfEach = mentions.some(
    (mention, at) =>
      isGrammar(mention, 'by') &&
      mentions[at + 1]?.start === mention.end &&
      isGrammar(mentions[at + 1]!, 'count'),
  );
  if (isDense(text)) return isCountOfEach;
  const isCount = first?.start === 0 && isGrammar(first, 'count');
  return isCount && begins(text.slice(first.end).trim(), telling[language].are);
}

/** Parts whose name says nothing of what they show. */
const plainParts: ReadonlySet<PartId> = new Set(['table', 'list', 'metric', 'progress']);

/** Parts that show no records and no figure of the page. */
const standsAlone: ReadonlySet<PartId> = new Set(['progress', 'checklist', 'calculator', 'text']);

/** Parts that show neither rows nor a figure. */
export const isOfNothing = (part: PartId): boolean =>
  part === 'checklist' || part === 'calculator' || part === 'text';

/** The part that a piece asks for: the one it names, a view, or what fits its kind of tool and records. */
function askedIn(meaning: Meaning, text: string, { unwanted, views, language }: Meaning): PartWish {
  // `Which patients have unpaid bills`: the sentence that it stands in says more of a question.
  const question = begins(text, pieceWords[language].asks) && views.find(({ title }) => isSame(title, text));
  const drawn = question || drawnIn(meaning, text);
  // Those that a sentence describes are rows.
  const areThose =
    drawn.part === 'metric' && meaning.parts.length === 0 && holds(text, pieceWords[language].those);
  const asked = areThose ? { ...drawn, part: 'table' as const } : drawn;
  // Without charts what one would draw is listed.
  return isDrawn(asked.part) && unwanted.includes('chart') ? { ...asked, part: 'table' } : asked;
}

const isSame = (title: string | undefined, text: string): boolean =>
  title !== undefined && fold(title) === fold(text);

function drawnIn(meaning: Meaning, text: string): PartWish {
  const { parts, tool, stages, language, columns } = meaning;
  const plain = text.replace(/[(（][^)）]*[)）]/gu, ' ').trim();
  const topic = {
    ...meaning.topic,
    ...overTime(plain, language),
    // `Jobs with client, words, rate per word`: a field splits nothing.
    ...(columns.length > 1 && { dimensions: dimensionsIn(headText(plain, language), language) }),
  };
  const wish = (part: PartId): PartWish => ({ part, topic, words: text, start: 0 });
  if (isGiven(meaning)) return wish('progress');
  const [named] = parts;
  if (!named && counts(text, language)) return wish('metric');
  if (named) return named.part === 'list' ? { ...named, part: 'table' } : withSides(named, text, language);
  if (tool?.id === 'form') return wish('form');
  if (stages.length > 1 && columns.length === 0) return wish('board');
  // `A schedule by therapist` is one for each.
  const [under] = topic.dimensions;
  if (under && tool?.id === 'schedule' && isBare(text, language)) return { ...wish('table'), under };
  const view = tool?.id === 'schedule' && !named ? null : wholeView(plain, language);
  if (view)
    return view.part === 'metric' && view.topic.metrics.length === 0 ? { ...view, part: 'table' } : view;
  if (tool?.id === 'schedule') return wish(topic.isOverTime ? 'table' : 'timeline');
  if (tool?.id === 'board') return wish('board');
  if (topic.dimensions.length > 0) return wish('bar');
  if (topic.isOverTime) return wish('line');
  if (strongIn(meaning) || columns.length > 0 || topic.states.includes('overdue')) return wish('table');
  return wish(topic.metrics.length > 0 || isMeasure(meaning, text) ? 'metric' : 'table');
}

/** `A bar chart of hours used vs hours planned by project` draws both. */
function withSides(wish: PartWish, text: string, language: Language): PartWish {
  if (wish.measures || !isDrawn(wish.part)) return wish;
  const view = wholeView(nounText(text, language), language);
  // `Top scorers as a bar chart` are players by their goals, drawn so.
  if (view?.top !== undefined) return { ...view, ...(wish.part !== 'chart' && { part: wish.part }) };
  const { measures } = view ?? {};
  return measures ? { ...wish, measures, topic: { ...wish.topic, metrics: [] } } : wish;
}

/** `Number of open incidents` is one number, where nothing says that it is by something. */
const counts = (text: string, language: Language): boolean => {
  const { mentions } = findMentions(text, language);
  return (
    mentions[0]?.start === 0 &&
    isGrammar(mentions[0], 'count', 'sum') &&
    !mentions.some((mention) => isGrammar(mention, 'by', 'overTime'))
  );
};

/** The months of `members by plan (monthly, yearly)` are choices. */
const overTime = (text: string, language: Language) => {
  const { isOverTime, unit } = readTopic(
    text,
    { start: 0, end: text.length },
    findMentions(text, language).mentions,
    language,
  );
  return { isOverTime, unit };
};

const dimensionsIn = (text: string, language: Language): readonly ColumnWish[] =>
  readTopic(text, { start: 0, end: text.length }, findMentions(text, language).mentions, language).dimensions;

/** Whether it was told what is to be reached, and where it stands. */
const isGiven = ({ target, current, parts, isGoal }: Meaning): boolean => {
  if (!target) return false;
  const isAlike =
    current?.role === 'current' &&
    current.isPercent === target.isPercent &&
    (current.currency === target.currency || current.value >= fewestMoney);
  return isAlike || (isGoal && !current) || parts.some(({ part }) => part === 'progress');
};

/** A smaller number without a currency counts something else: 120 members at 25 €. */
const fewestMoney = 1000;

/** `Gross volume`, `food cost %`: a noun for no several things is a figure, and so is what has a limit. */
function isMeasure({ noun, limits, language, columns, trade }: Meaning, text: string): boolean {
  // `licenses expiring in 60 days`, `galleries still to deliver` are rows.
  const { mentions } = findMentions(text, language);
  const areRows =
    readWindows(text, mentions, language).length > 0 || mentions.some((each) => isGrammar(each, 'to'));
  if (areRows || columns.length > 0 || (trade && trade.id !== 'undertaking')) return false;
  const kind = columnKind(nounText(text, language), language);
  return (
    limits.length > 0 || noun?.isMass === true || kind === 'number' || kind === 'level' || /%/u.test(text)
  );
}

const strongIn = ({ entity, topic }: Meaning): NamedEntity | undefined =>
  entity && !entity.isWeak ? entity : topic.entities.find(({ isWeak }) => !isWeak);

/** A figure that is followed by period, or split by something, and no matter of rows. */
function figureOf(meaning: Meaning, { part, topic, top }: PartWish, text: string): NamedMetric | null {
  if (rowParts.has(part) || isOfNothing(part) || top !== undefined) return null;
  if (namesAny(text, meaning.language)) return null;
  const aim = topic.states.includes('overdue') ? undefined : meaning.limits[0];
  const aimed = aim && { aim: aim.amount, isLower: aim.op === 'lt' };
  const [metric] = topic.metrics.length > 0 ? topic.metrics : meaning.topic.metrics;
  const strong = topic.entities.find(({ isWeak }) => !isWeak);
  if (metric && topic.dimensions.length > 0 && recordsCounted[metric.id]) return null;
  if (metric && (!strong || part !== 'table')) return { ...metric, ...aimed };
  if (strong) return null;
  const noun = nounText(text, meaning.language);
  const isMeasured = isNumber(readColumn(noun, meaning.language).attribute) || part === 'progress';
  const isAlong = topic.isOverTime && topic.dimensions.length === 0;
  const isShown = isMeasured || isAlong || part === 'metric' || aimed !== undefined;
  return noun !== '' && isShown ? { id: 'own', text: noun, start: 0, ...aimed } : null;
}

/** Longer names of records are sentences. */
const mostWords = 4;

/** The records of a piece: those it names, those of its trade, or those that only the person's word is for. */
function recordsOf(meaning: Meaning, { part, topic, top }: PartWish, text: string): NamedEntity | null {
  const { language, trade, entity } = meaning;
  if (isOfNothing(part)) return null;
  const isOfTrade = trade && trade.id !== 'undertaking';
  if (part === 'form' && isOfTrade) return recordsKept(trades[trade.id][trade.lead]!.of, language);
  if (part === 'form' && isOfNeighbors(text, language)) return null;
  const added = part === 'form' ? recordsAdded(text, language) : undefined;
  if (added) return added;
  const own = strongIn(meaning);
  // `Top customers by tickets` are told by the tickets that each has.
  const [counts, ...none] = top === undefined ? [] : topic.entities;
  const isOfGroup = topic.dimensions.some(({ entity: group }) => group !== undefined && group !== counts?.id);
  if (counts && none.length === 0 && (counts.noun || (isOfGroup && !counts.isWeak))) return counts;
  const [counted] = topic.metrics.flatMap(({ id, text: word }): NamedEntity[] => {
    const of = recordsCounted[id];
    return of ? [{ id: of, text: word, isWeak: false, start: 0 }] : [];
  });
  if (top !== undefined && counted) return counted;
  const isQuestion = begins(text, pieceWords[language].asks);
  // What a form asks for names no records: hours worked, of a daily log.
  const head = part === 'form' ? headText(text, language).length : Infinity;
  const named = topic.entities.find(({ isWeak, start }) => !isWeak && start < head);
  const first = own && own.start < head ? own : undefined;
  const strong = part === 'form' || isQuestion ? (named ?? first) : own;
  if (strong) return strong;
  if (counted) return counted;
  if (isOfTrade) return recordsKept(trades[trade.id][trade.lead]!.of, language);
  // What is kept of each says that the word itself names the rows, and not only hints at some.
  if (entity && meaning.columns.length === 0) return { ...entity, isWeak: false };
  const noun = nounText(text, language);
  if (namesAny(text, language)) return null;
  const isSentence = noun.split(/\s+/u).length > mostWords || begins(noun, pieceWords[language].asks);
  return noun === '' || isSentence
    ? null
    : { id: 'own', text: noun, isWeak: false, start: 0, noun: nounOf(noun, language) };
}

/** `Top 5 dishes` of records that no lexicon knows are these, by how many there were of each. */
function ranked(wish: PartWish, language: Language): PartWish {
  const [noun] = wish.topic.dimensions;
  const isKnown = noun?.entity !== undefined || wish.topic.entities.length + wish.topic.metrics.length > 0;
  if (wish.top === undefined || noun === undefined || isKnown || wish.measures) return wish;
  const { one, many } = numbersOf(noun.label, language);
  const records: NamedEntity = {
    id: 'own',
    text: noun.label,
    isWeak: false,
    start: 0,
    noun: { one: asLabel(one), many: asLabel(many), isMany: true, isMass: false },
  };
  const label = labelIn(language, 'attributes', 'quantity');
  return {
    ...wish,
    measures: [{ label, attribute: 'quantity', options: [] }],
    topic: { ...wish.topic, dimensions: [], entities: [records] },
  };
}
