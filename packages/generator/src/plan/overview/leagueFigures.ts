import type { Dataset } from '@vitrine/schema';
import { isOrdinal, readable } from '../../understand/tables/columnNames.js';
import { phraseIn, labelIn } from '../../understand/lexicon/senses.js';
import { goalsOf, standingsOf, teamsOf, totalGoals } from '../../understand/tables/matches.js';
import type { Question, Side } from '../../understand/question/Question.js';
import { sidesAnswer } from '../answers/specials/sidesAnswer.js';
import type { PlannedTable } from '../PlannedTable.js';
import { inside } from '../measures.js';
import { chart } from './charts.js';
import { metric } from './metrics.js';
import { countOf, timeOf } from './tableMeasures.js';
import type { Wish } from './Wish.js';

/** The figures of a league, and the views that its table is made of. */
export interface LeagueFigures {
  readonly wishes: readonly Wish[];
  readonly views: readonly Dataset[];
}

/** How many matches and goals there are, how the teams stand and how many goals each round had; null of any other table. */
export function leagueFigures(table: PlannedTable, name: (wish: string) => string): LeagueFigures | null {
  const { profile, rows, language } = table;
  const teams = teamsOf(profile.columns, rows);
  const pair = goalsOf(profile.columns);
  const points = standingsOf(profile.columns, rows, language).filter(({ isOfGroup }) => isOfGroup);
  if (!teams || !pair || points.length < teams.length) return null;
  const goals = totalGoals(pair, language);
  const sides = teams.map((column, at): Side => ({ column, amount: points[at]! }));
  const label = points[0]!.label.slice(teams[0].label.length).trim();
  const title = phraseIn(language, 'byGroup', {
    x: label.charAt(0).toUpperCase() + label.slice(1),
    y: inside(labelIn(language, 'entities', 'club'), language),
  });
  const [standings] = sidesAnswer({
    question: { ...plain, text: title, measures: [{ op: 'sum', column: points[0]! }] },
    special: { kind: 'sides', sides },
    table,
    title,
    name,
  });
  const time = timeOf(table);
  const round = profile.categories.find((column) => column.type === 'number' && isOrdinal(readable(column)));
  const along = round ? { column: round } : time && { column: time.column, unit: time.unit };
  const average = phraseIn(language, 'average', { x: inside(goals.label, language) });
  const figures = [countOf(table), { op: 'sum' as const, column: goals }];
  const perMatch = metric(table, { op: 'avg', column: { ...goals, key: average, label: average } }, 4);
  return {
    wishes: [
      ...figures.map((measure) => metric(table, measure, 4)),
      perMatch,
      {
        id: title,
        intent: standings!.node.intent,
        title,
        span: along ? 7 : 12,
        shows: standings!.node.shows,
        receipts: standings!.receipts,
      },
      ...(along ? [chart(table, { op: 'sum', column: goals }, along, 5)] : []),
    ],
    views: standings!.views ?? [],
  };
}

const plain: Omit<Question, 'text' | 'measures'> = {
  groups: [],
  along: null,
  where: [],
  derive: [],
  order: 'desc',
  limit: null,
  isShare: false,
  window: null,
  groupLimit: null,
  record: null,
  perGroup: null,
  special: null,
  isRanking: true,
  kind: null,
  notes: [],
};
