import { means, textOf, type Word } from '../words/Word.js';

/** The names of a list, as they are written: after a comma or `and` another one starts. */
export function listedNames(words: readonly Word[], sentence: string): string[] {
  const lists: Word[][] = [[]];
  for (const word of words) {
    if (means(word, 'and') || word.isAfterComma) lists.push([]);
    if (!means(word, 'and')) lists.at(-1)!.push(word);
  }
  return lists.flatMap((list) => {
    const [first] = list;
    // `No-show` is one word.
    if (!first) return [];
    return first.isQuoted ? textOf(list, sentence) : sentence.slice(first.start, list.at(-1)!.end);
  });
}
