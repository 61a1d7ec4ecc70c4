import type { Cell, Row } from '@vitrine/schema';
import type { PlannedColumn, TableDesign } from '../plan/TableDesign.js';
import { dayFrom, isoDay } from '../understand/calendar.js';
import { asLabel } from '../understand/columns.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { labelIn } from '../understand/lexicon/senses.js';
import type { NamedItem } from '../understand/Meaning.js';
import type { Attribute } from './attributes.js';
import { entities, type EntityId } from './entities.js';
import { createRandom, stepBetween } from './random.js';
import { isDecidedByDay, settleByDay, stageAt } from './stages.js';

/** What sample rows depend on. */
export interface RowsOptions {
  readonly seed: string;
  readonly language: Language;
  readonly now: number;
  readonly count: number;
  /** Records that the person named. */
  readonly items?: readonly NamedItem[];
}

const dayLength = 86_400_000;
/** What amounts are multiplied by where the usual currency has small units. */
const moneyScales: Readonly<Partial<Record<Language, number>>> = { ja: 100 };
/** So many rows stand for a list; more are a history. */
const fewRows = 12;
const daysFrom = (now: number, days: number) => dayFrom(isoDay(now), days, 'day');

/** Sample names of records of a kind. */
export function namesOf(
  entity: EntityId,
  language: Language,
  count: number,
  label = labelIn(language, 'entities', entity),
): string[] {
  const { family } = entities[entity];
  const names = family === 'code' ? [] : lexicons[language].names[family].split('|');
  return Array.from(
    { length: count },
    (_, index) =>
      names[index % (names.length || 1)] ?? `${label} ${entity === 'own' ? index + 1 : codeOf(index)}`,
  );
}

/** A short list names nobody twice. */
function rowCount(
  { entity, nameColumn, repeatsNames }: TableDesign,
  { count, language }: RowsOptions,
): number {
  const { family } = entities[nameColumn?.entity ?? entity];
  if (count > fewRows || family === 'code' || repeatsNames || nameColumn?.values) return count;
  return Math.min(count, lexicons[language].names[family].split('|').length);
}

const codeOf = (index: number) => `A-${101 + index}`;

/** Plausible rows for a table: dates in order, states that fit the dates, amounts that fit each other. */
export function makeRows(design: TableDesign, options: RowsOptions): Row[] {
  const random = createRandom(`${options.seed}/${design.name}`);
  const { items = [] } = options;
  const count = items.length > 0 ? items.length : rowCount(design, options);
  const isGiven = items.some(({ amount, date }) => amount ?? date);
  const names = namesOf(design.entity, options.language, count, design.one);
  return Array.from({ length: count }, (_, index) => {
    const row: Row = { id: `r${index + 1}` };
    const item = items[index];
    for (const column of design.columns)
      if (!column.formula) row[column.key] = cellFor(design, column, index, count, random, options, names);
    if (item) setItem(row, design, item, isGiven);
    settle(row, design, options.now, index, count, isGiven);
    // The sample reasons are those of requests; of a holiday or a visit none is made up.
    const reason = design.find('reason');
    if (reason?.spec.type === 'text' && entities[design.entity].family !== 'request') row[reason.key] = null;
    return row;
  });
}

function cellFor(
  design: TableDesign,
  column: PlannedColumn,
  index: number,
  count: number,
  random: () => number,
  { language, now }: RowsOptions,
  names: readonly string[],
): Cell {
  const { spec } = column;
  if (column.values) return column.values[index % column.values.length] ?? null;
  if (column.isName && column.entity === undefined) return names[index] ?? null;
  if (column.entity) return namesOf(column.entity, language, count)[index] ?? null;
  switch (spec.type) {
    case 'select': {
      const options = column.options ?? [];
      if (column.follows) return options[column.follows[index % column.follows.length] ?? 0]?.value ?? null;
      const at = column.isStage
        ? stageAt(design, column, index, count)
        : Math.floor(random() * options.length);
      return options[at]?.value ?? null;
    }
    case 'number': {
      const [from, to] = spec.range ?? [1, 100];
      const scale = spec.format === 'currency' ? (moneyScales[language] ?? 1) : 1;
      return stepBetween(random, from * scale, to * scale, (spec.step ?? 1) * scale);
    }
    case 'boolean':
      return random() < 0.5;
    case 'date':
    case 'datetime': {
      const [from, to] = daysOf(design, spec, count, now);
      const days = Math.round(from + ((index + random()) / count) * (to - from));
      const date = daysFrom(now, days);
      return spec.type === 'date'
        ? date
        : `${date}T${String(8 + Math.floor(random() * 9)).padStart(2, '0')}:${random() < 0.5 ? '00' : '30'}:00Z`;
    }
    case 'person': {
      const roles = lexicons[language].roles.split('|');
      return column.isNamedRole
        ? `${column.label} ${'ABC'[index % 3]}`
        : (roles[index % roles.length] ?? null);
    }
    case 'email':
      return `sample-${index + 1}@example.com`;
    case 'url':
      return `https://example.com/${index + 1}`;
    default:
      return textFor(column, index, language);
  }
}

