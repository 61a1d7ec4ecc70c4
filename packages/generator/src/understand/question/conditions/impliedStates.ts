import type { Where } from '@vitrine/schema';
import { boundsOf } from '../../tables/bounds.js';
import { isLimit, readable } from '../../tables/columnNames.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { isCalled } from '../columns/columnWords.js';
import { isNumeric } from '../columns/columnRoles.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import { phraseIn } from '../columns/phraseIn.js';
import { impliedStates, type ImpliedStateId } from '../lexicon/impliedStates.js';
import { signsOf, type Reading } from '../Reading.js';
import { doneBefore, dueDay, lateState, onTimeState, standsBefore } from './dayStates.js';
import type { MeantState, Stretch } from './MeantState.js';
import { rangeState } from './rangeStates.js';
import { churnedState, openRows } from './stateConditions.js';
import type { ReadCondition } from './readConditions.js';

/** States that no column has and others tell: overdue by its due day, sold out by what is in stock. */
export function impliedStateConditions(reading: Reading, used: Set<ColumnMatch>): ReadCondition[] {
  const asked = reading.tokens.map(({ folded }) => folded);
  const told = impliedStates.flatMap(({ id, words }): ReadCondition[] => {
    const at = phraseIn(asked, words);
    const meant = at && meanings[id](reading, at);
    if (!at || !meant) return [];
    const { of, columns = [], known, ...condition } = meant;
    const within = ({ from, to }: { readonly from: number; readonly to: number }) =>
      at.from < to && at.to > from;
    const isOwn = (match: ColumnMatch) => columns.some((column) => match.columns.includes(column));
    // `days late` asks for how many, and not for those alone.
    if (signsOf(reading, 'duration').some((sign) => within(sign) && !isLimited(reading, sign))) return [];
    const named = reading.columns.filter(within);
    if (reading.values.some(within) || !named.every(isOwn)) return [];
    for (const match of reading.columns)
      if (isOwn(match) && (within(match) || standsBefore(match, at) || isLimit(readable(match.columns[0]!))))
        used.add(match);
    const said = reading.tokens
      .slice(at.from, at.to)
      .map(({ text }) => text)
      .join(' ');
    return [
      {
        ...condition,
        ...at,
        isState: true,
        note: { kind: 'inferred', text: `"${said}" is told by ${of}`, from: `column ${of}` },
      },
      // What is not known is in neither state.
      ...(known ? [{ where: known, ...at, isState: false }] : []),
    ];
  });
  return inEither(told);
}

/** `en retard`, `atrasado` say both that something came late and that it is still to come: rows in either state. */
function inEither(states: readonly ReadCondition[]): ReadCondition[] {
  return states.flatMap((one, index): ReadCondition[] => {
    const isSame = (other: ReadCondition) =>
      other.isState && one.isState && other.from === one.from && other.to === one.to;
    const first = states.findIndex(isSame);
    if (first >= 0 && first < index) return [];
    const others = states.slice(index + 1).filter(isSame);
    const { derive = others.find((other) => other.derive)?.derive, ...rest } = one;
    return [
      others.length === 0
        ? one
        : { ...rest, ...(derive && { derive }), where: { any: [one, ...others].map(({ where }) => where) } },
    ];
  });
}

/** `more than 30 days overdue`: a number before the days limits them. */
const isLimited = ({ tokens }: Reading, { from }: Stretch): boolean =>
  /^\d/u.test(tokens[from - 1]?.folded ?? '');

type Meanings = Readonly<Record<ImpliedStateId, (reading: Reading, at: Stretch) => MeantState | null>>;

const meanings: Meanings = {
  overdue(reading, at) {
    // `paid overdue` came late, and is no longer due.
    if (doneBefore(reading, at)) return lateState(reading, at);
    const due = dueDay(reading);
    if (!due) return null;
    const isPast: Where = { key: due.key, op: 'lt', value: { formula: 'today()' } };
    const [done] = lateState(reading, at)?.columns ?? [];
    // What was lent ends when it comes back, and what was to be done on the day when it was.
    const open: Where | null =
      openRows(reading, ['returned']) ?? (done ? { key: done.key, op: 'isNull' } : null);
    return {
      where: open ? { all: [isPast, open] } : isPast,
      of: due.label,
      // `überfällig` is a part of `Fällig am`.
      columns: [due],
      // `more than 30 days overdue` is counted from then on.
      ...(reading.periods.some(({ isBefore }) => isBefore) && { time: due }),
    };
  },
  late: lateState,
  onTime: onTimeState,
  churned: churnedState,
  outOfRange: (reading) => rangeState(reading, 'out'),
  aboveRange: (reading) => rangeState(reading, 'above'),
  belowRange: (reading) => rangeState(reading, 'below'),
  withinRange: (reading) => rangeState(reading, 'within'),
  notDetected({ profile: { columns } }) {
    const measured = columns.find((column) => boundsOf(columns, column));
    if (!measured) return null;
    return {
      where: { key: boundsOf(columns, measured)!.key, op: 'notNull' },
      of: measured.label,
      isOfRows: true,
      columns: columns.filter((column) => column === measured || isLimit(readable(column))),
    };
  },
  soldOut(reading) {
    const stock = stockOf(reading);
    return stock ? { where: { key: stock.key, op: 'lte', value: 0 }, of: stock.label } : null;
  },
  runningLow(reading) {
    const stock = stockOf(reading);
    const limit = reading.profile.columns.find(
      (column) => isNumeric(column) && column !== stock && isLimit(readable(column)),
    );
    if (!stock || !limit) return null;
    const as = `${stock.key} lt ${limit.key}`;
    return {
      where: { key: as, op: 'eq', value: true },
      derive: { as, formula: `${nameInFormula(stock.key)} < ${nameInFormula(limit.key)}` },
      of: stock.label,
    };
  },
};

const stockOf = ({ headings }: Reading) =>
  ['stock', 'on hand', 'quantity', 'units']
    .map(
      (wish) =>
        headings.find(
          (heading) =>
            heading.column.role === 'measure' &&
            !isLimit(readable(heading.column)) &&
            isCalled(heading, wish),
        )?.column,
    )
    .find(Boolean);
