import { fold } from '../../words/fold.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

const newWords = setOf(
  'new|neue|neuer|neuen|neu|nuevo|nueva|nuevos|nuevas|nouveau|nouveaux|nouvelle|nouvelles|novo|nova|novos|novas|新|新增|新的|新規|新しい',
);

/** Whether a word says that somebody came for the first time. */
export const isNew = (folded: string): boolean => newWords.has(folded);

const again = setOf(
  'more than once|more than one time|again|repeatedly|mehr als einmal|mehrfach|mehrmals|más de una vez|plus d une fois|plusieurs fois|mais de uma vez|不止一次|多次|2回以上|複数回',
);

/** Phrases for those who came more often than once, where none of them is a slip of the pen. */
export const repeatedly: readonly string[] = [...again];
