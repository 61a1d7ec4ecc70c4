import type { Dataset } from '@vitrine/schema';
import { asLabel } from '../../understand/columns/columns.js';
import { unitNamed } from '../../understand/question/lexicon/measureUnits.js';
import { findMentions, senseOf } from '../../understand/words/mentions.js';
import type { Aim } from '../../understand/facts/aims.js';
import { whoDoes } from '../../understand/facts/duties.js';
import { mainMeasure } from '../bricks.js';
import type { Where } from '../conditions.js';
import type { Page, Part } from '../Page.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';

/** Shows what is aimed at and no figure bears: what was told to stand somewhere, sums of money over the rows, all else as a list to keep up to date. */
export function addAims(page: Page, design: TableDesign | null): void {
  const left: Aim[] = [];
  const standing: Aim[] = [];
  for (const aim of page.meaning.aims.filter(({ amount }) => !page.aimsAt(amount.value))) {
    const bar = design && barOf(page, design, aim);
    if (bar) page.add(bar, 'first');
    else if (aim.current && aim.name !== '') standing.push(aim);
    else if (aim.isBudget) page.add(budgetCard(aim), 'first');
    else left.push(aim);
  }
  const span = standing.length % 3 === 0 ? 4 : standing.length % 2 === 0 ? 6 : 12;
  for (const aim of standing.toReversed()) page.add({ ...standingPart(page, aim), span }, 'first');
  if (left.length > 0) addList(page, left);
}

/** Where something stands, on its way to what it should come to; what should go down has no way to fill, so that it is told. */
function standingPart(page: Page, { name, text, amount, current, due, isLower, isBudget }: Aim): Part {
  const isMoney = Boolean(amount.currency ?? current?.currency);
  const format = isMoney || isBudget ? 'currency' : amount.isPercent ? 'percent' : undefined;
  const isWay = !isLower || isBudget;
  const owner = whoDoes(name, page.meaning.duties);
  const notes = [
    ...(isWay ? (due ? [`${page.say('deadline')}: ${due}`] : []) : [text]),
    ...(owner ? [`${page.label('attributes', 'owner')}: ${owner}`] : []),
  ];
  const description = notes.join(' · ');
  return {
    id: name,
    intent: isWay ? 'goal' : 'measure',
    title: name,
    ...(description && { description }),
    shows: {
      value: current?.value ?? null,
      ...(isWay && { target: amount.value }),
      ...(format && { format }),
    },
    receipts: [...(current ? [current] : []), amount].map((each) => ({
      kind: 'known' as const,
      text: String(each.value),
      from: `"${each.words}"`,
    })),
  };
}

/** What the money of the rows has come to, of the sum that is meant for it. */
function barOf(page: Page, design: TableDesign, aim: Aim): Part | null {
  const column = moneyOf(design);
  const isOfPieces = page.meaning.pieces.length > 0;
  const isMoney = aim.isBudget || aim.amount.currency !== null || (!isOfPieces && isBare(page, aim));
  if (!column || !isMoney || aim.current) return null;
  const where = periodOf(page, design, aim);
  return {
    id: `${column.label} goal`,
    intent: 'goal',
    title: column.label,
    description: aim.text,
    span: 12,
    shows: {
      dataset: design.name,
      value: {
        query: {
          from: design.name,
          ...(where && { where }),
          aggregate: [{ op: 'sum', key: column.key, as: 'value' }],
        },
      },
      target: aim.amount.value,
      format: 'currency',
    },
    receipts: [{ kind: 'known', text: `target ${aim.amount.value}`, from: `"${aim.text}"` }],
  };
}

/** `Target 6k/month`: a number without a word for what it counts, on a page about money. */
function isBare(page: Page, { about, amount, unit }: Aim): boolean {
  const { mentions } = findMentions(about, page.meaning.language);
  const isKnown = (word: string) =>
    mentions.some(
      ({ text, senses }) => text === word && senses.some(({ kind }) => kind === 'unit' || kind === 'grammar'),
    );
  const words = about.split(/[^\p{L}]+/u).filter((word) => word.length >= shortestNoun);
  return !amount.isPercent && !unitNamed(unit) && words.every(isKnown);
}

