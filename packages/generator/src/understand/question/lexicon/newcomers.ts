import { fold } from '../../words/fold.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

const newWords = setOf(
  'new|neue|neuer|neuen|neu|nuevo|nueva|nuevos|nuevas|nouveau|nouveaux|nouvelle|nouvelles|novo|nova|novos|novas|新|新增|新的|新規|新しい',
);

/** Whether a word says that somebody came for the first time. */
export const isNew = (folded: string): boolean => newWords.has(folded);

const changes = setOf('変化|変動|增减|変わった|变化|变动');

/** Whether a word of a language without a sign for it asks what changed; beside a unit of time it may be its course. */
export const asksChange = (folded: string): boolean => changes.has(folded);

const again = setOf(
  'more than once|more than one time|again|repeatedly|mehr als einmal|mehrfach|mehrmals|más de una vez|plus d une fois|plusieurs fois|mais de uma vez|不止一次|多次|2回以上|複数回',
);

/** Phrases for those who came more often than once, where none of them is a slip of the pen. */
export const repeatedly: readonly string[] = [...again];
