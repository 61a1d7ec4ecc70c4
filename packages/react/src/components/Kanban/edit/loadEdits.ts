export { createEdits } from './createEdits.js';
export { followFocus } from './followFocus.js';
export { KanbanTitleField } from './KanbanTitleField.js';
export { revealDrop } from './revealDrop.js';
