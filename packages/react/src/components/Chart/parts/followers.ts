export { ChartTooltip } from './ChartTooltip.js';
export { PointWalk } from './PointWalk.js';
