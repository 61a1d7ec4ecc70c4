import type { Dataset, Query } from '@vitrine/schema';
import { phraseIn } from '../../../understand/lexicon/senses.js';
import type { TimeUnit } from '../../../understand/tables/profileData.js';
import { aggregateOf, freeName, unitWord } from '../../measures.js';
import { countedName } from '../../recordName.js';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** What each period brings, and the average over the periods, one for each other group. */
export function perPeriodAnswer({
  question,
  special: { period },
  table,
  title,
  name,
}: SpecialCase<'perPeriod'>): Answer[] {
  const [measure = { op: 'count' as const }] = question.measures;
  const other = question.groups.find(({ column }) => column !== period.column);
  const day = 'period';
  const value = freeName(measure.column?.key ?? 'rows', day, other?.column.key ?? day);
  const label = measure.column?.label ?? countedName(table, table.language);
  const { unit } = period;
  const unitName = unit ?? period.column.label;
  const view: Dataset = {
    name: name(`${table.dataset} by ${unitName}`),
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
        { key: period.column.key, ...(unit && { unit }), as: day } as NonNullable<Query['groupBy']>[number],
        ...(other ? [{ key: other.column.key }] : []),
      ],
      aggregate: [aggregateOf(measure.column ? { op: 'sum', column: measure.column } : measure, value)],
    },
  };
  const format = measure.column?.format;
  const known = {
    kind: 'known' as const,
    text: `average of what each ${unitName} with rows comes to`,
    from: `columns ${[period.column.label, measure.column?.label].filter(Boolean).join(', ')}`,
  };
  const receipts = [...answerReceipts({ ...question, measures: [], groups: [] }), known];
  if (other)
    return [
      {
        views: [view],
        node: specialNode('compare', title, name, {
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
      node: specialNode(
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
      node: specialNode(
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
        { kind: 'known', text: `what each ${unitName} comes to`, from: `column ${period.column.label}` },
      ],
    },
  ];
}
