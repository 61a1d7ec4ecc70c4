import type { EntityId } from '../../samples/entities.js';
import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import type { ToldList } from '../facts/toldLists.js';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { ColumnWish, Meaning, NamedEntity } from '../Meaning.js';
import { withoutAsking } from '../subject/title.js';
import { isDrawn, rowParts } from '../views/rowParts.js';
import { findMentions, senseOf } from '../words/mentions.js';
import type { Piece } from './Piece.js';
import { placed, toldPiece } from './toldPiece.js';
import { isBare } from './pieceNames.js';
import { holds } from './saidWords.js';

/**
 * Gives what sentences tell one by one to the entries that show it: the sums of a budget to its table and chart, the key
 * dates to the timeline; what no entry shows stands by itself.
 */
export function withToldLists(pieces: readonly Piece[], lists: readonly ToldList[], whole: Meaning): Piece[] {
  return lists.reduce<Piece[]>((all, list) => withList(all, list, whole), pieces.map(withOwnSums));
}

/** `Expenses by category: cleaning 3,600, lift 2,150, in a chart`: what is drawn are the sums that it names itself. */
function withOwnSums(piece: Piece): Piece {
  const { records, wish, meaning } = piece;
  const { items, language } = meaning;
  const areSums = items.length >= fewestSums && items.every(({ amount }) => amount && !amount.isPercent);
  if (!records || !areSums || !isDrawn(wish.part)) return piece;
  const dimension = { label: labelIn(language, 'entities', records.id), entity: records.id, options: [] };
  return {
    ...piece,
    meaning: { ...meaning, columns: [], topic: { ...meaning.topic, dimensions: [] } },
    wish: {
      ...wish,
      measures: [{ label: labelIn(language, 'attributes', 'amount'), attribute: 'amount', options: [] }],
      topic: { ...wish.topic, dimensions: [dimension], entities: [records], metrics: [] },
    },
  };
}

const fewestSums = 2;

function withList(pieces: readonly Piece[], list: ToldList, whole: Meaning): Piece[] {
  const isSums = list.kind === 'sums';
  const isAbout = isSums ? isOfSums : isOfDays;
  const records = recordsOf(list, whole.language);
  const about = pieces.filter((piece) => isAbout(piece) && piece.meaning.items.length === 0);
  // `The financing as a pie chart`: a picture of what nobody knows is one of what was told.
  const open = isSums && about.length === 0 ? pieces.filter(isOpenPicture).slice(0, 1) : [];
  const shown = [...about, ...open];
  const given = pieces.map((piece) =>
    shown.includes(piece) ? (isSums ? asSums(piece, list, records) : asDays(piece, list, records)) : piece,
  );
  if (shown.length > 0)
    return withWhole(given, given.indexOf(given[pieces.indexOf(shown[0]!)]!), list, records, whole);
  const own = ownPiece(list, records, whole);
  const all = placed(given, own);
  // A budget of its own adds up what it plans; what is gone of it was told.
  return list.spent ? withWhole(all, all.indexOf(own), list, records, whole) : all;
}

/** The whole of which the sums are told, before what shows these. */
function withWhole(
  pieces: readonly Piece[],
  at: number,
  list: ToldList,
  records: NamedEntity,
  whole: Meaning,
): Piece[] {
  if (!list.whole) return [...pieces];
  const { meaning, wish } = ownPiece(list, records, whole);
  const { language } = whole;
  const isNamed = findMentions(list.head, language).mentions.some(
    (mention) => senseOf(mention, 'tool')?.id === 'budget',
  );
  const head = list.head.charAt(0).toLowerCase() + list.head.slice(1);
  const title = isNamed ? asLabel(stripLead(head, language)) : labelIn(language, 'attributes', 'planned');
  const plain: Meaning = { ...meaning, tool: null, items: [], deadline: undefined };
  const card: Piece = {
    meaning: list.spent ? { ...plain, target: list.whole, current: list.spent } : plain,
    records: null,
    figure: { id: 'own', text: title, start: list.start },
    ...(!list.spent && { given: { amount: list.whole } }),
    wish: { ...wish, part: list.spent ? 'progress' : 'metric', title },
  };
  return [...pieces.slice(0, at), card, ...pieces.slice(at)];
}

const kinds: Readonly<Record<ToldList['kind'], EntityId>> = { sums: 'budgetItem', days: 'milestone' };

