import type { Condition, Where } from '@vitrine/schema';
import { fold } from '../../words/fold.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { Language } from '../../lexicon/index.js';
import { isAfter, isBy, leads, namesAt, says, saysGrammar, type Reading } from '../Reading.js';
import { siblingsFor } from '../made/siblings.js';
import { knownValues } from '../lexicon/knownValues.js';
import { columnsOfOpposite } from '../lexicon/opposites.js';
import { isCalled } from '../columns/columnWords.js';
import { flagOf, flagWhere } from './flags.js';
import type { MeantState } from './MeantState.js';
import type { ReadCondition } from './readConditions.js';

/** Named values, and columns of yes and no: `paid orders from France`, `not delivered`. */
export function stateConditions(reading: Reading, used: Set<ColumnMatch>): ReadCondition[] {
  const flags = [...flagConditions(reading, used), ...oppositeConditions(reading)];
  return [...valueConditions(reading), ...flags];
}

function isScope(reading: Reading, at: number): boolean {
  // `in der Region Süd`
  const start = reading.columns.find(({ to }) => to === at)?.from ?? at;
  const isArticle =
    start < at &&
    namesAt(reading, start - 1).includes('article') &&
    namesAt(reading, start - 2).includes('in');
  const names = namesAt(reading, isArticle ? start - 2 : start - 1);
  return (
    names.some((name) => ['in', 'from', 'for', 'with'].includes(name)) &&
    // `caused by deploys` is a state.
    !names.some((name) => name === 'of' || name === 'by')
  );
}

function valueConditions(reading: Reading): ReadCondition[] {
  const byColumn = new Map<
    ColumnProfile,
    { wanted: string[]; unwanted: string[]; from: number; to: number }
  >();
  for (const { column, value, from, to } of reading.values) {
    if (isEvent(reading, { value, from })) continue;
    const lists = byColumn.get(column) ?? { wanted: [], unwanted: [], from, to };
    const isUnwanted =
      isAfter(reading, from, ['except', 'without', 'not', 'neither']) ||
      isNegated(reading, from, to) ||
      isBehindNon(reading, from) ||
      (lists.unwanted.length > 0 && (isAfter(reading, from, ['and']) || says(reading, 'neither')));
    const list = isUnwanted ? lists.unwanted : lists.wanted;
    for (const one of [value, ...strongerOf(column, value)]) if (!list.includes(one)) list.push(one);
    byColumn.set(column, { ...lists, to });
  }
  return [...byColumn].flatMap(([column, { wanted, unwanted, from, to }]): ReadCondition[] => {
    const { key } = column;
    const others = othersWith(reading, column, [...wanted, ...unwanted]);
    const put = (where: Condition): ReadCondition => ({
      where: others.length === 0 ? where : either(where, others),
      from: isBehindNon(reading, from) ? from - 1 : from,
      to,
      isState: !isScope(reading, from),
    });
    const [yes, no] = [wanted[0], unwanted[0]];
    return [
      ...(yes === undefined
        ? []
        : [put(wanted.length === 1 ? { key, op: 'eq', value: yes } : { key, op: 'in', value: wanted })]),
      ...(no === undefined
        ? []
        : [
            put(unwanted.length === 1 ? { key, op: 'ne', value: no } : { key, op: 'notIn', value: unwanted }),
          ]),
    ];
  });
}

/** `tickets ouverts par mois` of a table with the days on which they were opened: when they were, and not how they are. */
function isEvent(
  reading: Reading,
  { value, from }: { readonly value: string; readonly from: number },
): boolean {
  const { tokens, profile, language } = reading;
  if (!hasParticiples.has(language) || tokens.some(({ folded }) => stillWords.has(folded))) return false;
  const state = fold(value);
  const isNamed = profile.columns.some(
    ({ role, label }) =>
      role === 'time' &&
      fold(label)
        .split(/[^\p{L}]+/u)
        .some((word) => word.length > state.length && word.startsWith(state)),
  );
  const isAlongTime =
    says(reading, 'day', 'week', 'month', 'quarter', 'year') || saysGrammar(reading, 'overTime');
  return isNamed && isAlongTime && /(?:os|as|es?|s|o|a)$/u.test(tokens[from]!.folded);
}

