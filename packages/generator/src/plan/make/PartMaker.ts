import type { PartId } from '../../understand/lexicon/Lexicon.js';
import type { PartWish } from '../../understand/Meaning.js';
import type { Part } from '../Page.js';

/** Makes the part that is wished for; `repeat` is how many of its kind were made before it. */
export type PartMaker = (wish: PartWish, repeat: number) => readonly Part[];

/** What each part of a kind is for, in the words of the component schemas. */
export const intentOf: Readonly<Record<PartId, string>> = {
  line: 'trend',
  area: 'trend',
  bar: 'compare',
  horizontalBar: 'compare',
  pie: 'share',
  donut: 'share',
  scatter: 'distribution',
  chart: 'compare',
  metric: 'measure',
  table: 'browse',
  list: 'rank',
  board: 'arrange',
  timeline: 'schedule',
  progress: 'goal',
  status: 'status',
  calculator: 'calculate',
  form: 'collect',
  checklist: 'checklist',
  text: 'note',
};
