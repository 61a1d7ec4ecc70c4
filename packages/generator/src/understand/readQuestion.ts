import type { Condition, Row } from '@vitrine/schema';
import { fold } from './fold.js';
import { lexicons, type Language } from './lexicon/index.js';
import { findMentions, isGrammar, senseOf, type Mention } from './mentions.js';
import { matchColumns, type ColumnMatch } from './matchColumns.js';
import { matchValues, type ValueMatch } from './matchValues.js';
import { coarser, type ColumnProfile, type TableProfile, type TimeUnit } from './profileData.js';
import type { Asked, AskedGroup, Question } from './Question.js';
import { readConditions } from './conditions.js';
import type { Token } from './tokens.js';

/** All that the steps of reading look at. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly columns: readonly ColumnMatch[];
  readonly values: readonly ValueMatch[];
  readonly profile: TableProfile;
  readonly language: Language;
}

const isGroupable = ({ role }: ColumnProfile) =>
  role === 'category' ||
  role === 'name' ||
  role === 'flag' ||
  role === 'time' ||
  role === 'identity' ||
  role === 'text';
const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Understands a question over a table; null when it names nothing of the table. */
export function readQuestion(
  text: string,
  profile: TableProfile,
  rows: readonly Row[],
  language: Language,
): Question | null {
  const { tokens, mentions } = findMentions(text, language);
  const columns = matchColumns(tokens, profile, language);
  const taken = new Set(
    columns.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const values = matchValues(tokens, profile, rows, taken);
  const own = columns.filter(
    ({ from, to }) =>
      !values.some((value) => from < value.to && to > value.from && value.to - value.from >= to - from),
  );
  const reading: Reading = { text, tokens, mentions, columns: own, values, profile, language };
  const isCount = mentions.some((mention) => isGrammar(mention, 'count'));
  if (own.length === 0 && values.length === 0 && !isCount && !unitOf(reading)) return null;
  const { where, used } = readConditions(reading);
  const groups = groupsOf(reading, where);
  const measures = measuresOf(reading, groups, used);
  const limit = limitOf(reading);
  const order = orderOf(reading, limit, measures);
  const part = mentions
    .map((mention) => senseOf(mention, 'part')?.id)
    .find((id) => id && !['table', 'chart', 'list', 'metric'].includes(id));
  return {
    text,
    measures,
    groups,
    along: groups.length === 0 ? sinceThen(reading) : null,
    where,
    order,
    limit,
    isShare: mentions.some((mention) => isGrammar(mention, 'share')),
    kind: part ?? null,
    ignored: ignoredIn(reading, where, limit),
  };
}

/** Numbers that no condition and no limit took up. */
function ignoredIn(
  { tokens, columns, text }: Reading,
  where: readonly Condition[],
  limit: number | null,
): string[] {
  const taken = JSON.stringify(where);
  return tokens.flatMap(({ folded, start, end }, at) => {
    const isNumber = /^\d+(?:[.,]\d+)*$/.test(folded);
    const isNamed = columns.some(({ from, to }) => at >= from && at < to);
    const digits = folded.replace(/[.,]/g, '');
    if (!isNumber || isNamed || Number(folded) === limit || taken.replace(/[.,]/g, '').includes(digits))
      return [];
    return [text.slice(start, tokens[at + 1]?.end ?? end)];
  });
}

const wordAt = ({ tokens }: Reading, position: number) => tokens.findIndex(({ end }) => end > position);

/** The mention of a kind right before a word, fillers between them allowed. */
function leads(reading: Reading, at: number, ...ids: readonly string[]): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const token = reading.tokens[before]!;
    const here = reading.mentions.filter(({ start, end }) => start <= token.start && end >= token.end);
    if (here.some((mention) => isGrammar(mention, ...ids))) return true;
    if (
      !here.some((mention) =>
        isGrammar(mention, 'rest', 'article', 'average', 'sum', 'max', 'min', 'top', 'of'),
      )
    )
      return false;
  }
  return false;
}

function unitOf({ mentions, text }: Reading): TimeUnit | 'auto' | null {
  for (const mention of mentions) {
    const unit = senseOf(mention, 'unit')?.id;
    const before = mentions.findLast(({ end }) => end <= mention.start);
    const isAfterBy =
      before &&
      isGrammar(before, 'by', 'in') &&
      /^\s*(?:the\s+|each\s+)?$/u.test(text.slice(before.end, mention.start));
    const isAdverb = /(?:ly|lich|uel|lement|al|aire|annual)$/iu.test(mention.text);
    if (unit && ((isAfterBy && before && isGrammar(before, 'by')) || isAdverb)) return unit as TimeUnit;
  }
  const named = mentions.find((mention) => isGrammar(mention, 'overTime'));
  if (!named) return null;
  return 'auto';
}

