import type { Translate } from './types.js';

/** Words that the given ones lack are taken from English ones, which came along with what is loaded on demand. */
export function withEnglish(t: Translate, english: Translate): Translate {
  return (key, params) => {
    const said = t(key, params);
    // A word that a dictionary lacks is its key.
    return said === key ? english(key, params) : said;
  };
}
