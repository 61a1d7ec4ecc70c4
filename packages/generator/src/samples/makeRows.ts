import type { Cell, Row } from '@vitrine/schema';
import type { PlannedColumn } from '../plan/PlannedColumn.js';
import type { TableDesign } from '../plan/TableDesign.js';
import { dayFrom, isoDay } from '../understand/dates/calendar.js';
import { asLabel } from '../understand/columns/columns.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { whoDoes, type Duty } from '../understand/facts/duties.js';
import { labelIn } from '../understand/lexicon/senses.js';
import type { NamedItem } from '../understand/Meaning.js';
import { fold } from '../understand/words/fold.js';
import { withoutHead } from '../understand/words/headOf.js';
import { amountOfKind, usualAmount } from './amounts.js';
import { entities, type EntityId, type NameFamily } from './entities.js';
import { createRandom, stepBetween } from './random.js';
import { isDecidedByDay, settleByDay, settleTicks, stageAt } from './stages.js';

/** What sample rows depend on. */
export interface RowsOptions {
  readonly seed: string;
  readonly language: Language;
  readonly now: number;
  readonly count: number;
  /** Records that the person named. */
  readonly items?: readonly NamedItem[];
  /** Who does what. */
  readonly duties?: readonly Duty[];
  /** Who sees to things, where nobody is named. */
  readonly staff?: readonly string[];
  /** Whether the rows are cards of a board, each of which stands in a stage. */
  readonly areCards?: boolean;
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
  family: NameFamily = entities[entity].family,
): string[] {
  const names = sampleNames(family, language);
  return Array.from(
    { length: count },
    (_, index) => names[index % (names.length || 1)] ?? `${label} ${codeOf(index)}`,
  );
}

/** The names of a family; of matches, who plays whom. */
function sampleNames(family: NameFamily, language: Language): readonly string[] {
  const { names } = lexicons[language];
  if (family === 'code') return [];
  if (family !== 'match') return names[family].split('|');
  const teams = names.team.split('|');
  // Always so far apart that nobody plays against themselves.
  const away = (index: number) => (index + 1 + ((index * 2) % (teams.length - 1))) % teams.length;
  return teams.map((team, index) => `${team} – ${teams[away(index)]!}`);
}

/** A short list names nobody twice. */
function rowCount(design: TableDesign, { count, language }: RowsOptions): number {
  const { nameColumn, repeatsNames } = design;
  const family = nameColumn?.entity ? entities[nameColumn.entity].family : design.family;
  if (count > fewRows || family === 'code' || repeatsNames || nameColumn?.values) return count;
  return Math.min(count, sampleNames(family, language).length);
}

/** What one row is called: a waiting list with the names of patients has patients. */
function calledBy({ nameColumn, one }: TableDesign, language: Language): string {
  if (nameColumn?.attribute !== 'name') return one;
  const own = withoutHead(nameColumn.label, lexicons[language].attributes.name.split('|'))?.rest;
  return own && own !== nameColumn.label ? asLabel(own) : one;
}

const codeOf = (index: number) => `A-${101 + index}`;

