import { fold, isDense } from '../words/fold.js';
import type { Language } from '../lexicon/index.js';
import { senseIndexOf } from '../lexicon/senses.js';
import { findMentions } from '../words/mentions.js';
import type { Token } from '../words/tokens.js';
import type { AskedTable } from './AskedTable.js';
import { conceptsOf, readHeadings, stem, type ColumnWords } from './columns/columnWords.js';
import { timeColumnOf } from './conditions/periodConditions.js';
import { flagOf } from './conditions/flags.js';
import { comparisonAt, isOften } from './lexicon/comparisons.js';
import { glossary } from './lexicon/glossary.js';
import { impliedMeasures } from './lexicon/implied.js';
import { knownMeasures } from './lexicon/knownMeasures.js';
import { impliedStates } from './lexicon/impliedStates.js';
import { moneyWords } from './lexicon/money.js';
import { signIndex } from './lexicon/signs.js';
import { denseWeekdays } from './lexicon/weekdays.js';
import { marksOf } from '../tables/marks.js';
import { dayOrderIn, denseWhen } from './lexicon/whenWords.js';
import { whenWords } from './made/whenAsked.js';
import { subjectAt } from './made/subjects.js';
import { withMadeColumns } from './made/withMadeColumns.js';
import { matchColumns } from './columns/matchColumns.js';
import type { ColumnMatch } from './columns/ColumnMatch.js';
import { isNumeric } from './columns/columnRoles.js';
import { partsByState } from './columns/partsByState.js';
import { isUnitWord } from './groups/unitWords.js';
import { isOfTitle, isTitleWord } from './rowNoun.js';
import { cutJoined } from './joinedWords.js';
import { findPeriods } from './periods/findPeriods.js';
import { isUpcoming } from './periods/periodWords.js';
import { withPeriodBeside } from './periods/periodBeside.js';
import type { Anchor } from './periods/PeriodMention.js';
import { findSigns, type Reading } from './Reading.js';
import { matchValues, type ValueIndex, type ValueMatch } from './values/matchValues.js';

