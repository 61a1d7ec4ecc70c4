export { ListSplitter } from '../list/ListSplitter.js';
export { zoomGestures } from './zoomGestures.js';
