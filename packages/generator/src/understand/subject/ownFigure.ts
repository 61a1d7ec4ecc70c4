import { measured } from '../../nouns/classes/measured.js';
import { isNumber } from '../columns/attributeKind.js';
import { asLabel, readColumn } from '../columns/columns.js';
import { audiences } from '../lexicon/audiences.js';
import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { ColumnWish, NamedMetric, OwnNoun } from '../Meaning.js';
import { classOf } from '../nouns/classOf.js';
import { fold, isDense } from '../words/fold.js';

/** Languages that write names with a capital, and other nouns without. */
const capitalized: ReadonlySet<Language> = new Set(['en', 'es', 'fr', 'pt']);

/** What a page is called by, and what for. */
interface Called {
  readonly prompt: string;
  readonly noun: OwnNoun | null;
  readonly tool: ToolId | null;
  /** What it is broken down by: the project of `hours by project`. */
  readonly groups: readonly ColumnWish[];
  readonly language: Language;
}

/**
 * The figure that a page is called by where no lexicon knows it: the noise level of `noise level dashboard`, the hours of
 * `hours by project`. Null for what is a name, is many and no number, or says for whom the page is: an executive dashboard.
 */
export function ownFigure({ prompt, noun, tool, groups, language }: Called): NamedMetric | null {
  const isBrokenDown = groups.length > 0;
  const isLookedAt = tool === 'dashboard' || tool === 'report';
  const isFollowed = isBrokenDown && (tool === null || tool === 'tracker');
  if (!noun || !(isLookedAt || isFollowed)) return null;
  // Where words are written without spaces, the group may hold them all.
  if (groups.some(({ label }) => fold(label).includes(fold(noun.one)))) return null;
  const isCounted = isBrokenDown && isNumber(readColumn(noun.many, language).attribute);
  const [name = ''] = [noun.many, noun.one].filter((each) => fold(prompt).includes(fold(each)));
  const start = fold(prompt).indexOf(fold(name));
  if (name === '' || isVague(name, language) || isThing(name, language)) return null;
  if (!isCounted && (noun.isMany || (isFollowed && !noun.isMass))) return null;
  const written = prompt.slice(start, start + name.length);
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
