import { attributes, type AttributeId } from '../../samples/attributes.js';
import { peopleByDefault } from '../../samples/people.js';
import { trades, type TradeId } from '../../trades/index.js';
import { logs } from '../../trades/logs/index.js';
import type { TradeTable } from '../../trades/Trade.js';
import { columnKind } from '../columns/columnKind.js';
import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import { recordWords } from '../lexicon/recordWords.js';
import { labelIn } from '../lexicon/senses.js';
import { splitItems } from '../lists/lists.js';
import type { ColumnWish, Meaning, NamedEntity, PartWish } from '../Meaning.js';
import { isBareRequest } from '../subject/isBareRequest.js';
import { ownNoun } from '../subject/ownNoun.js';
import { withoutAsking } from '../subject/title.js';
import { isShort } from '../subject/trade.js';
import { tradeMentions } from '../subject/tradeMentions.js';
import { recordsKept, tradeNoun } from '../subject/tradeRecords.js';
import { withoutPurpose } from '../subject/withoutPurpose.js';
import { fold, isDense } from '../words/fold.js';
import { findMentions, senseOf } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { kindOf, type Piece } from './Piece.js';

/** Tools that are about one thing, whatever stands beside it. */
const ofOneThing: ReadonlySet<ToolId | undefined> = new Set<ToolId>([
  'calculator',
  'checklist',
  'goals',
  'budget',
  'form',
  'league',
]);

const fewest = 2;

/**
 * The kinds of records that a short prompt puts side by side and asks no more about, each known when it is said alone:
 * `invoices and expenses`. What is only a column, such as the renewals of `members and their renewals`, is one of those
 * before it.
 */
export function plainPieces(meaning: Meaning, alone: (text: string) => Meaning): Piece[] {
  const { prompt, language, tool, topic } = meaning;
  if (
    !isShort(withoutAsking(prompt, language)) ||
    ofOneThing.has(tool?.id) ||
    topic.isOverTime ||
    !isBareRequest(meaning)
  )
    return [];
  const items = splitItems(prompt, { start: 0, end: prompt.length }, language);
  if (items.length < fewest) return [];
  const texts = items.map(({ text }) => withoutAsking(text, language));
  const read = texts.map((text) => alone(text === texts.at(-1) ? withoutPurpose(text, language) : text));
  const [place, ...records] = read;
  const named = isPlace(place!) && records.length >= fewest ? records : read;
  const known = named.map((said) => ({ said, piece: pieceOf(said, meaning) }));
  const isAnyKnown = known.some(({ piece }) => piece !== null);
  const pieces: Piece[] = [];
  let isMore = false;
  for (const { said, piece } of known) {
    const columns = piece ? [] : attributesIn(said);
    const records = piece ?? (isAnyKnown && columns.every(isSomebody) ? ownPiece(said) : null);
    const last = pieces.at(-1);
    if (records) pieces.push(records);
    else if (!last || columns.length === 0) return [];
    else {
      pieces.splice(-1, 1, withColumns(last, columns));
      isMore = true;
    }
  }
  const isEachOther = new Set(pieces.map(({ records }) => kindOf(records!))).size === pieces.length;
  const areSeveral = isEachOther && (isMore || pieces.length >= fewest);
  return areSeveral && !(meaning.trade && isOfTrade(pieces, meaning.trade.id)) ? pieces : [];
}

/** Whether a trade keeps all of what is named, or is itself called by words that stand side by side: `wine and cheese shop`. */
function isOfTrade(pieces: readonly Piece[], id: TradeId): boolean {
  const kept = trades[id].map(({ of }) => of);
  const areKept = pieces.every(({ records, meaning: { language } }) =>
    kept.some((of) => kindOf(recordsKept(of, language)) === kindOf(records!)),
  );
  return areKept || !pieces.every(areCalledSo);
}

/** Whether words are the name of records, and not of where they are kept. */
function areCalledSo({ wish: { words }, records, meaning: { language } }: Piece): boolean {
  const { id, noun, text } = records!;
  if (!noun)
    return fold(text) === fold(words) && (isDense(words) || numbersOf(words, language).many === words);
  return id === 'own' && [noun.one, noun.many].some((name) => fold(name) === fold(words));
}

/** `CRM for a charity, donors and pledges`: what names a tool for somebody names no records yet. */
const isPlace = ({ tool, entity }: Meaning): boolean => tool !== null && (entity === null || entity.isWeak);

/** The rows of what is said alone, as its trade shows them. */
function pieceOf(said: Meaning, whole: Meaning): Piece | null {
  const kept = keptIn(said, whole);
  if (!kept) return null;
  const settings = kept.trade ? [kept.trade, ...said.settings] : said.settings;
  return rowsOf({ ...said, settings }, kept.records, kept.view);
}