/** Columns after `by` and `per`, the unit of time, what a ranking ranks, and values set beside each other. */
function groupsOf(reading: Reading, where: readonly Condition[]): AskedGroup[] {
  const { columns, profile, tokens } = reading;
  const groups: AskedGroup[] = [];
  const unit = unitOf(reading);
  const put = (column: ColumnProfile) => {
    if (groups.some((group) => group.column === column)) return;
    groups.push(
      column.role === 'time'
        ? { column, unit: unit && unit !== 'auto' ? unit : fineUnit(column) }
        : { column },
    );
  };
  let isOpen = -1;
  for (const match of columns) {
    const column = match.columns.find(isGroupable);
    const isBy =
      leads(reading, match.from, 'by') ||
      ((isOpen === match.from - 1 - 1 || isUnit(reading, match.from - 2)) &&
        leads(reading, match.from, 'and'));
    if (!isBy) continue;
    const chosen = column ?? (match.columns[0]!.distinct <= 12 ? match.columns[0] : undefined);
    if (chosen) {
      put(chosen);
      isOpen = match.to - 1;
    }
  }
  if (unit) {
    const yearColumn = profile.columns.find(isYearColumn);
    const timed = profile.time?.column;
    const isTaken = groups.some(({ column }) => column.role === 'time');
    if ((unit === 'year' || unit === 'auto') && yearColumn && !timed) put(yearColumn);
    else if (timed && !isTaken) put(timed);
    else if (yearColumn) put(yearColumn);
    else {
      const written = profile.columns.find((column) => isGroupable(column) && meansUnit(column, unit));
      if (written) put(written);
    }
  }
  if (groups.length === 0) {
    const ranked = columns.find((match) => match.columns.some(isGroupable) && isRanked(reading, match));
    const column = ranked?.columns.find(isGroupable);
    if (column) put(column);
  }
  const only = groups.length === 0 && isByUnknown(reading) ? onlyCategory(profile) : undefined;
  if (only) put(only);
  const compared = comparedIn(reading, where);
  if (compared && groups.length < 2) put(compared);
  return groups.filter(({ column }) => tokens.length > 0 && column.distinct > 0).slice(0, 2);
}

/** Whether what stands behind `per` is no column of the table: `per company`, where companies are called symbols. */
function isByUnknown(reading: Reading): boolean {
  const { mentions, tokens, columns, values } = reading;
  return mentions.some((mention) => {
    if (!isGrammar(mention, 'by')) return false;
    const at = tokens.findIndex(({ start }) => start >= mention.end);
    const isKnown = [...columns, ...values].some(({ from, to }) => at < to && at + 2 > from);
    return at >= 0 && !isKnown && !isUnit(reading, at) && !isUnit(reading, at + 1);
  });
}

/** The one column that rows can be grouped by, where there is no other. */
function onlyCategory({ columns }: TableProfile): ColumnProfile | undefined {
  const found = columns.filter(({ role }) => role === 'category');
  return found.length === 1 ? found[0] : undefined;
}

const isUnit = ({ tokens, mentions }: Reading, at: number) =>
  mentions.some(
    (mention) =>
      tokens[at] !== undefined &&
      mention.end === tokens[at].end &&
      (senseOf(mention, 'unit') !== undefined || isGrammar(mention, 'overTime')),
  );

/** The axis of time that shows how `deaths since 1990` went on from there. */
function sinceThen(reading: Reading): AskedGroup | null {
  const { profile } = reading;
  const column = profile.time?.column ?? profile.columns.find(isYearColumn);
  if (!column || !isSinceThen(reading)) return null;
  return column.role === 'time' ? { column, unit: fineUnit(column) } : { column };
}

const isYearColumn = ({ key, type, role }: ColumnProfile) =>
  /\b(year|jahr|año|ano|année|年)\b/iu.test(key) && type !== 'date' && role !== 'measure';

