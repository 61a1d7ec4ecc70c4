import type { Condition } from '@vitrine/schema';
import { fold } from './fold.js';
import { isGrammar } from './mentions.js';
import type { ColumnMatch } from './matchColumns.js';
import type { ColumnProfile } from './profileData.js';
import type { Reading } from './readQuestion.js';

/** The conditions of a question, and the column names that only serve them. */
export function readConditions(reading: Reading): { where: Condition[]; used: ReadonlySet<ColumnMatch> } {
  const used = new Set<ColumnMatch>();
  const where = [
    ...valueConditions(reading),
    ...flagConditions(reading, used),
    ...yearConditions(reading),
    ...numberConditions(reading, used),
  ];
  return { where, used };
}

/** Whether one of these words stands up to three words before. */
function isAfter({ tokens, mentions }: Reading, at: number, ...ids: readonly string[]): boolean {
  const from = tokens[Math.max(0, at - 3)]?.start ?? 0;
  const to = tokens[at]?.start ?? 0;
  return mentions.some((mention) => mention.start >= from && mention.end <= to && isGrammar(mention, ...ids));
}

function valueConditions(reading: Reading): Condition[] {
  const byColumn = new Map<ColumnProfile, { wanted: string[]; unwanted: string[] }>();
  for (const { column, value, from } of reading.values) {
    const lists = byColumn.get(column) ?? { wanted: [], unwanted: [] };
    const isUnwanted =
      isAfter(reading, from, 'except') || (lists.unwanted.length > 0 && isAfter(reading, from, 'and'));
    (isUnwanted ? lists.unwanted : lists.wanted).push(value);
    byColumn.set(column, lists);
  }
  return [...byColumn].flatMap(([{ key }, { wanted, unwanted }]): Condition[] => {
    const conditions: Condition[] = [];
    if (wanted.length > 0)
      conditions.push(
        wanted.length === 1 ? { key, op: 'eq', value: wanted[0]! } : { key, op: 'in', value: wanted },
      );
    if (unwanted.length > 0)
      conditions.push(
        unwanted.length === 1
          ? { key, op: 'ne', value: unwanted[0]! }
          : { key, op: 'notIn', value: unwanted },
      );
    return conditions;
  });
}

const yes: ReadonlySet<string> = new Set('yes|y|true|ja|si|oui|sim|是|はい'.split('|'));
const no: ReadonlySet<string> = new Set('no|n|false|nein|non|nao|否|いいえ'.split('|'));

/** The two values of a column of yes and no, as they are written; null for any other. */
function flagOf({ type, options }: ColumnProfile): { yes: boolean | string; no: boolean | string } | null {
  if (type === 'boolean') return { yes: true, no: false };
  const values = (options ?? []).map(({ value }) => value);
  const [on, off] = [yes, no].map((words) => values.find((value) => words.has(fold(value))));
  return values.length === 2 && on !== undefined && off !== undefined ? { yes: on, no: off } : null;
}

/** `which are paid`, `not paid`: a column of yes and no that is named sets a condition. */
function flagConditions(reading: Reading, used: Set<ColumnMatch>): Condition[] {
  return reading.columns.flatMap((match): Condition[] => {
    const [column] = match.columns;
    const flag = column && flagOf(column);
    if (!column || !flag || isAfter(reading, match.from, 'by') || isAfter(reading, match.from, 'share'))
      return [];
    used.add(match);
    const isNot = isAfter(reading, match.from, 'not', 'without');
    return [{ key: column.key, op: 'eq', value: isNot ? flag.no : flag.yes }];
  });
}

/** Years after `since`, `after`, `before`, `in` and between two. */
function yearConditions(reading: Reading): Condition[] {
  const { tokens, profile } = reading;
  const years = tokens.flatMap(({ folded }, at) =>
    /^(?:1[5-9]|20)\d\d$/.test(folded) ? [{ year: Number(folded), at }] : [],
  );
  if (years.length === 0) return [];
  const column =
    profile.time?.column ??
    profile.columns.find(({ key, role }) => role !== 'measure' && /year|jahr|año|ano|année|年/iu.test(key));
  if (!column) return [];
  const bound = (year: number, isEnd: boolean) =>
    column.role === 'time'
      ? `${year}-${isEnd ? '12-31' : '01-01'}`
      : column.type === 'number'
        ? year
        : String(year);
  const end = (year: number) =>
    column.type === 'datetime' ? `${year}-12-31T23:59:59.999Z` : bound(year, true);
  const start = (year: number) =>
    column.type === 'datetime' ? `${year}-01-01T00:00:00Z` : bound(year, false);
  const { key } = column;
  const [first, second] = years;
  if (second && isAfter(reading, first!.at, 'between', 'current', 'from', 'since'))
    return [
      { key, op: 'gte', value: start(first!.year) },
      { key, op: 'lte', value: end(second.year) },
    ];
  return years.slice(0, 1).flatMap(({ year, at }): Condition[] => {
    if (isAfter(reading, at, 'after')) return [{ key, op: 'gt', value: end(year) }];
    if (isAfter(reading, at, 'since')) return [{ key, op: 'gte', value: start(year) }];
    if (isAfter(reading, at, 'before')) return [{ key, op: 'lt', value: start(year) }];
    if (column.role !== 'time') return [{ key, op: 'eq', value: bound(year, false) }];
    return [
      { key, op: 'gte', value: start(year) },
      { key, op: 'lte', value: end(year) },
    ];
  });
}

/** `rating above 8`: a number with the column before or after it. */
function numberConditions(reading: Reading, used: Set<ColumnMatch>): Condition[] {
  const { tokens, columns, mentions, text } = reading;
  return tokens.flatMap(({ folded, start }, at): Condition[] => {
    const decimals = /^\.\d+/.exec(text.slice(start + folded.length))?.[0] ?? '';
    if (!/^\d+$/.test(folded) || /^(?:1[5-9]|20)\d\d$/.test(folded)) return [];
    const near = mentions.filter(
      (mention) => mention.end <= start && mention.start >= (tokens[Math.max(0, at - 3)]?.start ?? 0),
    );
    const word = near.findLast((mention) => isGrammar(mention, 'over', 'under'));
    if (!word) return [];
    // `more than 4 cylinders` names its column behind the number, `rating above 8` before.
    const isAskedBefore = columns.some(
      ({ to }) => tokens[to - 1]!.end <= word.start && word.start - tokens[to - 1]!.end <= 4,
    );
    const behind = isAskedBefore
      ? undefined
      : columns.find(
          ({ from, columns: named }) => from === at + 1 && named.some(({ type }) => type === 'number'),
        );
    const match =
      behind ??
      columns.findLast(({ to, columns: named }) => to <= at && named.some(({ type }) => type === 'number')) ??
      columns.find(({ from }) => from > at);
    const column =
      match?.columns.find(({ type, role }) => type === 'number' && role === 'measure') ??
      match?.columns.find(({ type }) => type === 'number');
    if (!match || !column) return [];
    used.add(match);
    return [{ key: column.key, op: isGrammar(word, 'over') ? 'gt' : 'lt', value: Number(folded + decimals) }];
  });
}
