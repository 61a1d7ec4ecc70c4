import { fold } from '../../understand/words/fold.js';
import type { Figure, Split } from './figureRows.js';
import type { Page, Part } from '../Page.js';

import {
  aimedBar,
  bySplit,
  isAimedAt,
  latestCard,
  overallCards,
  periodParts,
  trends,
} from './figureParts.js';
import { figuresOf } from './figuresOf.js';
/** Columns whose table leaves room for the form beside it. */
const fewColumns = 4;

/** A page over figures that are followed by period: what they are now, how they went, and the periods to edit. */
export function composeFigures(page: Page): void {
  const { figures, split, dataset } = figuresOf(page);
  // Over time what was named is told apart; what is only usual stands in a chart of its own.
  const { values, topic } = page.meaning;
  const apart = values || topic.dimensions.length > 0 ? split : null;
  page.dataset(dataset);
  const cards = figures.slice(0, 6).map((figure) => latestCard(page, dataset.name, figure));
  // What is looked at alone is looked at more closely.
  if (figures.length === 1) cards.push(...overallCards(page, dataset.name, figures[0]!, split));
  const ofRow = cards.length % 3 === 0 || cards.length > 4 ? 4 : 12 / Math.max(1, cards.length);
  for (const card of cards) page.add({ ...card, span: ofRow });
  const aimed = figures.find(({ metric }) => isAimedAt(page, metric));
  if (aimed) page.add(aimedBar(page, dataset.name, aimed));
  // Groups that were named are seen in each figure.
  const mostSplit = page.meaning.values ? 3 : 1;
  const beside = figures.filter(({ isBeside }) => isBeside);
  const drawn =
    apart && beside.length === 0
      ? figures.slice(0, mostSplit).map((figure) => [figure])
      : drawnTogether(figures).slice(0, 4);
  for (const [index, group] of drawn.entries())
    page.add({
      ...calledAs(page, group, trends(page, dataset.name, group, beside.length === 0 ? apart : null)),
      span: drawn.length === 1 || (drawn.length === 3 && index === 0) ? 12 : 6,
    });
  if (split && figures[0])
    page.add({
      ...groupedPart(page, dataset.name, figures, split),
      span: 12,
    });
  const [table, form] = periodParts(page, dataset.name);
  // Few numbers across a whole row would stand far apart.
  const [across, rest] = (dataset.columns ?? []).length <= fewColumns ? [8, 4] : [12, 12];
  page.add({ ...table, span: across });
  page.add({ ...form, span: rest });
}

/** The first figure, or both that are set against each other, by what they are told apart by. */
function groupedPart(page: Page, dataset: string, figures: readonly Figure[], split: Split): Part {
  const [first, second] = figures;
  if (first!.isBeside && second) return bySplit(page, dataset, [first!, second], split, 'compare');
  return bySplit(page, dataset, [first!], split, page.meaning.isShare ? 'share' : 'compare');
}

/** A chart under the name that the person gave to the view of its figures: revenue vs plan. */
function calledAs({ meaning }: Page, group: readonly Figure[], part: Part): Part {
  const labels = group
    .map(({ label }) => fold(label))
    .toSorted()
    .join('|');
  const { title } =
    meaning.views.find(
      ({ topic }) =>
        topic.metrics
          .map(({ text }) => fold(text))
          .toSorted()
          .join('|') === labels,
    ) ?? {};
  return title === undefined ? part : { ...part, id: title, title };
}

/** How many times larger a figure may be for both to be seen on one scale. */
const sameScale = 12;

/** Amounts of money of about the same size, and what is set against each other, share a chart: what comes in beside what goes out. */
function drawnTogether(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    const { format, range } = figure.metric;
    const group = groups.find(([first]) => {
      const other = first!.metric;
      const ratio = other.range[1] / range[1];
      const areBeside = first!.isBeside === true && figure.isBeside === true;
      const isSame =
        format === other.format &&
        (format === 'currency' || areBeside) &&
        other.additivity === figure.metric.additivity;
      return isSame && ratio < sameScale && ratio > 1 / sameScale;
    });
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}
