import type { EntityId } from '../../samples/entities.js';
import { asLabel, readColumn } from '../columns/columns.js';
import type { Facts } from '../facts/readFacts.js';
import type { ColumnWish, Meaning } from '../Meaning.js';
import { asking } from '../lexicon/asking.js';
import { conditionWords } from '../lexicon/conditionWords.js';
import { clausesOf } from '../lists/lists.js';
import { isShort } from '../subject/trade.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import type { Language } from '../lexicon/index.js';
import { findMentions, isGrammar } from '../words/mentions.js';
import { rowParts } from '../views/rowParts.js';
import { areSeveral, isOfOneThing } from './areSeveral.js';
import { hostedPiece } from './hostedPiece.js';
import { isOfAim } from './isOfAim.js';
import { kindOf, type Piece } from './Piece.js';
import { isJoining } from './formRecords.js';
import { countsThose, isOfNothing, pieceOf } from './pieceOf.js';
import { describesRows } from './isOfThose.js';
import { begins, holds } from './saidWords.js';
import type { PieceText } from './PieceText.js';
import { withWeekPlans } from './withWeekPlans.js';
import { withFillings } from './withFillings.js';
import { withCountedRows } from './withCountedRows.js';
import { withSharedRecords } from './withSharedRecords.js';
import { withToldFigures } from './withToldFigures.js';
import { withToldLists } from './withToldLists.js';

const fewestTexts = 2;
/** A page of more parts helps nobody, and each takes its time to be read. */
const mostTexts = 100;

/** The things that a prompt asks for, where they are rows of several kinds; none of a prompt about one kind. */
export function readPieces(
  whole: Meaning,
  all: readonly PieceText[],
  alone: (text: string) => Meaning,
  {
    records,
    lists,
    figures,
    fillings,
    plans,
  }: Pick<Facts, 'records' | 'lists' | 'figures' | 'fillings' | 'plans'>,
): Piece[] {
  const columns = records.filter(({ noun }) => noun === '').flatMap((each) => each.columns);
  const named = all.filter(({ lanes, text }) => lanes === undefined && !isOnlyNumber(text, whole));
  const noted = named.filter(({ text }) => isOnlyColumn(text, whole));
  const areNoted = noted.length > 0 && noted.length < named.length;
  const texts = areNoted ? named.filter((text) => !noted.includes(text)) : named;
  const areOwn = texts.filter(({ isOwn }) => isOwn).length * 2 >= texts.length;
  const fewest = areNoted ? 1 : fewestTexts;
  // A budget that is only told stands among what is asked for.
  const isBudgetAside =
    whole.tool?.id === 'budget' && lists.some(({ kind }) => kind === 'sums') && texts.length > fewestTexts;
  const isOne = (isOfOneThing(whole) && !isBudgetAside) || isOfAim(whole, texts);
  if (!areOwn || texts.length < fewest || texts.length > mostTexts || isOne) return [];
  const read = texts.flatMap((text) =>
    piecesOf(alone(text.text), text, whole).map((piece) => ({
      piece,
      isKept: text.kept !== undefined,
    })),
  );
  const areStagesOpen = read.every(({ piece }) => piece.meaning.stages.length === 0);
  const lanes = all.find((text) => text.lanes)?.lanes ?? (areStagesOpen ? whole.stages : []);
  const wishes = areNoted ? noted.map(({ text }) => readColumn(text, whole.language)) : [];
  const asked = withCountedRows(
    withColumns(withLanes(withKept(withNeighbors(shared(withoutOpening(read, whole), whole))), lanes), [
      ...columns,
      ...wishes,
    ]),
    whole,
  );
  const told = withToldFigures(withToldLists(asked, lists, whole), figures, whole);
  const filled = withFillings(told, fillings, whole);
  // What is filled in may be what pictures are of.
  const hosted = fillings.length > 0 ? filled.map((piece) => hostedPiece(piece, filled) ?? piece) : filled;
  const pieces = topFirst(withWeekPlans(hosted, plans, whole), texts);
  const areKnown = read.length * 4 >= texts.length * 3;
  const isNotedOnly = areNoted && pieces.length === 1 && pieces[0]!.records !== null;
  return areKnown && (isNotedOnly || areSeveral(pieces, whole)) ? pieces : [];
}

/** What is to stand at the top comes before all else, wherever that was said. */
function topFirst(pieces: readonly Piece[], texts: readonly PieceText[]): Piece[] {
  const isTop = ({ wish }: Piece) =>
    texts.some(({ isTop: isFirst, start, end }) => isFirst && wish.start >= start && wish.start < end);
  return [
    ...pieces.filter(isTop).map((piece) => ({ ...piece, isTop: true })),
    ...pieces.filter((piece) => !isTop(piece)),
  ];
}

/** `Site works: tasks, owners and dates`: in a short list what only tells of records is no record. */
function isOnlyColumn(text: string, { prompt, language }: Meaning): boolean {
  const { mentions } = findMentions(text, language);
  const areAttributes = mentions.every(({ senses }) => senses.every(({ kind }) => kind === 'attribute'));
  const length = mentions.reduce((sum, { start, end }) => sum + end - start, 0);
  return mentions.length > 0 && areAttributes && length === text.trim().length && isShort(prompt);
}

