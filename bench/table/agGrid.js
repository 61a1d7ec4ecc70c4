import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { columns, pageSize, textOf } from './rows.js';

ModuleRegistry.registerModules([AllCommunityModule]);

export function mount(box, rows) {
  const api = createGrid(box, {
    rowData: rows,
    columnDefs: columns.map(({ key, label }) => ({
      field: key,
      headerName: label,
      valueFormatter: ({ value }) => textOf(key, value),
    })),
    pagination: true,
    paginationPageSize: pageSize,
    paginationPageSizeSelector: [pageSize],
    animateRows: false,
    cacheQuickFilter: true,
  });
  return {
    sort: (colId) => api.applyColumnState({ state: [{ colId, sort: 'asc' }], defaultState: { sort: null } }),
    search: (text) => api.setGridOption('quickFilterText', text),
    nextPage: () => api.paginationGoToNextPage(),
    // Its rows stand in the document in any order.
    firstCell: () => {
      const cells = [...box.querySelectorAll('[row-id] [role=gridcell][col-id="customer"]')];
      const place = (cell) => Number(cell.closest('[row-index]').getAttribute('row-index'));
      return cells.sort((a, b) => place(a) - place(b))[0];
    },
  };
}
