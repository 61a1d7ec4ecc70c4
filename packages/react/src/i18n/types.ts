import type { dialogs } from './dialogs.en.js';
import type { saving } from './saving.en.js';
import type { en } from '../generated/en.js';
import type { LaterWords } from '../generated/laterWords.js';

/** The same keys as an English dictionary, in another language. */
export type Messages<English> = { readonly [Key in keyof English]: string };

/** Names what an issue says, such as `issue.prop.missing`, or a word that it uses. */
export type IssueKey = `issue.${string}`;

/** What issues say in a language other than English, whose sentences the issues bring along. */
export type IssueWords = { readonly [Key in IssueKey]: string };

/** Every built-in word: those of the renderer, of each component, of what is loaded later and, where translated, of issues. */
export type Dictionary = Messages<typeof en> &
  Messages<LaterWords> &
  Messages<typeof dialogs> &
  Messages<typeof saving> &
  IssueWords;

/** Keys of the built-in words. */
export type MessageKey = keyof Dictionary;

/** Values that stand in a sentence. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** A built-in sentence in the person's language; `{name}` in it is replaced by `params.name`. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;
