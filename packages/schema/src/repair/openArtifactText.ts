import { limitsFrom } from '../open/limits.js';
import { openArtifact, type OpenOptions, type OpenResult } from '../open/openArtifact.js';
import { openDocument } from '../open/openDocument.js';
import { openingWith } from '../open/Opening.js';
import { readJson } from '../open/readJson.js';
import { isRecord } from '../validate/jsonType.js';
import { findArtifact } from './findArtifact.js';
import { TextReader } from './TextReader.js';

/**
 * Opens the document in a text that is not, or not only, strict JSON: what language models answer, and what was cut off.
 *
 * It takes away prose, fences and thinking blocks, and mends commas, quotes, comments, words such as `None` and `NaN`,
 * brackets, JSON inside strings, and an end in the middle: whatever was complete is kept. Of several objects it takes the
 * artifact. Each kind of repair is one issue `repair.…` with `count` and the `offset` of the first. Strict JSON goes to
 * `openArtifact` as it is. Time is linear in the text; it never throws.
 *
 * @throws TypeError only when a host's schema in `components` is wrong.
 */
export function openArtifactText(text: string, options: OpenOptions = {}): OpenResult {
  const limits = limitsFrom(options.limits);
  const strict = readJson(text, limits);
  if (isRecord(strict.value) && Array.isArray(strict.value['components'])) return openArtifact(text, options);
  const reader = new TextReader(limits);
  reader.push(text);
  reader.finish();
  const { value, issues } = findArtifact(reader);
  if (!value) return { artifact: null, issues };
  const opened = openDocument(value, openingWith(options), true);
  return { artifact: opened.artifact, issues: [...issues, ...opened.issues] };
}
