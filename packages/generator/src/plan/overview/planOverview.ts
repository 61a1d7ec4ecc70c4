import type { Dataset } from '@vitrine/schema';
import type { Receipt } from '../../types.js';
import type { ColumnProfile } from '../../understand/tables/profileData.js';
import { surveyOf } from '../../understand/tables/survey.js';
import { chooseType } from '../chooseType.js';
import { phraseIn } from '../../understand/lexicon/senses.js';
import type { OutlineNode } from '../Outline.js';
import { recordName } from '../recordName.js';
import type { PlannedTable } from '../PlannedTable.js';
import type { Wish } from './Wish.js';
import { leagueFigures } from './leagueFigures.js';
import { surveyFigures } from './surveyFigures.js';
import { metrics } from './metrics.js';
import { charts } from './charts.js';
import { tellingMeasures } from './tellingMeasures.js';

/** The numbers and pictures of a table: of a survey how it was answered, of any other what it measures. */
function figures(table: PlannedTable, measures: readonly ColumnProfile[]): Wish[] {
  const survey = surveyOf(table.profile);
  return survey
    ? surveyFigures(table, measures, survey)
    : [...metrics(table, measures), ...charts(table, measures)];
}

/** The overview that a first look at any table wants: numbers, a picture, the rows, and a way to add one. */
export function planOverview(
  table: PlannedTable,
  name: (wish: string) => string,
): { nodes: OutlineNode[]; receipts: Receipt[]; views: readonly Dataset[] } {
  const { dataset, title, profile, language } = table;
  // Without a row there is nothing to look at yet.
  const measures = profile.rowCount > 0 ? tellingMeasures(table) : null;
  const league = measures && leagueFigures(table, name);
  const add = phraseIn(language, 'add', { x: recordName(table, language) });
  const wishes: Wish[] = [
    ...(league?.wishes ?? (measures ? figures(table, measures) : [])),
    {
      id: `${dataset} table`,
      intent: 'browse',
      title,
      span: 12,
      shows: { dataset },
      receipts: [
        { kind: 'known', text: `all ${profile.rowCount} rows`, from: `rows of ${dataset}` },
        ...(table.totals
          ? [
              {
                kind: 'inferred' as const,
                text: `"${table.totals.value}" adds up the others and is left out of the numbers`,
                from: `column ${table.totals.label}`,
              },
            ]
          : []),
      ],
    },
    {
      id: `${dataset} form`,
      intent: 'collect',
      title: add,
      span: 12,
      shows: { dataset, submit: add },
      receipts: [
        { kind: 'inferred', text: 'fields in the order of the columns', from: `columns of ${dataset}` },
      ],
    },
  ];
  const views = league?.views ?? [];
  const named = wishes.map((wish) => ({ ...wish, id: name(wish.id) }));
  return {
    views,
    nodes: named.map(({ id, intent, title: heading, span, shows }) => ({
      id,
      type: chooseType(intent),
      parent: null,
      intent,
      title: heading,
      span,
      shows,
    })),
    receipts: named.flatMap(({ id, receipts }) => receipts.map((receipt) => ({ node: id, ...receipt }))),
  };
}
