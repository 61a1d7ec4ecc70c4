import type { Format, Query } from '@vitrine/schema';
import { attributes, type AttributeId } from '../samples/attributes.js';
import type { Language } from '../understand/lexicon/index.js';
import { conditionWords } from '../understand/lexicon/conditionWords.js';
import { labelIn } from '../understand/lexicon/senses.js';
import { viewWords } from '../understand/lexicon/viewWords.js';
import type { PartWish } from '../understand/Meaning.js';
import { fold } from '../understand/words/fold.js';
import { holds, placesOf } from '../understand/pieces/saidWords.js';
import { placeOf } from '../understand/words/placeOf.js';
import type { Drawn } from './bricks.js';
import { choicesIn, type HeldChoice } from './choicesIn.js';
import { freeName } from './measures.js';
import { saidConditions } from './saidConditions.js';
import { denies } from './undoneConditions.js';
import { settledOption } from './settledOption.js';
import { toneOf, type PlannedColumn } from './PlannedColumn.js';
import type { TableDesign } from './TableDesign.js';

export type Where = NonNullable<Query['where']>;

/** Which rows are meant, and what has to be worked out of each to tell. */
export interface Condition {
  readonly where: Where;
  readonly derive?: Query['derive'];
  /** The day that lies ahead, where the rows are those to come. */
  readonly day?: PlannedColumn;
}

/** The condition for states that were named: overdue by its day, or one that is named, any other by its stage. */
export function whereStates(
  design: TableDesign,
  states: readonly string[],
  day?: PlannedColumn,
): Where | undefined {
  const stage = design.columns.find(({ isStage }) => isStage);
  const [first] = states;
  if (first === undefined) return undefined;
  const due = day ?? design.find('due') ?? design.find('nextDate') ?? design.find('end');
  const label = labelIn(design.language, 'options', first);
  const option = stage?.options?.find(({ value, label: shown }) => fold(shown ?? value) === fold(label));
  if (stage && option) return { key: stage.key, op: 'eq', value: option.value };
  if (first !== 'overdue' || !due) return undefined;
  const open = whereOpen(design);
  return { all: [{ key: due.key, op: 'lt', value: { formula: 'today()' } }, ...(open ? [open] : [])] };
}

/** The rows that a wish is about: in a state, not done yet, too few of them left, or with a day to come. */
export function conditionOf(design: TableDesign, wish: PartWish): Condition | undefined {
  const { within } = wish;
  const named = withSaid(lateIn(design, wish) ?? ofState(design, wish), [
    ...heldIn(design, wish),
    ...saidConditions(design, wish.title ?? wish.words),
  ]);
  const day = within && dayWithin(design, wish.words);
  if (!day) return named;
  // Who has not come within two weeks came before.
  if (denies(wish.title ?? wish.words, design.language)) {
    const before: Where = { key: day.key, op: 'lt', value: { formula: within.from } };
    return { ...named, day, where: named ? { all: [named.where, before] } : before };
  }
  const span = [
    { key: day.key, op: 'gte' as const, value: { formula: within.from } },
    { key: day.key, op: 'lte' as const, value: { formula: within.to } },
  ];
  return { ...named, day, where: { all: named ? [named.where, ...span] : span } };
}

/** Rows of which a column holds what was named. */
const heldIn = ({ columns }: TableDesign, { holding }: PartWish): Where[] =>
  holding === undefined
    ? []
    : columns
        .filter(({ options = [] }) => options.some(({ value }) => value === holding))
        .slice(0, 1)
        .map(({ key }) => ({ key, op: 'eq', value: holding }));

/** What the name of a list says besides of its rows. */
function withSaid(named: Condition | undefined, all: readonly Where[]): Condition | undefined {
  const said = all.filter((each) => JSON.stringify(each) !== JSON.stringify(named?.where));
  const [only] = said;
  if (only === undefined) return named;
  return {
    ...named,
    where: named ? { all: [named.where, ...said] } : said.length > 1 ? { all: [...said] } : only,
  };
}