/** Plausible rows for a table: dates in order, states that fit the dates, amounts that fit each other. */
export function makeRows(design: TableDesign, options: RowsOptions): Row[] {
  const random = createRandom(`${options.seed}/${design.name}`);
  const { items = [] } = options;
  const count = items.length > 0 ? items.length : rowCount(design, options);
  const isGiven = items.some(({ amount, date }) => amount ?? date);
  const names = namesOf(
    design.entity,
    options.language,
    count,
    calledBy(design, options.language),
    design.family,
  );
  return Array.from({ length: count }, (_, index) => {
    const row: Row = { id: `r${index + 1}` };
    const item = items[index];
    for (const column of design.columns)
      if (!column.formula) row[column.key] = cellFor(design, column, index, count, random, options, names);
    if (item) setItem(row, design, item, isGiven, options.duties);
    if (item) setStage(row, design, item, isGiven && options.areCards === true);
    settle(row, design, options.now, index, count, isGiven);
    if (!isGiven) settleAmounts(row, design, options.language);
    // What the samples say fits already.
    for (const column of isGiven ? [] : design.columns)
      if (column.sample) row[column.key] = sampleCell(column, index, options);
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
  { language, now, staff }: RowsOptions,
  names: readonly string[],
): Cell {
  const { spec } = column;
  if (column.usual !== undefined) return column.usual;
  if (column.values) return column.values[index % column.values.length] ?? null;
  if (column.isName && column.entity === undefined) return names[index] ?? null;
  if (column.entity) return namesOf(column.entity, language, count)[index] ?? null;
  if (column.sample) return sampleCell(column, index, { language, now });
  switch (spec.type) {
    case 'select': {
      const options = column.options ?? [];
      const at = column.isStage ? stageAt(design, column, index, count) : usualChoice(column, random);
      return options[at]?.value ?? null;
    }
    case 'number': {
      const [from, to] = spec.range ?? [1, 100];
      const scale = spec.format === 'currency' ? (moneyScales[language] ?? 1) : 1;
      const amount = usualAmount(design.family, column.attribute, index, random);
      if (amount !== null) return amount * scale;
      return stepBetween(random, from * scale, to * scale, (spec.step ?? 1) * scale);
    }
    case 'boolean':
      return random() < 0.6 || column.isRequired === true;
    case 'date':
    case 'datetime': {
      const [from, to] = column.days ?? daysOf(design, column, count, now);
      // A history grows denser: there is more of late than at its beginning.
      const position = ((index + random()) / count) ** (count > fewRows ? 0.75 : 1);
      const days = Math.round(from + position * (to - from));
      const date = daysFrom(now, days);
      return spec.type === 'date'
        ? date
        : `${date}T${String(8 + Math.floor(random() * 9)).padStart(2, '0')}:${random() < 0.5 ? '00' : '30'}:00Z`;
    }
    case 'person': {
      const roles = staff ?? lexicons[language].roles.split('|');
      return column.isNamedRole
        ? `${column.label} ${'ABC'[index % 3]}`
        : (roles[(index + personsBefore(design, column)) % roles.length] ?? null);
    }
    case 'email':
      return `sample-${index + 1}@example.com`;
    case 'url':
      return `https://example.com/${index + 1}`;
    default:
      return textFor(column, index, language);
  }
}

/** How many columns of people stand before one: who reports is not who sees to it. */
const personsBefore = ({ columns }: TableDesign, column: PlannedColumn): number =>
  columns.slice(0, columns.indexOf(column)).filter(({ spec }) => spec.type === 'person').length;

/** The cell of a column whose samples are written down, over and over. */
function sampleCell(
  { spec, options = [], sample = [] }: PlannedColumn,
  index: number,
  { language, now }: Pick<RowsOptions, 'language' | 'now'>,
): Cell {
  const written = sample[index % sample.length] ?? null;
  if (written === null) return null;
  switch (spec.type) {
    case 'select':
      return options[written]?.value ?? null;
    case 'number':
      return written * (spec.format === 'currency' ? (moneyScales[language] ?? 1) : 1);
    case 'boolean':
      return written === 1;
    case 'datetime':
      return `${daysFrom(now, Math.trunc(written))}T${hourOf(written, index)}:00:00Z`;
    default:
      return daysFrom(now, written);
  }
}

/** A day with its hour behind the point, `1.09` for tomorrow at nine; without, one after the other. */
const hourOf = (written: number, index: number) =>
  String(Math.round(Math.abs(written % 1) * 100) || 8 + (index % 10)).padStart(2, '0');

/** What is rarest first: most of what goes wrong is not critical. */
const rareFirst: ReadonlySet<string> = new Set(['severity']);
const oftenMiddle: ReadonlySet<string> = new Set(['priority', 'urgency', 'risk', 'impact']);

/** Choices are not made equally often: some lead, and the middle of three levels is the usual one. */
function usualChoice({ attribute, options = [] }: PlannedColumn, random: () => number): number {
  const first = random();
  const kind = attribute ?? '';
  if (oftenMiddle.has(kind)) return Math.floor(((first + random()) / 2) * options.length);
  const at = Math.floor(first ** 1.5 * options.length);
  return rareFirst.has(kind) ? options.length - 1 - at : at;
}

/** Days from today between which sample dates lie: whole months where there are many, around today where the day decides. */
function daysOf(
  design: TableDesign,
  column: PlannedColumn,
  count: number,
  now: number,
): readonly [number, number] {
  const { days = [-60, 60] } = column.spec;
  const isDated = isDecidedByDay(design) && days[1] - days[0] > 0;
  if (count <= fewRows) return isDated ? [-12, 9] : days;
  // A history of visits lies behind, with some to come.
  const isOpen = column.spec.type === 'datetime' || isDated;
  if (column !== design.loggedDay && days[0] > -90 && !(isDated && days[1] > 0)) return days;
  return [-daysSinceMonth(now, 5), isOpen && days[1] > 0 ? 9 : days[1]];
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
  // What nobody knows the meaning of is left to the person.
  return null;
}

function setItem(
  row: Row,
  design: TableDesign,
  item: NamedItem,
  isGiven: boolean,
  duties: readonly Duty[] = [],
): void {
  // What nobody gave stays open beside what somebody did.
  if (isGiven) for (const { key, formula } of design.columns) if (!formula) row[key] = null;
  const name = design.columns.find(({ isName }) => isName);
  if (name) row[name.key] = asLabel(item.name);
  const owner = design.find('owner');
  const who = whoDoes(item.name, duties);
  if (owner && duties.length > 0) row[owner.key] = who ?? null;
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

/** `Roof (in progress)`: the stage that stands beside a name; a card of which none is told begins in the first. */
function setStage(row: Row, design: TableDesign, { note = '' }: NamedItem, isOpen: boolean): void {
  const stage = design.columns.find(({ isStage }) => isStage);
  const told = stage?.options?.find(({ value, label = value }) => fold(label) === fold(note));
  const own = told ?? (isOpen ? stage?.options?.[0] : undefined);
  if (stage && own) row[stage.key] = own.value;
}

/** Makes amounts fit what they are of: a sale its price and quantity, a membership its type, a subscription its plan. */
function settleAmounts(row: Row, design: TableDesign, language: Language): void {
  const scale = moneyScales[language] ?? 1;
  const amount = design.find('amount');
  const quantity = design.find('quantity');
  if (amount && quantity && typeof row[quantity.key] === 'number' && design.family === 'product')
    row[amount.key] = Number(row[quantity.key]) * Number(row[amount.key]);
  const kind = design.find('plan') ?? design.find('type');
  for (const column of design.numbers) {
    const position = kind?.options?.findIndex(({ value }) => value === row[kind.key]) ?? -1;
    const ofKind = amountOfKind(column.attribute, position);
    if (ofKind !== null) row[column.key] = ofKind * scale;
  }
}

/** The days from today between which plans lie, where no time is named. */
const aroundToday = [-30, 120] as const;

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
    const [from, to] = design.find('start')?.days ?? aroundToday;
    const length = Math.max(14, Math.round((0.8 * (to - from)) / count));
    const first = Math.round(from + (index * Math.max(0, to - length - from)) / Math.max(1, count - 1));
    row[start] = daysFrom(now, first);
    row[end] = daysFrom(now, first + length);
  }
  // What began and has no end is under way: since some time ago.
  if (start && !end && !isGiven)
    row[start] = daysFrom(now, -Math.round(((count - index) * daysSinceFirst(now, count)) / count));
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
  if (!isGiven) settleByDay(row, design, today, index, count);
  if (!isGiven) settleTicks(row, design);
  if (!isGiven) settleDoneDay(row, design, index);
  if (progress && !isGiven) row[progress] = Number((0.15 + ((index * 37) % 80) / 100).toFixed(2));
}

const aboutAYear = 330;

/** How many days ago the first of what is under way began: at the beginning of a month where there are many. */
function daysSinceFirst(now: number, count: number): number {
  return count <= fewRows ? aboutAYear : daysSinceMonth(now, 11);
}

/** How many days ago a month began, so many months back. */
function daysSinceMonth(now: number, monthsAgo: number): number {
  const today = new Date(now);
  const start = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - monthsAgo, 1);
  return Math.floor((now - start) / dayLength);
}

/** Of every three one is still open where nothing else says which, so that what is open shows. */
const openOfThree = 1;

/** The day of what is not done is empty. */
function settleDoneDay(row: Row, design: TableDesign, index: number): void {
  const day = design.columns.find(({ isDoneDay }) => isDoneDay);
  const tick = design.columns.find(({ spec }) => spec.type === 'boolean');
  const isOpen = tick ? row[tick.key] !== true : index % 3 === openOfThree;
  if (day && isOpen) row[day.key] = null;
}
