import {
  columnFilteringFeature,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { columns, pageSize, textOf } from './rows.js';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, text: sortFn_text },
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
});
const defined = columns.map(({ key, label }) => ({ id: key, accessorKey: key, header: label }));
const initialState = { pagination: { pageIndex: 0, pageSize } };

export function mount(box, data) {
  let current;
  function Contestant() {
    const table = useTable({
      features,
      columns: defined,
      data,
      initialState,
      globalFilterFn: 'includesString',
    });
    current = table;
    return (
      <table>
        <thead>
          <tr>
            {columns.map(({ key, label }) => (
              <th key={key}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ key }) => (
                <td key={key}>{textOf(key, row.getValue(key))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  createRoot(box).render(<Contestant />);
  return {
    sort: (id) => flushSync(() => current.setSorting([{ id, desc: false }])),
    search: (text) => flushSync(() => current.setGlobalFilter(text)),
    nextPage: () => flushSync(() => current.nextPage()),
    firstCell: () => box.querySelector('tbody td'),
  };
}
