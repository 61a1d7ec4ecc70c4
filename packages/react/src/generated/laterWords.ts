// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import type { later as Chart } from '../components/Chart/Chart.later.en.js';
import type { later as InputForm } from '../components/InputForm/InputForm.later.en.js';
import type { later as Kanban } from '../components/Kanban/Kanban.later.en.js';
import type { later as Table } from '../components/Table/Table.later.en.js';
import type { later as Timeline } from '../components/Timeline/Timeline.later.en.js';

/** English words that components load on demand. */
export type LaterWords = typeof Chart & typeof InputForm & typeof Kanban & typeof Table & typeof Timeline;
