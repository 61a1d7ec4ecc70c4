export { ListSplitter } from '../list/ListSplitter.js';
export { ZoomGestures } from './ZoomGestures.js';
