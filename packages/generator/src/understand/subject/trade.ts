import { entities, type EntityId } from '../../samples/entities.js';
import { trades, type TradeId } from '../../trades/index.js';
import { shops } from '../../trades/shops.js';
import { besideOther, forStaff, inSport, ofPupils, qualified } from '../../trades/qualified.js';
import { readColumn, type TradeTable } from '../../trades/Trade.js';
import { columnKind, isLowGoodByName } from '../columns/columnKind.js';
import { headFirst } from '../columns/headMention.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import type { ColumnWish, Meaning, NamedTrade } from '../Meaning.js';
import { isWished } from './keptColumns.js';
import { fold, isDense } from '../words/fold.js';
import { numbersOf } from '../words/plural.js';
import { headLast } from '../words/headLast.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import type { Token } from '../words/tokens.js';
import { isOfSport } from '../nouns/surroundings.js';
import { contactsOf } from './contactsOf.js';
import { isPlanOfProject, isRoadmap } from './isRoadmap.js';
import { isOf, keeps, lookedAt } from './lookedAt.js';
import { withoutAsking } from './title.js';
import { isInside, touches, tradeMentions } from './tradeMentions.js';

const mostWords = 8;
const mostDense = 24;

/**
 * The trade of a prompt that says no more than its name, perhaps with the kind of tool and some of its records:
 *   1 short   and nothing is listed, counted or broken down
 *   2 head    the trade is what it is about: laundry for a gym is none
 *   3 whole   each word of it is the trade's, a tool's, or one of a record or column that the trade keeps
 * A name that nobody knows gets what any undertaking keeps.
 */
export function tradeOf(meaning: Meaning, known: readonly Mention[]): NamedTrade | null {
  const { prompt, language } = meaning;
  if (!isShort(withoutAsking(prompt, language))) return null;
  const { tokens, mentions: own } = tradeMentions(prompt, language, known);
  if (!asksNoMore({ ...meaning, columns: [] }, own) || isRoadmap(meaning)) return null;
  const all = own.filter((mention) => senseOf(mention, 'trade'));
  // The inventory of `shop inventory` is what the shop is looked at by.
  const isTool = (mention: Mention) => isToolName(mention, tokens, known);
  const inOrder = headFirst.has(language) ? all : all.toReversed();
  const ranked = [...inOrder.filter((mention) => !isTool(mention)), ...inOrder.filter(isTool)];
  for (const mention of ranked) {
    const said = isTool(mention) ? known : withoutBeneficiaries(known, prompt, language);
    // New patients and their intake form are one name.
    const same = all.filter((other) => senseOf(other, 'trade')!.id === senseOf(mention, 'trade')!.id);
    const around = said.filter(
      (other) => !same.some((name) => isInside(other, name)) && !isAsker(other, mention, meaning),
    );
    const read = { prompt, language, tokens, own, known: around };
    const isAim = isTool(mention) ? aimBehind(mention, known) : () => false;
    const rest = around.filter((other) => !isAim(other));
    const others = own.filter((other) => other !== mention && !isAim(other));
    if (!isHead(mention, read) || !namesNoMore(meaning, rest)) continue;
    const id = tradeIn(mention, read, known);
    if (id === 'projects' && isPlanOfProject(meaning)) continue;
    const tables = trades[id];
    const besides = rest.filter(
      (other) => !reachesOut(other, mention) && !isAdjunct(other, mention, meaning),
    );
    // Reagents have a stock of their own, with lots and dates.
    const isOfOther = (other: Mention) => isAdjunct(other, mention, meaning) && hasStock(other);
    if (tables[0]!.of === 'stockItem' && rest.some(isOfOther)) continue;
    const records = recordsIn(besides, others, tables);
    if (!records.every((record) => tables.some((table) => isOf(table, record)))) continue;
    const named = attributesIn(withoutStaff(rest, id), language);
    if (!named.every((attribute) => tables.some((table) => tells(table, attribute)))) continue;
    // The planning of `wedding planning` is no schedule; a contact form is a form.
    const isSaid = rest.some(({ text }) => text === meaning.tool?.words);
    const tool = meaning.tool && (isSaid || meaning.tool.id === 'form') ? meaning.tool.id : null;
    // A form for a kind of record asks for all that is kept of it; a contact form is called so.
    const isOfRecord = rest.some(({ text }) => text === meaning.entity?.text);
    if (tool === 'form' && meaning.entity && !meaning.entity.isWeak && isOfRecord) continue;
    const isDrawn = rest.some((word) => senseOf(word, 'tool')?.id === tool && senseOf(word, 'part'));
    const tools = isTool(mention)
      ? []
      : ranked.filter(isTool).map((name) => senseOf(name, 'trade')!.id as TradeId);
    const looked =
      (tool === 'crm' && records.length === 0 && contactsOf(id)) ||
      lookedAt(tables, { records, tool, isDrawn, tools });
    const { columns } = meaning;
    if (looked && columns.every((wish) => keepsWish(tables[looked.lead]!, wish, language)))
      return { id, text: mention.text, tool, ...looked, columns };
  }
  return meaning.columns.length === 0 ? undertakingOf(meaning) : null;
}