/** The words of a question and what they may mean: signs, columns, values, periods. */
export function readWords(text: string, table: AskedTable, language: Language): Reading {
  const { profile, values, today, durations } = table;
  const headings = readHeadings([...profile.columns, ...table.made]).map((heading): ColumnWords => {
    if (table.teams.includes(heading.column))
      return { ...heading, parts: new Set([...heading.parts, ...conceptsOf('team'), ...conceptsOf('club')]) };
    // Its name is made of those of other columns.
    if (heading.column.isWorth || heading.column.isPart)
      return { ...heading, words: [], whole: new Set(), parts: new Set() };
    // Answers called _NPS_ have that score.
    if (table.made.some((made) => made !== heading.column && fold(made.label) === fold(heading.column.label)))
      return { ...heading, words: [], whole: new Set(), parts: new Set() };
    // `average` of `Average grade` says how, and not of what.
    const words = heading.words.filter((word) => !signIndex.get(word)?.includes('average'));
    return heading.column.isOverall ? { ...heading, words } : heading;
  });
  const asked = spaced(text, language);
  const { tokens: written, mentions: said } = findMentions(
    asked,
    language,
    vocabulary(
      [...headings.map(({ column }) => fold(column.label)), ...otherNamesOf(headings)],
      values,
      language,
    ),
  );
  const isWhole = (word: string) =>
    values.has(word) || measureWords.has(word) || headings.some(({ words: own }) => own.includes(word));
  const isValue = (word: string) => values.has(word);
  const tokens =
    language === 'de' ? written.flatMap((token) => cutJoined(token, { isWhole, isValue })) : written;
  // Neither word of `Stromkosten` means what the whole does, nor that of `Umsatzanteil` which asks for a share.
  const mentions = said.filter(
    ({ start, end }) =>
      !tokens.some((token, at) => {
        const next = tokens[at + 1];
        return (
          token.start === start &&
          next?.start === token.end &&
          next.end === end &&
          (isValue(token.folded) || signIndex.has(next.folded))
        );
      }),
  );
  const columns = matchColumns(tokens, mentions, headings, profile, language);
  const marks = marksOf(profile.columns);
  const named = new Set(
    columns
      .filter((match) => !match.isGuess && !match.isPartial && !isStateWord(match, tokens, headings, values))
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  // The `lower` of `2 or lower` is no priority.
  const limits = findSigns(tokens, () => true).filter(
    ({ ids, from, to }) => to - from > 1 && (ids.includes('atMost') || ids.includes('atLeast')),
  );
  const all = matchValues(tokens, values, named).filter(
    (match) =>
      !isReduction(match, tokens, columns) &&
      !limits.some(({ from, to }) => match.from >= from && match.to <= to),
  );
  const parts = partsByState(tokens, columns, all, headings);
  const found = all.filter((value) => !parts.some(({ from }) => from === value.from));
  const isOther = ({ from, to, columns: all, isGuess, op }: ColumnMatch) => {
    // `downtime` of a table called so is how long, and not only how often.
    if (isGuess || op === 'sum') return false;
    const [column] = all;
    const [word = ''] = tokens.slice(from, to).map(({ folded }) => folded);
    const heading = headings.find((one) => one.column === column);
    const isSame = heading?.words.some((own) => stem(own) === stem(word)) ?? true;
    // `listings` of a table called so are its rows, and no list price.
    const isMoneyWord = foldedMoney.has(word) && column?.role === 'measure';
    if (to - from === 1 && !isSame && !isMoneyWord && isTitleWord(word, table.title)) return true;
    // `Artikel` of an `Artikelbestand` are its rows, and not what its column `Bestand` counts.
    const isOfRows = !heading?.column.label.includes(word) && !isMoneyWord && isOfTitle(word, table.title);
    if (to - from === 1 && !isSame && column?.role === 'measure' && isOfRows) return true;
    // `gifts` of a table called so are its rows, and no yes or no of `Gift aid`.
    const isLonger = (heading?.words.length ?? 0) > 1;
    if (to - from === 1 && isLonger && all.some(flagOf) && isTitleWord(word, table.title)) return true;
    // `per month` is no column `Visits last month`.
    const isTimeWord = to - from === 1 && isUnitWord(word) && isLonger;
    if (isTimeWord && column?.role === 'measure') return true;
    // The hour is asked for, and not the column `Date and hour`.
    const isUnit = to - from === 1 && isLonger && column?.role === 'time';
    return isUnit && (signIndex.get(word)?.includes('hourOfDay') ?? false);
  };
  // `percentage of the total` is no column Total.
  const shares = findSigns(tokens, () => true).filter(({ ids }) => ids.includes('share'));
  const isOfShare = ({ from, to }: ColumnMatch) =>
    shares.some((sign) => sign.from < from && sign.to === to && sign.to - sign.from > to - from);
  const isOneMarkNamed = columns.some((match) => match.columns.some((column) => marks.includes(column)));
  // `no grade in math` is not that of all subjects.
  const isForAll = ({ columns: [column] }: ColumnMatch) => isOneMarkNamed && column!.isOverall === true;
  const own = [...columns, ...parts].filter(
    (match) =>
      !isOther(match) &&
      !isForAll(match) &&
      !isOfShare(match) &&
      !found.some(
        (value) =>
          // `per kWh` limits to that unit, and says of what a number is.
          match.factor === undefined &&
          match.from < value.to &&
          match.to > value.from &&
          value.to - value.from >= match.to - match.from,
      ),
  );
  const isKnown = ({ start, end }: Token, at: number) =>
    [...own, ...found].some(({ from, to }) => at >= from && at < to) ||
    mentions.some((mention) => mention.start <= start && mention.end >= end);
  const comparison = comparisonAt(
    asked,
    tokens.map(({ folded }) => folded),
    language,
  );
  const words: Reading = {
    text: asked,
    tokens,
    mentions,
    signs: findSigns(tokens, (at) => isKnown(tokens[at]!, at)),
    columns: own,
    values: found,
    headings,
    profile,
    dataset: table.dataset,
    title: table.title,
    record: table.record,
    things: table.things,
    language,
    periods: [],
    comparison,
    explained: new Set(
      [
        comparison,
        ...(isOften(tokens[comparison + 1]?.folded ?? '') ? [comparison + 1] : []),
        ...whenWords(tokens),
        ...(dayOrderIn(tokens.map(({ folded }) => folded))?.words ?? []),
        subjectAt({ tokens, columns: own, profile }),
        ...columns.flatMap((match) => (isForAll(match) ? match.from : [])),
      ].filter((at) => at >= 0),
    ),
    notes: [],
  };
  const base = { ...words, ...withMadeColumns(words, durations) };
  const periods = findPeriods(asked, anchorOf(base, today), language).filter((period) =>
    isPeriod({ ...base, periods: [period] }),
  );
  const outside = base.values.filter((value) => !isOfPeriod(value, base, periods));
  const upcoming =
    periods.length > 0 ? tokens.flatMap(({ folded }, at) => (isUpcoming(folded) ? at : [])) : [];
  return {
    ...base,
    values: outside,
    periods: withPeriodBeside(base, periods),
    explained: new Set([...base.explained, ...upcoming]),
  };
}

/** `last winter` of gifts to a _Winter Shelter_: a word of a value within a stretch of time names no value. */
const isOfPeriod = (
  { from, to, value }: ValueMatch,
  { tokens }: Pick<Reading, 'tokens'>,
  periods: Reading['periods'],
): boolean =>
  fold(value).split(/\s+/u).length > to - from &&
  periods.some(({ start, end }) => tokens[from]!.start >= start && tokens[to - 1]!.end <= end);

/** `satisfação média` of a table in which a priority is `Média`: how a number is reduced, where one is named. */
const isReduction = (
  { from, to, column }: ValueMatch,
  tokens: readonly Token[],
  columns: readonly ColumnMatch[],
): boolean =>
  to - from === 1 &&
  (signIndex.get(tokens[from]!.folded)?.some((id) => id === 'average' || id === 'median') ?? false) &&
  columns.some((match) => match.columns.some(isNumeric)) &&
  !columns.some((match) => match.columns.includes(column));

/** A word that is a state of the table, and only a part of a column's name: `won` beside `Won/lost time`. */
function isStateWord(
  { from, to, columns: [column] }: ColumnMatch,
  tokens: readonly Token[],
  headings: readonly ColumnWords[],
  values: ValueIndex,
): boolean {
  const word = tokens[from]!.folded;
  const value = to - from === 1 ? values.get(word) : undefined;
  const heading = headings.find((one) => one.column === column);
  // `Strom` of a column `Energie` is one of its values, and not its name in other words.
  const isOwnValue = value?.column === column && !heading?.words.some((own) => stem(own) === stem(word));
  if (isOwnValue) return true;
  return (
    value !== undefined &&
    value.column !== column &&
    (heading?.words.length ?? 0) > 1 &&
    value.column.distinct <= 12
  );
}

/** A column or value of the table comes before a period, and a number behind `over` is no year. */
function isPeriod({ tokens, columns, values, signs, periods: [period] }: Reading): boolean {
  const from = tokens.findIndex(({ end }) => end > period!.start);
  const to = tokens.findLastIndex(({ start }) => start < period!.end) + 1;
  const isTaken = [...columns, ...values].some((other) => other.from <= from && other.to >= to);
  const isAmount =
    period!.unit === 'year' &&
    /^\d/u.test(tokens[from]?.folded ?? '') &&
    signs.some(
      (sign) =>
        sign.to === from && sign.ids.some((id) => ['over', 'under', 'atLeast', 'atMost'].includes(id)),
    );
  // `change from the previous month` limits nothing.
  const isOfGrowth = signs.some(
    (sign) =>
      sign.ids.includes('growth') && sign.from < to && sign.to > from && sign.to - sign.from > to - from,
  );
  // A column numbers its weeks by itself.
  const isNumbered =
    period!.unit === 'week' &&
    columns.some((match) => match.from < to && match.to > from && match.columns.some(isNumeric));
  return !isTaken && !isAmount && !isOfGrowth && !isNumbered;
}

function anchorOf(reading: Reading, today: string): Anchor {
  const { min, max, role } = timeColumnOf(reading) ?? {};
  if (role !== 'time')
    return { today, first: `${min ?? today.slice(0, 4)}-01-01`, last: `${max ?? today.slice(0, 4)}-12-31` };
  return { today, first: String(min).slice(0, 10), last: String(max).slice(0, 10) };
}

/** Elided articles set apart, and quotients in words: `l'année` is two words. */
function spaced(text: string, language: Language): string {
  const apart =
    language === 'fr' || language === 'pt' || language === 'es'
      ? text.replace(/(?<=\b(?:l|d|qu|n|s|j|c|m|t))['’](?=\p{L})/giu, ' ')
      : text;
  const units = squares.reduce((said, [pattern, unit]) => said.replace(pattern, unit), apart);
  // `l/100 km` says `per`.
  return units.replace(/(?<=[\p{L}€$£¥])\s*\/\s*(?=\d+\s*\p{L})/gu, ' per ');
}

/** Units that are two words, and how they are written in one. */
const squares: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:square (?:met(?:er|re)s?)|metros? c?quadrados?|metros? cuadrados?|m[eè]tres? carr[eé]s?|quadratmetern?)(?!\p{L})|平方メートル/giu,
    'm²',
  ],
  [
    /\b(?:cubic (?:met(?:er|re)s?)|metros? c[uú]bicos?|m[eè]tres? cubes?|kubikmetern?)(?!\p{L})|立方メートル/giu,
    'm³',
  ],
];

