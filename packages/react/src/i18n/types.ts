import type { messages } from './en.js';

/** Keys of the built-in words. */
export type MessageKey = keyof typeof messages;

/** A built-in sentence in the person's language; `{name}` in it is replaced by `params.name`. */
export type Translate = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;
