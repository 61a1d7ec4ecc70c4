import type { Condition, Query, Where } from '@vitrine/schema';
import { isYearColumn } from '../../understand/question/columns/columnRoles.js';
import { isClock } from '../../understand/tables/clocks.js';
import { nameInFormula } from '../../understand/question/columns/nameInFormula.js';
import type { Asked, AskedGroup, Question } from '../../understand/question/Question.js';
import { aggregateOf, freeName } from '../measures.js';
import { whereInFormula } from './whereInFormula.js';

const mostBars = 30;
const mostSlices = 8;

/** The clauses that compute a measure. */
type Clauses = Pick<Query, 'derive' | 'aggregate' | 'compute'>;

/** Aggregates and what is computed from them; the result is named `as`. */
export function clauses(measure: Asked, as: string): Clauses {
  const { combine, column, part } = measure;
  if (part) return partClauses(measure, part, as);
  if (!combine || !column) return { aggregate: [aggregateOf(measure, as)] };
  const [left, right] = combine.terms;
  if (combine.sign === '*')
    return {
      derive: [
        {
          as: `${as}_each`,
          formula: `${nameInFormula(left.column.key)} * ${nameInFormula(right.column.key)}`,
        },
      ],
      aggregate: [{ op: measure.op, key: `${as}_each`, as }],
    };
  return {
    aggregate: [
      { op: left.op, key: left.column.key, as: 'first_part' },
      { op: right.op, key: right.column.key, as: 'second_part' },
    ],
    compute: [
      {
        as,
        formula: combinedParts(combine),
      },
    ],
  };
}

function combinedParts({ sign, factor, isOfSecond }: NonNullable<Asked['combine']>): string {
  if (sign === '-') return 'coalesce(first_part, 0) - coalesce(second_part, 0)';
  if (sign === '%') return `(first_part - second_part) / ${isOfSecond ? 'second_part' : 'first_part'}`;
  return factor === undefined ? 'first_part / second_part' : `first_part / second_part * ${factor}`;
}

/** What passes out of all: rows counted, or a column summed over them. */
function partClauses({ column }: Asked, part: Where, as: string): Clauses {
  const each = column ? nameInFormula(column.key) : '1';
  return {
    derive: [{ as: 'part_each', formula: `if(${whereInFormula(part)}, ${each}, 0)` }],
    aggregate: [
      { op: 'sum', key: 'part_each', as: 'first_part' },
      column ? { op: 'sum', key: column.key, as: 'second_part' } : { op: 'count', as: 'second_part' },
    ],
    compute: [{ as, formula: 'first_part / second_part' }],
  };
}

/** Only rows that pass all conditions. */
export function whereOf(conditions: readonly Where[]): Pick<Query, 'where'> {
  const [first] = conditions;
  if (!first) return {};
  return { where: conditions.length === 1 ? first : { all: [...conditions] } };
}

/** How the groups of a question stand in a chart. */
export interface GroupedQuery {
  readonly query: Query;
  /** What runs along the axis. */
  readonly along: AskedGroup;
  readonly x: string;
  /** Output columns, one for each measure, in order. */
  readonly ys: readonly string[];
  readonly series?: string;
  /** Shares drawn as amounts of a whole rather than as slices. */
  readonly isShareBar: boolean;
  readonly isOrdinal: boolean;
}

