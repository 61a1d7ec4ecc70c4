import { DataGrid, useGridApiRef } from '@mui/x-data-grid';
import { createRoot } from 'react-dom/client';
import { columns, pageSize, textOf } from './rows.js';

const defined = columns.map(({ key, label }) => ({
  field: key,
  headerName: label,
  width: 160,
  type: key === 'amount' ? 'number' : 'string',
  valueFormatter: (value) => textOf(key, value),
}));

export function mount(box, rows) {
  let api;
  let page = 0;
  function Contestant() {
    api = useGridApiRef();
    return (
      <DataGrid
        apiRef={api}
        rows={rows}
        columns={defined}
        pageSizeOptions={[pageSize]}
        initialState={{ pagination: { paginationModel: { pageSize, page: 0 } } }}
      />
    );
  }
  createRoot(box).render(<Contestant />);
  return {
    sort: (field) => api.current.setSortModel([{ field, sort: 'asc' }]),
    search: (text) => api.current.setQuickFilterValues(text === '' ? [] : [text]),
    nextPage: () => api.current.setPage(++page),
    firstCell: () => box.querySelector('[data-rowindex] [data-field="customer"]'),
  };
}
