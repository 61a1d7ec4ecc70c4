import { cellOf } from '@vitrine/runtime/internal';
import type { Dataset, Query, Where } from '@vitrine/schema';
import { nameInFormula } from '../../../understand/question/columns/nameInFormula.js';
import type { Question, Special } from '../../../understand/question/Question.js';
import { chooseType } from '../../chooseType.js';
import { aggregateOf, freeName, unitWord } from '../../measures.js';
import { phraseIn } from '../../../understand/lexicon/senses.js';
import type { TimeUnit } from '../../../understand/tables/profileData.js';
import type { OutlineNode, Shows } from '../../Outline.js';
import type { PlannedTable } from '../../planOverview.js';
import { recordsName } from '../../recordName.js';
import { whereOf } from '../answerQuery.js';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';

type Name = (wish: string) => string;
type Of<K extends Special['kind']> = Extract<Special, { kind: K }>;

/** What a question comes to that asks for more than numbers of groups. */
export function specialAnswer(
  question: Question,
  special: Special,
  table: PlannedTable,
  title: string,
  name: Name,
): Answer[] {
  switch (special.kind) {
    case 'correlation':
      return correlation(question, special, table, title, name);
    case 'sides':
      return sides(question, special, table, title, name);
    case 'duplicates':
      return duplicates(question, special, table, title, name);
    case 'growth':
      return growth(question, special, table, title, name);
    case 'rows':
      return rowsInOrder(question, special, table, title, name);
    case 'perPeriod':
      return perPeriod(question, special, table, title, name);
    case 'events':
      return events(question, special, table, title, name);
  }
}

function node(intent: string, title: string, name: Name, shows: Shows, span = 12): OutlineNode {
  return { id: name(title), type: chooseType(intent), parent: null, intent, title, span, shows };
}

/** The first rows in the order of a number. */
function rowsInOrder(
  question: Question,
  { column, limit }: Of<'rows'>,
  table: PlannedTable,
  title: string,
  name: Name,
): Answer[] {
  const { dataset } = table;
  const query: Query = {
    from: dataset,
    ...(question.derive.length > 0 && { derive: [...question.derive] }),
    where: { all: [...question.where, { key: column.key, op: 'notNull' }] },
    orderBy: [{ key: column.key, ...(question.order !== 'asc' && { desc: true }) }],
    limit,
  };
  return [
    {
      node: node('browse', title, name, { dataset, query }),
      receipts: [
        ...answerReceipts({ ...question, measures: [], groups: [] }),
        { kind: 'known', text: `rows in the order of ${column.label}`, from: `column ${column.label}` },
      ],
    },
  ];
}

/** What each period brings, and the average over the periods, one for each other group. */
function perPeriod(
  question: Question,
  { period }: Of<'perPeriod'>,
  table: PlannedTable,
  title: string,
  name: Name,
): Answer[] {
  const [measure = { op: 'count' as const }] = question.measures;
  const other = question.groups.find(({ column }) => column !== period.column);
  const day = 'period';
  const value = freeName(measure.column?.key ?? 'rows', day, other?.column.key ?? day);
  const label = measure.column?.label ?? recordsName(table, table.language) ?? table.title;
  const unit = period.unit!;
  const view: Dataset = {
    name: name(`${table.dataset} by ${unit}`),
    title: label,
    query: {
      from: table.dataset,
      ...(question.derive.length > 0 && { derive: [...question.derive] }),
      where: {
        all: [
          ...question.where,
          ...question.groups.map(({ column }) => ({ key: column.key, op: 'notNull' as const })),
        ],
      },
      groupBy: [
        { key: period.column.key, unit, as: day } as NonNullable<Query['groupBy']>[number],
        ...(other ? [{ key: other.column.key }] : []),
      ],
      aggregate: [aggregateOf(measure.column ? { op: 'sum', column: measure.column } : measure, value)],
    },
  };
  const format = measure.column?.format;
  const known = {
    kind: 'known' as const,
    text: `average of what each ${unit} with rows comes to`,
    from: `columns ${[period.column.label, measure.column?.label].filter(Boolean).join(', ')}`,
  };
  const receipts = [...answerReceipts({ ...question, measures: [], groups: [] }), known];
  if (other)
    return [
      {
        views: [view],
        node: node('compare', title, name, {
          dataset: table.dataset,
          query: {
            from: view.name,
            groupBy: [{ key: other.column.key }],
            aggregate: [{ op: 'avg', key: value, as: value }],
            orderBy: [{ key: value, ...(question.order !== 'asc' && { desc: true }) }],
            ...(question.limit !== null && { limit: question.limit }),
          },
          x: other.column.key,
          y: [{ key: value, label }],
          ...(format && { format }),
          kind: other.column.distinct > 6 ? 'horizontalBar' : 'bar',
        }),
        receipts,
      },
    ];
  return [
    {
      views: [view],
      node: node(
        'measure',
        title,
        name,
        {
          dataset: table.dataset,
          value: { query: { from: view.name, aggregate: [{ op: 'avg', key: value, as: 'value' }] } },
          ...(format && { format }),
        },
        4,
      ),
      receipts,
    },
    {
      node: node(
        'trend',
        phraseIn(table.language, 'byGroup', { x: label, y: unitWord(unit as TimeUnit, table.language) }),
        name,
        {
          dataset: table.dataset,
          query: { from: view.name, orderBy: [{ key: day }] },
          x: day,
          y: [{ key: value, label }],
          ...(format && { format }),
        },
        8,
      ),
      receipts: [
        { kind: 'known', text: `what each ${unit} comes to`, from: `column ${period.column.label}` },
      ],
    },
  ];
}

