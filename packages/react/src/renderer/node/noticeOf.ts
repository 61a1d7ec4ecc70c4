import type { ChangeOp } from '@vitrine/runtime';
import type { MessageKey } from '../../i18n/types.js';

/** What is told of a change when the view says nothing: null for values being typed. */
export function noticeOf(ops: readonly ChangeOp[]): MessageKey | null {
  const kinds = new Set(ops.map(({ op }) => op));
  if ([...kinds].every((op) => op === 'value.set' || op === 'value.unset')) return null;
  if (kinds.has('dataset.replace')) return 'change.made';
  if (kinds.has('dataset.reset')) return 'change.reset';
  if (kinds.has('row.remove')) return 'change.removed';
  if (kinds.has('row.insert')) return 'change.added';
  return 'change.made';
}
