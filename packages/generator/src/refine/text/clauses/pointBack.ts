import type { Thing } from '../../page/Thing.js';
import type { Clause } from './Clause.js';
import { plainWords } from '../words/plain.js';
import { readClause } from './readClauses.js';
import { means, type Word } from '../words/Word.js';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'last'];
const tones = ['success', 'warning', 'danger', 'info', 'neutral'];

/** A word that was left out, at the place of another. */
const unsaid = (at: Word, meaning: Pick<Word, 'plain' | 'senses'> & Partial<Word>): Word => ({
  text: at.text,
  start: at.start,
  end: at.end,
  isQuoted: false,
  ...meaning,
});

/**
 * Words that stand for something by what was changed last: `the third one` is of its kind, `the other one` the only other
 * of its kind.
 */
export function pointBack(clause: Clause, last: Thing | null, nodes: readonly Thing[]): Clause {
  if (!last) return clause;
  const told = clause.told.flatMap((word, index) =>
    meant(word, clause.told[index - 1], clause.told[index + 1], last, nodes),
  );
  const isSame = told.length === clause.told.length && told.every((word) => clause.told.includes(word));
  return isSame ? clause : readClause(told, clause.sentence);
}

/** What stands for a word; nothing where the word before says it all. */
function meant(
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
  last: Thing,
  nodes: readonly Thing[],
): Word[] {
  // `sort by it`: the column that was added.
  if (last.kind === 'column')
    return means(word, 'it') && means(before, 'at:by') ? [nameOf(last, word)] : [word];
  if (means(word, 'widget') && means(before, ...ordinals)) return [kindOf(last, word)];
  if (means(word, 'widget') && means(before, 'other')) return [];
  if (means(word, 'other')) return otherThan(last, word, nodes);
  const isBare = means(word, ...ordinals) && means(before, 'the') && means(next, 'at:to', ...tones);
  return isBare ? [word, kindOf(last, word)] : [word];
}

const nameOf = (thing: Thing, at: Word): Word =>
  unsaid(at, { plain: plainWords(thing.name || thing.id).join(' '), senses: [], isName: true });

const kindOf = (last: Thing, at: Word): Word =>
  unsaid(at, { plain: last.kindWords.join(' '), senses: last.kindWords.map((kind) => `kind:${kind}`) });

function otherThan(last: Thing, word: Word, nodes: readonly Thing[]): Word[] {
  const others = nodes.filter((thing) => thing !== last && thing.node?.type === last.node?.type);
  const [other] = others;
  if (!other || others.length > 1) return [word];
  return [nameOf(other, word)];
}
