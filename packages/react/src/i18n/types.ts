import type { en } from '../generated/en.js';

/** The same keys as an English dictionary, in another language. */
export type Messages<English> = { readonly [Key in keyof English]: string };

/** Every built-in word: those of the renderer and of each component. */
export type Dictionary = Messages<typeof en>;

/** Keys of the built-in words. */
export type MessageKey = keyof Dictionary;

/** Values that stand in a sentence. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** A built-in sentence in the person's language; `{name}` in it is replaced by `params.name`. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;