/** A question with groups as one query. */
export function groupedQuery(
  question: Question,
  dataset: string,
  group: AskedGroup,
  others?: string,
): GroupedQuery {
  const { groups, measures, limit, isShare, window, windowSize, groupLimit } = question;
  const { along, across } = axesOf(groups, group);
  const isOrdinal = isOrdinalGroup(along) && !question.isRanking;
  const [measure = { op: 'count' as const }] = measures;
  const [x, series] = [keyOf(along), across && keyOf(across)];
  const taken = [x, series ?? x, ...groups.map(({ column }) => column.key)];
  const keys = measures.map((one) =>
    freeName(one.column && !one.part ? one.column.key : one.part ? 'share' : 'rows', ...taken),
  );
  const ys = keys.map((key, index) => (keys.indexOf(key) === index ? key : `${key}_${measures[index]!.op}`));
  const [main = 'rows'] = ys;
  const order = question.order ?? (isOrdinal ? null : 'desc');
  const isCut =
    !isOrdinal &&
    !across &&
    limit === null &&
    // The rest together would pass a limit of rows that none of them does.
    groupLimit === null &&
    question.order === null &&
    along.column.distinct > mostBars &&
    !measure.combine &&
    !measure.part &&
    !isShare &&
    isAdded(measure);
  const restOf = question.hasOthers && limit !== null && !across && !isOrdinal ? limit : null;
  const shareAs = freeName('share', ...taken, main);
  const isShareBar =
    isShare &&
    // The first few are shares of all, and not of each other.
    (along.column.distinct > mostSlices || isOrdinal || across !== undefined || limit !== null) &&
    !isCut;
  const windowAs = freeName(window ?? '', ...taken, main);
  const made =
    measures.length === 1 ? [clauses(measure, main)] : measures.map((one, index) => clauses(one, ys[index]!));
  const derived = [
    ...question.derive,
    ...groups.flatMap(deriveOf),
    ...made.flatMap(({ derive = [] }) => derive),
  ];
  const windows = [
    ...(isShareBar
      ? [
          {
            op: 'shareOfTotal' as const,
            key: main,
            as: shareAs,
            ...(across && isOrdinal && { partitionBy: [x] }),
          },
        ]
      : []),
    ...(window
      ? [
          {
            op: window,
            key: main,
            as: windowAs,
            ...(series && { partitionBy: [series] }),
            ...(windowSize && { size: windowSize }),
            orderBy: [{ key: x }],
          },
        ]
      : []),
  ];
  const countAs = freeName('row count', ...taken, ...ys);
  const isThere = ys.map((key): Condition => ({ key, op: 'notNull' }));
  const query: Query = {
    from: dataset,
    ...(derived.length > 0 && { derive: derived }),
    where: {
      all: [
        ...question.where,
        // One of several parts may be what has no value.
        ...groups.flatMap(({ column, parts }) =>
          parts ? [] : [{ key: column.key, op: 'notNull' as const }],
        ),
      ],
    },
    groupBy: [
      {
        ...groupClause(along),
        ...(isCut && { top: { n: mostBars } }),
        ...(restOf !== null && { top: { n: restOf, ...(others !== undefined && { other: others }) } }),
      },
      ...(across ? [groupClause(across)] : []),
    ],
    aggregate: [
      ...made.flatMap(({ aggregate = [] }) => aggregate),
      ...(groupLimit ? [aggregateOf(groupLimit.of ?? rowsOf(question), countAs)] : []),
    ],
    ...(made.some(({ compute }) => compute) && { compute: made.flatMap(({ compute = [] }) => compute) }),
    // A month without income may have expenses.
    having: groupLimit
      ? { all: [...isThere.slice(0, 1), { ...groupLimit.where, key: countAs }] }
      : isThere.length === 1
        ? isThere[0]!
        : { any: isThere },
    ...(windows.length > 0 && { window: windows }),
    // Names of months come in the order of the rows.
    ...(!isCut &&
      restOf === null &&
      !(along.isSequence && isOrdinal) && {
        orderBy: [
          order !== null && !isOrdinal ? { key: main, ...(order === 'desc' && { desc: true }) } : { key: x },
          ...(order !== null && !isOrdinal && across ? [{ key: x }] : []),
        ],
      }),
    ...(restOf !== null
      ? {}
      : limit !== null
        ? { limit }
        : isShareBar && !across && along.column.distinct > mostBars && { limit: mostBars }),
  };
  const shown = window ? [windowAs] : isShareBar ? [shareAs] : ys;
  return { query, along, x, ys: shown, ...(series && { series }), isShareBar, isOrdinal };
}

/** How many rows a group has; records, where each has several. */
const rowsOf = ({ record }: Question): Asked =>
  record ? { op: 'countDistinct', column: record } : { op: 'count' };

const isAdded = ({ op }: Asked) => op === 'sum' || op === 'count';

/** Time runs along the axis, the other group makes the series; periods that are compared stand side by side. */
function axesOf(
  groups: readonly AskedGroup[],
  group: AskedGroup,
): { along: AskedGroup; across?: AskedGroup } {
  const [first = group, second] = groups;
  if (!second) return { along: first };
  const isTime = ({ unit, isCompared, column }: AskedGroup) =>
    !isCompared && (unit !== undefined || column.role === 'time');
  const compared = groups.find(({ isCompared }) => isCompared);
  const across = compared ?? (isTime(second) && !isTime(first) ? first : second);
  return { along: across === first ? second : first, across };
}

/** Whether the values of a group have an order of their own. */
const isOrdinalGroup = ({ column, unit, step, isSequence }: AskedGroup): boolean =>
  isSequence === true ||
  unit !== undefined ||
  step !== undefined ||
  (column.type === 'number' && column.role !== 'identity') ||
  isYearColumn(column);

function keyOf({ column, unit, step, parts }: AskedGroup): string {
  if (parts) return freeName('period', column.key);
  if (unit === 'decade') return freeName('decade', column.key);
  if (isOfClock({ column, unit })) return freeName('hour', column.key);
  return step === undefined ? column.key : freeName('from', column.key);
}

function groupClause(group: AskedGroup): NonNullable<Query['groupBy']>[number] {
  const { unit } = group;
  const isDerived = unit === 'decade' || isOfClock(group);
  return { key: keyOf(group), ...(unit && !isDerived && { unit }) };
}

/** Whether hours are read from texts such as `17:06`. */
const isOfClock = ({ column, unit }: Pick<AskedGroup, 'column' | 'unit'>): boolean =>
  unit === 'hourOfDay' && isClock(column);

/** The name of the part that a row falls into. */
const partOf = (parts: NonNullable<AskedGroup['parts']>): string =>
  parts.reduceRight(
    (others, { name, where }) => `if(${whereInFormula(where)}, "${name.replaceAll('"', '""')}", ${others})`,
    '""',
  );

/** Columns that groups are made of and the data does not have: decades, and classes of numbers. */
function deriveOf(group: AskedGroup): NonNullable<Query['derive']>[number][] {
  const { column, unit, step, parts } = group;
  if (parts) return [{ as: keyOf(group), formula: partOf(parts) }];
  const name = nameInFormula(column.key);
  if (unit === 'decade')
    return [
      {
        as: keyOf(group),
        formula: column.role === 'time' ? `floor(year(${name}) / 10) * 10` : `floor(${name} / 10) * 10`,
      },
    ];
  if (isOfClock(group))
    return [{ as: keyOf(group), formula: `right("0" & left(${name}, find(":", ${name}) - 1), 2) & ":00"` }];
  return step === undefined ? [] : [{ as: keyOf(group), formula: `floor(${name} / ${step}) * ${step}` }];
}