/**
 * What no lexicon has a word for and is said alone, neither of many nor for the kind of tool, is something that is run:
 * `piano tuner`. Blood pressure is measured.
 */
function undertakingOf({ prompt, language, title, tool, noun, topic }: Meaning): NamedTrade | null {
  const isAlone = noun?.isMass === true && tool === null && fold(title) === fold(prompt);
  const isMeasured =
    topic.metrics.length > 0 ||
    ['number', 'level'].includes(columnKind(title, language)) ||
    isLowGoodByName(title, language);
  return isAlone && !isMeasured ? { id: 'undertaking', text: title, tool, lead: 0, columns: [] } : null;
}

/**
 * Whether a name says what kind of tool is wanted: it is a part of a word for one, or each of its words is one or links
 * such, as in `gestão de estoque`.
 */
function isToolName(name: Mention, tokens: readonly Token[], known: readonly Mention[]): boolean {
  if (known.some((tool) => senseOf(tool, 'tool') && isInside(name, tool))) return true;
  const says = (token: Token) =>
    known.some((word) => touches(word, token) && (senseOf(word, 'tool') ?? isGrammar(word, 'of', 'article')));
  return tokens.filter((token) => touches(name, token)).every(says);
}

/** Whether a prompt can only be a name. */
export const isShort = (prompt: string): boolean =>
  isDense(prompt) ? prompt.length <= mostDense : prompt.trim().split(/\s+/u).length <= mostWords;

/** Whether nothing is asked for that needs a place of its own. */
export function asksNoMore(
  { topic, amounts, target, values, ...rest }: Meaning,
  own: readonly Mention[],
): boolean {
  const { columns, stages, items, parts, views, unwanted, limits } = rest;
  // A checklist is what the tool is, not one part of many; the table of 料金表 is what a trade is called by.
  const isName = ({ start }: { readonly start: number }) =>
    own.some((mention) => senseOf(mention, 'trade') && isInside({ start, end: start + 1 }, mention));
  const others = parts.filter(
    (wish) => wish.part !== rest.tool?.id && wish.words !== rest.tool?.words && !isName(wish),
  );
  const asked = [columns, stages, items, others, views, unwanted, limits, topic.dimensions, topic.orders];
  const isPlain = amounts.every(({ currency }) => currency !== null) && target === undefined;
  return isPlain && values === null && asked.every(({ length }) => length === 0);
}

/** Whether neither a figure nor a state is named besides the trade. */
const namesNoMore = ({ topic }: Meaning, rest: readonly Mention[]): boolean =>
  rest.every(
    (mention) =>
      // The conversion of `hiring funnel` is the word for the tool.
      (senseOf(mention, 'tool') !== undefined ||
        topic.metrics.every(({ start }) => start !== mention.start)) &&
      !mention.senses.every(({ kind }) => kind === 'option'),
  );

interface ReadPrompt {
  readonly prompt: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly own: readonly Mention[];
  readonly known: readonly Mention[];
}

/** The words that neither the trade nor its records nor anything known explains. */
function foreignTokens(trade: Mention, { tokens, own, known }: ReadPrompt) {
  const isOther = (mention: Mention) =>
    mention !== trade &&
    !isToolName(mention, tokens, known) &&
    senseOf(mention, 'trade') !== undefined &&
    !senseOf(mention, 'record');
  // A slip of the pen in the word for the tool says no more than that: calender, trakcer.
  const isSure = (mention: Mention) => !mention.isTypo || senseOf(mention, 'tool') !== undefined;
  const meant = [...own.filter((mention) => !isOther(mention)), ...known.filter(isSure)];
  const foreign = tokens.filter(
    (token) =>
      own.some((mention) => isOther(mention) && touches(mention, token)) ||
      (/\p{L}/u.test(token.text) && !meant.some((mention) => touches(mention, token))),
  );
  return { foreign, meant };
}

