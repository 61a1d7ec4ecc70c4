import type { Clause } from './Clause.js';
import { readClause } from './readClauses.js';
import { means, orderOf, type Word } from '../words/Word.js';

/**
 * An order without what only tells why: `drop the donut, I never look at it`, `who owns each deal? Add an owner column`.
 * Null where nothing is told besides.
 */
export function withoutAsides({ told, sentence }: Clause): Clause | null {
  const stretches = stretchesOf(told, sentence);
  const orders = stretches.filter((words) => !isAside(words));
  if (orders.length === 0 || orders.length === stretches.length) return null;
  return readClause(orders.flat(), sentence);
}

/** The words between commas, dashes and stops; what gives a reason is a stretch of its own. */
function stretchesOf(words: readonly Word[], sentence: string): Word[][] {
  const stretches: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const gap = before ? sentence.slice(before.end, word.start) : '';
    const isStart = !before || /[.,;:!?\n…–—，、。；！？]|\s-\s/u.test(gap) || means(word, 'because');
    if (isStart) stretches.push([word]);
    else stretches.at(-1)!.push(word);
  }
  return stretches;
}

function isAside(words: readonly Word[]): boolean {
  const first = words.find((word) => !means(word, 'and') || means(word, 'aside'));
  const hasOrder = words.some((word) => ![undefined, 'wish', 'hide'].includes(orderOf(word)));
  return means(first, 'because') || (!hasOrder && means(first, 'aside', 'no:question'));
}
