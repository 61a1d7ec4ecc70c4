import { asLabel } from '../columns/columns.js';
import { headFirst } from '../columns/headMention.js';
import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { ColumnWish, NamedEntity, OwnNoun } from '../Meaning.js';
import { fold } from '../words/fold.js';
import { findMentions } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { ownNoun } from './ownNoun.js';
import { tradeMentions } from './tradeMentions.js';

/** Records that no lexicon knows, and the known ones that only say whose they are. */
interface UnknownHead {
  readonly noun: OwnNoun;
  /** Null where the known word only hints at them. */
  readonly qualifier: ColumnWish | null;
}

/** Languages that join words to compounds without a link, or inflect the head: what stands in front qualifies. */
const spaced: ReadonlySet<Language> = new Set(['en', 'es', 'fr', 'pt']);

/** Tools that keep records one by one, so that a word for one before them is what they keep: a patient transport log. */
const keeping: ReadonlySet<ToolId | null> = new Set<ToolId | null>(['tracker', 'list', 'schedule', 'board']);

/** Endings of English words for what is not counted. */
const uncounted = /(?:ing|ment|ness|ity|tion|sion|ance|ence|ship|ism|acy|ics|ery|age|ware)$/u;

/**
 * What a page keeps whose name has an unknown word for its head and a known kind of record beside it: the badges of `employee
 * badges`, which are no employees. Null where the head is known, or is nothing to count.
 */
export function unknownHead(
  title: string,
  entity: NamedEntity | null,
  tool: ToolId | null,
  language: Language,
): UnknownHead | null {
  if (!entity || !spaced.has(language) || !fold(title).includes(fold(entity.text))) return null;
  const noun = ownNoun(title, language);
  if (!noun || noun.isMass || !(noun.isMany || isKept(noun, tool, language))) return null;
  const phrase = noun.isMany ? noun.many : noun.one;
  const words = phrase.split(/[\s-]+/u);
  const head = headFirst.has(language) ? words[0]! : words.at(-1)!;
  // Where the head comes first, what qualifies it stands behind a preposition, which ends the noun.
  const isQualified = headFirst.has(language)
    ? fold(phrase) !== fold(title)
    : fold(phrase).includes(fold(entity.text));
  if (!isQualified || fold(entity.text).split(' ').includes(fold(head)) || isKnown(head, language))
    return null;
  // The claims of `expense claims` are a kind of record that a trade keeps.
  const { mentions } = tradeMentions(title, language, []);
  if (mentions.some(({ text }) => fold(text).includes(fold(head)))) return null;
  return {
    noun,
    qualifier: entity.isWeak
      ? null
      : { label: asLabel(numbersOf(entity.text, language).one), entity: entity.id, options: [] },
  };
}

const isKept = ({ one }: OwnNoun, tool: ToolId | null, language: Language): boolean =>
  language === 'en' && keeping.has(tool) && !uncounted.test(fold(one));

/** Whether a word names anything else than a choice. */
const isKnown = (word: string, language: Language): boolean =>
  findMentions(word, language).mentions.some(({ senses }) =>
    senses.some(({ kind }) => kind !== 'option' && kind !== 'grammar'),
  );