/** How often each of several things happened: one view for each column of days, joined period by period. */
function events(
  question: Question,
  { columns, unit }: Of<'events'>,
  table: PlannedTable,
  title: string,
  name: Name,
): Answer[] {
  const day = 'period';
  const where = question.where.filter((one) => !columns.some(({ key }) => isOn(one, key)));
  // The days that come first reach over all periods that the others have.
  const ordered = columns.toSorted((a, b) => b.filled - a.filled);
  const keys = ordered.map((_, at) => `count_${at}`);
  const views = ordered.map(({ key, label }, at): Dataset => ({
    name: name(`${table.dataset} ${label}`),
    title: label,
    query: {
      from: table.dataset,
      where: { all: [...where, { key, op: 'notNull' }] },
      groupBy: [{ key, unit, as: day } as NonNullable<Query['groupBy']>[number]],
      aggregate: [{ op: 'count', as: keys[at]! }],
    },
  }));
  const [main, ...rest] = views;
  const query: Query = {
    from: main!.name,
    join: rest.map((view, at) => ({
      with: view.name,
      on: [{ left: day, right: day }],
      kind: 'left' as const,
      columns: [{ key: keys[at + 1]! }],
    })),
    orderBy: [{ key: day }],
  };
  return [
    {
      views,
      node: node('trend', title, name, {
        dataset: table.dataset,
        query,
        x: day,
        y: ordered.map(({ label }, at) => ({ key: keys[at]!, label })),
      }),
      receipts: [
        ...answerReceipts({ ...question, where, measures: [], groups: [], limit: null }),
        ...ordered.map(({ label }) => ({
          kind: 'known' as const,
          text: `rows by ${unit} of ${label}`,
          from: `column ${label}`,
        })),
      ],
    },
  ];
}

/** From here on more points only hide each other. */
const mostPoints = 2000;

