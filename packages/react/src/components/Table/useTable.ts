import type { Row } from '@vitrine/schema';
import { useEffect, useMemo, useState } from 'react';
import type { TableViewProps } from '../../generated/viewProps.js';
import type { NodeContext } from '../../renderer/types.js';
import { layOut, readLayout } from './columns/columnLayout.js';
import type { ColumnLayout } from './columns/columnLayout.js';
import { groupRows } from './groups/groupRows.js';
import type { RowGroup } from './groups/groupRows.js';
import { readFilters } from './logic/rowIndex/columnFilters.js';
import type { ColumnFilter } from './logic/rowIndex/columnFilters.js';
import type { TableIndex } from './logic/rowIndex/createTableIndex.js';
import { resolveColumns } from './logic/columns/resolveColumns.js';
import type { ColumnSource, TableColumn } from './logic/columns/resolveColumns.js';
import { TableIndexCache } from './logic/rowIndex/TableIndexCache.js';
import { readSort } from './logic/rowIndex/sortKeys.js';
import type { SortKey } from './logic/rowIndex/sortKeys.js';

/** A table as it stands: what the document says, what the person chose, and the rows that follow. */
export interface TableModel {
  /** The columns that are shown, in order. */
  readonly columns: readonly TableColumn[];
  /** The hidden ones too. */
  readonly allColumns: readonly TableColumn[];
  readonly layout: ColumnLayout;
  readonly index: TableIndex;
  /** Keys of all rows of the data, by their places. */
  readonly keys: readonly string[];
  readonly sort: readonly SortKey[];
  readonly search: string;
  readonly filters: readonly ColumnFilter[];
  /** Columns by which rows are gathered. */
  readonly groupBy: readonly string[];
  readonly groups: readonly RowGroup[];
  /** Ids of the groups that are closed. */
  readonly closedGroups: readonly string[];
  /** Places of the rows that match, in order. */
  readonly found: Uint32Array;
  /** What stands on the current page: a place of the data, or −1 − n for the heading of group n. */
  readonly shown: Int32Array;
  /** The same of all pages. */
  readonly lines: Int32Array;
  /** Place of the first of `shown` among all lines. */
  readonly firstLine: number;
  /** Undefined when all rows stand in one window. */
  readonly pageSize: number | undefined;
  /** Number of the page from 0. */
  readonly page: number;
  readonly pages: number;
  /** Key of the chosen row. */
  readonly selected: string | null;
  /** Keys of the rows that are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly setTicked: (keys: ReadonlySet<string>) => void;
  /** Whether cells and rows may be changed. */
  readonly canEdit: boolean;
  /** Records that match, in order. */
  readonly rows: () => Row[];
}

const unsorted: readonly SortKey[] = [];

/** Puts rows, columns and view state together; sorting and searching are done again only when theirs changed. */
export function useTable(props: TableViewProps, node: NodeContext): TableModel {
  const { data, orderBy, columns: given, editable } = props;
  const canEdit = data.writable && data.dataset !== null && !node.readOnly;
  const { locale } = node.environment;
  const { format, t } = node;
  const [indexes] = useState(() => new TableIndexCache());
  const index = useMemo(() => indexes.of({ data, locale, format, t }), [indexes, data, locale, format, t]);

  const [first] = useState(data);
  const mayChange = canEdit || data !== first;
  useEffect(() => {
    if (mayChange) indexes.prepare();
  }, [indexes, mayChange]);

  const own = useMemo(
    () => resolveColumns({ columns: given, data, editable }, canEdit),
    [given, data, editable, canEdit],
  );
  const storedLayout = props.adjustable ? node.getView('columns') : undefined;
  const layout = useMemo(() => readLayout(storedLayout), [storedLayout]);
  const allColumns = useMemo(() => layOut(own, layout), [own, layout]);
  const columns = useMemo(() => allColumns.filter(({ hidden }) => !hidden), [allColumns]);

  const storedSort = node.getView('sort');
  const sort = useMemo(() => readSort(storedSort) ?? orderBy ?? unsorted, [storedSort, orderBy]);
  const search = asText(node.getView('search'));
  const storedFilters = node.getView('filters');
  const filters = useMemo(() => readFilters(storedFilters), [storedFilters]);
  const found = useMemo(
    () => index.find({ columns, allColumns, search, filters, sort }),
    [index, columns, allColumns, search, filters, sort],
  );

  const storedGroupBy = node.getView('groupBy');
  const groupColumns = useMemo(
    () => groupColumnsOf(asTexts(storedGroupBy) ?? props.groupBy ?? [], own, { data, editable }),
    [storedGroupBy, props.groupBy, own, data, editable],
  );
  const groupBy = useMemo(() => groupColumns.map(({ key }) => key), [groupColumns]);
  const storedClosed = node.getView('closedGroups');
  const closedGroups = useMemo(() => asTexts(storedClosed) ?? [], [storedClosed]);
  const { lines, groups } = useMemo(
    () => groupRows(found, groupColumns, index, new Set(closedGroups)),
    [found, groupColumns, index, closedGroups],
  );

  const pageSize =
    props.pageSize === undefined ? undefined : asCount(node.getView('pageSize')) || props.pageSize;
  const pages = pageSize === undefined ? 1 : Math.max(1, Math.ceil(lines.length / pageSize));
  const page = Math.min(asCount(node.getView('page')) ?? 0, pages - 1);
  const shown = useMemo(
    () => (pageSize === undefined ? lines : lines.subarray(page * pageSize, (page + 1) * pageSize)),
    [lines, page, pageSize],
  );
  const selected = node.getView('selected');
  const [tickedOnce, setTicked] = useState<ReadonlySet<string>>(noKeys);
  const ticked = useMemo(() => amongKeys(tickedOnce, data.keys), [tickedOnce, data.keys]);

  return {
    columns,
    allColumns,
    layout,
    index,
    keys: data.keys,
    sort,
    search,
    filters,
    groupBy,
    groups,
    closedGroups,
    found,
    shown,
    lines,
    firstLine: page * (pageSize ?? 0),
    pageSize,
    page,
    pages,
    selected: typeof selected === 'string' ? selected : null,
    ticked,
    setTicked,
    canEdit,
    rows: () => Array.from(found, (place) => data.rows[place]!),
  };
}

/** The columns that rows are gathered by; those that the table does not show are taken from the data. */
function groupColumnsOf(
  keys: readonly string[],
  own: readonly TableColumn[],
  source: Omit<ColumnSource, 'columns'>,
): readonly TableColumn[] {
  if (keys.length === 0) return noColumns;
  const ofData = resolveColumns({ ...source, columns: undefined }, false);
  return keys.flatMap((key) => [...own, ...ofData].find((column) => column.key === key) ?? []);
}

const noKeys: ReadonlySet<string> = new Set();

/** The ticks of rows that are still there. */
function amongKeys(ticked: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  if (ticked.size === 0) return noKeys;
  const left = new Set(keys.filter((key) => ticked.has(key)));
  return left.size === ticked.size ? ticked : left;
}

const noColumns: readonly TableColumn[] = [];

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : undefined;
}

function asCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
