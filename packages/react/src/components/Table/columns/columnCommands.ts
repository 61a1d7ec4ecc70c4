import type { IconName } from '@vitrine/schema';
import type { MessageKey } from '../../../i18n/types.js';
import { toolWords } from '../control/toolWords.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import { moveColumn, resizeColumn, withPart } from './changeLayout.js';
import { widthsOnScreen } from './columnGestures.js';
import { layOut } from './columnLayout.js';
import type { ColumnMenuProps } from './ColumnMenu.js';

type ColumnTarget = Pick<ColumnMenuProps, 'column' | 'table' | 'actions' | 'node'>;

/** Something to do with a column. */
export interface Command {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  /** The icon points the other way. */
  readonly flipped?: boolean;
  /** The menu stays, for what is done again and again. */
  readonly stays?: boolean;
  readonly run: () => void;
}

/** Pixels by which a column grows or shrinks. */
const widthStep = 32;

const sortWords: Partial<Record<TableColumn['type'], readonly [up: MessageKey, down: MessageKey]>> = {
  number: ['table.sortUp', 'table.sortDown'],
  date: ['table.sortOld', 'table.sortNew'],
  datetime: ['table.sortOld', 'table.sortNew'],
  select: ['table.sortForth', 'table.sortBack'],
  multiselect: ['table.sortForth', 'table.sortBack'],
  boolean: ['table.sortForth', 'table.sortBack'],
};

/** Sorts by the column, or no longer; where others order the rows already, also by this one after them. */
export function sortCommands({ column, table, actions, node }: ColumnTarget): Command[] {
  if (!column.sortable) return [];
  const t = toolWords(node.t);
  const [up, down] = sortWords[column.type] ?? ['table.sortAz', 'table.sortZa'];
  const part = table.sort.find(({ key }) => key === column.key);
  const isFirst = part !== undefined && part === table.sort[0];
  const sort = (desc: boolean, add: boolean): Command => {
    const pressed = part !== undefined && isFirst !== add && (part.desc ?? false) === desc;
    const word = add ? (desc ? 'table.thenDown' : 'table.thenUp') : desc ? down : up;
    return {
      id: `${add ? 'then-' : ''}${desc ? 'down' : 'up'}`,
      icon: desc ? 'arrow-down' : 'arrow-up',
      label: t(word),
      pressed,
      run: () => actions.sortAs(column.key, pressed ? undefined : desc, add),
    };
  };
  const alone = [sort(false, false), sort(true, false)];
  return table.sort.length === 0 || isFirst ? alone : [...alone, sort(false, true), sort(true, true)];
}

/** Groups by the column, pins, moves, sizes or hides it, and says so; none where the document fixes the columns. */
export function placeCommands(props: ColumnMenuProps): Command[] {
  const { column, table, actions, node, adjustable } = props;
  if (!adjustable) return [];
  const t = toolWords(node.t);
  const { layout, groupBy } = table;
  const { key, label } = column;
  const isGrouped = groupBy.includes(key);
  const isPinned = column.pinned !== undefined;
  const say = (word: MessageKey) => node.announce(t(word, { column: label }));
  return [
    {
      id: 'group',
      icon: 'layers',
      label: t('table.groupBy'),
      pressed: isGrouped,
      run: () => {
        actions.setGroupBy(isGrouped ? groupBy.filter((other) => other !== key) : [...groupBy, key]);
        say(isGrouped ? 'table.ungrouped' : 'table.grouped');
      },
    },
    {
      id: 'pin',
      icon: 'lock',
      label: t('table.pin'),
      pressed: isPinned,
      run: () => {
        actions.setLayout(withPart(layout, 'pinned', key, isPinned ? null : 'start'));
        say(isPinned ? 'table.unpinned' : 'table.pinned');
      },
    },
    ...moveCommands(props),
    ...widthCommands(props),
    ...(table.columns.length > 1 ? [hideCommand(props)] : []),
  ];
}

function moveCommands({ column: { key, label }, table, actions, node }: ColumnMenuProps): Command[] {
  const t = toolWords(node.t);
  const { layout, allColumns } = table;
  const move = (step: number) => () => {
    const next = moveColumn(layout, allColumns, key, step);
    actions.setLayout(next);
    const shown = layOut(allColumns, next).filter(({ hidden }) => !hidden);
    const at = node.format(shown.findIndex((other) => other.key === key) + 1, 'number');
    const count = node.format(shown.length, 'number');
    node.announce(t('table.columnAt', { column: label, at, count }));
  };
  const shared = { icon: 'arrow-right' as const, stays: true };
  const isBackward = node.direction === 'rtl';
  return [
    { ...shared, id: 'back', flipped: !isBackward, label: t('table.moveBack'), run: move(-1) },
    { ...shared, id: 'on', flipped: isBackward, label: t('table.moveOn'), run: move(1) },
  ];
}

function widthCommands({ column, anchor, table, actions, node }: ColumnMenuProps): Command[] {
  const t = toolWords(node.t);
  const { key, label } = column;
  const widen = (by: number) => () => {
    const heading = anchor.current?.closest('th');
    if (!heading) return;
    const widths = widthsOnScreen(heading, table.allColumns);
    const next = resizeColumn(table.layout, widths, key, (widths.get(key) ?? column.width) + by);
    actions.setLayout(next);
    const width = node.format(next.widths?.[key] ?? null, 'number');
    node.announce(t('table.columnWide', { column: label, width }));
  };
  return [
    { id: 'wider', icon: 'plus', label: t('table.wider'), stays: true, run: widen(widthStep) },
    { id: 'narrower', icon: 'minus', label: t('table.narrower'), stays: true, run: widen(-widthStep) },
  ];
}

/** Hides the column, and says so. */
export function hideCommand({ column: { key, label }, table, actions, node }: ColumnTarget): Command {
  const t = toolWords(node.t);
  return {
    id: 'hide',
    icon: 'x-circle',
    label: t('table.hide'),
    run: () => {
      actions.setLayout(withPart(table.layout, 'hidden', key, true));
      node.announce(t('table.columnHidden', { column: label }));
    },
  };
}
