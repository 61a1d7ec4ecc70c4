export { createEdits } from './createEdits.js';
export { KanbanTitleField } from './KanbanTitleField.js';
export { revealDrop } from './revealDrop.js';