/** What headings are called in languages without spaces. */
const otherNamesOf = (headings: readonly ColumnWords[]): readonly string[] => {
  const meant = new Set(headings.flatMap(({ whole }) => [...whole]));
  return glossary.flatMap((row, at) => (meant.has(`row/${at}`) ? row.map(fold).filter(isDense) : []));
};

/** What a text without spaces is cut at. */
function vocabulary(labels: readonly string[], values: ValueIndex, language: Language) {
  const index = senseIndexOf(language);
  const pieces = new Set(
    labels
      .filter(isDense)
      .flatMap((label) => [
        label,
        label.replace(/^(?:是否|有无|有無)/u, ''),
        // 領収書 of 領収書発行日.
        label.replace(/(?:発行|作成|登録|受付|开具|发出|创建)(?:年月)?(?:日|日期)$/u, ''),
      ])
      .flatMap((label) => label.split(/[^\p{L}\p{N}]+/u))
      // 貸出日数 is no 貸出日 and a number.
      .flatMap((label) => (label.endsWith('日') ? [label, `${label}数`] : label)),
  );
  return {
    // A rate of a state that the table knows is read as the state and its rate.
    has: (word: string) =>
      (index.has(word) && !(word.endsWith('率') && values.has(word.slice(0, -1)))) ||
      pieces.has(word) ||
      values.has(word) ||
      signIndex.has(word) ||
      denseWeekdays.has(word) ||
      denseWords.has(word),
  };
}

const measureWords: ReadonlySet<string> = new Set(knownMeasures.flatMap(({ words }) => words.map(fold)));

const foldedMoney: ReadonlySet<string> = new Set(moneyWords.map(fold));

const denseWords: ReadonlySet<string> = new Set(
  [
    ...denseWhen,
    ...moneyWords,
    ...impliedMeasures.flatMap(({ words }) => words),
    ...knownMeasures.flatMap(({ words }) => words),
    ...impliedStates.flatMap(({ words }) => words),
  ]
    .filter(isDense)
    .map(fold),
);