/** Each row a point, and how closely they lie along a line. */
function correlation(
  question: Question,
  { x, y }: Of<'correlation'>,
  table: PlannedTable,
  title: string,
  name: Name,
): Answer[] {
  const { dataset } = table;
  const made = question.derive.length > 0 && { derive: [...question.derive] };
  const filled = [x, y].map(({ key }) => ({ key, op: 'notNull' as const }));
  const where: Where = { all: [...question.where, ...filled] };
  const points: Query = { from: dataset, ...made, where, limit: mostPoints };
  const [one, other] = [nameInFormula(x.key), nameInFormula(y.key)];
  const sums = [
    ['xy', `${one} * ${other}`],
    ['xx', `${one} ^ 2`],
    ['yy', `${other} ^ 2`],
  ] as const;
  const strength: Query = {
    from: dataset,
    derive: [...question.derive, ...sums.map(([as, formula]) => ({ as, formula }))],
    where,
    aggregate: [
      { op: 'count', as: 'n' },
      { op: 'sum', key: x.key, as: 'sum_x' },
      { op: 'sum', key: y.key, as: 'sum_y' },
      ...sums.map(([as]) => ({ op: 'sum' as const, key: as, as: `sum_${as}` })),
    ],
    compute: [
      {
        as: 'value',
        formula: '(n * sum_xy - sum_x * sum_y) / sqrt((n * sum_xx - sum_x ^ 2) * (n * sum_yy - sum_y ^ 2))',
      },
    ],
  };
  return [
    {
      node: node(
        'compare',
        title,
        name,
        {
          dataset,
          query: points,
          x: x.key,
          y: [{ key: y.key, label: y.label }],
          kind: 'scatter',
        },
        8,
      ),
      receipts: [
        ...answerReceipts({ ...question, measures: [] }),
        {
          kind: 'known',
          text: `${y.label} of each row beside its ${x.label}`,
          from: `columns ${x.label}, ${y.label}`,
        },
        ...(table.profile.rowCount > mostPoints
          ? [{ kind: 'missing' as const, text: `only the first ${mostPoints} rows are drawn`, from: 'rows' }]
          : []),
      ],
    },
    {
      node: node(
        'measure',
        'r',
        name,
        {
          dataset,
          value: { query: strength, column: 'value' },
          format: { style: 'number', decimals: 2 },
        },
        4,
      ),
      receipts: [
        {
          kind: 'inferred',
          text: `r is Pearson's correlation of ${x.label} and ${y.label}: 1 or -1 on a line, 0 without any`,
          from: `columns ${x.label}, ${y.label}`,
        },
      ],
    },
  ];
}

/** What each group has in either column: one view for each, joined where the other has the group too. */
function sides(
  question: Question,
  special: Of<'sides'>,
  table: PlannedTable,
  title: string,
  name: Name,
): Answer[] {
  const ordered = special.sides.toSorted((a, b) => b.column.distinct - a.column.distinct);
  const [first] = ordered;
  if (!first) return [];
  const group = 'group';
  const views = ordered.map(({ column, amount }, at): Dataset => {
    const made = amount?.formula === undefined ? [] : [{ as: amount.key, formula: amount.formula }];
    const derive = [...question.derive.filter(({ as }) => as !== amount?.key), ...made];
    const own = question.where.map((one) => ofSide(one, column.key));
    const where: Where = { all: [...own, { key: column.key, op: 'notNull' }] };
    return {
      name: name(`${table.dataset} ${column.label}`),
      title: column.label,
      query: {
        from: table.dataset,
        ...(derive.length > 0 && { derive }),
        where,
        groupBy: [{ key: column.key, as: group }],
        aggregate: [
          amount ? { op: 'sum', key: amount.key, as: `part_${at}` } : { op: 'count', as: `part_${at}` },
        ],
      },
    };
  });
  const [main, ...rest] = views;
  const value = question.measures[0]?.column?.label ?? table.title;
  const query: Query = {
    from: main!.name,
    join: rest.map((view, at) => ({
      with: view.name,
      on: [{ left: group, right: group }],
      kind: 'left' as const,
      columns: [{ key: `part_${at + 1}` }],
    })),
    derive: [{ as: value, formula: views.map((_, at) => `coalesce(part_${at}, 0)`).join(' + ') }],
    orderBy: [{ key: value, ...(question.order !== 'asc' && { desc: true }) }],
    ...(question.limit !== null && { limit: question.limit }),
  };
  const held = new Set(table.rows.map((row) => cellOf(row, first.column.key)));
  const lost = ordered
    .slice(1)
    .flatMap(({ column }) => table.rows.map((row) => cellOf(row, column.key)))
    .filter((cell) => cell !== null && !held.has(cell));
  return [
    {
      views,
      node: node('compare', title, name, {
        dataset: table.dataset,
        query,
        x: group,
        y: [{ key: value, label: value }],
        kind: first.column.distinct > 6 ? 'horizontalBar' : 'bar',
      }),
      receipts: [
        ...answerReceipts({ ...question, measures: [], groups: [], limit: null }),
        ...ordered.map(({ column, amount }) => ({
          kind: 'known' as const,
          text: `${amount ? `sum of ${amount.label}` : 'rows'} by ${column.label}`,
          from: `columns ${[column.label, amount?.label].filter(Boolean).join(', ')}`,
        })),
        ...(lost.length > 0
          ? [
              {
                kind: 'missing' as const,
                text: `${[...new Set(lost)].slice(0, 5).join(', ')}, which ${first.column.label} does not have`,
                from: `column ${first.column.label}`,
              },
            ]
          : []),
      ],
    },
  ];
}

