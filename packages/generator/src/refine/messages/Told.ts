import type { Condition, Format } from '@vitrine/schema';
import type { Thing } from '../page/Thing.js';

/** What a sentence speaks of, before it is put in words of a language. */
export type Told =
  | string
  | Thing
  | readonly Thing[]
  /** A word of the schemas, such as the title of a property or one of its choices. */
  | { readonly term: string }
  /** Words of the schemas in a list. */
  | { readonly terms: readonly string[] }
  | { readonly conditions: readonly Condition[]; readonly labels: ReadonlyMap<string, string> }
  | { readonly format: Format }
  | { readonly number: number }
  /** A part of the whole, 0 to 1. */
  | { readonly share: number }
  /** Something new, by its title and what it is. */
  | { readonly title: string; readonly kind: string };

/** Something to say, in no language yet. */
export interface Saying {
  /** Name of the sentence. */
  readonly key: SentenceKey;
  readonly params: Readonly<Record<string, Told>>;
}

/** Everything that refine says. */
export type SentenceKey =
  // What was changed
  | 'added'
  | 'again'
  | 'addedTo'
  | 'chosenFrom'
  | 'copied'
  | 'drawn'
  | 'emptied'
  | 'filtered'
  | 'formatted'
  | 'grouped'
  | 'hidden'
  | 'limited'
  | 'moved'
  | 'movedAfter'
  | 'movedBefore'
  | 'movedInto'
  | 'raised'
  | 'removed'
  | 'removedFrom'
  | 'renamed'
  | 'replaced'
  | 'resized'
  | 'retyped'
  | 'rowsRemoved'
  | 'set'
  | 'shown'
  | 'sorted'
  | 'swapped'
  | 'switchedOff'
  | 'switchedOn'
  | 'told'
  | 'toned'
  | 'undone'
  | 'unfiltered'
  | 'unsorted'
  | 'unset'
  | 'alreadySo'
  // Questions and their choices
  | 'askInstead'
  | 'askReaders'
  | 'askWhat'
  | 'askWhich'
  | 'all'
  | 'leave'
  | 'removeAll'
  // Why nothing was changed
  | 'cannotFilter'
  | 'cannotGroup'
  | 'cannotRetype'
  | 'cannotSort'
  | 'noColumn'
  | 'noName'
  | 'noRows'
  | 'noNumber'
  | 'noTone'
  | 'noValue'
  | 'notExplained'
  | 'notFound'
  | 'notUnderstood'
  | 'nothingChanges'
  | 'nothingToUndo'
  | 'refusedByCheck'
  | 'stillRead'
  | WishKey;

/** Wishes that no change of a page fulfills; a lexicon has their words under `no:` and the same name. */
export type WishKey =
  | 'condition'
  | 'dark'
  | 'dislike'
  | 'help'
  | 'outside'
  | 'question'
  | 'simpler'
  | 'style'
  | 'theme'
  | 'translate';
