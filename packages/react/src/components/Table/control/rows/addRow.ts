import { createId, placeRanks } from '@vitrine/runtime/internal';
import type { ChangeOp } from '@vitrine/runtime';
import type { Cell } from '@vitrine/schema';
import type { TableViewProps } from '../../../../generated/viewProps.js';
import { firstMessage } from '../../../../i18n/translateIssue.js';
import type { NodeContext } from '../../../../renderer/types.js';
import type { ColumnFilter } from '../../logic/rowIndex/columnFilters.js';
import type { TableActions } from '../../useTableActions.js';
import type { TableModel } from '../../useTable.js';
import { firstTyped } from './firstTyped.js';

interface AddRowTarget {
  readonly props: TableViewProps;
  readonly node: NodeContext;
  readonly table: TableModel;
  readonly actions: TableActions;
}

/** Rows that a row between others may give a place of their own at most: all before it. */
const mostPlaced = 1000;

/** Whether a row can be added between others: where no order of cells says where it stands. */
export function canInsert({ props, table }: Pick<AddRowTarget, 'props' | 'table'>, place: number): boolean {
  const { ranks } = props.data;
  const isFree = ranks !== undefined && table.sort.length === 0 && table.groupBy.length === 0;
  return isFree && table.canEdit && props.addable && place <= mostPlaced;
}

/**
 * Adds a row that stands in view: with what the filters ask for, without the search and the filters that it could not pass.
 *
 * @param place Where it stands among the rows of the data; by default behind the last.
 */
export function addRow({ props: { data }, node, table, actions }: AddRowTarget, place?: number): void {
  const row = createId();
  const dataset = data.dataset!;
  const values = { ...data.insertDefaults, ...Object.fromEntries(table.filters.flatMap(onlyValue)) };
  const others = data.keys.map((key, index) => ({ key, rank: data.ranks?.[index] ?? null }));
  const ranked = place === undefined ? [] : placeRanks(others, place, row);
  const { issues } = node.change([
    { op: 'row.insert', dataset, row, values },
    ...ranked.map(([key, rank]): ChangeOp => ({ op: 'row.place', dataset, row: key, view: node.id, rank })),
  ]);
  if (issues) return node.announce(firstMessage(issues, node.t) ?? node.t('table.notSaved'));
  if (table.search !== '') actions.search('');
  const met = table.filters.filter((filter) => onlyValue(filter).length > 0);
  if (met.length < table.filters.length) actions.setFilters(met);
  if (table.pageSize !== undefined) {
    const isWhole = table.search === '' && met.length === table.filters.length;
    const before = place === undefined ? table.lines.length : isWhole ? linesBefore(table, place) : place;
    actions.goToPage(Math.floor(before / table.pageSize));
  }
  const column = firstTyped(table);
  if (column !== -1) actions.setEditing({ row, column });
}

/** How many of the lines stand before a place of the data, while they stand in its order. */
function linesBefore({ lines }: TableModel, place: number): number {
  const next = lines.findIndex((line) => line >= place);
  return next === -1 ? lines.length : next;
}

/** The one cell that passes a filter, as an entry; none where others pass too. */
function onlyValue(filter: ColumnFilter): readonly (readonly [string, Cell])[] {
  if (filter.op === 'is') return [[filter.key, filter.value]];
  return filter.op === 'in' && filter.values.length === 1 ? [[filter.key, filter.values[0]!]] : [];
}