/** Days from today between which sample dates lie: whole months where there are many, around today where the day decides. */
function daysOf(
  design: TableDesign,
  { days = [-60, 60] }: Attribute,
  count: number,
  now: number,
): readonly [number, number] {
  if (count <= fewRows) return isDecidedByDay(design) && days[1] - days[0] > 0 ? [-12, 9] : days;
  const today = new Date(now);
  const monthStart = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 5, 1);
  return days[0] > -90 ? days : [Math.ceil((monthStart - now) / dayLength), days[1]];
}

function textFor(column: PlannedColumn, index: number, language: Language): Cell {
  const families: Readonly<Record<string, keyof (typeof lexicons)['en']['names']>> = {
    company: 'company',
    title: 'content',
    reason: 'request',
    description: 'incident',
    nextStep: 'task',
    address: 'place',
  };
  const id = column.attribute ?? '';
  const family = Object.hasOwn(families, id) ? families[id] : undefined;
  if (family) {
    const names = lexicons[language].names[family].split('|');
    return names[index % names.length] ?? null;
  }
  // What came out of something, and what somebody noted, is not made up.
  if (id === 'notes' || id === 'result') return null;
  if (id === 'phone') return `+00 555 01${String(10 + index)}`;
  if (id === 'version') return `1.${index}.0`;
  if (id === 'code') return codeOf(index);
  return `${column.label} ${'ABCDEFGH'[index % 8]}`;
}

function setItem(row: Row, design: TableDesign, item: NamedItem, isGiven: boolean): void {
  // What nobody gave stays open beside what somebody did.
  if (isGiven) for (const { key, formula } of design.columns) if (!formula) row[key] = null;
  const name = design.columns.find(({ isName }) => isName);
  if (name) row[name.key] = asLabel(item.name);
  const amounts = design.columns.filter(({ spec, formula }) => spec.type === 'number' && !formula);
  const money =
    amounts.find(({ attribute }) => attribute === 'planned') ??
    amounts.find(({ spec }) => spec.format === 'currency') ??
    amounts[0];
  if (item.amount && money) row[money.key] = item.amount.value;
  const [start, end = start] = design.columns.filter(({ spec }) => spec.type === 'date');
  if (item.date && start && end) {
    row[start.key] = item.date.first;
    row[end.key] = item.date.date;
  }
}

/** Makes the cells of a row fit each other: an end after its start, a state that fits both, an actual near its plan. */
function settle(
  row: Row,
  design: TableDesign,
  now: number,
  index: number,
  count: number,
  isGiven: boolean,
): void {
  const keyOf = (attribute: string) => design.columns.find((column) => column.attribute === attribute)?.key;
  const start = keyOf('start');
  const end = keyOf('end');
  const today = daysFrom(now, 0);
  if (start && end && !isGiven) {
    const length = Math.max(14, Math.round(120 / count));
    const first = -30 + Math.round((index * 150) / count);
    row[start] = daysFrom(now, first);
    row[end] = daysFrom(now, first + length);
  }
  // What began and has no end is under way: since some time ago.
  if (start && !end && !isGiven) row[start] = daysFrom(now, -Math.round(((count - index) * 330) / count));
  const date = keyOf('date');
  const due = keyOf('due');
  if (date && due && !isGiven && row[date]) row[due] = dayFrom(String(row[date]), 30, 'day');
  const planned = keyOf('planned');
  const actual = keyOf('actual');
  if (planned && actual && typeof row[planned] === 'number' && typeof row[actual] === 'number')
    row[actual] = Math.round((row[planned] * (0.7 + ((index * 7) % 10) / 20)) / 10) * 10;
  const target = keyOf('target');
  const current = keyOf('current');
  const baseline = keyOf('baseline');
  if (target && current && typeof row[target] === 'number') {
    const from = baseline ? Math.round(row[target] * 0.4) : 0;
    if (baseline) row[baseline] = from;
    row[current] = Math.round(from + (row[target] - from) * (0.3 + ((index * 3) % 8) / 10));
  }
  const progress = keyOf('progress');
  const state = design.columns.find(({ isStage }) => isStage);
  const values = state?.options?.map(({ value }) => value) ?? [];
  if (state && start && end && row[start] && row[end] && values.includes('in-progress')) {
    const [from, to] = [String(row[start]), String(row[end])];
    row[state.key] = to < today ? 'complete' : from <= today ? 'in-progress' : 'planned';
  }
  if (!isGiven) settleByDay(row, design, today, index);
  if (progress && !isGiven) row[progress] = Number((0.15 + ((index * 37) % 80) / 100).toFixed(2));
}
