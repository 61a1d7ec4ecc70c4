import { findThings, kindSenses } from '../../page/findThings.js';
import type { Saying } from '../../messages/Told.js';
import type { Thing } from '../../page/Thing.js';
import { isPlural } from '../../text/words/isPlural.js';
import { textOf, means, type Word } from '../../text/words/Word.js';
import type { Context, Outcome } from '../Action.js';

/** The things that are meant, or what to say because that is not clear. */
export type Resolved =
  | { readonly things: readonly Thing[]; readonly outcome?: undefined }
  | { readonly outcome: Outcome; readonly things?: undefined };

/** A question lists so many things; of more it lists the first. */
const mostChoices = 9;

/**
 * Lets the person choose, unless the answer is there already.
 *
 * @param missing What was named and is not there; none when the name was only not clear.
 */
export function choose(context: Context, things: readonly Thing[], mayBeAll = false, missing = ''): Resolved {
  const shown = things.slice(0, mostChoices);
  const answer = context.nextAnswer();
  if (answer !== null && answer === shown.length && mayBeAll) return { things: shown };
  const chosen = answer === null ? undefined : shown[answer];
  if (chosen) return { things: [chosen] };
  const all: Saying[] = mayBeAll && shown.length > 1 ? [{ key: 'all', params: {} }] : [];
  const text: Saying =
    missing === '' ? { key: 'askWhich', params: {} } : { key: 'askInstead', params: { words: missing } };
  return { outcome: { ask: { text, choices: [...shown, ...all] } } };
}

/** So many names are listed where one was not found. */
const mostNames = 8;

/** Says what there is that fits the order where a name was not found. */
export function refuseUnknown(context: Context, words: readonly Word[], among: readonly Thing[]): Outcome {
  const content = words.filter((word) => !means(word, 'the', 'filler', 'it') || word.isName);
  const names = namesOf(among.some(({ name }) => name !== '') ? among : context.page.nodes);
  if (content.length === 0)
    return { refused: { key: 'notUnderstood', params: { sentence: context.clause.sentence } } };
  return {
    refused: { key: 'notFound', params: { words: textOf(content, context.clause.sentence), names } },
  };
}

/** The names of some things, those of components first. */
function namesOf(among: readonly Thing[]): string {
  const named = among.filter(({ name }) => name !== '');
  const nodes = named.filter(({ kind }) => kind === 'node');
  const names = [...new Set((nodes.length > 0 ? nodes : named).map(({ name }) => name))];
  return names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ' …' : '');
}

/** What a phrase means among some things; those that suit the order come first. */
export function resolve(
  context: Context,
  words: readonly Word[],
  among: readonly Thing[],
  suits: (thing: Thing) => boolean = () => true,
): Resolved {
  const finding = findThings(words, among);
  if (finding.isEmpty) return resolveUnsaid(context, among, suits, finding.isBack, finding.isPlural);
  const found = finding.things.filter((thing) => finding.ranked.some((fit) => fit.thing === thing));
  if (found.length === 0) return { outcome: refuseUnknown(context, words, among) };
  const suited = found.filter(suits);
  const things = suited.length > 0 ? suited : found;
  if (things.length === 1 || finding.isPlural || isPluralKind(words, things)) return { things };
  return choose(context, things, true);
}

function resolveUnsaid(
  { last, ...context }: Context,
  among: readonly Thing[],
  suits: (thing: Thing) => boolean,
  isBack: boolean,
  isPlural: boolean,
): Resolved {
  const full = { last, ...context };
  if (last && (isBack || suits(last))) return { things: [last] };
  const suited = among.filter(suits);
  if (suited.length === 1 || (isPlural && suited.length > 0)) return { things: suited };
  if (suited.length === 0)
    return { outcome: { refused: { key: 'notUnderstood', params: { sentence: full.clause.sentence } } } };
  return choose(full, suited, true);
}

/** `the cards`: the word of the kind is a plural and all found are of it. */
export function isPluralKind(words: readonly Word[], things: readonly Thing[]): boolean {
  const kinds = new Set(things.map(({ schema }) => schema.title));
  return (
    kinds.size === 1 &&
    words.some(
      (word) =>
        !word.isName &&
        isPlural(word.plain) &&
        word.plain !== 'tabs' &&
        !word.senses.includes('second') &&
        isKindWord(word, things[0]!),
    )
  );
}

function isKindWord(word: Word, thing: Thing): boolean {
  return (
    thing.kindWords.some((kind) => kindSenses(word).includes(kind)) && !thing.kindWords.includes(word.plain)
  );
}
