/** Loads what opens beside a frame. */
export const loadPanels = () => import('./panels.js');
