import { trades, type TradeId } from '../../trades/index.js';
import { logs } from '../../trades/logs/index.js';
import { plainTable } from '../../trades/plainTable.js';
import { readColumn, type TradeTable } from '../../trades/Trade.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import { recordWords } from '../lexicon/recordWords.js';
import { splitItems } from '../lists/lists.js';
import type { Meaning } from '../Meaning.js';
import { fold } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { headLast } from '../words/headLast.js';
import { isShort } from './trade.js';
import { tradeMentions } from './tradeMentions.js';
import { withoutAsking } from './title.js';

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
export function kindsTogether(meaning: Meaning, alone: (text: string) => Meaning): readonly TradeTable[] {
  const { prompt, language, tool } = meaning;
  if (
    meaning.trade ||
    !isShort(withoutAsking(prompt, language)) ||
    ofOneThing.has(tool?.id) ||
    !asksNoMore(meaning)
  )
    return [];
  const items = splitItems(prompt, { start: 0, end: prompt.length }, language);
  if (items.length < fewest) return [];
  const texts = items.map(({ text }) => withoutAsking(text, language));
  const read = texts.map((text) => alone(text === texts.at(-1) ? withoutPurpose(text, meaning) : text));
  const [place, ...records] = read;
  const named = isPlace(place!) && records.length >= fewest ? records : read;
  const kinds: TradeTable[] = [];
  let isMore = false;
  for (const said of named) {
    const table = tableOf(said, meaning);
    const columns = table ? [] : attributesIn(said);
    const last = kinds.at(-1);
    if (table) kinds.push(table);
    else if (!last || columns.length === 0) return [];
    const added = columns.filter((column) => !keepsOne(kinds, column));
    if (last && added.length > 0) kinds.splice(-1, 1, { ...last, columns: [...last.columns, ...added] });
    isMore ||= added.length > 0;
  }
  const isEachOther = new Set(kinds.map(({ of }) => of)).size === kinds.length;
  return isEachOther && (isMore || kinds.length >= fewest) ? kinds : [];
}

const asksNoMore = ({ columns, stages, views, limits, topic, parts, tool, ...rest }: Meaning): boolean =>
  !rest.isGoal &&
  !topic.isOverTime &&
  rest.target === undefined &&
  parts.every(({ part }) => part === tool?.id) &&
  [columns, stages, views, limits, topic.dimensions, topic.orders].every(({ length }) => length === 0);

/** `grades for year 9`: for whom or what it is, is no part of what it is. */
function withoutPurpose(text: string, { language }: Meaning): string {
  if (headLast.has(language)) return text;
  const { mentions } = findMentions(text, language);
  const purpose = mentions.find((mention) => mention.start > 0 && isGrammar(mention, 'for'));
  return purpose ? text.slice(0, purpose.start).trim() : text;
}

/** `CRM for a charity, donors and pledges`: what names a tool for somebody names no records yet. */
const isPlace = ({ tool, entity }: Meaning): boolean => tool !== null && (entity === null || entity.isWeak);

/** The table of what is said alone: as its trade keeps it, else one that is spoken of, else anybody. */
function tableOf({ trade, entity, prompt, language }: Meaning, { settings }: Meaning): TradeTable | null {
  if (trade && trade.id !== 'undertaking')
    return { ...trades[trade.id][trade.lead]!, ...(trade.view && { view: trade.view }) };
  const keptIn = (ids: readonly TradeId[], of: string) =>
    ids.flatMap((id) => trades[id].filter((table) => table.of === of))[0];
  if (entity && !entity.isWeak && entity.id !== 'own')
    return keptIn(settings, entity.id) ?? plainTable(entity.id);
  const { mentions } = tradeMentions(prompt, language, findMentions(prompt, language).mentions);
  const records = mentions.flatMap(({ senses, isTypo }) =>
    isTypo ? [] : senses.flatMap(({ kind, id }) => (kind === 'record' ? [id] : [])),
  );
  // `Grades` are kept by themselves, where the word is all that is said.
  const isWhole = (of: string) => fold(recordWords(of, language).many) === fold(prompt);
  const alone = Object.keys(logs) as TradeId[];
  return (
    records.flatMap((of) => keptIn(settings, of) ?? (isWhole(of) ? keptIn(alone, of) : undefined) ?? [])[0] ??
    null
  );
}

const attributesIn = ({ prompt, language }: Meaning): string[] =>
  findMentions(prompt, language).mentions.flatMap((mention) => senseOf(mention, 'attribute')?.id ?? []);

const keepsOne = (tables: readonly TradeTable[], wanted: string): boolean =>
  tables.some(({ columns }) => columns.some((column) => readColumn(column).attribute === wanted));