/** `overdue by more than 30 days`. */
function lateIn(design: TableDesign, { lateBy }: PartWish): Condition | undefined {
  if (lateBy === undefined) return undefined;
  const { key } = design.need('due');
  const open = whereOpen(design);
  const late: Where = { key, op: 'lt', value: { formula: `dateadd(today(), -${lateBy}, 'day')` } };
  return { where: open ? { all: [late, open] } : late };
}

/** The day that a stretch of time is of: one that the words name, else one that people look ahead to. */
function dayWithin(design: TableDesign, words: string): PlannedColumn | undefined {
  const said = fold(words);
  const days = design.columns.filter(({ spec }) => spec.type === 'date' || spec.type === 'datetime');
  return (
    days.find(({ label }) => said.includes(fold(label))) ??
    ahead.flatMap((id) => days.filter(({ attribute }) => attribute === id))[0] ??
    days[0]
  );
}

function ofState(design: TableDesign, wish: PartWish): Condition | undefined {
  const { topic, rows, part } = wish;
  const [state] = topic.states;
  if (state === 'overdue' && !design.find('due') && !design.find('end') && !design.find('nextDate'))
    design.need('due');
  const named = whereStates(design, topic.states);
  if (named) return { where: named };
  const said = wish.title ?? wish.words;
  const held = chosen.has(part) && !denies(said, design.language) ? choicesIn(design, said) : [];
  // `Open offers` are those in that state.
  const [stage] = held.filter(({ column }) => column.isStage);
  const next = awaited(design, said);
  if (next) return { where: whereBefore(next) };
  if (stage) return { where: whereHeld(stage) };
  // What is open is all that is not done, where no state is called so.
  const open = rows === 'open' || unsettled.has(state ?? '') ? whereOpen(design) : undefined;
  const unnamed = open ?? (begun.has(state ?? '') ? whereBegun(design) : undefined);
  if (unnamed) return { where: unnamed };
  // `Bikes waiting for parts` are in a state that only this table has.
  const [first] = held;
  if (first) return { where: whereHeld(first) };
  if (part === 'metric') offerState(design, state);
  const where = whereStates(design, topic.states);
  if (where) return { where };
  if (rows === 'low') return whereLow(design);
  return rows === 'ahead' ? whereAhead(design, topic.dimensions[0]) : undefined;
}

/** The state that rows have yet to come to: `orders waiting to be shipped`; `waiting for parts` may be one itself. */
function awaited(design: TableDesign, words: string): HeldChoice | undefined {
  const { awaits } = conditionWords[design.language];
  const [lead] = awaits === '' ? [] : placesOf(words, awaits);
  if (!lead) return undefined;
  const isState = choicesIn(design, words).some(({ option: { value, label = value } }) =>
    holds(label, awaits),
  );
  const behind = words.slice(lead.index + lead[0].length);
  return isState ? undefined : choicesIn(design, behind).find(({ column }) => column.isStage);
}

/** What comes before a state. */
const whereBefore = ({ column: { key, options = [] }, option }: HeldChoice): Where => ({
  key,
  op: 'in',
  value: options.slice(0, options.indexOf(option)).map(({ value }) => value),
});

const whereHeld = ({ column, option }: HeldChoice): Where => ({
  key: column.key,
  op: 'eq',
  value: option.value,
});

/** A state that is counted is one that rows can be in. */
function offerState(design: TableDesign, state: string | undefined): void {
  if (state === undefined || whereStates(design, [state])) return;
  const stage = design.stage();
  if (!stage.options || whereStates(design, [state])) return;
  const value = labelIn(design.language, 'options', state);
  design.replace(stage, { options: [...stage.options, { value, ...toneOf(value, design.language) }] });
}

/** What is not in the state that ends well. */
function whereOpen(design: TableDesign): Where | undefined {
  const stage = design.columns.find(({ isStage }) => isStage);
  const done = settledOption(design);
  return stage && done && { key: stage.key, op: 'ne', value: done.value };
}

/** Parts whose name may say which rows they are about. */
const chosen: ReadonlySet<string> = new Set(['metric', 'table', 'list']);

