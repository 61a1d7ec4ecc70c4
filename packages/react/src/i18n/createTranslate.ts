import type { Dictionary, Translate } from './types.js';

/**
 * Makes the function that gives built-in words from a dictionary.
 *
 * A placeholder without a value stays as it is; a word the dictionary lacks is shown as its key.
 */
export function createTranslate(dictionary: Readonly<Partial<Dictionary>>): Translate {
  return (key, params) => {
    const sentence = (Object.hasOwn(dictionary, key) ? dictionary[key] : undefined) ?? key;
    if (!params) return sentence;
    return sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
      Object.hasOwn(params, name) ? String(params[name]) : placeholder,
    );
  };
}
