// What follows the drawing: the pointer, the keyboard, and what is heard.
export { summarize } from '../summarize.js';
export { ChartTable } from './ChartTable.js';
export { ChartTooltip } from './ChartTooltip.js';
export { PointWalk } from './PointWalk.js';
export { readSlot } from './readSlot.js';
