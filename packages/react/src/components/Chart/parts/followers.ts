export { ChartTooltip } from './ChartTooltip.js';
export { PointWalk } from './PointWalk.js';
export { readSlot } from './readSlot.js';
