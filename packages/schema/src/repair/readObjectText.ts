import { limitsFrom, type Limits } from '../open/limits.js';
import { TextReader } from './TextReader.js';

/** What {@link readObjectText} found. */
export interface ObjectText {
  /** Null when there is no object, or the text is over the limits. */
  readonly value: Readonly<Record<string, unknown>> | null;
  /** Whether the object was closed; otherwise the text ended in its middle, and only what came before is there. */
  readonly whole: boolean;
}

/**
 * Reads one JSON object from a text as language models write it: with prose, fences and thinking blocks around it, and
 * with JSON that has to be mended in the ways of `openArtifactText`.
 *
 * Of several objects it takes the last whole one outside of thinking blocks that has properties. Linear; never throws.
 */
export function readObjectText(text: string, limits: Partial<Limits> = {}): ObjectText {
  const reader = new TextReader(limitsFrom(limits));
  reader.push(text);
  reader.finish();
  if (reader.refusal) return { value: null, whole: false };
  const [best] = reader.found
    .filter(({ value, whole }, _, all) => all.length === 1 || !whole || Object.keys(value).length > 0)
    .toReversed()
    .sort((a, b) => Number(a.thinking) - Number(b.thinking) || Number(b.whole) - Number(a.whole));
  return best ? { value: best.value, whole: best.whole } : { value: null, whole: false };
}