/** Languages in which one word says that something is open and that it was opened. */
const hasParticiples: ReadonlySet<Language> = new Set<Language>(['es', 'fr', 'pt']);
const stillWords: ReadonlySet<string> = new Set(
  [
    'encore',
    'toujours',
    'aún',
    'aun',
    'todavía',
    'siguen',
    'sigue',
    'actualmente',
    'ainda',
    'continuam',
    'actuellement',
  ].map(fold),
);

const intensifiers =
  /^(?:strongly|very|completely|totally|fully|extremely|sehr|voll|völlig|stimme voll und ganz|muy|totalmente|completamente|tout à fait|très|muito|plenamente|非常|完全|とても|非常に)[\s-]*/iu;

/** Who strongly agrees agrees: answers of a scale that say the same more strongly. */
const strongerOf = ({ options = [] }: ColumnProfile, wanted: string): readonly string[] =>
  options.flatMap(({ value }) =>
    value !== wanted && fold(value.replace(intensifiers, '')) === fold(wanted) ? [value] : [],
  );

/** A value in any of some columns; one that is not meant in none of them. */
function either(where: Condition, others: readonly ColumnProfile[]): Where {
  const all = [where, ...others.map(({ key }) => ({ ...where, key }))];
  return where.op === 'ne' || where.op === 'notIn' ? { all } : { any: all };
}

/** Other columns of the same kind that hold the values too: a team plays at home and away, where neither is said. */
function othersWith(
  reading: Reading,
  column: ColumnProfile,
  values: readonly string[],
): readonly ColumnProfile[] {
  const { headings, tokens, language } = reading;
  const siblings = siblingsFor(
    column,
    headings,
    ({ options = [] }) =>
      options.length > 0 && values.every((one) => options.some(({ value }) => value === one)),
  );
  const isSaid = siblings?.marks.some((mark) =>
    tokens.some(({ folded }) =>
      mark.split(' ').some((word) => folded === word || (language === 'de' && folded.startsWith(word))),
    ),
  );
  return siblings && !isSaid ? siblings.columns.filter((other) => other !== column) : [];
}

/** Japanese says no behind, and behind the last of several: `韓国と中国以外`. */
const isNegated = (reading: Reading, _from: number, to: number): boolean => {
  if (reading.language !== 'ja') return false;
  const next = reading.values.find(({ from }) => from === to + 1);
  if (next && /^[とや、]$/u.test(reading.tokens[to]?.text ?? ''))
    return isNegated(reading, next.from, next.to);
  return [to, to + 1].some((at) => namesAt(reading, at).some((name) => name === 'not' || name === 'except'));
};

/** `non-billable`, 非会员, which are two words. */
const isBehindNon = ({ tokens }: Reading, at: number): boolean =>
  /^(?:non|非)$/u.test(tokens[at - 1]?.folded ?? '');

/** `which are paid`, `not paid`, `unpaid`: a column of yes and no that is named sets a condition. */
function flagConditions(reading: Reading, used: Set<ColumnMatch>): ReadCondition[] {
  return reading.columns.flatMap((match): ReadCondition[] => {
    const { from, to } = match;
    const column = match.columns.find((one) => flagOf(one));
    if (!column || isBy(reading, from, to) || isAskedWhole(reading)) return [];
    // `reçus non envoyés`: the denial stands within the name.
    const rest = reading.columns.find((one) => one.from > to && one.columns.includes(column));
    if (rest && namesAt(reading, to).includes('not') && rest.from === to + 1) {
      used.add(match);
      return [];
    }
    const isShareOf = leads(reading, from, 'share') && !isAfter(reading, from, ['which', 'rest'], 1);
    if (isShareOf && reading.columns.length === 1 && reading.values.length === 0 && isBare(reading, match))
      return [];
    used.add(match);
    // `fehlt die Unterschrift der Eltern`: the second word of its name says it no other way.
    const again = reading.columns.some(
      (one) =>
        one.to <= from && from - one.to <= 1 && one.columns.includes(column) && saysMissing(reading, one),
    );
    if (again) return [];
    return [
      {
        where: saysMissing(reading, match)
          ? { any: [flagWhere(column, false)!, { key: column.key, op: 'isNull' }] }
          : flagWhere(column, !isDenied(reading, match, column))!,
        from: isBehindNon(reading, from) ? from - 1 : from,
        to,
        isState: true,
      },
    ];
  });
}