/** States that are called as all that is not done. */
const unsettled: ReadonlySet<string> = new Set(['open', 'todo', 'waiting']);

const begun: ReadonlySet<string> = new Set(['doing', 'in-progress']);

/** What is neither in the first state nor in the one that ends well. */
function whereBegun(design: TableDesign): Where | undefined {
  const stage = design.columns.find(({ isStage }) => isStage);
  const [first, ...others] = stage?.options ?? [];
  const open = whereOpen(design);
  if (!stage || !first || others.length < 2 || !open) return undefined;
  return { all: [{ key: stage.key, op: 'ne', value: first.value }, open] };
}

function whereLow(design: TableDesign): Condition {
  const [stock, reorder] = [design.need('stock'), design.need('reorder')];
  const as = freeName('low', ...design.columns.map(({ key }) => key));
  return {
    derive: [{ as, formula: `${stock.key} <= ${reorder.key}` }],
    where: { key: as, op: 'eq', value: true },
  };
}

/** Days that people look ahead to, those that say so first. */
const ahead: readonly AttributeId[] = ['nextDate', 'due', 'renewal', 'end', 'start', 'time', 'date'];

/** How far ahead a list of what is to come looks. */
const daysAhead = 30;

function whereAhead(
  design: TableDesign,
  wish: PartWish['topic']['dimensions'][number] | undefined,
): Condition {
  const day =
    (wish && asDay(design, wish)) ?? ahead.flatMap((id) => design.find(id) ?? [])[0] ?? design.need('end');
  return { where: { key: day.key, op: 'inNext', value: { count: daysAhead, unit: 'day' } }, day };
}

/** The column of a day that was named: the birthday of `upcoming birthdays`. */
function asDay(
  design: TableDesign,
  wish: PartWish['topic']['dimensions'][number],
): PlannedColumn | undefined {
  if (wish.entity !== undefined && wish.attribute === undefined) return undefined;
  const column = design.wish(wish);
  if (column.spec.type === 'date' || column.spec.type === 'datetime') return column;
  return design.replace(column, { spec: attributes.nextDate });
}

/** The share of rows that are in a state: a no-show rate is 1 for each that did not come, on average. */
export function rateOf(design: TableDesign, states: readonly string[], label: string): Drawn | null {
  const where = whereStates(design, states);
  if (!where || !('key' in where) || typeof where.value !== 'string') return null;
  return shareOf(design, { key: where.key, value: where.value }, label);
}

/** The share of rows whose cell is a choice. */
export const shareOf = (
  design: TableDesign,
  { key, value }: { readonly key: string; readonly value: string },
  label: string,
): Drawn => rateColumn(design, label, `if(${key} = '${value.replaceAll("'", "''")}', 1, 0)`);

/** The share of rows that ended well, where a figure is called so: all rows for a completion rate, those that ended for a win rate. */
export function successRate(
  design: TableDesign,
  label: string,
  language: Language = design.language,
): Drawn | null {
  const stage = design.columns.find(({ isStage }) => isStage);
  const of = (tone: string) => stage?.options?.filter((option) => option.tone === tone) ?? [];
  const [done] = of('success');
  const words = viewWords[language];
  const isWon = placeOf(label, words.won.split('|')) >= 0;
  if (!stage || !done || !(isWon || placeOf(label, words.finished.split('|')) >= 0)) return null;
  const is = ({ value }: { value: string }) => `${stage.key} = '${value.replaceAll("'", "''")}'`;
  const lost = isWon ? of('danger').map(is) : [];
  const missed = lost.length > 0 ? `if(${lost.join(' or ')}, 0, null)` : '0';
  return rateColumn(design, label, `if(${is(done)}, 1, ${missed})`);
}

function rateColumn(design: TableDesign, label: string, formula: string): Drawn {
  const key = freeName('rate', ...design.columns.map((column) => column.key));
  const format: Format = { style: 'percent', decimals: 0 };
  return { op: 'avg', column: { key, label, spec: { type: 'number', format, average: true } }, formula };
}
