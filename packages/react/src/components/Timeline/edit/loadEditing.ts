export { DraftDays } from './DraftDays.js';
export { Grips } from './Grips.js';
export { TimelineEditing } from './TimelineEditing.js';
