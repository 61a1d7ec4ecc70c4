import type { Option } from '@vitrine/schema';
import { labelIn } from '../understand/lexicon/senses.js';
import type { TableDesign } from './TableDesign.js';

/** States that are good while they last, and end nothing. */
const standing = ['active', 'ok', 'onTrack'] as const;

/** The state in which nothing is left to do: of loans the last, of invoices paid; none where things only run. */
export function settledOption({ columns, language }: TableDesign): Option | undefined {
  const options = columns.find(({ isStage }) => isStage)?.options ?? [];
  const lasting = standing.map((id) => labelIn(language, 'options', id));
  const isEnd = ({ tone, label, value }: Option) => tone === 'success' && !lasting.includes(label ?? value);
  const last = options.findLast(({ tone }) => tone !== 'danger');
  return options.findLast(isEnd) ?? (last?.tone === 'warning' ? undefined : last);
}
