import { measured } from '../../nouns/classes/measured.js';
import { asLabel } from '../columns/columns.js';
import { audiences } from '../lexicon/audiences.js';
import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { NamedMetric, OwnNoun } from '../Meaning.js';
import { classOf } from '../nouns/classOf.js';
import { fold, isDense } from '../words/fold.js';

/** Languages that write names with a capital, and other nouns without. */
const capitalized: ReadonlySet<Language> = new Set(['en', 'es', 'fr', 'pt']);

/**
 * The figure that a dashboard or a report is called by where no lexicon knows it: the noise level of `noise level dashboard`.
 * Null for what is a name, is many, or says for whom the page is: an executive dashboard.
 */
export function ownFigure(
  prompt: string,
  noun: OwnNoun | null,
  tool: ToolId | null,
  language: Language,
): NamedMetric | null {
  if (!noun || noun.isMany || (tool !== 'dashboard' && tool !== 'report')) return null;
  const start = fold(prompt).indexOf(fold(noun.one));
  if (start < 0 || isVague(noun.one, language) || isThing(noun.one, language)) return null;
  const written = prompt.slice(start, start + noun.one.length);
  const isName = start > 0 && capitalized.has(language) && /\p{Lu}/u.test(written);
  return isName || /^\p{Lu}.*\p{Lu}/u.test(written) ? null : { id: 'own', text: asLabel(written), start };
}

/** Whether a noun stands for something that one can point at, and not for what is measured: a call center is no figure. */
function isThing(text: string, language: Language): boolean {
  const kind = classOf(text, language);
  return kind !== null && !Object.hasOwn(measured, kind.id);
}

/** Whether a name says for whom a page is, or that it shows how things are. */
function isVague(text: string, language: Language): boolean {
  const { whom, what } = audiences[language];
  const known = `${whom}|${what}`.split('|').map(fold);
  if (isDense(text)) return known.some((word) => fold(text).includes(word));
  return fold(text)
    .split(/[\s-]+/u)
    .some((word) => known.includes(word));
}