const shortestNoun = 4;

function moneyOf(design: TableDesign): PlannedColumn | undefined {
  const { column } = mainMeasure(design);
  const isMoney = (each: PlannedColumn | undefined) => each?.spec.format === 'currency';
  return isMoney(column) ? column : design.numbers.find(isMoney);
}

/** The period that an aim is for: `6k a month` is judged by this month. */
function periodOf(page: Page, design: TableDesign, { text }: Aim): Where | undefined {
  const { mentions } = findMentions(text, page.meaning.language);
  const unit = mentions.map((mention) => senseOf(mention, 'unit')?.id).find((id) => periods.has(id ?? ''));
  if (!unit || !design.day) return undefined;
  const { key } = design.day;
  return {
    all: [
      { key, op: 'gte', value: { formula: `startOf(today(), '${unit}')` } },
      { key, op: 'lte', value: { formula: `endOf(today(), '${unit}')` } },
    ],
  };
}

const periods: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

const longestTitle = 40;

function budgetCard({ text, about, amount }: Aim): Part {
  const title = about.replace(/[\s:：=]+/gu, ' ').trim();
  const isName = title !== '' && title.length <= longestTitle;
  return {
    id: 'budget',
    intent: 'measure',
    title: asLabel(isName ? title : text),
    span: 12,
    shows: { value: amount.value, format: 'currency' },
    receipts: [{ kind: 'known', text: `budget ${amount.value}`, from: `"${text}"` }],
  };
}

/** The aims as rows: where each stands today is entered there. */
function addList(page: Page, aims: readonly Aim[]): void {
  const units = aims.map(unitOf);
  const hasUnit = units.some(Boolean);
  const isDue = aims.some(({ due }) => due);
  const label = (id: 'current' | 'target' | 'unit' | 'due') => page.label('attributes', id);
  const dataset: Dataset = {
    name: page.name('aims'),
    title: page.label('entities', 'objective', true),
    origin: 'entered',
    key: 'id',
    columns: [
      { key: 'aim', label: page.label('entities', 'objective'), type: 'text' },
      { key: 'current', label: label('current'), type: 'number' },
      { key: 'target', label: label('target'), type: 'number' },
      ...(hasUnit ? [{ key: 'unit', label: label('unit'), type: 'text' as const }] : []),
      ...(isDue ? [{ key: 'due', label: label('due'), type: 'date' as const }] : []),
    ],
    rows: aims.map(({ text, amount, current, due }, at) => ({
      id: `a${at + 1}`,
      aim: text,
      current: current ? numberOf(current) : null,
      target: numberOf(amount),
      ...(hasUnit && { unit: units[at] || null }),
      ...(isDue && { due: due ?? null }),
    })),
  };
  page.dataset(dataset);
  page.add(
    {
      id: 'aims table',
      intent: 'browse',
      title: dataset.title!,
      span: 12,
      shows: { dataset: dataset.name },
      receipts: aims.map(({ text }) => ({ kind: 'known' as const, text: `aim: ${text}`, from: `"${text}"` })),
    },
    page.meaning.pieces.length > 0 ? 'last' : 'beforeRows',
  );
  if (aims.some(({ current }) => !current))
    page.receipt({
      kind: 'missing',
      text: 'today’s values were not given; enter them in the table',
      from: 'the prompt',
    });
}

const numberOf = ({ value, isPercent }: Aim['amount']) =>
  isPercent ? Number((value * 100).toPrecision(12)) : value;

const unitOf = ({ amount: { isPercent, currency }, unit }: Aim): string =>
  isPercent ? '%' : (currency ?? (unitNamed(unit) ? unit : ''));
