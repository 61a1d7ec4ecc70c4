import { useId, useMemo } from 'react';
import type { TableViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { Frame } from '../../ui/frame/Frame.js';
import { TextField } from '../../ui/form/TextField.js';
import { useChunk } from '../../hooks/useChunk.js';
import { focusGrid } from './grid/keys/focusGrid.js';
import { TableGrid } from './grid/TableGrid.js';
import { deriveColumns } from './logic/columns/deriveColumns.js';
import { TableChips } from './filters/TableChips.js';
import { loadTableControl } from './loadTableControl.js';
import { TablePager } from './TablePager.js';
import { useFormulaProblems } from './useFormulaProblems.js';
import { useTable } from './useTable.js';
import { useTableActions } from './useTableActions.js';
import { useTableMenu } from './useTableMenu.js';

/** Rows and columns that people sort, search and edit in place. */
export function TableView({ props: given, node }: ViewProps<TableViewProps>) {
  const { now, timeZone, locale } = node.environment;
  const { data: rows, columns } = given;
  const { compile } = node;
  const clock = columns?.some(({ formula }) => formula) ? now : null;
  const { data, failed } = useMemo(
    () => deriveColumns(rows, columns, { now: clock, timeZone, locale }, compile),
    [rows, columns, clock, timeZone, locale, compile],
  );
  const props = useMemo(() => (data === given.data ? given : { ...given, data }), [given, data]);
  const problems = useFormulaProblems(columns, failed, node);
  const table = useTable(props, node);
  const actions = useTableActions(props, node, table);
  const menu = useTableMenu(props, node, table, actions);
  const { ticked } = table;
  const control = useChunk(loadTableControl, ticked.size > 0);
  const hintId = useId();
  const { t } = node;
  const { title, description, searchable, pageSize } = props;
  const total = data.rows.length;
  const canAdd = table.canEdit && props.addable && table.columns.some(({ editable }) => editable);
  const addButton = canAdd && (
    <Button size="sm" variant="ghost" icon="plus" onClick={actions.addRow}>
      {t('table.addRow')}
    </Button>
  );
  const counted = (count: number) => node.format(count, 'number');
  const summary =
    table.search === '' && table.filters.length === 0
      ? t(total === 1 ? 'table.rowsOne' : 'table.rows', { count: counted(total) })
      : t('table.found', { count: counted(table.found.length), total: counted(total) });

  return (
    <Frame node={node} title={title} description={description} menu={menu} flush className="vt-table">
      {searchable && (
        <div className="vt-table-toolbar">
          <TextField
            className="vt-table-search"
            type="search"
            icon="search"
            label={t('table.searchIn', { title: title ?? t('table.table') })}
            hideLabel
            placeholder={t('search')}
            value={table.search}
            onChange={actions.search}
          />
          <span className="vt-table-count" role="status">
            {summary}
          </span>
        </div>
      )}
      <TableChips table={table} actions={actions} node={node} summary={searchable ? undefined : summary} />
      {!searchable && (
        // Always there, as what appears with its words is not read out.
        <span className="vt-hidden" role="status">
          {summary}
        </span>
      )}
      <span id={hintId} className="vt-hidden">
        {t('table.hint')}
      </span>
      {total === 0 ? (
        <EmptyState
          node={node}
          icon="table"
          title={props.emptyText ?? t('table.empty')}
          actions={addButton}
          onAdd={canAdd ? actions.addRow : undefined}
        />
      ) : (
        <>
          <TableGrid
            props={props}
            node={node}
            table={table}
            actions={actions}
            problems={problems}
            hintId={hintId}
          />
          {table.found.length === 0 && (
            <EmptyState
              icon="search"
              title={table.search === '' ? t('table.noneLeft') : t('table.noMatch', { search: table.search })}
              actions={
                <Button
                  size="sm"
                  onClick={({ currentTarget }) => {
                    focusGrid(currentTarget);
                    if (table.search === '') actions.setFilters([]);
                    else actions.search('');
                  }}
                >
                  {t(table.search === '' ? 'table.clearFilters' : 'clear')}
                </Button>
              }
            />
          )}
          {(addButton || pageSize !== undefined || props.multiSelect) && (
            <div className="vt-table-foot">
              {control && ticked.size > 0 ? (
                <control.BulkBar props={props} table={table} actions={actions} node={node} />
              ) : (
                addButton
              )}
              {pageSize !== undefined && (
                <TablePager table={table} actions={actions} node={node} pageSize={pageSize} />
              )}
            </div>
          )}
        </>
      )}
    </Frame>
  );
}
