import type { Condition, Where } from '@vitrine/schema';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { isLastTime, readable } from '../../tables/columnNames.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { Note } from '../Question.js';
import { isYearColumn } from '../columns/columnRoles.js';
import { namesAt, says, type Reading } from '../Reading.js';
import { firstDay, lastDay } from '../periods/PeriodMention.js';
import type { PeriodMention } from '../periods/PeriodMention.js';
import { isOfMonths, monthColumnOf, monthsWithin } from './namedMonths.js';
import type { ReadCondition } from './readConditions.js';

interface Span {
  readonly first?: string;
  readonly after?: string;
}

/** The column of days or years that a question is about: the one it names, else the table's main one. */
export function timeColumnOf(reading: Reading): ColumnProfile | undefined {
  const { columns, profile, stateTime } = reading;
  // `what share of the rent due was paid in May`: what was not paid has no day of payment, and is a part of the whole.
  const isShare = says(reading, 'share');
  const isOfPart = ({ role, filled }: ColumnProfile, [first]: readonly ColumnProfile[]) =>
    isShare && role === 'time' && first!.role === 'measure' && filled < profile.rowCount;
  const named = columns
    .flatMap((match) => match.columns.slice(0, 2).filter((column) => !isOfPart(column, match.columns)))
    .find(({ role }) => role === 'time');
  return (
    named ??
    stateTime ??
    profile.time?.column ??
    profile.columns.find(({ role }) => role === 'time') ??
    profile.columns.find(isYearColumn)
  );
}

/** Days, months and years after `since`, `before`, `in`, between two, or relative to today. */
export function periodConditions(reading: Reading, used: Set<ColumnMatch>): ReadCondition[] {
  const { periods, tokens } = reading;
  const [first] = periods;
  const column = timeColumnOf(first?.isBefore ? withoutDenied(reading) : reading);
  if (first && isOfMonths(reading, column)) return ofNamedMonths(reading);
  if (!first || !column) return [];
  const match = reading.columns.find(({ columns }) => columns[0] === column);
  if (match && !used.has(match)) used.add(match);
  const at = (letter: number) => tokens.findIndex(({ end }) => end > letter);
  const spans = spansOf(reading, at);
  const wheres = spans.map((span) => within(column, span));
  const absent = notSince(reading, column, first);
  const where: Where = absent ?? (wheres.length === 1 ? wheres[0]! : { any: wheres });
  const notes = periods.flatMap(({ assumed, first: from, after }): Note[] =>
    assumed
      ? [
          {
            kind: 'inferred',
            text: `from ${from} ${after < lastDay ? `until before ${after}` : 'on'}: ${assumed}`,
            from: `column ${column.label}`,
          },
        ]
      : [],
  );
  return [
    {
      where,
      from: at(first.start),
      to: at(periods.at(-1)!.end - 1) + 1,
      isState: false,
      isPeriod: true,
      ...(absent && { isDenied: true }),
      ...(notes[0] && { note: notes[0] }),
    },
  ];
}

/** `in Q2` of a table that has names of months, and no days. */
function ofNamedMonths(reading: Reading): ReadCondition[] {
  const { periods, tokens } = reading;
  const months = monthColumnOf(reading);
  const [first] = periods;
  if (!months || !first) return [];
  const at = (letter: number) => tokens.findIndex(({ end }) => end > letter);
  const wheres = periods.map((period) => monthsWithin(months, period));
  return [
    {
      where: wheres.length === 1 ? wheres[0]! : { any: wheres },
      from: at(first.start),
      to: at(periods.at(-1)!.end - 1) + 1,
      isState: false,
      isPeriod: true,
      note: {
        kind: 'inferred',
        text: 'months are told by their names, of whatever year',
        from: `column ${months.label}`,
      },
    },
  ];
}

