import type { Language } from '../lexicon/index.js';
import type { Mention } from '../words/mentions.js';
import { readColumn } from './columns.js';
import { headFirst } from './headMention.js';

/** Whether a part only qualifies what stands behind it: `table number` is a number, and no table. */
export function isLedOver(prompt: string, part: Mention, language: Language): boolean {
  const [, behind = ''] = /^\s(\p{Ll}+)(?=\s*(?:[,.;)]|$)|\sand\s)/u.exec(prompt.slice(part.end)) ?? [];
  if (behind === '' || headFirst.has(language)) return false;
  const { attribute, entity } = readColumn(behind, language);
  return attribute !== undefined && entity === undefined;
}
