import { isPercent } from '../tables/profileData.js';
import { isDense } from '../words/fold.js';
import { isHeadOf } from './columns/headOf.js';
import type { ColumnMatch } from './columns/ColumnMatch.js';
import { isCommon } from './lexicon/commonWords.js';
import { isUnitWord } from './groups/unitWords.js';
import type { Asked, Note, Question } from './Question.js';
import {
  isBy,
  leads,
  namesAt,
  says,
  saysCompare,
  saysCount,
  saysGrammar,
  signsOf,
  type Reading,
} from './Reading.js';
import { listedValues } from './groups/listedValues.js';
import { isRowNoun, namesRows } from './rowNoun.js';

/** What a question is answered with, besides its own words and notes. */
type Answered = Omit<Question, 'text' | 'notes'>;

/** Columns and values that a question names and its answer neither shows nor goes by. */
export function unusedNames(reading: Reading, answered: Answered): Note[] {
  const { keys, formulas, values } = usedIn(answered);
  const isUsed = (key: string) => keys.has(key) || formulas.some((formula) => formula.includes(key));
  const columns = reading.columns.filter(
    (match) =>
      !match.isGuess &&
      !match.combine &&
      // What is made of columns may be made anew of one team.
      match.columns[0]!.formula === undefined &&
      !match.columns.some(({ key }) => isUsed(key)) &&
      !isOfRows(reading, match) &&
      !isHeadOf(reading, match) &&
      !isAveragedOver(match, answered) &&
      // One letter is a part of some other word: 借书.
      !isLetter(reading, match) &&
      !reading.values.some(({ from, to }) => from < match.to && to > match.from),
  );
  const named = reading.values.filter(
    ({ column, value }) =>
      !values.has(value) && !formulas.some((one) => one.includes(value)) && !isShown(answered, column.key),
  );
  return [
    ...unansweredRate(reading, answered),
    ...unansweredReduction(reading, answered),
    ...[...columns, ...named].map(({ from, to }) => {
      const words = reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
      return {
        kind: 'missing',
        text: `"${words}" was named, and the answer does not go by it`,
        from: 'the prompt',
      } as const;
    }),
  ];
}

/** `scrap rate` of a table that only counts the scrap, and a share of what teams have on both sides. */
function unansweredRate(reading: Reading, { measures, window, special }: Answered): Note[] {
  const isAsked = (at: number) =>
    signsOf(reading, 'rate').some(({ from, to }) => at >= from && at < to) ||
    (special?.kind === 'sides' && namesAt(reading, at).includes('share'));
  const rate = reading.tokens.find((_, at) => isAsked(at));
  const isRate = ({ op, column, combine, part }: Asked) =>
    op === 'avg' ||
    op === 'median' ||
    combine !== undefined ||
    part !== undefined ||
    (column !== undefined && isPercent(column));
  if (!rate || window !== null || measures.some(isRate)) return [];
  return [
    {
      kind: 'missing',
      text: `"${rate.text}" was asked for, and the numbers shown are none`,
      from: 'the prompt',
    },
  ];
}

/** An average or difference that was asked for, where nothing but rows could be counted, and a ranking of a single number. */
function unansweredReduction(reading: Reading, answered: Answered): Note[] {
  const { measures, groups, limit, window, special, groupLimit } = answered;
  const isPlainCount = measures.every(
    ({ op, column, combine, part }) => op === 'count' && !column && !combine && !part,
  );
  if (special || window !== null || groupLimit) return [];
  const isSaid = (id: 'average' | 'median' | 'difference') => says(reading, id) || saysGrammar(reading, id);
  const reduced = isPlainCount
    ? (['average', 'median'] as const).find((id) => isSaid(id) && !isOfName(reading, id))
    : undefined;
  const isUncompared = isSaid('difference') && isPlainCount && groups.length === 0;
  const told = [
    ...(reduced
      ? [`the ${reduced} that was asked for is of nothing that the table has, and rows are counted`]
      : []),
    ...(isPlainCount && isUnmeasured(reading, answered)
      ? ['what to compare by was not said, and rows are counted']
      : []),
    ...(isUncompared ? ['a difference was asked for, and the number shown is none'] : []),
    ...(limit !== null && limit > 1 && groups.length === 0
      ? [`the first ${limit} were asked for, and the number shown is of all`]
      : []),
  ];
  return told.map((text) => ({ kind: 'missing', text, from: 'the prompt' }));
}

/** `compare Dr Hale and Dr Moss`, `best player`: by what is neither said nor plain from the table. */
function isUnmeasured(reading: Reading, { groups }: Answered): boolean {
  const isOfRows = reading.tokens.some((_, at) => namesRows(reading, at));
  if (saysCount(reading) || isOfRows) return false;
  const isBeside = groups.some(({ isCompared }) => isCompared) || listedValues(reading) !== undefined;
  // `worst month for no-shows`: for how many of them there were.
  const isGraded = saysGrammar(reading, 'best', 'worst') && reading.values.length === 0;
  return groups.length > 0 && (isGraded || (isBeside && saysCompare(reading)));
}

/** Whether a word stands in a name: the priority `Medium`. */
const isOfName = (reading: Reading, id: 'average' | 'median'): boolean =>
  signsOf(reading, id).some(({ from, to }) =>
    [...reading.columns, ...reading.values].some((other) => from < other.to && to > other.from),
  );

/** `stops per route` of rows that are routes: the average is that of each. */
const isAveragedOver = ({ columns: [column] }: ColumnMatch, { measures }: Answered): boolean =>
  column!.role === 'identity' && measures.some(({ op }) => op === 'avg');

const isLetter = ({ tokens }: Reading, { from, to }: ColumnMatch): boolean =>
  to - from === 1 && isDense(tokens[from]!.folded) && tokens[from]!.folded.length === 1;

const nearlyAll = 0.9;

/** Whether words only say what the rows are, or when they happened, by the name of a column. */
function isOfRows(reading: Reading, { columns: [column], from, to }: ColumnMatch): boolean {
  const { profile, explained, tokens, headings } = reading;
  const { role, type, distinct } = column!;
  const isName =
    role === 'identity' || (type !== 'number' && role !== 'time' && distinct > profile.rowCount * nearlyAll);
  const isWhen = role === 'time' && (column === profile.time?.column || isUnitWord(tokens[from]!.folded));
  const isGrammar = to - from === 1 && namesAt(reading, from).length > 0;
  const isOfThem = isName || isWhen || isRowNoun(reading, from) || leads(reading, from, 'count');
  // `uses` of a column _Use_ is what they do.
  const isVerb =
    to - from === 1 &&
    isCommon(tokens[from]!.folded, reading.language) &&
    !headings.some((heading) => heading.column === column && heading.words.includes(tokens[from]!.folded));
  return isGrammar || isVerb || explained.has(from) || (isOfThem && !isBy(reading, from, to));
}

/** Whether all values of a column stand beside each other, the named ones among them. */
const isShown = ({ groups, along }: Answered, key: string): boolean =>
  [...groups, ...(along ? [along] : [])].some(({ column }) => column.key === key);

/** Every column key, formula and value of a condition, wherever it stands. */
function usedIn(answered: Answered) {
  const keys = new Set<string>();
  const formulas: string[] = [];
  const values = new Set<unknown>();
  JSON.stringify(answered, (name, value: unknown) => {
    if (name === 'key' && typeof value === 'string') keys.add(value);
    if (name === 'formula' && typeof value === 'string') formulas.push(value);
    if (name === 'value') for (const one of [value].flat()) values.add(one);
    return value;
  });
  return { keys, formulas, values };
}