/** Of a condition that holds on either side what it says of one: `Rovers` at home, or away. */
const ofSide = (where: Where, key: string): Where =>
  ('any' in where && where.any.find((one) => isOn(one, key))) || where;

/** How many values come more than once, and which. */
function duplicates(
  question: Question,
  { column: { key, label } }: Of<'duplicates'>,
  table: PlannedTable,
  title: string,
  name: Name,
): Answer[] {
  const rows = freeName('rows', key);
  const { where } = whereOf([...question.where, { key, op: 'notNull' }]);
  const view: Dataset = {
    name: name(`${table.dataset} repeated`),
    title,
    query: {
      from: table.dataset,
      where: where!,
      groupBy: [{ key }],
      aggregate: [{ op: 'count', as: rows }],
      having: { key: rows, op: 'gt', value: 1 },
      orderBy: [{ key: rows, desc: true }],
    },
  };
  const receipts = answerReceipts({ ...question, measures: [], groups: [] });
  const known = (text: string) => ({ kind: 'known' as const, text, from: `column ${label}` });
  return [
    {
      views: [view],
      node: node('measure', title, name, {
        dataset: table.dataset,
        value: { query: { from: view.name, aggregate: [{ op: 'count', as: 'value' }] } },
      }),
      receipts: [...receipts, known(`values of ${label} that come more than once`)],
    },
    {
      node: node('browse', label, name, { dataset: view.name, query: { from: view.name } }),
      receipts: [known(`each value of ${label} that comes more than once, and how often`)],
    },
  ];
}

/** How much each group grew from one stretch of days to another, the most first. */
function growth(
  question: Question,
  { column, time, now, before }: Of<'growth'>,
  table: PlannedTable,
  title: string,
  name: Name,
): Answer[] {
  const [measure] = question.measures;
  const amount = measure?.column && measure.op !== 'count' ? nameInFormula(measure.column.key) : '1';
  const day = nameInFormula(time.key);
  const within = ({ first, after }: { first: string; after: string }) =>
    `if(${day} >= date("${first}") and ${day} < date("${after}"), coalesce(${amount}, 0), 0)`;
  const as = freeName('growth', column.key);
  const query: Query = {
    from: table.dataset,
    derive: [
      ...question.derive,
      { as: 'now_each', formula: within(now) },
      { as: 'before_each', formula: within(before) },
    ],
    where: {
      all: [...question.where.filter((one) => !isOn(one, time.key)), { key: column.key, op: 'notNull' }],
    },
    groupBy: [{ key: column.key }],
    aggregate: [
      { op: 'sum', key: 'now_each', as: 'now_sum' },
      { op: 'sum', key: 'before_each', as: 'before_sum' },
    ],
    compute: [{ as, formula: '(now_sum - before_sum) / before_sum' }],
    having: { key: as, op: 'notNull' },
    orderBy: [{ key: as, ...(question.order !== 'asc' && { desc: true }) }],
    ...(question.limit !== null && { limit: question.limit }),
  };
  return [
    {
      node: node('compare', title, name, {
        dataset: table.dataset,
        query,
        x: column.key,
        y: [{ key: as, label: title }],
        format: { style: 'percent', decimals: 1 },
        kind: column.distinct > 6 ? 'horizontalBar' : 'bar',
      }),
      receipts: [
        ...answerReceipts({
          ...question,
          where: question.where.filter((one) => !isOn(one, time.key)),
          limit: null,
        }),
        {
          kind: 'inferred',
          text: `growth from ${before.first} until before ${before.after} to ${now.first} until before ${now.after}`,
          from: `column ${time.label}`,
        },
      ],
    },
  ];
}

/** Whether a condition is on a column alone. */
const isOn = (where: Where, key: string): boolean =>
  'all' in where
    ? where.all.every((one) => isOn(one, key))
    : 'any' in where
      ? where.any.every((one) => isOn(one, key))
      : 'not' in where
        ? isOn(where.not, key)
        : where.key === key;
