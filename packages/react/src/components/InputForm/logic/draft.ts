import type { Cell } from '@vitrine/schema';

/** What a person is typing: a value, or text that is none of the field's kind. */
export interface Draft {
  readonly value: Cell;
  /** What stands in the field when it is no value. */
  readonly text?: string;
}

/** A draft as it is kept in view state. Formulas see a value there, and nothing in text that is none. */
export function keptDraft({ value, text }: Draft): unknown {
  return text === undefined ? value : { text };
}

/** Reads what view state holds under a field's name, which may be anything; undefined when nothing was typed. */
export function readDraft(kept: unknown): Draft | undefined {
  if (kept === null || typeof kept === 'string' || typeof kept === 'boolean') return { value: kept };
  if (typeof kept === 'number') return Number.isFinite(kept) ? { value: kept } : undefined;
  if (Array.isArray(kept)) {
    return kept.every((part) => typeof part === 'string') ? { value: kept } : undefined;
  }
  if (typeof kept !== 'object' || !Object.hasOwn(kept, 'text')) return undefined;
  const { text } = kept as { readonly text: unknown };
  return typeof text === 'string' ? { value: null, text } : undefined;
}
