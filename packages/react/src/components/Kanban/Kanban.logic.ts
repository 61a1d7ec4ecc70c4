import { type RowColumn, type RowSet } from '@vitrine/runtime';
import { cellOf } from '@vitrine/runtime/internal';
import type { Cell, Format, Row, Tone } from '@vitrine/schema';
import type { KanbanViewProps } from '../../generated/viewProps.js';
import type { Translate } from '../../i18n/types.js';

/** One card: a row of the set behind the board. */
export interface BoardCard {
  /** Key of the row. */
  readonly key: string;
  readonly row: Row;
  /** Place in the order people made; null without one. */
  readonly rank: string | null;
}

/** One column of the board with its cards in order. */
export interface BoardColumn {
  /** Text of the value its cards share; empty for cards without one. */
  readonly id: string;
  /** What the grouping cell of its cards holds. */
  readonly value: Cell;
  /** Heading; null for the column of cards without a value. */
  readonly title: string | null;
  readonly tone: Tone | undefined;
  /** Whether the work on its cards is over: nothing there is overdue. */
  readonly final: boolean;
  readonly cards: readonly BoardCard[];
  /** How many cards it holds, also those that a search hides. */
  readonly total: number;
  readonly limit: { readonly max: number; readonly mode: 'warn' | 'block' } | undefined;
}

/** Which cells a card shows, by column key. */
export interface CardFields {
  /** The cells have the names of these properties, as those of literal cards do. */
  readonly literal: boolean;
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly badges: readonly string[];
  readonly person: string | undefined;
  readonly due: string | undefined;
  readonly value: string | undefined;
  readonly progress: string | undefined;
  readonly format: Format | undefined;
}

/** A part of a card that shows a cell. */
export type CardPart = 'title' | 'text' | 'badges' | 'progress' | 'due' | 'value' | 'person';

/** A board as the view draws it. */
export interface Board {
  readonly rows: RowSet;
  /** Columns of the rows. The same list while they mean the same. */
  readonly rowColumns: readonly RowColumn[];
  /** Column of the rows that says where a card stands; undefined when there is none. */
  readonly groupKey: string | undefined;
  readonly columns: readonly BoardColumn[];
  /** How many more columns there are than a board shows. */
  readonly moreColumns: number;
  readonly fields: CardFields;
  readonly cardCount: number;
  /** Whether cards can go to another column. */
  readonly movable: boolean;
  /** Whether cards keep an order that people give them. */
  readonly sortable: boolean;
}

/** More columns nobody reads, and each costs time: what follows is counted. */
const mostColumns = 100;

const noRows: RowSet = { rows: [], keys: [], columns: [], dataset: null, writable: false, origin: null };

/** Arranges the rows as a board: listed columns first, then values that are not listed, cards without a value last. */
export function buildBoard(props: KanbanViewProps): Board {
  const rows = props.data ?? (props.cards as RowSet | undefined) ?? noRows;
  const groupKey = props.data ? (props.groupBy ?? firstSelect(rows)?.key) : 'column';
  const group = rows.columns.find((column) => column.key === groupKey);
  const groups =
    groupKey === undefined ? [{ value: null, cards: allCards(rows) }] : groupRows(rows, groupKey);
  const byId = new Map(groups.map((found) => [cellText(found.value), found]));
  const order = columnOrder(props, group, byId);
  // Work is over in a column of success and in those after it, such as "Lost", unless the board begins with it.
  let isOver = false;
  return {
    rows,
    rowColumns: rows.columns,
    groupKey,
    columns: order.slice(0, mostColumns).map((id, index) => {
      const listed = props.columns?.find((column) => column.id === id);
      const option = group?.options?.find(({ value }) => value === id);
      const found = byId.get(id);
      const tone = listed?.tone ?? option?.tone ?? undefined;
      isOver ||= index > 0 && tone === 'success';
      return {
        id,
        value: found?.value ?? parseCell(id, group),
        title: id === '' ? null : (listed?.title ?? option?.label ?? id),
        tone,
        final: isOver && id !== '',
        cards: found?.cards ?? [],
        total: found?.cards.length ?? 0,
        limit: props.limits?.find(({ column }) => column === id),
      };
    }),
    moreColumns: Math.max(0, order.length - mostColumns),
    fields: cardFields(props, rows, groupKey),
    cardCount: rows.rows.length,
    movable: rows.writable && groupKey !== undefined && !group?.readOnly && group?.type !== 'multiselect',
    sortable: rows.writable && rows.ranks !== undefined,
  };
}