/** `who has not come in the last 60 days`, where a column holds the day of the last visit: it lies before, or there was none. */
const notSince = (
  { tokens, ...reading }: Reading,
  { key, label }: ColumnProfile,
  { first }: PeriodMention,
): Where | null =>
  isLastTime(readable({ key, label })) &&
  tokens.some((_, at) =>
    namesAt({ tokens, ...reading }, at).some((name) => name === 'not' || name === 'never'),
  )
    ? {
        any: [
          { key, op: 'lt', value: first },
          { key, op: 'isNull' },
        ],
      }
    : null;

/** What has not come yet is no day by which rows are old: `not paid for more than 30 days`. */
const withoutDenied = (reading: Reading): Reading => ({
  ...reading,
  columns: reading.columns.filter(
    ({ from }) => !namesAt(reading, from - 1).some((name) => name === 'not' || name === 'missing'),
  ),
});

const rangeSign =
  /^\s*(?:to|until|through|thru|till|-|–|—|bis|a|al|hasta|à|au|jusqu.?(?:à|en|au)?|até|ate|至|到|から|~|〜|～)\s*(?:the\s+|el\s+|le\s+|o\s+|zum\s+)?$/iu;
const andSign = /^\s*(?:and|und|y|et|e|和|与|と|&)\s*$/iu;

function spansOf({ text, periods, ...reading }: Reading, at: (letter: number) => number): Span[] {
  const spans: Span[] = [];
  const whole = { text, periods, ...reading };
  for (let index = 0; index < periods.length; index += 1) {
    const period = periods[index]!;
    const next = periods[index + 1];
    const between = next ? text.slice(period.end, next.start) : '';
    const names = namesBefore(whole, at(period.start));
    const isRange = next && (rangeSign.test(between) || (andSign.test(between) && names.has('between')));
    if (next && isRange) {
      spans.push({ first: period.first, after: next.after });
      index += 1;
    } else spans.push(spanOf(period, names, namesBehind(whole, at(period.end - 1) + 1), whole));
  }
  return spans;
}

const namesBefore = (reading: Reading, at: number) =>
  new Set([
    ...namesAt(reading, at - 1),
    ...(namesAt(reading, at - 1).some((name) => name === 'article' || name === 'rest') ||
    namesAt(reading, at - 1).length === 0
      ? namesAt(reading, at - 2)
      : []),
  ]);
const namesBehind = (reading: Reading, at: number) => new Set(namesAt(reading, at));

const untilWords = /^(?:until|till|through|up|to|bis|hasta|jusque?|até|ate|まで|为止)$/iu;

function spanOf(
  period: PeriodMention,
  before: ReadonlySet<string>,
  behind: ReadonlySet<string>,
  { tokens }: Reading,
): Span {
  const lead = tokens.findLast(({ end }) => end <= period.start)?.folded ?? '';
  const isDense =
    behind.size > 0 &&
    /\p{Script=Han}|\p{Script=Hiragana}/u.test(tokens.find(({ start }) => start >= period.end)?.text ?? '');
  const has = (name: string) => before.has(name) || (isDense && behind.has(name));
  if (period.isBefore) return { after: period.first };
  // `compared to last year` is no end.
  if (untilWords.test(lead) && !before.has('compare')) return { after: period.after };
  if (has('after') && !(before.has('in') && !before.has('by'))) return { first: period.after };
  if (has('since') && !(before.has('in') && !/^(?:since|from|seit|ab|desde|depuis)$/iu.test(lead)))
    return { first: period.first };
  if (has('before')) return { after: period.first };
  return { first: period.first, after: period.after };
}

function within({ key, role, type }: ColumnProfile, { first, after }: Span): Where {
  const bound = (day: string): string | number =>
    role === 'time' ? day : type === 'number' ? Number(day.slice(0, 4)) : day.slice(0, 4);
  if (role !== 'time' && first && after && Number(after.slice(0, 4)) === Number(first.slice(0, 4)) + 1)
    return { key, op: 'eq', value: bound(first) };
  const conditions: Condition[] = [
    ...(first && first > firstDay ? [{ key, op: 'gte' as const, value: bound(first) }] : []),
    ...(after && after < lastDay ? [{ key, op: 'lt' as const, value: bound(after) }] : []),
  ];
  return conditions.length === 1 ? conditions[0]! : { all: conditions };
}