/** `Bei wie vielen fehlt die Unterschrift?`: there is none, or nobody knows of one. */
const saysMissing = (reading: Reading, { from, to }: ColumnMatch): boolean =>
  isAfter(reading, from, ['missing']) || namesAt(reading, to).includes('missing');

const isDenied = (reading: Reading, { from, to }: ColumnMatch, column: ColumnProfile): boolean =>
  isAfter(reading, from, ['not', 'without', 'never', 'except'], deniedWithin(reading, from)) ||
  isNegated(reading, from, to) ||
  isBehindNon(reading, from) ||
  (isNegativeForm(reading.tokens[from]!.folded) && !isOwnWord(reading, column, from));

const usualReach = 3;

/** A denial of what stands before is none of what follows: `not insured vs insured`. */
const deniedWithin = ({ columns }: Reading, at: number): number => {
  const before = columns.findLast(({ to }) => to <= at);
  return before ? Math.min(usualReach, at - before.to) : usualReach;
};

const questionWords =
  /^(?:would|will|do|does|did|is|are|was|were|have|has|can|should|würden|würde|sind|ist|haben|hat)$/u;

/** Whether a question begins with a verb: `do`, `would`, `sind`. */
export const asksForAnswers = ({ tokens }: Reading) => questionWords.test(tokens[0]?.folded ?? '');

/** `would people recommend us?`: all answers are asked for, and not how many said yes. */
const isAskedWhole = (reading: Reading) =>
  asksForAnswers(reading) && reading.columns.length === 1 && reading.values.length === 0;

/** `share by paid`: nothing but the column is named. */
const isBare = ({ tokens }: Reading, { from, to }: ColumnMatch) =>
  from > 0 && to === tokens.length && tokens.length <= 3;

/** `discontinued` of a column called so denies nothing. */
const isOwnWord = ({ headings, tokens }: Reading, column: ColumnProfile, at: number): boolean =>
  headings.some((one) => one.column === column && one.words.includes(tokens[at]!.folded));

/** Beginnings that turn a word into its opposite: unpaid, unbezahlt, impago, impayé. */
const isNegativeForm = (word: string) =>
  /^(?:un(?!i)|in(?=completo|active|aktiv|activo|actif)|im(?=pag|pay)|non|nicht|des|dis)/u.test(word);

/** `open invoices` of a column that says whether they are paid. */
function oppositeConditions(reading: Reading): ReadCondition[] {
  const { tokens, headings, columns, values } = reading;
  return tokens.flatMap(({ folded }, at): ReadCondition[] => {
    const wishes = columnsOfOpposite(folded);
    const isTaken = [...columns.filter((match) => !saysState(reading, match)), ...values].some(
      ({ from, to }) => at >= from && at < to,
    );
    if (isTaken) return [];
    const denied = deniedWord(folded);
    const flags = headings.filter(
      (one) =>
        flagOf(one.column) &&
        (wishes.some((wish) => isCalled(one, wish)) ||
          (denied !== folded && (one.words.includes(denied) || isCalled(one, denied)))),
    );
    // `Postmortem done` says less of what is open than the day of its end does.
    const whole = flags.find(({ words }) => words.length === 1);
    const heading = whole ?? (openConditions(reading, wishes, at).length > 0 ? undefined : flags[0]);
    if (!heading) return openConditions(reading, wishes, at);
    const isNot = isAfter(reading, at, ['not', 'without']);
    return [
      {
        where: flagWhere(heading.column, isNot)!,
        from: at,
        to: at + 1,
        isState: true,
        note: {
          kind: 'inferred',
          text: `"${tokens[at]!.text}" is taken for not ${heading.column.label}`,
          from: `column ${heading.column.label}`,
        },
      },
    ];
  });
}

/** What a word denies: `insured` of `uninsured`. */
const deniedWord = (word: string): string => word.replace(/^(?:un|in|non|nicht|des|dis)(?=.{4})/u, '');