function isSinceThen({ mentions, columns, tokens }: Reading): boolean {
  const isSince = mentions.some(
    (mention) =>
      isGrammar(mention, 'since') &&
      !isGrammar(mention, 'in') &&
      tokens.some(({ start, folded }) => start === mention.end + 1 && /^(?:1[5-9]|20)\d\d$/.test(folded)),
  );
  const isReduced = mentions.some((mention) =>
    isGrammar(
      mention,
      'sum',
      'average',
      'count',
      'max',
      'min',
      'median',
      'distinct',
      'top',
      'share',
      'which',
    ),
  );
  const isGrouped = columns.some(({ columns: named }) => named.some(isGroupable));
  return isSince && !isReduced && !isGrouped && columns.length > 0;
}

/** A column of texts that bears the name of a unit of time, such as one of months. */
function meansUnit({ key, type }: ColumnProfile, unit: TimeUnit | 'auto'): boolean {
  if (type === 'number') return false;
  const words = (Object.keys(lexicons) as Language[]).flatMap((language) =>
    (unit === 'auto' ? (['month', 'quarter', 'year', 'week'] as const) : [unit]).flatMap((id) =>
      lexicons[language].units[id].split('|').map(fold),
    ),
  );
  return fold(key)
    .split(/[^\p{L}]+/u)
    .some((word) => words.includes(word));
}

/** The column of which several values are named to be seen beside each other: `the price of A and B`. */
function comparedIn({ mentions, profile }: Reading, where: readonly Condition[]): ColumnProfile | undefined {
  const several = where.find(({ op, value }) => op === 'in' && Array.isArray(value) && value.length > 1);
  const isCompare = mentions.some((mention) => isGrammar(mention, 'compare', 'by', 'overTime'));
  const isOne = mentions.some((mention) => isGrammar(mention, 'sum', 'count'));
  return several && (isCompare || !isOne)
    ? profile.columns.find(({ key }) => key === several.key)
    : undefined;
}

/** `top 10 directors`, `5 countries with the lowest …`, `best variety by …`, `states with the highest …`. */
function isRanked(reading: Reading, { from, to, columns }: ColumnMatch): boolean {
  const before = reading.tokens[from - 1]?.folded ?? '';
  const isCounted = /^\d+$/.test(before) || numberWords.includes(before);
  const next = reading.mentions.find(({ start }) => wordAt(reading, start) === to);
  const isSuperlative = reading.mentions.some((mention) =>
    isGrammar(mention, 'max', 'min', 'descending', 'ascending', 'top'),
  );
  const isWith = next !== undefined && isSuperlative && isGrammar(next, 'with', 'by');
  const isBest =
    leads(reading, from, 'top', 'descending', 'max', 'ascending') &&
    columns.some(({ role }) => role !== 'measure');
  const isWhich = isSuperlative && leads(reading, isCounted ? from - 1 : from, 'which');
  return isCounted || isWith || isBest || isWhich;
}

/** As fine as is still to be read, and as the data is: months up to 16 years, days up to two months. */
function fineUnit({ min, max, grain = 'day' }: ColumnProfile): TimeUnit {
  const days = (Date.parse(String(max).slice(0, 10)) - Date.parse(String(min).slice(0, 10))) / 86_400_000;
  return coarser(grain, days <= 62 ? 'day' : days <= 366 * 16 ? 'month' : 'year');
}

const ops = [
  ['median', 'median'],
  ['average', 'avg'],
  ['sum', 'sum'],
  ['max', 'max'],
  ['min', 'min'],
] as const;

/** What is computed, from the words and the columns that neither group nor filter. */
function measuresOf(
  reading: Reading,
  groups: readonly AskedGroup[],
  used: ReadonlySet<ColumnMatch>,
): Asked[] {
  const { columns, mentions } = reading;
  const isGroup = (column: ColumnProfile) => groups.some((group) => group.column === column);
  const free = columns.filter((match) => !used.has(match) && !match.columns.some(isGroup));
  const numeric = free.flatMap((match) =>
    match.columns
      .filter(({ type, role, key }) => type === 'number' && role !== 'identity' && !isCalendar(key))
      .slice(0, 1)
      .map((column) => ({ column: preferred(match.columns, column), match })),
  );
  const isCount = mentions.some((mention) => isGrammar(mention, 'count'));
  const isDistinct = mentions.some((mention) => isGrammar(mention, 'distinct'));
  if (isDistinct) {
    const column = free[0]?.columns[0] ?? groups[0]?.column;
    if (column) return [{ op: 'countDistinct', column }];
  }
  const exact = numeric.filter(({ match }) => match.columns.length === 1);
  if (
    numeric.length === 0 ||
    (isCount &&
      !exact.some(({ match }) => leads(reading, match.from, 'sum', 'average', 'max', 'min')) &&
      !isNamedCount(numeric))
  )
    return [{ op: 'count' }];
  const [first, second] = numeric;
  const op = opOf(reading, groups, first!);
  if (second) {
    const between = mentions.find(
      ({ start, end }) =>
        wordAt(reading, start) >= first!.match.to &&
        wordAt(reading, end - 1) < second.match.from &&
        isGrammar(
          { start, end, text: '', senses: mentions.find((other) => other.start === start)!.senses },
          'minus',
          'by',
        ),
    );
    if (between && isGrammar(between, 'minus'))
      return [{ op, column: first!.column, combine: { sign: '-', column: second.column } }];
    if (between) return [{ op: 'sum', column: first!.column, combine: { sign: '/', column: second.column } }];
    return numeric.slice(0, 3).map(({ column }) => ({ op, column }));
  }
  return [{ op, column: first!.column }];
}

