export { DraftDays } from './DraftDays.js';
export { TimelineEditing } from './TimelineEditing.js';
