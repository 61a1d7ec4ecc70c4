/** Loads what changes cells: editors, keys beyond moving, blocks of cells, the clipboard, bulk actions. */
export const loadTableControl = () => import('./control/tableControl.js');
