export { CellEditor } from '../edit/CellEditor.js';
export { BulkBar } from './BulkBar.js';
export { GridControl } from './GridControl.js';
export { copyRows, saveCsv } from '../clipboard/exportRows.js';