/** `12 wins this quarter, 5 so far`: a number and how it is meant are no thing to keep. */
function isOnlyNumber(text: string, { language }: Meaning): boolean {
  const { mentions } = findMentions(text, language);
  const rest = mentions
    .filter(({ senses }) => senses.every(({ kind }) => kind === 'grammar'))
    .reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return /\d/u.test(text) && !/\p{L}/u.test(rest);
}

/** `I coach a team and want to follow attendance and results`: what a long prompt begins with is said in full behind it. */
function withoutOpening(read: readonly Read[], { prompt }: Meaning): readonly Read[] {
  const end = clausesOf(prompt)[0]?.end ?? 0;
  const later = read.filter(({ piece }) => piece.wish.start >= end);
  const isOpening = ({ piece: { wish, meaning } }: Read) =>
    wish.start < end &&
    // What stands behind a colon is listed, and not only spoken of.
    !/[:：]/u.test(prompt.slice(0, wish.start)) &&
    wish.part !== 'form' &&
    meaning.parts.length === 0 &&
    meaning.columns.length === 0 &&
    meaning.stages.length === 0 &&
    meaning.topic.dimensions.length === 0;
  return later.length >= fewestLater ? read.filter((each) => !isOpening(each)) : read;
}

const fewestLater = 3;

interface Read {
  readonly piece: Piece;
  /** Whether it only says what is kept of records. */
  readonly isKept: boolean;
}

/** What was read with the records that several entries mean by different words. */
const shared = (read: readonly Read[], whole: Meaning): Read[] => {
  const pieces = withSharedRecords(
    read.map(({ piece }) => piece),
    whole,
  );
  return read.map((each, at) => ({ ...each, piece: pieces[at]! }));
};

/** What is kept of records that another entry shows is kept there; of others it makes a table. */
function withKept(read: readonly Read[]): Piece[] {
  const isOf = ({ records }: Piece) => {
    const kind = records && kindOf(records);
    return ({ piece, isKept }: Read) =>
      // A card or a picture shows no fields.
      !isKept &&
      showsFields(piece) &&
      kind !== null &&
      piece.records !== null &&
      kindOf(piece.records) === kind;
  };
  const all = read.map(({ piece }) => piece);
  const isOnlyKept = (each: Read) =>
    (each.isKept && read.some(isOf(each.piece))) || isShownAgain(each.piece, all);
  const kept = read.filter(isOnlyKept).map(({ piece }) => piece);
  return read.flatMap(({ piece }): Piece[] => {
    if (kept.includes(piece)) return [];
    const own = kept.filter(
      (other) => read.find((each) => isOf(other)(each) && !kept.includes(each.piece))?.piece === piece,
    );
    const { meaning } = piece;
    const columns = [...meaning.columns, ...own.flatMap((other) => other.meaning.columns)];
    const items = [meaning, ...own.map((other) => other.meaning)].find(
      (each) => each.items.length > 0,
    )?.items;
    return [own.length === 0 ? piece : { ...piece, meaning: { ...meaning, columns, items: items ?? [] } }];
  });
}

/** Whether a part shows what is kept of each record, or asks for it. */
const showsFields = ({ wish: { part } }: Piece): boolean => rowParts.has(part) && part !== 'timeline';

/** `Track appointments with …, then a table of appointments`: all rows of a kind are seen once, where they are asked for by name. */
function isShownAgain(piece: Piece, all: readonly Piece[]): boolean {
  const { records, meaning } = piece;
  const kind = records && kindOf(records);
  const isWhole = (each: Piece) => each.wish.part === 'table' && isOfAll(each);
  return (
    kind !== null &&
    meaning.parts.length === 0 &&
    isWhole(piece) &&
    all.some(
      (other) =>
        other !== piece &&
        other.records !== null &&
        kindOf(other.records) === kind &&
        other.meaning.parts.length > 0 &&
        isWhole(other),
    )
  );
}

/** Whether a table shows all rows, and not those in a state or within a time. */
const isOfAll = ({ wish: { topic, title = '', rows, top, within, under, lateBy } }: Piece): boolean =>
  title.split(/\s+/u).length <= mostOfAll &&
  topic.states.length === 0 &&
  [rows, top, within, under, lateBy].every((each) => each === undefined);

/** A longer title says which of them. */
const mostOfAll = 3;

/** Lanes that a sentence of its own names are those of the board, else of the records that come first. */
function withLanes(pieces: readonly Piece[], stages: readonly string[]): Piece[] {
  const board = pieces.findIndex(({ wish }) => wish.part === 'board');
  const first = board < 0 ? pieces.findIndex(({ records }) => records !== null) : board;
  return pieces.map((piece, at) =>
    stages.length > 0 && at === first ? { ...piece, meaning: { ...piece.meaning, stages } } : piece,
  );
}

