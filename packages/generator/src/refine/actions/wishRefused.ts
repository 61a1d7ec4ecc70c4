import type { Saying, WishKey } from '../messages/Told.js';
import { idleBeside, means, orderOf, type Word } from '../text/words/Word.js';
import type { Context } from './Action.js';

const wishes: readonly WishKey[] = [
  'dark',
  'dislike',
  'help',
  'outside',
  'question',
  'simpler',
  'style',
  'theme',
  'translate',
];

const tones = ['success', 'warning', 'danger', 'info', 'neutral', 'noTone', 'color'];

const isIdleWord = idleBeside('it', 'all', 'page', 'yes');

const isIdle = (word: Word): boolean => isIdleWord(word) || orderOf(word) !== undefined;

/** Why a wish cannot be fulfilled that no change of a page is: to translate it, to send it, to make it dark. */
export function wishRefused({ clause, last, page }: Context): Saying | null {
  const own = page.words().words;
  const words =
    clause.verb && !clause.words.includes(clause.verb) ? [clause.verb, ...clause.words] : clause.words;
  const wish = wishes.find((name) =>
    words.some(
      (word, index) =>
        means(word, `no:${name}`) &&
        !own.has(word.plain) &&
        // `the email` is a part that is named, and no order to send one.
        !(name === 'outside' && (means(words[index - 1], 'the') || isFieldBeside(words, index))),
    ),
  );
  if (isConditional(words)) return { key: 'condition', params: {} };
  const isOrder = clause.verb !== null && !means(clause.verb, ...wishes.map((name) => `no:${name}`));
  if (wish && !(wish === 'question' && isOrder)) return { key: wish, params: {} };
  return isForAll(words, last !== null) ? { key: 'theme', params: {} } : null;
}

/** `a required field Email`: what a field or column is called. */
const isFieldBeside = (words: readonly Word[], index: number): boolean =>
  [words[index - 1], words[index + 1]].some((word) => means(word, 'field', 'column'));

/** `red when it is over 5`: a color is set and does not follow a value. */
const isConditional = (words: readonly Word[]): boolean =>
  words.some((word) => means(word, 'when', 'ones')) && words.some((word) => means(word, ...tones));

/** `make everything blue`: the page has no color of its own. */
function isForAll(words: readonly Word[], hasLast: boolean): boolean {
  const isColored = words.some((word) => means(word, ...tones));
  const isWhole =
    words.some((word) => means(word, 'all', 'page')) || (!hasLast && words.some((word) => means(word, 'it')));
  return isColored && isWhole && words.every((word) => isIdle(word) || means(word, ...tones));
}