/** `estão abertos` of a column `Aberto em`, which every row has: how they are now, and not when they were opened. */
const saysState = (reading: Reading, { columns: [column], from, to }: ColumnMatch): boolean =>
  to - from === 1 &&
  column!.role === 'time' &&
  column!.filled === reading.profile.rowCount &&
  reading.periods.length === 0 &&
  !isBy(reading, from, to);

/** `open deals` of states such as Won and Lost: those that end nothing. */
function openConditions(reading: Reading, wishes: readonly string[], at: number): ReadCondition[] {
  const { tokens } = reading;
  if (wishes.length === 0) return [];
  if (!namesOf(wishes).has('done')) return notEnded(reading, wishes, at);
  const [state] = statesThatEnd(reading, wishes);
  if (!state) return notEnded(reading, wishes, at);
  const { column, ended } = state;
  return [
    {
      where: { key: column.key, op: 'notIn', value: ended },
      from: at,
      to: at + 1,
      isState: true,
      note: {
        kind: 'inferred',
        text: `"${tokens[at]!.text}" is taken for neither ${ended.join(' nor ')}`,
        from: `column ${column.label}`,
      },
    },
  ];
}

/** `still open` of rows without a state: those that have no day on which they ended. */
function notEnded(reading: Reading, wishes: readonly string[], at: number): ReadCondition[] {
  const ended = endOf(reading, wishes);
  if (!ended) return [];
  return [
    {
      where: { key: ended.key, op: 'isNull' },
      from: at,
      to: at + 1,
      isState: true,
      note: {
        kind: 'inferred',
        text: `"${reading.tokens[at]!.text}" is taken for no ${ended.label}`,
        from: `column ${ended.label}`,
      },
    },
  ];
}

/** What rows pass that have not ended, by their state or the day of their end; null where nothing tells. `ends` are more words for how they end. */
export function openRows(reading: Reading, ends: readonly string[] = []): Where | null {
  const wishes = [...columnsOfOpposite('open'), ...ends];
  const flag = reading.headings
    .filter((heading) => wishes.some((wish) => isCalled(heading, wish)))
    .flatMap(({ column }) => flagWhere(column, false) ?? [])[0];
  const [state] = statesThatEnd(reading, wishes);
  const ended = endOf(reading, wishes);
  if (flag) return flag;
  if (state) return { key: state.column.key, op: 'notIn', value: [...state.ended] };
  return ended ? { key: ended.key, op: 'isNull' } : null;
}

const churnWords = ['churned', 'cancelled', 'termination', 'left', 'lost', 'expired'];

/** `churn`: rows that ended, by their state or the day of their end. */
export function churnedState(reading: Reading): MeantState | null {
  const flag = reading.headings.find(
    (heading) => flagOf(heading.column) && churnWords.some((wish) => isCalled(heading, wish)),
  );
  if (flag) return { where: flagWhere(flag.column, true)!, of: flag.column.label };
  const [state] = statesThatEnd(reading, churnWords);
  if (state)
    return { where: { key: state.column.key, op: 'in', value: [...state.ended] }, of: state.column.label };
  const ended = endOf(reading, churnWords);
  return ended ? { where: { key: ended.key, op: 'notNull' }, of: ended.label, time: ended } : null;
}

/** Columns of states of which some end a row. */
function statesThatEnd({ profile }: Reading, wishes: readonly string[]) {
  const names = namesOf(wishes);
  return profile.categories.flatMap((column) => {
    const options = column.options ?? [];
    const ended = options.flatMap(({ value }) => (names.has(fold(value)) ? [value] : []));
    return ended.length > 0 && ended.length < options.length ? [{ column, ended }] : [];
  });
}

/** The column of the days on which rows ended, where some have not. */
const endOf = ({ headings, profile }: Reading, wishes: readonly string[]): ColumnProfile | undefined =>
  headings.find(
    (heading) =>
      heading.column.role === 'time' &&
      heading.column.filled < profile.rowCount &&
      wishes.some((wish) => isCalled(heading, wish)),
  )?.column;

/** Words and what they are in the other languages. */
const namesOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...words,
    ...knownValues
      .map((row) => row.split('|'))
      .filter(([first]) => words.includes(first!))
      .flat()
      .map(fold),
  ]);