/** Text of a cell: what a column of the board is known by. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return Array.isArray(cell) ? cell.join(', ') : String(cell);
}

/** Sum of a column of numbers over cards; null when none of them has one. */
export function sumOf(cards: readonly BoardCard[], key: string): number | null {
  const numbers = cards.map(({ row }) => cellOf(row, key)).filter((cell) => typeof cell === 'number');
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}

/** Cards of which some text contains what was searched for, ignoring case. */
export function searchCards(
  cards: readonly BoardCard[],
  search: string,
  fields: CardFields,
): readonly BoardCard[] {
  const wanted = search.trim().toLocaleLowerCase();
  if (wanted === '') return cards;
  const keys = [fields.title, fields.text, fields.person, ...fields.badges].filter(
    (key) => key !== undefined,
  );
  return cards.filter(({ row }) =>
    keys.some((key) => cellText(cellOf(row, key)).toLocaleLowerCase().includes(wanted)),
  );
}

/** Whether one more card is refused. */
export function isFull(column: BoardColumn): boolean {
  return column.limit?.mode === 'block' && column.total >= column.limit.max;
}

function firstSelect(rows: RowSet): RowColumn | undefined {
  return rows.columns.find(({ type }) => type === 'select');
}

function allCards(rows: RowSet): BoardCard[] {
  return rows.rows.map((row, index) => ({
    key: rows.keys[index] ?? '',
    row,
    rank: rows.ranks?.[index] ?? null,
  }));
}

function groupRows(rows: RowSet, groupKey: string): { value: Cell; cards: BoardCard[] }[] {
  const groups = new Map<string, { value: Cell; cards: BoardCard[] }>();
  for (const card of allCards(rows)) {
    const value = cellOf(card.row, groupKey);
    const id = cellText(value);
    const group = groups.get(id);
    if (group) group.cards.push(card);
    else groups.set(id, { value, cards: [card] });
  }
  return [...groups.values()];
}

function columnOrder(
  props: KanbanViewProps,
  group: RowColumn | undefined,
  found: ReadonlyMap<string, unknown>,
): string[] {
  const listed = props.columns?.map(({ id }) => id) ?? group?.options?.map(({ value }) => value) ?? [];
  const order = new Set([...listed, ...found.keys()]);
  const withoutValue = order.delete('');
  return withoutValue ? [...order, ''] : [...order];
}

/** The cell that a column stands for while no card tells. */
function parseCell(id: string, group: RowColumn | undefined): Cell {
  if (id === '') return null;
  if (group?.type === 'number') return Number.isFinite(Number(id)) ? Number(id) : id;
  if (group?.type === 'boolean' && (id === 'true' || id === 'false')) return id === 'true';
  return id;
}

function cardFields(props: KanbanViewProps, rows: RowSet, groupKey: string | undefined): CardFields {
  const { card } = props;
  const literal = props.data === undefined;
  const named = (key: string) => (literal ? key : undefined);
  return {
    literal,
    title: card?.title ?? named('title') ?? titleColumn(rows, groupKey),
    text: card?.text ?? named('text'),
    badges: card?.badges ?? (literal ? ['badges'] : []),
    person: card?.person ?? named('person'),
    due: card?.due ?? named('due'),
    value: card?.value ?? named('value'),
    progress: card?.progress ?? named('progress'),
    format: card?.format,
  };
}

function titleColumn(rows: RowSet, groupKey: string | undefined): string | undefined {
  const others = rows.columns.filter(({ key }) => key !== groupKey);
  const named = ['title', 'name'].map((name) => others.find(({ key }) => key === name)).find(Boolean);
  return (named ?? others.find(({ type }) => type === 'text') ?? others[0])?.key;
}

/** What a card shows, in order: which property each cell stands for, and its key. */
export function shownCells({
  title,
  text,
  badges,
  progress,
  due,
  value,
  person,
}: CardFields): { readonly name: CardPart; readonly key: string }[] {
  const single = { title, text, progress, due, value, person };
  const parts: readonly CardPart[] = ['title', 'text', 'badges', 'progress', 'due', 'value', 'person'];
  return parts.flatMap((name) => {
    const keys = name === 'badges' ? badges : [single[name]];
    return keys.flatMap((key) => (key === undefined ? [] : [{ name, key }]));
  });
}

/** Title of a card as people read it. */
export function cardTitle(card: BoardCard, fields: CardFields, t: Translate): string {
  const title = fields.title === undefined ? '' : cellText(cellOf(card.row, fields.title)).trim();
  return title === '' ? t('kanban.untitled') : title;
}

/** Heading of a column as people read it. */
export function columnTitle({ title }: Pick<BoardColumn, 'title'>, t: Translate): string {
  return title ?? t('kanban.none');
}