/** Whether a trade is the head of what is named first: unknown words only qualify it. */
function isHead(trade: Mention, read: ReadPrompt): boolean {
  const { prompt, language, known } = read;
  const { foreign, meant } = foreignTokens(trade, read);
  const heads = [
    trade,
    ...meant.filter((mention) => senseOf(mention, 'record') ?? senseOf(mention, 'entity')),
  ];
  const links = known.filter(
    (mention) =>
      (isGrammar(mention, 'of', 'for', 'with', 'in', 'by', 'from', 'to') && !senseOf(mention, 'tool')) ||
      (senseOf(mention, 'tool') !== undefined && leadsTo(mention, language)),
  );
  const stretch = (at: number) => links.filter(({ start }) => start < at).length;
  const place = stretch(trade.start);
  return foreign.every(({ start, end }) => {
    // In Japanese and Chinese what stands before の and 的 qualifies; elsewhere what stands behind a preposition.
    const other = stretch(start);
    if (other !== place) return headLast.has(language) ? other < place : other > place;
    const between = prompt.slice(Math.min(end, trade.end), Math.max(start, trade.start));
    return (
      headFirst.has(language) || heads.some((head) => start < head.start) || /[(（,，、:：]/u.test(between)
    );
  });
}

/** Whether a word is partly in a name, with the word for the tool: the `reading tracker` of `kids reading tracker`. */
const reachesOut = (word: Mention, name: Mention): boolean =>
  senseOf(word, 'entity') !== undefined && touches(word, name);

/** Whether a word for a thing right before a name only says which: the safety briefings of a site. */
const isAdjunct = (word: Mention, name: Mention, { prompt, language }: Meaning): boolean =>
  !people.has(senseOf(word, 'entity')?.id ?? '') &&
  !headFirst.has(language) &&
  !headLast.has(language) &&
  word.end < name.start &&
  prompt.slice(word.end, name.start).trim() === '' &&
  numbersOf(word.text, language).one === word.text;

/** Whether a word stands for records that are stocked otherwise than goods are. */
function hasStock(word: Mention): boolean {
  const { id, isWeak = true } = senseOf(word, 'entity') ?? {};
  if (isWeak || id === undefined || !Object.hasOwn(entities, id)) return false;
  const { columns, family } = entities[id as EntityId];
  return family === 'code' && columns.includes('stock');
}

/** Whether a word says what a kind of tool is for, which is what it is about: the sign-ups of `funnel for sign-ups`. */
function aimBehind(tool: Mention, known: readonly Mention[]): (word: Mention) => boolean {
  const aim = known.find((mention) => mention.start > tool.end && isGrammar(mention, 'for'));
  return ({ start }) => aim !== undefined && start >= aim.start;
}

/** The trade that is meant: a school of sailing gives courses; a name says nothing of what is dealt in. */
function tradeIn(mention: Mention, read: ReadPrompt, known: readonly Mention[]): TradeId {
  const id = senseOf(mention, 'trade')!.id as TradeId;
  const beside = read.own.flatMap((other) => besideOther[id]?.[senseOf(other, 'trade')?.id as TradeId] ?? []);
  if (beside[0]) return beside[0];
  if (known.some((other) => !touches(other, mention) && isStaff(other))) return forStaff[id] ?? id;
  if (inSport[id] && isOfSport(read.prompt, read.language)) return inSport[id];
  if (ofPupils[id] && known.some((other) => senseOf(other, 'entity')?.id === 'student')) return ofPupils[id];
  const isOfShop = read.own.some((other) => Object.hasOwn(shops, senseOf(other, 'trade')?.id ?? ''));
  if (id === 'sales' && isOfShop) return 'shopSales';
  // The primary school of `library for a primary school` is where it is.
  const isPlace = (token: Token) =>
    read.own.some((other) => other.start > mention.end && senseOf(other, 'trade') && touches(other, token));
  const isQualified = foreignTokens(mention, read).foreign.some(
    (token) => !/^\p{Lu}/u.test(token.text) && !isPlace(token),
  );
  return (isQualified && qualified[id]) || id;
}

/** Those who work together. */
const isStaff = (mention: Mention): boolean =>
  senseOf(mention, 'entity')?.id === 'employee' ||
  ['team', 'department'].includes(senseOf(mention, 'attribute')?.id ?? '');

/** A trade that is for staff anyway says nothing more by their names. */
const withoutStaff = (known: readonly Mention[], id: TradeId): readonly Mention[] =>
  Object.values(forStaff).includes(id) ? known.filter((mention) => !isStaff(mention)) : known;

/** Kinds of records that are named besides the trade itself. */
function recordsIn(
  known: readonly Mention[],
  own: readonly Mention[],
  tables: readonly TradeTable[],
): string[] {
  const isKept = (id: string) => tables.some(({ of }) => of === id);
  const records = own.flatMap(({ senses }) => {
    const named = senses.filter(({ kind }) => kind === 'record');
    return (named.find(({ id }) => isKept(id)) ?? named[0])?.id ?? [];
  });
  const strong = known.flatMap((mention) => {
    const sense = senseOf(mention, 'entity');
    const isOwn = own.some((other) => touches(other, mention));
    const isTool = senseOf(mention, 'tool') !== undefined || senseOf(mention, 'grammar') !== undefined;
    return sense && !sense.isWeak && !isTool && !isOwn && !mention.isTypo ? [sense.id] : [];
  });
  return [...new Set([...records, ...strong])];
}

/** People for whom something is made, at the end of a name, are not what is kept: `expense claims for our volunteers`. */
function withoutBeneficiaries(
  known: readonly Mention[],
  prompt: string,
  language: Language,
): readonly Mention[] {
  const last = known.at(-1);
  const isLast = last !== undefined && !/\p{L}/u.test(prompt.slice(last.end));
  if (!isLast || !people.has(senseOf(last, 'entity')?.id ?? '')) return known;
  const before = known.filter(
    (mention) => mention !== last && mention.end <= last.start && !isGrammar(mention, 'article'),
  );
  const link = before.at(-1);
  // The `for` of `plan for` belongs to the tool.
  const [, ending = ''] = /\s(\S+)$/u.exec(link?.text ?? '') ?? [];
  const isFor =
    link && (isGrammar(link, 'for') || lexicons[language].grammar.for.split('|').includes(ending));
  return isFor ? known.slice(0, -1) : known;
}

/** People right before the name of what a form is for are those who fill it in: `tenant maintenance request form`. */
const isAsker = (other: Mention, name: Mention, { prompt, language, tool }: Meaning): boolean =>
  tool?.id === 'form' &&
  !headFirst.has(language) &&
  people.has(senseOf(other, 'entity')?.id ?? '') &&
  other.end <= name.start &&
  prompt.slice(other.end, name.start).trim() === '';

/** Whether a mention is a preposition for somebody, or ends with it: the `for` of `plan for` belongs to the tool. */
function leadsTo(mention: Mention, language: Language): boolean {
  const [, ending = ''] = /\s(\S+)$/u.exec(mention.text) ?? [];
  return isGrammar(mention, 'for') || lexicons[language].grammar.for.split('|').includes(ending);
}

const people: ReadonlySet<string> = new Set<EntityId>([
  'volunteer',
  'employee',
  'member',
  'student',
  'tenant',
  'customer',
]);

/** Columns that are named: words that mean nothing else besides. The `when` of a question names none. */
const attributesIn = (known: readonly Mention[], language: Language) =>
  known.flatMap((mention) =>
    mention.senses.every(({ kind }) => kind === 'attribute') &&
    !pieceWords[language].asks.split('|').includes(fold(mention.text))
      ? mention.senses.slice(0, 1).map(({ id }) => id)
      : [],
  );

/** Whether a table says something that is asked for: how far things are is also said by their states. */
const tells = (table: TradeTable, attribute: string) =>
  keeps(table, attribute) || (attribute === 'progress' && keeps(table, 'status'));

/** Whether a column that is named is one that the trade keeps anyway: the weather of a site diary. */
const keepsWish = ({ columns }: TradeTable, wish: ColumnWish, language: Language): boolean =>
  wish.options.length === 0 && columns.some((column) => isWished(readColumn(column), wish, language));