/** Rows of what no lexicon has a word for, where it is said of many, or in a language whose endings do not tell. */
function ownPiece(said: Meaning): Piece | null {
  const { prompt, language, topic } = said;
  const noun = ownNoun(prompt, language);
  const isWhole = noun !== null && fold(noun.many) === fold(prompt);
  const isMany = noun?.isMany === true || (withoutEndings.has(language) && !/\s/u.test(prompt));
  const areRows = isWhole && isMany && topic.metrics.length === 0 && columnKind(prompt, language) !== 'date';
  return areRows ? rowsOf(said, { id: 'own', text: prompt, isWeak: false, start: 0, noun }) : null;
}

/** Languages in which a noun for many may look like one for one. */
const withoutEndings: ReadonlySet<Language> = new Set(['de', 'ja', 'zh']);

function rowsOf(said: Meaning, records: NamedEntity, part: PartWish['part'] = 'table'): Piece {
  const topic = { ...said.topic, entities: [records], metrics: [], dimensions: [] };
  return {
    meaning: { ...said, trade: null, topic },
    wish: { part, topic, words: said.prompt, start: 0 },
    records,
    figure: null,
  };
}

interface Kept {
  readonly records: NamedEntity;
  readonly trade?: TradeId;
  readonly view?: TradeTable['view'];
}

/** The records of what is said alone: as its trade keeps them, else those that are spoken of, else anybody's. */
function keptIn({ trade, entity, prompt, language }: Meaning, { settings }: Meaning): Kept | null {
  const tableIn = (ids: readonly TradeId[], of: string): Kept | undefined =>
    ids.flatMap((id) => {
      const table = trades[id].find((each) => each.of === of);
      return table ? [{ records: recordsCalled(prompt, of, language), trade: id, view: table.view }] : [];
    })[0];
  const isWholeEntity = entity?.text.length === prompt.length;
  const { mentions } = tradeMentions(prompt, language, findMentions(prompt, language).mentions);
  const named = mentions.flatMap(({ senses, isTypo }) =>
    isTypo ? [] : senses.flatMap(({ kind, id }) => (kind === 'record' ? [id] : [])),
  );
  const lead = trade && trade.id !== 'undertaking' ? trades[trade.id][trade.lead] : undefined;
  // Birthdays are no guests, though whoever plans one keeps these.
  if (lead && (Object.hasOwn(logs, trade!.id) || named.includes(lead.of)))
    return {
      records: recordsCalled(prompt, lead.of, language),
      trade: trade!.id,
      view: trade!.view ?? lead.view,
    };
  // `Grades` are kept by themselves, where the word is all that is said.
  const isWhole = (of: string) => fold(recordWords(of, language).many) === fold(prompt);
  // Work orders are no orders.
  const longer = isWholeEntity ? undefined : named.find((of) => isWhole(of) && /\s/u.test(prompt));
  if (longer) return tableIn(anyTrade, longer) ?? null;
  if (entity && !entity.isWeak && entity.id !== 'own')
    return tableIn(settings, entity.id) ?? { records: entity };
  return (
    named.flatMap(
      (of) => tableIn(settings, of) ?? (isWhole(of) ? tableIn(anyTrade, of) : undefined) ?? [],
    )[0] ?? null
  );
}

/** All trades, those first that are kept alike by anybody. */
const anyTrade = [...new Set([...Object.keys(logs), ...Object.keys(trades)])] as TradeId[];

/** Records under the person's word, where that is one of those for them. */
function recordsCalled(text: string, of: string, language: Language): NamedEntity {
  const records = recordsKept(of, language);
  return { ...records, text, ...(records.noun && { noun: tradeNoun(text, of, language) }) };
}

const attributesIn = ({ prompt, language }: Meaning): AttributeId[] =>
  findMentions(prompt, language).mentions.flatMap(
    (mention) => (senseOf(mention, 'attribute')?.id as AttributeId | undefined) ?? [],
  );

/** The teachers of `students, teachers and rooms` are people, and nothing that is noted of a student; who is responsible is. */
const isSomebody = (id: AttributeId): boolean => attributes[id].type === 'person' && !peopleByDefault.has(id);

function withColumns(piece: Piece, added: readonly AttributeId[]): Piece {
  const { meaning } = piece;
  const columns = added.map((attribute): ColumnWish => ({
    label: labelIn(meaning.language, 'attributes', attribute),
    attribute,
    options: [],
  }));
  return { ...piece, meaning: { ...meaning, columns: [...meaning.columns, ...columns] } };
}
