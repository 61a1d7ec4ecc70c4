export { CellEditor } from '../edit/CellEditor.js';
export { addRow } from './rows/addRow.js';
export { BulkBar } from './BulkBar.js';
export { GridControl } from './GridControl.js';
export { RowMenu } from './menus/RowMenu.js';
export { copyRows, saveCsv } from '../clipboard/exportRows.js';
