import type { NodeContext } from '../../renderer/types.js';
import { IconButton } from '../../ui/button/IconButton.js';
import { Menu } from '../../ui/overlay/Menu.js';
import type { TableActions } from './useTableActions.js';
import type { TableModel } from './useTable.js';

interface TablePagerProps {
  readonly table: TableModel;
  readonly actions: TableActions;
  readonly node: NodeContext;
  /** The size the document asks for. */
  readonly pageSize: number;
}

const sizes = [10, 25, 50, 100];

/** Which rows of how many are shown, how many on a page, and the way to the other pages. */
export function TablePager({ table, actions, node, pageSize }: TablePagerProps) {
  const { t } = node;
  const size = table.pageSize ?? pageSize;
  const from = table.page * size;
  const number = (value: number) => node.format(value, 'number');
  const total = number(table.lines.length);
  const range = {
    from: number(Math.min(from + 1, table.lines.length)),
    to: number(from + table.shown.length),
    total,
  };
  const choices = [...new Set([pageSize, ...sizes])].sort((a, b) => a - b);
  const atStart = table.page === 0;
  const atEnd = table.page === table.pages - 1;
  // A button that can do nothing stays focusable, so that the focus is not lost on the last page.
  const go = (page: number, off: boolean) => ({
    'aria-disabled': off || undefined,
    onClick: () => !off && actions.goToPage(page),
  });
  return (
    <nav className="vt-table-pager" aria-label={t('table.pages')}>
      <Menu
        label={t('table.pageSize')}
        text={t('table.perPage', { size: number(size) })}
        icon="chevron-down"
        className="vt-table-page-size"
        items={choices.map((choice) => ({
          id: String(choice),
          label: number(choice),
          checked: choice === size,
          onSelect: () => actions.setPageSize(choice),
        }))}
      />
      <span className="vt-figures" role="status">
        {t('table.range', range)}
      </span>
      <span className="vt-table-pages">
        <IconButton
          icon="chevron-right"
          className="vt-table-back"
          label={t('table.previous')}
          {...go(table.page - 1, atStart)}
        />
        <IconButton
          icon="chevron-right"
          className="vt-table-forth"
          label={t('table.next')}
          {...go(table.page + 1, atEnd)}
        />
      </span>
    </nav>
  );
}
