import type { Row } from '@vitrine/schema';
import type { PlannedColumn } from '../plan/PlannedColumn.js';
import type { TableDesign } from '../plan/TableDesign.js';
import { labelIn } from '../understand/lexicon/senses.js';
import { entities, stageSets, type StageSet } from './entities.js';

/**
 * Where eight sample rows stand, as positions among their stages: rows are in the order of their days, so that older
 * orders are delivered and most deals are still open.
 */
const usual: Readonly<Record<StageSet, string>> = {
  task: '13210100',
  deal: '34251010',
  candidate: '43212010',
  ticket: '33312010',
  order: '33332210',
  request: '11211010',
  incident: '22212010',
  content: '33212010',
  grant: '34221010',
  plan: '22211000',
  visit: '22322100',
  invoice: '22222310',
  due: '11112100',
  account: '11210131',
  run: '00002103',
  check: '11211000',
  reading: '22221010',
  health: '00102030',
  use: '00010020',
  plain: '00110010',
};

/** What comes out on a day: before it, usually, and now and then. */
const outcomes: Readonly<Partial<Record<StageSet, readonly [before: number, after: number, rare: number]>>> =
  {
    visit: [0, 2, 3],
    check: [0, 1, 2],
    plan: [0, 2, 2],
  };

/** Whether the state of rows is decided by one day, on which something takes place. */
export function isDecidedByDay(design: TableDesign): boolean {
  const set = setOf(design);
  return set !== null && set in outcomes && !design.find('start') && dayOf(design) !== undefined;
}

const dayOf = (design: TableDesign) => design.find('time') ?? design.find('date');

/** The stage of a sample row, as a position among those of its column. */
export function stageAt(
  design: TableDesign,
  { options = [] }: PlannedColumn,
  index: number,
  count: number,
): number {
  const set = setOf(design);
  if (set) return Number(usual[set][Math.floor((index * 8) / Math.max(8, count))]);
  return count > usualRows ? receding(options, index, count) : thinning(options.length, index);
}

/** So many rows stand for a list; more are a history. */
const usualRows = 12;
/** The part of a history that is over. */
const over = 0.7;

/** Of a history the older rows are through all their stages. */
function receding(options: NonNullable<PlannedColumn['options']>, index: number, count: number): number {
  const last = options.findLastIndex(({ tone }) => tone !== 'danger');
  return index < count * over && index % 8 !== 5 ? last : thinning(options.length, count - 1 - index);
}

/** Each stage once, then all but the last, and so on: fewer get further. */
function thinning(length: number, index: number): number {
  let left = index % Math.max(1, (length * (length + 1)) / 2);
  for (let round = length; round > 0; round -= 1) {
    if (left < round) return left;
    left -= round;
  }
  return 0;
}

/** Lets what took place be over, and what is to come be planned. */
export function settleByDay(
  row: Row,
  design: TableDesign,
  today: string,
  index: number,
  count: number,
): void {
  const set = setOf(design);
  const stage = design.columns.find(({ isStage }) => isStage);
  const day = dayOf(design);
  const cell = day && row[day.key];
  const outcome = set && outcomes[set];
  if (!stage || !outcome || typeof cell !== 'string' || !isDecidedByDay(design)) return;
  const [before, after, rare] = outcome;
  const isRare = index % (count > usualRows ? usualRows : 4) === 2;
  const position = cell.slice(0, 10) >= today ? before : isRare ? rare : after;
  row[stage.key] = stage.options?.[position]?.value ?? null;
}

/** Kinds of work that end: what is ticked off of them is ticked off at the end. */
const ending: ReadonlySet<StageSet> = new Set(['task', 'order', 'request', 'content', 'plan', 'plain']);

/** Lets ticks fit the state: what is done is ticked off, what has not begun is not. */
export function settleTicks(row: Row, design: TableDesign): void {
  const set = setOf(design);
  const stage = design.columns.find(({ isStage }) => isStage);
  const at = stage?.options?.findIndex(({ value }) => value === row[stage.key]) ?? -1;
  if (!set || !ending.has(set) || at < 0) return;
  const isDone = stage!.options![at]!.tone === 'success';
  for (const { key, spec } of design.columns)
    if (spec.type === 'boolean' && (isDone || at === 0)) row[key] = isDone;
}

/** The stages that the kind of record has, unless the person named others. */
function setOf(design: TableDesign): StageSet | null {
  const options = design.columns.find(({ isStage }) => isStage)?.options ?? [];
  const isSet = (set: StageSet) =>
    options.length === stageSets[set].length &&
    stageSets[set].every((id, at) => {
      const { value, label } = options[at]!;
      return (label ?? value) === labelIn(design.language, 'options', id);
    });
  const own = entities[design.entity].stages;
  if (isSet(own)) return own;
  return isSet('plan') ? 'plan' : null;
}
