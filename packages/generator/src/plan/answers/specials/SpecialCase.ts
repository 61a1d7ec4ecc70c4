import type { Question, Special } from '../../../understand/question/Question.js';
import type { PlannedTable } from '../../PlannedTable.js';

/** Gives a node or view a name that is still free. */
export type Name = (wish: string) => string;

/** A question that asks for more than numbers of groups, and where its answer goes. */
export interface SpecialCase<K extends Special['kind'] = Special['kind']> {
  readonly question: Question;
  readonly special: Extract<Special, { kind: K }>;
  readonly table: PlannedTable;
  readonly title: string;
  readonly name: Name;
}
