import type { PartId } from '../../understand/lexicon/Lexicon.js';
import { asLabel } from '../../understand/columns/columns.js';
import type { Language } from '../../understand/lexicon/index.js';
import { numbersOf } from '../../understand/words/plural.js';
import {
  isSameMetric,
  type NamedEntity,
  type NamedMetric,
  type OwnNoun,
  type PartWish,
  type Topic,
} from '../../understand/Meaning.js';
import { measureCard, measureOf } from '../bricks.js';
import { countOf, figureSeen, isOfPeriods, statesIn, type PeriodFigures } from './periodFigures.js';
import { designTable } from '../designTable.js';
import { figuresMaker } from '../make/figuresMaker.js';
import { intentOf, type PartMaker } from '../make/PartMaker.js';
import { rowParts } from '../../understand/views/rowParts.js';
import { isOfOthers, ownTables } from '../make/ownTables.js';
import { computed, metricColumn, moneyRecords, prepareColumns, recordsMaker } from '../make/recordsMaker.js';
import { saysAverage } from '../measures.js';
import { isOfRowsBeside } from '../make/rowsBeside.js';
import type { Page, Part } from '../Page.js';
import type { TableDesign } from '../TableDesign.js';

/** Exactly the parts that were asked for, in their order, over one table where they can share it. */
export function composeParts(page: Page): void {
  const { tool, parts: named } = page.meaning;
  // `Roadmap …: show it as a timeline`: one of them is enough.
  const parts = named.filter(
    (wish) =>
      wish.words !== tool?.words || named.every((other) => other === wish || other.part !== wish.part),
  );
  // What is asked for without a part's name stands among them.
  const wishes = [...parts, ...page.meaning.views].toSorted((a, b) => a.start - b.start);
  const make = partMaker(page, wishes);
  const made = wishes.flatMap((wish, index) => make(wish, repeatOf(wishes, index)));
  for (const part of besideEachOther(made)) page.add(part);
  const isEditable = ['browse', 'collect', 'arrange'].some((intent) => page.has(intent));
  if (!isEditable && !page.meaning.isOnly && !page.meaning.unwanted.includes('table'))
    for (const part of make({ part: 'table', topic: wholeTopic(page), words: '', start: 0 }, 0))
      page.add(part);
}

const drawings: ReadonlySet<string> = new Set(['trend', 'compare', 'share', 'distribution']);

/** Two charts in a row share it. */
function besideEachOther(parts: readonly Part[]): Part[] {
  const placed: Part[] = [];
  let isOpen = false;
  for (const part of parts) {
    const isChart = drawings.has(part.intent);
    const before = placed.at(-1);
    if (isChart && isOpen && before) {
      placed[placed.length - 1] = { ...before, span: 6 };
      placed.push({ ...part, span: 6 });
      isOpen = false;
    } else {
      placed.push(part);
      isOpen = isChart;
    }
  }
  return placed;
}

/** What the prompt is about, whatever state it is in. */
const wholeTopic = ({ meaning: { topic } }: Page): Topic => ({ ...topic, states: [] });

/** The one part more that a page was asked to have; before the rows it is about, unless it shows rows to edit too. */
export function addPart(page: Page, design: TableDesign | null, wish: PartWish): void {
  const make = design ? ownTables(page, design, recordsMaker(page, design)) : partMaker(page, [wish]);
  // A form that adds what is above it stays below all that is looked at.
  const placeOf = (intent: string) =>
    intent === 'collect' ? 'last' : intent === 'browse' ? 'beforeForm' : 'beforeRows';
  for (const part of make(wish, 0)) page.add(part, placeOf(part.intent));
}

/** Figures now, the views asked for, and the rows behind them. */
export function composeViews(page: Page): void {
  const { meaning } = page;
  const { views } = meaning;
  const topic = wholeTopic(page);
  const make = partMaker(page, views);
  const figures = [...meaning.topic.metrics, ...views.flatMap((view) => view.topic.metrics)].filter(
    (metric, index, all) => all.findIndex((other) => isSameMetric(other, metric)) === index,
  );
  const cards = figures.slice(0, 4);
  for (const metric of cards)
    for (const part of make(wishFor('metric', { ...topic, metrics: [metric] }), 0))
      page.add({ ...part, span: 12 / cards.length });
  for (const [index, view] of views.entries()) for (const part of make(view, index)) page.add(part);
  for (const part of ['table', 'form'] as const)
    for (const made of make(wishFor(part, topic), 0)) page.add(made);
}

const wishFor = (part: PartId, topic: Topic): PartWish => ({ part, topic, words: '', start: 0 });

