import type { Query } from '@vitrine/schema';
import { fold, isDense } from '../../understand/words/fold.js';
import { clausesOf } from '../../understand/lists/lists.js';
import type { Limit } from '../../understand/numbers/limits.js';
import type { Window } from '../../understand/dates/windows.js';
import { countCard, lowered, measureCard } from '../bricks.js';
import type { Page, Part } from '../Page.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';

type Where = NonNullable<Query['where']>;

/** How many rows are beyond the numbers that were named, due within a time, or not ticked off yet. */
export function conditionCards(page: Page, design: TableDesign): Part[] {
  return [...limitCards(page, design), ...windowCards(page, design), ...openCards(page, design)];
}

const signs = { lt: '<', gt: '>' } as const;

/** How many rows go above or below the numbers that were named; of the same number only one of both. */
function limitCards({ meaning: { prompt, limits } }: Page, design: TableDesign): Part[] {
  const shown = new Set<string>();
  const below = limits.toSorted((a, b) => Number(b.op === 'lt') - Number(a.op === 'lt'));
  return below.flatMap((limit): Part[] => {
    const column = limitedColumn(prompt, limit, design.numbers);
    const { op, amount } = limit;
    const name = `${column?.key}/${amount.value}`;
    if (!column || shown.has(name)) return [];
    shown.add(name);
    return [
      {
        ...countCard(design, `${column.label} ${signs[op]} ${amount.words}`, {
          key: column.key,
          op,
          value: amount.value,
        }),
        receipts: [
          {
            kind: 'known',
            text: `${column.label} ${signs[op]} ${amount.value}`,
            from: `"${amount.words}"`,
          },
        ],
      },
    ];
  });
}

const farthest = 48;

/** The number that a limit is of: one whose name or unit stands near it; any where nothing else is counted. */
function limitedColumn(
  prompt: string,
  { amount: { start, end } }: Limit,
  numbers: readonly PlannedColumn[],
): PlannedColumn | undefined {
  const behind = prompt.slice(end);
  const [unit = ''] = /^\s?\p{L}+/u.exec(behind) ?? [];
  const around = [prompt.slice(Math.max(0, start - farthest), start), unit].join(' ');
  const near = numbers.filter(({ label }) => speaksOf(around, unit.trim(), label));
  const last = near.toSorted((a, b) => placeIn(around, b.label) - placeIn(around, a.label))[0];
  return last ?? (unit === '' || isDense(unit) ? numbers[0] : undefined);
}

const placeIn = (text: string, label: string) => fold(text).lastIndexOf(fold(label));

/** Whether words near a number are those of a column: its name, a part of it, or the short form of its unit. */
function speaksOf(around: string, unit: string, label: string): boolean {
  const name = fold(label);
  if (isDense(label)) return around.includes(label);
  const words = fold(around).split(/[^\p{L}\p{N}]+/u);
  const own = name.split(' ');
  const isPart = own.some(
    (word) =>
      word.length > 3 &&
      words.some(
        (said) => said.length > 3 && (said.startsWith(word) || word.startsWith(said) || word.endsWith(said)),
      ),
  );
  return isPart || (unit.length > 0 && unit.length < 3 && own.some((word) => word.startsWith(fold(unit))));
}

/** How many rows are due in a stretch of time that was named. */
function windowCards({ meaning: { prompt, windows } }: Page, design: TableDesign): Part[] {
  const days = design.columns.filter(({ spec }) => spec.type === 'date' || spec.type === 'datetime');
  return windows.flatMap((window): Part[] => {
    const column = datedColumn(prompt, window, days);
    if (!column) return [];
    const title = `${column.label}: ${window.words}`;
    return [
      {
        ...countCard(design, title, {
          all: [
            { key: column.key, op: 'gte', value: { formula: window.from } },
            { key: column.key, op: 'lte', value: { formula: window.to } },
          ],
        }),
        receipts: [{ kind: 'known', text: title, from: `"${window.words}"` }],
      },
    ];
  });
}

/** Days that lie ahead: what one asks for before it comes. */
const ahead: readonly string[] = ['end', 'due', 'renewal', 'nextDate', 'start', 'date', 'time'];

/** The day that a stretch of time is of: one whose name stands in its sentence, else the one that lies ahead. */
function datedColumn(prompt: string, { start, end }: Window, days: readonly PlannedColumn[]) {
  const clause = clausesOf(prompt).find((each) => start >= each.start && end <= each.end);
  const said = clause ? prompt.slice(clause.start, clause.end) : '';
  const rankOf = ({ attribute }: PlannedColumn) =>
    (ahead.indexOf(attribute ?? '') + ahead.length) % ahead.length;
  return (
    days.find(({ label }) => speaksOf(said, '', label)) ?? days.toSorted((a, b) => rankOf(a) - rankOf(b))[0]
  );
}

/** Where people are asked what they have done, how many have not, and what they owe. */
function openCards(page: Page, design: TableDesign): Part[] {
  const asked = page.meaning.columns.map(({ label }) => fold(label));
  const own = design.columns.filter(({ label }) => asked.includes(fold(label)));
  const column =
    own.find(
      ({ attribute, spec }) => spec.type === 'boolean' && (attribute === 'done' || attribute === 'paid'),
    ) ?? own.find(({ isDoneDay }) => isDoneDay);
  if (!column || design.columns.some(({ isStage }) => isStage)) return [];
  const where: Where = column.isDoneDay
    ? { key: column.key, op: 'isNull' }
    : { key: column.key, op: 'ne', value: true };
  const open = page.say('open');
  const sum = design.columns.find(({ usual, spec }) => usual !== undefined && spec.format === 'currency');
  const owed = sum && `${open}: ${lowered(page, sum.label)}`;
  return [
    countCard(design, `${column.label}: ${lowered(page, open)}`, where),
    ...(sum && owed
      ? [{ ...measureCard(page, design, { column: sum, op: 'sum' }, where), id: owed, title: owed }]
      : []),
  ];
}
