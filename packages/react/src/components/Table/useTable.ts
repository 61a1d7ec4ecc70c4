import type { Row } from '@vitrine/schema';
import { useMemo } from 'react';
import type { TableViewProps } from '../../generated/viewProps.js';
import type { NodeContext } from '../../renderer/types.js';
import { cellText } from './logic/cellText.js';
import { createTableIndex } from './logic/createTableIndex.js';
import { resolveColumns } from './logic/resolveColumns.js';
import type { TableColumn } from './logic/resolveColumns.js';
import { readSort } from './logic/sortKeys.js';
import type { SortKey } from './logic/sortKeys.js';

/** A table as it stands: what the document says, what the person chose, and the rows that follow. */
export interface TableModel {
  readonly columns: readonly TableColumn[];
  readonly sort: readonly SortKey[];
  readonly search: string;
  /** Rows that match the search, in order, as numbers into the data. */
  readonly found: readonly number[];
  /** Those of them on the current page. */
  readonly shown: readonly number[];
  /** Undefined when all rows stand in one window. */
  readonly pageSize: number | undefined;
  /** Number of the page from 0. */
  readonly page: number;
  readonly pages: number;
  /** Key of the chosen row. */
  readonly selected: string | null;
  /** Whether cells and rows may be changed. */
  readonly canEdit: boolean;
  /** Records that match, in order. */
  readonly rows: () => Row[];
}

const unsorted: readonly SortKey[] = [];

/** Puts rows, columns and view state together; sorting and searching are done again only when theirs changed. */
export function useTable(props: TableViewProps, node: NodeContext): TableModel {
  const { data, orderBy } = props;
  const { locale } = node.environment;
  const { format, t } = node;
  const canEdit = data.writable && data.dataset !== null && !node.readOnly;

  const columns = useMemo(() => resolveColumns(props, canEdit), [props, canEdit]);
  const index = useMemo(
    () => createTableIndex(data, locale, (cell, column) => cellText(cell, column, { format, t })),
    [data, locale, format, t],
  );

  const storedSort = node.getView('sort');
  const sort = useMemo(() => readSort(storedSort) ?? orderBy ?? unsorted, [storedSort, orderBy]);
  const search = asText(node.getView('search'));
  const found = useMemo(() => index.find(columns, search, sort), [index, columns, search, sort]);

  const pageSize =
    props.pageSize === undefined ? undefined : asCount(node.getView('pageSize')) || props.pageSize;
  const pages = pageSize === undefined ? 1 : Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(asCount(node.getView('page')) ?? 0, pages - 1);
  const shown = useMemo(
    () => (pageSize === undefined ? found : found.slice(page * pageSize, (page + 1) * pageSize)),
    [found, page, pageSize],
  );
  const selected = node.getView('selected');

  return {
    columns,
    sort,
    search,
    found,
    shown,
    pageSize,
    page,
    pages,
    selected: typeof selected === 'string' ? selected : null,
    canEdit,
    rows: () => found.map((number) => data.rows[number]!),
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
