import { attributes, type Attribute } from '../../samples/attributes.js';
import { entities } from '../../samples/entities.js';
import { namesOf } from '../../samples/makeRows.js';
import { addsOverGroups, metrics, type Metric } from '../../samples/metrics.js';
import { labelIn } from '../../understand/lexicon/senses.js';
import { fold } from '../../understand/words/fold.js';
import type { ColumnWish, Ranking } from '../../understand/Meaning.js';
import { groupPart, measureCard, measureOf, tablePart } from '../bricks.js';
import { designTable } from '../designTable.js';
import { formPart } from '../formParts.js';
import type { Page } from '../Page.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import { inRow } from '../sideBySide.js';
import type { TableDesign } from '../TableDesign.js';

/** Beside those that are ranked some are not among the first. */
const beyond = 2;
const fewest = 8;

/** A page of what is ranked by a number: the first of them as bars, and all in that order. */
export function composeRanking(page: Page, ranking: Ranking): void {
  const design = rankedTable(page, ranking);
  const count = nameAll(design, ranking);
  const number = rankedNumber(design, ranking);
  page.table(design, { count });
  const main = measureOf(number);
  const cards = [
    measureCard(page, design, main),
    ...(main.op === 'sum' ? [measureCard(page, design, { column: number, op: 'avg' })] : []),
  ];
  for (const card of inRow(cards)) page.add(card);
  const { isLeast, count: top } = ranking;
  page.add({
    ...groupPart(page, design, main, design.nameColumn!, { kind: 'horizontalBar', top, isLeast }),
    span: 12,
  });
  page.add(
    tablePart(design, design.title, {
      title: design.title,
      orderBy: [{ key: number.key, desc: !isLeast }],
    }),
  );
  page.add(formPart(page, design));
}

/** What is usually kept of the records, with their number right behind the name; of what no lexicon knows that alone. */
function rankedTable({ meaning, name }: Page, { of, many, measure }: Ranking): TableDesign {
  const { language, topic } = meaning;
  const label = measure.label || labelIn(language, 'attributes', measure.attribute!);
  const about = {
    ...meaning,
    tool: null,
    trade: null,
    settings: [],
    others: [],
    columns: [{ ...measure, label }],
    topic: { ...topic, dimensions: [], orders: [], metrics: [] },
    noun: { one: of.label, many, isMany: true, isMass: false },
    entity: of.entity ? { id: of.entity, text: many, isWeak: false, start: 0 } : null,
  };
  return designTable(about, name);
}

/** Gives each of them a name of its own, also where there are more than sample names, and says how many there are. */
function nameAll(design: TableDesign, { of, count: top }: Ranking): number {
  const { language, entity } = design;
  // Stores are places, and none of the buildings that a place usually is.
  const isItself = of.attribute && fold(of.label) === fold(labelIn(language, 'attributes', of.attribute));
  const spec: Attribute | undefined = isItself ? attributes[of.attribute] : undefined;
  const choices = spec?.options?.map((id) => labelIn(language, 'options', id));
  const count = choices?.length ?? Math.max(fewest, top + beyond);
  const isUnnamed = entity === 'own' || entities[entity].family === 'code';
  const known = isUnnamed ? [] : new Set(namesOf(entity, language, count, design.one, design.family));
  const names = choices ?? [...known];
  const values = Array.from({ length: count }, (_, index) => names[index] ?? `${design.one} ${index + 1}`);
  design.replace(design.nameColumn!, { values });
  return count;
}

/** What sums and counts over many records lie between; an average stays what it is. */
const ranges = { sum: [1200, 24_000], count: [12, 240] } as const;

function rankedNumber(design: TableDesign, { measure }: Ranking): PlannedColumn {
  const column = design.columns.find((each) => isOf(each, measure, design)) ?? design.wish(measure);
  const { attribute: _usual, ...own } = column;
  if (!isSum(measure)) return column;
  const isMoney = own.spec.format === 'currency';
  const [range, step] = isMoney ? ([ranges.sum, 50] as const) : ([ranges.count, 1] as const);
  // What many records come to is no usual amount of one.
  const summed = { ...own, spec: { ...own.spec, range, step } };
  design.columns.splice(design.columns.indexOf(column), 1, summed);
  return summed;
}

const isOf = ({ label, attribute }: PlannedColumn, measure: ColumnWish, { language }: TableDesign): boolean =>
  label === (measure.label || labelIn(language, 'attributes', measure.attribute!)) ||
  (measure.attribute !== undefined && attribute === measure.attribute);

function isSum({ metric }: ColumnWish): boolean {
  if (metric === undefined || metric === 'own') return metric === 'own';
  const figure: Metric = metrics[metric];
  return addsOverGroups(figure);
}
