import { means, textOf, type Word } from '../../text/words/Word.js';
import type { Context } from '../Action.js';
import { isFiller, operations, type Subject } from './subject.js';

/** `Customers by plan`: the person's own words without those for the kind of component, or else what the rows are called. */
export function titleOf(words: readonly Word[], subject: Subject, { clause, page }: Context): string {
  const quoted = words.find(({ isQuoted }) => isQuoted);
  if (quoted) return quoted.text;
  const isEdge = (word: Word): boolean =>
    isFiller(word) || (subject.op === 'count' && word.text.endsWith('ing') && means(word, 'count'));
  const first = words.findIndex((word) => !isEdge(word));
  const last = words.findLastIndex((word) => !isFiller(word));
  const own = first === -1 ? [] : words.slice(first, last + 1).filter((word) => !isArticleOnly(word));
  const text =
    joined(own, clause.sentence) ||
    (page.datasets.find(({ name }) => name === subject.dataset)?.title ?? subject.dataset);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isArticleOnly = (word: Word): boolean => means(word, 'article') && !means(word, ...operations);

/** The words as they were written, with what stood between neighbors. */
function joined(words: readonly Word[], sentence: string): string {
  return words
    .map((word, index) => {
      const before = words[index - 1];
      const between = before ? sentence.slice(before.end, word.start) : '';
      const isNear = before !== undefined && !/[\p{L}\p{N}]/u.test(between);
      return (index === 0 ? '' : isNear ? between : ' ') + textOf([word], sentence);
    })
    .join('')
    .trim();
}