/** `Columns: title, borrower, due back`: columns without a word for their records are those of the first. */
function withColumns(pieces: readonly Piece[], columns: readonly ColumnWish[]): Piece[] {
  const first = pieces.findIndex(({ records, wish }) => records !== null && wish.part !== 'progress');
  if (columns.length === 0) return [...pieces];
  return pieces.map((piece, at) =>
    at === first
      ? { ...piece, meaning: { ...piece.meaning, columns: [...piece.meaning.columns, ...columns] } }
      : piece,
  );
}

/** What an entry asks for; a sum that is spent by something is seen as a whole and by that. */
function piecesOf(read: Meaning, text: PieceText, whole: Meaning): Piece[] {
  const { names, kept, steps, points } = text;
  const said: Meaning = {
    ...read,
    ...(isDescribed(text.text, whole.language) && { columns: [] }),
    ...(kept && {
      tool: null,
      parts: [],
      views: [],
      columns: kept,
      stages: [],
      values: null,
      choices: [],
    }),
    ...(names && { items: names.map((name) => ({ name: asLabel(name) })) }),
    ...(steps && asChecklist(read, steps)),
    ...(points && asPoints(read, points)),
  };
  const piece = pieceOf(said, text, whole);
  if (!piece) return [];
  const isSplit = piece.wish.part === 'progress' && piece.meaning.topic.dimensions.length > 0;
  const { target: _, current: __, ...rest } = piece.meaning;
  const split = isSplit ? pieceOf({ ...rest, isGoal: false, tool: null }, text, whole) : null;
  return split ? [piece, split] : [piece];
}

/** `Those who have not paid yet`: what is said of them is no field; fields stand behind `with`. */
const isDescribed = (text: string, language: Language): boolean =>
  describesRows(text, language) &&
  !findMentions(text, language).mentions.some((mention) => isGrammar(mention, 'with'));

/** What a section says, point by point. */
const asPoints = ({ topic, prompt }: Meaning, points: readonly string[]): Partial<Meaning> => ({
  ...asChecklist({ topic, prompt }, points),
  parts: [{ part: 'text', topic, words: prompt, start: 0 }],
});

const asChecklist = (
  { topic, prompt }: Pick<Meaning, 'topic' | 'prompt'>,
  steps: readonly string[],
): Partial<Meaning> => ({
  items: steps.map((name) => ({ name })),
  columns: [],
  stages: [],
  values: null,
  choices: [],
  parts: [{ part: 'checklist', topic, words: prompt, start: 0 }],
});

/** `a timeline` names no records: it is of those that are spoken of before it, else behind. */
function withNeighbors(read: readonly Read[]): Read[] {
  const named = (found: readonly Read[]) =>
    found.find(({ piece }) => piece.records !== null)?.piece.records ?? null;
  return read.flatMap((each, at): Read[] => {
    const { piece } = each;
    const { wish, meaning } = piece;
    // Who registers is one of the people that are kept.
    const isOfSomebody = wish.part === 'form' && isJoining(wish.title ?? '', meaning.language);
    const joined = isOfSomebody ? named(read.filter((other) => isOfPeople(other.piece))) : null;
    if (joined) return [{ ...each, piece: { ...piece, records: joined } }];
    const hosted = hostedPiece(
      piece,
      read.map((other) => other.piece),
    );
    if (hosted) return [{ ...each, piece: hosted }];
    if (piece.records ?? piece.figure ?? isOfNothing(piece.wish.part)) return [each];
    // `Those who owe` are of what keeps that, else of what is kept in full.
    const { those } = pieceWords[meaning.language];
    const areThose = holds(wish.title ?? '', those) || begins(wish.title ?? '', asking[meaning.language].who);
    const before = read.slice(0, at).toReversed();
    const kept = areThose
      ? (named(before.filter((other) => keepsSaid(other.piece, wish.title ?? ''))) ??
        named(before.filter((other) => other.piece.meaning.columns.length > 1)))
      : null;
    const records = kept ?? named(before) ?? named(read.slice(at + 1));
    if (!records) return [];
    // 保管場所ごとの件数 counts them, whatever numbers they have.
    const areCounted = countsThose(wish.title ?? wish.words, meaning.language);
    const topic = areCounted ? { ...wish.topic, entities: [records] } : wish.topic;
    return [{ ...each, piece: { ...piece, records, wish: { ...wish, topic } } }];
  });
}

/** Whether a column of a piece is what words speak of: `Paid` of those who have not paid. */
function keepsSaid({ meaning: { columns, language } }: Piece, words: string): boolean {
  const { owing, paid } = conditionWords[language];
  return columns.some(({ label }) => holds(words, owing) && holds(label, paid));
}

const isOfPeople = ({ records }: Piece): boolean => records !== null && people.has(records.id);

const people: ReadonlySet<EntityId> = new Set<EntityId>([
  'customer',
  'employee',
  'candidate',
  'guest',
  'member',
  'patient',
  'player',
  'student',
  'tenant',
  'volunteer',
]);
