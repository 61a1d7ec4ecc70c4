import type { Amount } from '../numbers/amounts.js';
import type { NamedDate } from '../dates/deadline.js';
import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { ColumnWish, Meaning, NamedItem } from '../Meaning.js';
import type { Mention } from '../words/mentions.js';

/** What a list of the prompt says. */
export interface Sorted {
  readonly columns: readonly ColumnWish[];
  readonly stages: readonly string[];
  readonly items: readonly NamedItem[];
  readonly metrics: Meaning['topic']['metrics'];
  readonly values: Meaning['values'];
}

export interface Surroundings {
  readonly prompt: string;
  readonly language: Language;
  readonly tool: ToolId | null;
  readonly mentions: readonly Mention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly NamedDate[];
  /** Whether some list stands behind the word for stages, so that no other names them. */
  readonly areStagesNamed: boolean;
}

export const nothing: Sorted = { columns: [], stages: [], items: [], metrics: [], values: null };