const recordsOf = ({ kind, head, start }: ToldList, language: Language): NamedEntity => ({
  id: kinds[kind],
  text: head === '' ? labelIn(language, 'entities', kinds[kind], true) : head,
  isWeak: false,
  start,
});

const isOpenPicture = ({ wish, records, meaning }: Piece): boolean =>
  (wish.part === 'pie' || wish.part === 'bar' || wish.part === 'chart') &&
  records?.id === 'own' &&
  meaning.columns.length === 0 &&
  meaning.topic.dimensions.length === 0;

/** Whether an entry is about money that is planned or spent. */
function isOfSums({ wish, meaning, figure }: Piece): boolean {
  const { mentions } = findMentions(wish.title ?? wish.words, meaning.language);
  // `A pie chart by cost item` names no other records.
  const isByItem =
    isDrawn(wish.part) &&
    figure === null &&
    meaning.columns.length === 0 &&
    mentions.some((mention) => senseOf(mention, 'attribute')?.id === 'category');
  const isMoney = mentions.some(
    (mention) =>
      !mention.isTypo &&
      (senseOf(mention, 'tool')?.id === 'budget' ||
        moneyRecords.has(senseOf(mention, 'entity')?.id ?? '') ||
        moneyFigures.has(senseOf(mention, 'metric')?.id ?? '') ||
        moneyFields.has(senseOf(mention, 'attribute')?.id ?? '')),
  );
  return isMoney || isByItem || moneyFigures.has(figure?.id ?? '');
}

const moneyRecords: ReadonlySet<string> = new Set(['expense', 'budgetItem']);
const moneyFigures: ReadonlySet<string> = new Set(['costs', 'expenses', 'spend', 'budget']);
const moneyFields: ReadonlySet<string> = new Set(['planned', 'actual', 'cost']);

/** Whether an entry shows what comes when, and names no records of its own. */
const isOfDays = ({ wish, records, meaning }: Piece): boolean =>
  wish.part === 'timeline' &&
  (records === null ||
    records.id === 'own' ||
    records.id === 'milestone' ||
    isBare(wish.words, meaning.language));

/** The sums by what each is for; beside the plan stands what was spent. */
function asSums(piece: Piece, { items }: ToldList, records: NamedEntity): Piece {
  const { meaning, wish } = piece;
  const { language } = meaning;
  const isVersus = holds(wish.title ?? wish.words, viewWords[language].versus);
  const sums = isVersus ? [planned(language), actual(language)] : [planned(language)];
  const isPicture = isDrawn(wish.part);
  return {
    ...piece,
    records,
    figure: null,
    meaning: {
      ...meaning,
      tool: null,
      entity: records,
      noun: null,
      columns: [
        ...(rowParts.has(wish.part) ? meaning.columns : []),
        planned(language),
        actual(language),
      ].filter(({ attribute }, at, all) => all.findIndex((each) => each.attribute === attribute) === at),
      stages: [],
      values: null,
      items,
    },
    wish: {
      ...wish,
      ...(isPicture || wish.part === 'metric' ? { measures: sums } : {}),
      topic: {
        ...wish.topic,
        entities: [records],
        metrics: [],
        dimensions: isPicture
          ? [{ label: labelIn(language, 'entities', records.id), entity: records.id, options: [] }]
          : [],
        isOverTime: false,
        unit: null,
      },
    },
  };
}

function asDays(piece: Piece, { items }: ToldList, records: NamedEntity): Piece {
  const { meaning, wish } = piece;
  return {
    ...piece,
    records,
    meaning: { ...meaning, tool: null, entity: records, noun: null, items },
    wish: { ...wish, topic: { ...wish.topic, entities: [records] } },
  };
}

function ownPiece(list: ToldList, records: NamedEntity, whole: Meaning): Piece {
  const { language } = whole;
  const head = withoutAsking(list.head, language);
  const title = head === '' ? labelIn(language, 'entities', records.id, true) : asLabel(head);
  const isSums = list.kind === 'sums';
  return toldPiece({ title, start: list.start, part: isSums ? 'table' : 'timeline', records }, whole, {
    tool: isSums ? { id: 'budget', words: title } : null,
    noun: null,
    items: list.items,
  });
}

const field = (id: 'planned' | 'actual', language: Language): ColumnWish => ({
  ...readColumn(labelIn(language, 'attributes', id), language),
  attribute: id,
});
const planned = (language: Language) => field('planned', language);
const actual = (language: Language) => field('actual', language);
