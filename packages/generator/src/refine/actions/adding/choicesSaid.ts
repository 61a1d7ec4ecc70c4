import { listedNames } from '../../text/clauses/listedNames.js';
import type { Clause } from '../../text/clauses/Clause.js';
import { isLead, means, type Word } from '../../text/words/Word.js';

/** Choices that a sentence lists, and the words that list them. */
export interface ChoicesSaid {
  readonly names: readonly string[];
  readonly words: readonly Word[];
}

/** `with options North and South`, `a dropdown with low, medium, high`, `a size (S, M, L)`; null where no choices are listed. */
export function choicesSaid({ words, sentence }: Clause): ChoicesSaid | null {
  const written = words.toSorted((left, right) => left.start - right.start);
  const starts = written.flatMap((word, index) => {
    const before = written[index - 1];
    const isOpened = before !== undefined && /[(:（：]/u.test(sentence.slice(before.end, word.start));
    const isLed = isLead(word) && means(word, 'at:options', 'at:where');
    return isOpened ? [{ index, from: index }] : isLed ? [{ index, from: index + 1 }] : [];
  });
  for (const { index, from } of starts) {
    const own = withoutNoun(listAt(written.slice(from)));
    const names = listedNames(own, sentence);
    if (names.length > 1) return { names, words: written.slice(index, written.indexOf(own.at(-1)!) + 1) };
  }
  return null;
}

/** `the sizes S, M and L`: what the choices are is said before the first of them. */
function withoutNoun(list: readonly Word[]): readonly Word[] {
  const [article, noun, ...names] = list;
  const [first] = names;
  const isLed = means(article, 'the') && first !== undefined && !first.isAfterComma && !means(first, 'and');
  return isLed && noun && !noun.isAfterComma && !means(noun, 'and') ? names : list;
}

/** The words of a list, up to what leads to something else; a choice may be called as a word that leads. */
function listAt(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    (word, index) => index > 0 && isLead(word) && !word.isAfterComma && !means(words[index - 1], 'and'),
  );
  const list = end < 0 ? words : words.slice(0, end);
  const last = list.findLastIndex((word) => word.isName || !means(word, 'particle', 'do:add'));
  return list.slice(0, last + 1);
}
