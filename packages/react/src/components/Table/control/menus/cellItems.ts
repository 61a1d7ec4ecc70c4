import type { Cell } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import type { MenuItem } from '../../../../ui/overlay/Menu.js';
import { hideCommand, sortCommands } from '../../columns/columnCommands.js';
import type { Command } from '../../columns/columnCommands.js';
import { putOnClipboard } from '../../clipboard/putOnClipboard.js';
import { rangeOf } from '../../grid/cells/CellRange.js';
import type { CellRange } from '../../grid/cells/CellRange.js';
import type { GridTarget } from '../../grid/GridControls.js';
import { cellText } from '../../logic/cells/cellText.js';
import type { TableColumn } from '../../logic/columns/resolveColumns.js';
import { addRow, canInsert } from '../rows/addRow.js';
import { filterOfCell } from './filterOfCell.js';
import type { CellMenuPlace } from './placeOfMenu.js';
import { deleteItems, hostItems } from './rowItems.js';
import { toolWords } from '../toolWords.js';
import type { RangeCommands } from '../useRangeCommands.js';

/** Letters of a value that a label shows. */
const mostLetters = 24;

/** What the menu of a cell offers: the clipboard, its column's order and filter, its row, its column; what makes no sense there is left out. */
export function cellItems(
  target: GridTarget,
  commands: RangeCommands,
  place: CellMenuPlace,
  paste: () => void,
): readonly MenuItem[] {
  const { props, table, keyAt } = target;
  const range = target.range ?? rangeOf(place, place);
  const column = table.columns[place.column];
  const index = props.data.keys.lastIndexOf(place.rowKey);
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, down) => keyAt(range.top + down));
  const keys = rows.filter((key) => key !== undefined);
  const parts = [
    column ? clipboardItems(target, commands, range, paste) : [],
    column ? columnItems(target, column, cellOf(props.data.rows[index]!, column.key)) : [],
    [...insertItems(target, index), ...(keys.length === 1 ? hostItems(target, place.rowKey) : [])],
    deleteItems(target, keys),
  ];
  return parts.flatMap((items, part) =>
    items.map((item, at) => ({
      ...item,
      separated: at === 0 && parts.slice(0, part).some(({ length }) => length > 0),
    })),
  );
}

function clipboardItems(
  { table, node }: GridTarget,
  commands: RangeCommands,
  range: CellRange,
  paste: () => void,
): readonly MenuItem[] {
  const t = toolWords(node.t);
  const { canEdit, columns } = table;
  const isEditable = canEdit && columns.slice(range.left, range.right + 1).some(({ editable }) => editable);
  const copy: MenuItem = {
    id: 'copy',
    label: t('table.copyCells'),
    icon: 'clipboard',
    onSelect: () => commands.copy(range, putOnClipboard),
  };
  if (!isEditable) return [copy];
  const cut = () =>
    commands.copy(range, async (parts) => {
      await putOnClipboard(parts);
      commands.clear(range);
    });
  const fill: MenuItem = {
    id: 'fill',
    label: t('table.fillDown'),
    icon: 'arrow-down',
    onSelect: () => commands.fill(range),
  };
  return [
    { id: 'cut', label: t('table.cutCells'), icon: 'clipboard', onSelect: cut },
    copy,
    { id: 'paste', label: t('table.pasteCells'), icon: 'clipboard-list', onSelect: paste },
    ...(range.bottom > range.top ? [fill] : []),
    { id: 'clear', label: t('table.clearCells'), icon: 'x', onSelect: () => commands.clear(range) },
  ];
}

function columnItems(
  { props, table, actions, node }: GridTarget,
  column: TableColumn,
  cell: Cell,
): readonly MenuItem[] {
  const t = toolWords(node.t);
  const shared = { column, table, actions, node };
  const text = cellText(cell, column, node) || t('table.blank');
  const value = text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()}…` : text;
  const filter: MenuItem = {
    id: 'filter',
    label: t('table.onlyValue', { value }),
    icon: 'filter',
    onSelect: () => actions.setFilter(column.key, filterOfCell(cell, column)),
  };
  const unfilter: MenuItem = {
    id: 'unfilter',
    label: t('table.clearFilters'),
    icon: 'x',
    onSelect: () => actions.setFilters([]),
  };
  const [up, down] = sortCommands(shared);
  const canHide = props.adjustable && table.columns.length > 1;
  return [
    ...(column.filterable ? [filter] : []),
    ...(table.filters.length > 0 ? [unfilter] : []),
    ...[up, down, ...(canHide ? [hideCommand(shared)] : [])].flatMap((command) =>
      command ? [itemOf(command)] : [],
    ),
  ];
}

function itemOf({ id, label, icon, pressed, run }: Command): MenuItem {
  return { id, label, icon, checked: pressed || undefined, onSelect: run };
}

function insertItems(target: GridTarget, index: number): readonly MenuItem[] {
  if (!canInsert(target, index + 1)) return [];
  const t = toolWords(target.node.t);
  return [
    { id: 'above', label: t('table.insertAbove'), icon: 'plus', onSelect: () => addRow(target, index) },
    { id: 'below', label: t('table.insertBelow'), icon: 'plus', onSelect: () => addRow(target, index + 1) },
  ];
}