/** The words for units of time in every language. */
const unitWords: ReadonlySet<string> = new Set(
  Object.values(lexicons).flatMap(({ units }) =>
    Object.values(units).flatMap((words) => words.split('|').map(fold)),
  ),
);

/** Whether a column numbers days, months or years, which are not added up. */
const isCalendar = (key: string) => unitWords.has(fold(key));

const isNamedCount = (numeric: readonly { column: ColumnProfile }[]) =>
  numeric.some(({ column }) => /count|number|anzahl/iu.test(column.key));

const preferred = (columns: readonly ColumnProfile[], fallback: ColumnProfile) =>
  columns.find(({ role }) => role === 'measure') ?? fallback;

function opOf(
  reading: Reading,
  groups: readonly AskedGroup[],
  { column, match }: { readonly column: ColumnProfile; readonly match: ColumnMatch },
): Asked['op'] {
  const { mentions } = reading;
  if (match.op) return match.op;
  const isAfterBy =
    isByUnknown(reading) ||
    groups.some(({ column: group }) =>
      reading.columns.some(({ columns, from }) => columns.includes(group) && leads(reading, from, 'by')),
    );
  for (const [word, op] of ops) {
    const said = mentions.some((mention) => isGrammar(mention, word));
    const isRanking =
      (op === 'max' || op === 'min') &&
      groups.length > 0 &&
      !(isAfterBy && leads(reading, match.from, op)) &&
      !mentions.some((mention) => isGrammar(mention, word) && /max|min|peak/iu.test(mention.text));
    if (said && !isRanking) return op;
  }
  return column.aggregate;
}

function limitOf(reading: Reading): number | null {
  const { tokens, mentions } = reading;
  for (const [at, { folded }] of tokens.entries()) {
    const number = /^\d{1,3}$/.test(folded) ? Number(folded) : numberWords.indexOf(folded);
    if (number < 1 || number > 200) continue;
    const isTop = leads(reading, at, 'top', 'best', 'worst');
    const isCountOf =
      reading.columns.some(({ from, columns }) => from === at + 1 && columns.some(isGroupable)) &&
      mentions.some((mention) => isGrammar(mention, 'descending', 'ascending', 'max', 'min'));
    if (isTop || isCountOf) return number;
  }
  return null;
}

function orderOf({ mentions }: Reading, limit: number | null, measures: readonly Asked[]): Question['order'] {
  // The best of what is better low, such as delays, is the least.
  const isLowGood = measures.some(
    ({ column }) => column !== undefined && lessIsBetter.test(fold(column.key)),
  );
  if (mentions.some((mention) => isGrammar(mention, 'worst'))) return isLowGood ? 'desc' : 'asc';
  if (isLowGood && mentions.some((mention) => isGrammar(mention, 'best'))) return 'asc';
  const isAscending = mentions.some((mention) => isGrammar(mention, 'ascending'));
  if (isAscending) return 'asc';
  const isDescending = mentions.some((mention) => isGrammar(mention, 'descending'));
  return isDescending || limit !== null ? 'desc' : null;
}

/** Names of columns of which less is better. */
const lessIsBetter =
  /delay|late|error|defect|fault|cost|expense|death|loss|wait|complaint|churn|damage|scrap|unemploy|verspat|fehler|kosten|verlust|wartezeit|retraso|retard|atraso|costo|coste|cout|custo|perdida|perte|perda|遅延|延误|成本/iu;
