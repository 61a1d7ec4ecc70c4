import type { Option } from '@vitrine/schema';
import { conditionWords } from '../understand/lexicon/conditionWords.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { holds } from '../understand/pieces/saidWords.js';
import { fold, isDense } from '../understand/words/fold.js';
import { stemsOf } from '../understand/words/stems.js';
import type { Where } from './conditions.js';
import { settledOption } from './settledOption.js';
import type { PlannedColumn } from './PlannedColumn.js';
import type { TableDesign } from './TableDesign.js';

/**
 * Rows of which the name of a list says that something has yet to happen: `only those still owing` have not paid, `who have
 * not returned the form` have no tick there. What no column tells is left out.
 */
export function undoneConditions(design: TableDesign, words: string): Where[] {
  const owing = holds(words, conditionWords[design.language].owing) ? unpaid(design) : undefined;
  return owing ? [owing] : unticked(design, words);
}

function unpaid(design: TableDesign): Where | undefined {
  const { paid } = conditionWords[design.language];
  const names = ({ label }: PlannedColumn) => holds(label, paid);
  const tick = design.columns.find((column) => column.spec.type === 'boolean' && names(column));
  if (tick) return { key: tick.key, op: 'ne', value: true };
  for (const { key, options = [], isStage } of design.columns) {
    const at = options.findIndex(({ label, value }) => isOneOf(label ?? value, paid));
    if (at < 0) continue;
    const { value } = options[at]!;
    const isLast = !isStage || settledOption(design)?.value === value;
    return isLast ? { key, op: 'ne', value } : { key, op: 'in', value: valuesBefore(options, at) };
  }
  return undefined;
}

const isOneOf = (text: string, words: string): boolean =>
  words.split('|').some((word) => fold(word) === fold(text));

/** What was shipped has been paid for: only the states before that one are open. */
const valuesBefore = (options: readonly Option[], at: number): string[] =>
  options.slice(0, at).map(({ value }) => value);

/** `Who have not returned the form` speaks of the column `Form returned`. */
function unticked({ columns, language }: TableDesign, words: string): Where[] {
  if (isDense(words) || !denies(words, language)) return [];
  const said = new Set(stemsOf(words));
  const tick = columns.find(
    ({ spec, label }) => spec.type === 'boolean' && stemsOf(label).some((stem) => said.has(stem)),
  );
  return tick ? [{ key: tick.key, op: 'ne', value: true }] : [];
}

/** Whether words say that something has not happened. */
export const denies = (words: string, language: Language): boolean =>
  holds(words, `${lexicons[language].grammar.not}|${conditionWords[language].denied}`) ||
  /n['’]t\b/u.test(words);
