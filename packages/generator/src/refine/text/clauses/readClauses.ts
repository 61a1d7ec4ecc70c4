import type { Clause, Part } from './Clause.js';
import { isLead, means, orderOf, type Word } from '../words/Word.js';

/** A sentence may have so many orders. */
const mostClauses = 12;

const saysSort = (word: Word): boolean => orderOf(word) === 'sort';

/** `…, newest first`: after a comma or `and`, how rows are to stand is an order of its own. */
function isOrderOfRows([first, ...rest]: readonly Word[], sentence: string): boolean {
  if (!first || !means(first, 'descending', 'ascending') || !/\s/u.test(first.text)) return false;
  const next = rest.find((word) => !means(word, 'filler', 'particle'));
  const isEnd = !next || /[.,;!?，。]/u.test(sentence.slice(first.end, next.start)) || means(next, 'and');
  return isEnd && (first.isAfterComma === true || /\band\s*$/u.test(sentence.slice(0, first.start)));
}

/** Whether an order starts at a word: after `and`, or after a comma or stop. */
function startsClause(words: readonly Word[], index: number, sentence: string): boolean {
  const word = words[index]!;
  // `…, please take it out`: what says nothing may stand between.
  const before = words.slice(0, index).findLast((other) => !means(other, 'filler') || means(other, 'and'));
  if (!before || means(word, 'except')) return false;
  if (isOrderOfRows(words.slice(index), sentence)) return !words.slice(0, index).some(saysSort);
  if (orderOf(word) === undefined) return false;
  if (means(before, 'and')) return true;
  return (
    /[.;!?\n。！？]/u.test(sentence.slice(before.end, word.start)) ||
    (/[,，、]/u.test(sentence.slice(before.end, word.start)) && (!isLead(word) || orderOf(word) !== 'change'))
  );
}

/**
 * The word that says what to do. A word after an article names a thing (`the title`), and a wish (`I want`) is an order
 * only where no other stands.
 */
function verbOf(words: readonly Word[]): Word | null {
  const orders = words.filter((word) => orderOf(word) !== undefined);
  const isNoun = (word: Word): boolean => {
    const before = words[words.indexOf(word) - 1];
    return means(before, 'the') && !means(word, 'it');
  };
  const verbs = orders.filter((word) => !isNoun(word));
  const told = verbs.filter((word) => orderOf(word) !== 'wish');
  // `should be grouped`: what says only that something is to be gives way to what it is to be.
  const strong = told.find((word) => !isLead(word) || orderOf(word) !== 'change');
  return strong ?? told[0] ?? verbs[0] ?? orders[0] ?? null;
}

/** @param verb What stands behind it is no longer of the part before: `after Doing add a stage Review`. */
function readParts(words: readonly Word[], verb: Word | null): Part[] {
  const parts: { lead: Word | null; words: Word[] }[] = [{ lead: null, words: [] }];
  let part = parts[0]!;
  for (const word of words) {
    const isBehind = verb !== null && !isLead(verb) && word.start > verb.start;
    if (isLead(word)) parts.push((part = { lead: word, words: [] }));
    else if (isBehind && part.lead && part.lead.start < verb.start) (part = parts[0]!).words.push(word);
    else part.words.push(word);
  }
  return parts;
}

/** `new category Pets`, `another chart of …`: without a verb, something new is to be added. */
const isNew = (words: readonly Word[]): boolean =>
  means(
    words.find((word) => means(word, 'new') || !means(word, 'filler', 'article')),
    'new',
  );

/** Whether a word says what kind of component is meant. */
const isKind = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.isName &&
  (word.senses.some((sense) => sense.startsWith('kind:')) || means(word, 'chart', 'table'));

/** `a progress bar for …`, `a pie chart of …`: a component that is called one of many and what it is of. */
const isThingFor = ([first, second, third, fourth]: readonly Word[]): boolean =>
  means(first, 'article') &&
  ((isKind(second) && means(third, 'at:of')) || (isKind(third) && means(fourth, 'at:of')));

/** `by owner instead`: what rows are put together by is all that is said. */
const isGrouping = (words: readonly Word[]): boolean =>
  means(
    words.find((word) => isLead(word) || !means(word, 'filler')),
    'at:by',
  );

const places = ['first', 'last'] as const;

