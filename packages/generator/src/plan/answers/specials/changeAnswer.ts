import type { Query, Where } from '@vitrine/schema';
import { phraseIn } from '../../../understand/lexicon/senses.js';
import type { Days } from '../../../understand/question/Question.js';
import { stretchName } from '../../../understand/dates/lastPeriods.js';
import { isLowGood } from '../../../understand/columns/isLowGood.js';
import { clauses, whereOf } from '../answerQuery.js';
import { answerReceipts } from '../answerReceipts.js';
import { formatOfAsked, type Answer } from '../planQuestions.js';
import { isOn } from './isOn.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** A number of one period, compared with that of the period before. */
export function changeAnswer({
  question,
  special: { time, unit, now, before },
  table,
  title,
  name,
}: SpecialCase<'change'>): Answer[] {
  const [measure = { op: 'count' as const }] = question.measures;
  const others = question.where.filter((one) => !isOn(one, time.key));
  const { derive = [], ...made } = clauses(measure, 'value');
  const within = ({ first, after }: Days): { readonly query: Query; readonly column?: string } => {
    const days: Where[] = [
      { key: time.key, op: 'gte', value: first },
      { key: time.key, op: 'lt', value: after },
    ];
    const all = [...question.derive, ...derive];
    return {
      query: {
        from: table.dataset,
        ...(all.length > 0 && { derive: all }),
        ...whereOf([...others, ...days]),
        ...made,
      },
      ...(made.compute && { column: 'value' }),
    };
  };
  const format = formatOfAsked(measure);
  return [
    {
      node: specialNode('measure', title, name, {
        dataset: table.dataset,
        value: within(now),
        previous: within(before),
        previousLabel: phraseIn(table.language, 'versus', {
          x: stretchName(before.first, before.after, unit, table.language),
        }),
        ...(measure.column && isLowGood(measure.column, table.language) && { higherIsBetter: false }),
        ...(format && { format }),
      }),
      receipts: [
        ...answerReceipts({ ...question, where: others }),
        {
          kind: 'inferred',
          text: `from ${now.first} until before ${now.after}, compared with ${before.first} until before ${before.after}`,
          from: `column ${time.label}`,
        },
      ],
    },
  ];
}
