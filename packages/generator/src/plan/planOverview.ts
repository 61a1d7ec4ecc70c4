import type { ColumnProfile, TableProfile } from '../understand/profileData.js';
import { insideSentence } from '../understand/words.js';
import type { Measure, Part } from './Outline.js';

/** A table that has a place in the document. */
export interface PlannedTable {
  readonly dataset: string;
  readonly title: string;
  readonly profile: TableProfile;
}

type PartWish = Omit<Part, 'id' | 'dataset' | 'profile'>;

/** What to call a measure: `Total revenue`, `Average rating`, or how many rows there are. */
function measureLabel(measure: Measure, rowsTitle: string): string {
  if (!measure.column) return rowsTitle;
  const name = measure.column.label;
  if (measure.op === 'sum') return /^total\b/i.test(name) ? name : `Total ${insideSentence(name)}`;
  return /^(average|avg|mean|median)\b/i.test(name) ? name : `Average ${insideSentence(name)}`;
}

function measureOf(column: ColumnProfile | undefined): Measure {
  return column ? { op: column.aggregate, column } : { op: 'count' };
}

function metrics(table: PlannedTable): PartWish[] {
  const measures: Measure[] = [{ op: 'count' }, ...table.profile.measures.slice(0, 3).map(measureOf)];
  const span = 12 / measures.length;
  return measures.map((measure) => ({
    intent: 'measure',
    title: measure.column ? measureLabel(measure, table.title) : 'Rows',
    span,
    measure,
  }));
}

function charts(table: PlannedTable): PartWish[] {
  const { time, measures, categories } = table.profile;
  const [first] = measures;
  const measure = measureOf(first);
  const label = measure.column ? measureLabel(measure, table.title) : table.title;
  const wishes: PartWish[] = [];
  if (time) {
    const series = categories.find((column) => column.distinct <= 6);
    wishes.push({
      intent: 'trend',
      title: `${label} by ${time.unit}`,
      span: 12,
      measure,
      group: { column: time.column, unit: time.unit },
      ...(series && measure.column && { series }),
    });
  }
  for (const column of categories.slice(0, time ? 1 : 2)) {
    wishes.push({
      intent: 'compare',
      title: `${label} by ${insideSentence(column.label)}`,
      span: 12,
      measure,
      group: { column },
    });
  }
  const half = wishes.length === 2;
  return half ? wishes.map((wish, index) => ({ ...wish, span: time ? (index === 0 ? 7 : 5) : 6 })) : wishes;
}

function idWish({ intent, title }: PartWish, dataset: string): string {
  if (intent === 'browse') return `${dataset} table`;
  return intent === 'collect' ? `${dataset} form` : title;
}

/** The overview that a first look at any table wants: numbers, a picture, the rows, and a way to add one. */
export function planOverview(table: PlannedTable, name: (wish: string) => string): Part[] {
  const wishes: PartWish[] = [
    ...metrics(table),
    ...charts(table),
    { intent: 'browse', title: table.title, span: 12 },
    { intent: 'collect', title: `Add to ${insideSentence(table.title)}`, span: 12 },
  ];
  return wishes.map((wish) => ({
    ...wish,
    id: name(idWish(wish, table.dataset)),
    dataset: table.dataset,
    profile: table.profile,
  }));
}