/** `the form should be first`, `show the table below the board`: where something is to stand is told, not what it is to be. */
function isPlaced(all: readonly Word[], verb: Word | null): boolean {
  const words = all.slice(
    0,
    all.findLastIndex((word) => !means(word, 'filler') || means(word, ...places)) + 1,
  );
  const last = words.at(-1);
  if (!verb) return words.length > 1 && means(last, ...places) && !means(words.at(-2), 'the');
  const after = words.slice(words.indexOf(verb) + 1).filter((word) => !means(word, 'filler', 'the'));
  if (isLead(verb) && orderOf(verb) === 'change' && after.length === 1 && means(last, ...places)) return true;
  const isThing =
    means(words[words.indexOf(verb) + 1], 'the') && !means(words[words.indexOf(verb) + 1], 'article');
  const isBeside = words.some((word) => isLead(word) && means(word, 'at:before', 'at:after'));
  return orderOf(verb) === 'show' && isThing && isBeside;
}

/** `and the third one red`: what goes on from the sentence before. */
const withoutStart = (words: readonly Word[]): readonly Word[] =>
  words.slice(
    Math.max(
      0,
      words.findIndex((word) => !means(word, 'and')),
    ),
  );

/** The order that some words give. */
export function readClause(all: readonly Word[], sentence: string): Clause {
  const words = withoutStart(all);
  const verb = verbOf(words);
  const only =
    verb && orderOf(verb) === 'show'
      ? words.find((word) => word !== verb && orderOf(word) === 'filter')
      : undefined;
  const isToo =
    verb === null &&
    means(
      words.findLast((word) => !means(word, 'particle')),
      'too',
    );
  const unsaid = isToo
    ? 'again'
    : isNew(words) || isThingFor(words)
      ? 'add'
      : isGrouping(words)
        ? 'group'
        : means(words[0], 'descending', 'ascending')
          ? 'sort'
          : 'change';
  const order = only ? 'filter' : isPlaced(words, verb) ? 'move' : verb ? orderOf(verb)! : unsaid;
  const rest = words.filter(
    (word) => word !== only && (word === verb ? isLead(word) : orderOf(word) !== 'wish'),
  );
  return {
    action: order,
    verb,
    told: words,
    words: rest,
    parts: readParts(rest, verb),
    sentence,
    end: words.at(-1)?.end ?? 0,
  };
}

/** Where an order starts behind a word such as `no,` that denies what was done last; 0 where none does. */
function afterDenial(words: readonly Word[], sentence: string): number {
  const at = words.findIndex((word) => !means(word, 'filler') || means(word, 'denial'));
  const [word, next] = [words[at], words[at + 1]];
  const isApart = word && next && /[,.;!、，。！]/u.test(sentence.slice(word.end, next.start));
  return isApart && means(word, 'denial') ? at + 1 : 0;
}

/** The orders of a sentence: `remove the table and make the chart wider` has two. */
export function readClauses(told: readonly Word[], sentence: string): Clause[] {
  const start = afterDenial(told, sentence);
  const words = told.slice(start).map((word, index) => {
    const before = told[start + index - 1];
    const isAfterComma =
      index > 0 && before !== undefined && /[,、，]/u.test(sentence.slice(before.end, word.start));
    return isAfterComma ? { ...word, isAfterComma } : word;
  });
  const groups: Word[][] = [[]];
  for (const [index, word] of words.entries()) {
    const hasOrder = groups.at(-1)!.some((other) => orderOf(other) !== undefined);
    const isTold = !hasOrder && means(word, 'and') && isPlaced(withoutStart(groups.at(-1)!), null);
    if ((isTold || (hasOrder && startsClause(words, index, sentence))) && groups.length < mostClauses) {
      if (means(groups.at(-1)!.at(-1), 'and')) groups.at(-1)!.pop();
      groups.push([]);
    }
    groups.at(-1)!.push(word);
  }
  const clauses = groups
    .filter(({ length }) => length > 0)
    .map((group, index) => {
      const clause = readClause(group, sentence);
      return start > 0 && index === 0 ? { ...clause, isDenied: true } : clause;
    });
  return clauses.filter((clause, index) => !isRepeated(clause, clauses[index - 1]));
}

/** `… is not needed, please take it out`: the same order over again. */
function isRepeated({ action, words }: Clause, before: Clause | undefined): boolean {
  return (
    action === before?.action &&
    words.every((word) => means(word, 'it', 'filler', 'the', 'particle', 'removal'))
  );
}

/** The first part that one of these words introduces. */
export function partAt(clause: Clause, ...leads: readonly string[]): Part | undefined {
  return clause.parts.find(
    ({ lead, words }) => words.length > 0 && means(lead ?? undefined, ...leads.map((lead) => `at:${lead}`)),
  );
}

/** The words before the first part that one of these introduces. */
export function wordsBefore(clause: Clause, ...leads: readonly string[]): Word[] {
  const part = partAt(clause, ...leads);
  if (!part?.lead) return [...clause.words];
  return clause.words.slice(0, clause.words.indexOf(part.lead));
}