/** A card for each figure that the prompt names beside its views, but for those that are kept by period. */
export function metricCards(page: Page, design: TableDesign): Part[] {
  return page.meaning.topic.metrics
    .filter((metric) => !isOfPeriods(metric, design))
    .map((metric) => {
      const counted = countOf(design, metric);
      if (counted) return counted;
      const rate = computed(design, metric, statesIn(metric.text, page.meaning.language));
      const measure = rate ?? measureOf(metricColumn(design, metric));
      const isAverage = saysAverage(metric.text, page.meaning.language);
      return measureCard(page, design, isAverage ? { ...measure, op: 'avg' } : measure);
    });
}

/** The views of a page over one table, over those of other records where it lists them, and over its figures by period. */
export function viewParts(page: Page, design: TableDesign, periodic: PeriodFigures | null): Part[] {
  const { views } = page.meaning;
  const trends = new Map(
    views.flatMap((view) => {
      const figure = figureSeen(view, design);
      const part = figure && periodic?.trendOf(figure, view.title);
      return part ? [[view, part] as const] : [];
    }),
  );
  prepareColumns(
    design,
    views.filter((view) => !trends.has(view) && !isOfOthers(view, design)),
  );
  const make = ownTables(page, design, recordsMaker(page, design));
  return views.flatMap((view) => trends.get(view) ?? make(view, 0));
}

/** Which of several equal parts this is: three cards show three figures. */
const repeatOf = (parts: readonly PartWish[], index: number) =>
  parts
    .slice(0, index)
    .filter(({ part, topic }) => part === parts[index]!.part && topic === parts[index]!.topic).length;

function partMaker(page: Page, parts: readonly PartWish[]): PartMaker {
  const { meaning } = page;
  const isPlan = meaning.tool?.id === 'schedule' && meaning.items.some(({ date }) => date);
  const rowEntity = (isPlan ? [] : parts)
    .filter(({ part }) => rowParts.has(part))
    .map(({ topic }) => strongest(topic))
    .find(Boolean);
  const found = [...parts.flatMap(({ topic }) => topic.metrics), ...meaning.topic.metrics];
  const wanted = found
    .filter((metric, index) => found.findIndex((other) => isSameMetric(other, metric)) === index)
    // What a figure should come to stands with those of the whole prompt.
    .map((metric) => meaning.topic.metrics.find((other) => isSameMetric(other, metric)) ?? metric);
  const entity = rowEntity ?? parts.map(({ topic }) => strongest(topic)).find(Boolean) ?? null;
  const drawn = parts.filter((wish) => !isOfRowsBeside(wish));
  const groups = new Set(drawn.flatMap(({ topic }) => topic.dimensions.map(({ label }) => label)));
  const isMoneyRecord = entity !== null && !entity.isWeak && moneyRecords.has(entity.id) && wanted.length < 2;
  // What has fields is kept one by one: the registrations of a form.
  const areKept = meaning.tool?.id === 'form' && meaning.columns.length > 1;
  // Fees by month are no matter of the exams beside them.
  const areOwn = !rowEntity || areOfPeriods(page, wanted, rowEntity);
  if (areOwn && wanted.length > 0 && groups.size < 2 && !isMoneyRecord && !areKept && !isPlan)
    return figuresMaker(page, wanted, parts);
  const noun = areKept ? wanted.map(({ text }) => nounOf(text, meaning.language))[0] : undefined;
  const design = designTable({ ...meaning, ...(noun && { noun }) }, page.name, entity ?? meaning.entity);
  const shown = (wish: PartWish): PartWish =>
    areKept ? { ...wish, topic: { ...wish.topic, metrics: [] } } : wish;
  prepareColumns(design, parts.map(shown));
  page.table(design, {
    items: meaning.items,
    count: parts.some(({ part, topic }) => intentOf[part] === 'trend' || topic.isOverTime) ? 24 : 8,
  });
  const records = recordsMaker(page, design);
  const make = isPlan ? records : ownTables(page, design, records);
  return (wish, repeat) => make(shown(wish), repeat);
}

/** Whether records keep none of the figures that are shown beside them. */
function areOfPeriods(page: Page, figures: readonly NamedMetric[], entity: NamedEntity): boolean {
  const design = designTable(page.meaning, (name) => name, entity);
  return figures.every((figure) => isOfPeriods(figure, design));
}

/** A figure that counts records, as their name: registrations. */
function nounOf(text: string, language: Language): OwnNoun {
  const { one, many } = numbersOf(text, language);
  return { one: asLabel(one), many: asLabel(many), isMany: true, isMass: false };
}

const strongest = ({ entities: named }: Topic): NamedEntity | undefined =>
  named.find(({ isWeak }) => !isWeak) ?? named[0];
