import { findThings, kindSenses } from '../page/findThings.js';
import type { Thing } from '../page/Thing.js';
import { textOf, means, type Word } from '../text/Word.js';
import type { Context, Outcome } from './Action.js';

/** The things that are meant, or what to say because that is not clear. */
export type Resolved =
  | { readonly things: readonly Thing[]; readonly outcome?: undefined }
  | { readonly outcome: Outcome; readonly things?: undefined };

/** A question lists so many things; of more it lists the first. */
const mostChoices = 9;

/** How a thing is called in what people read. */
export function describe({ name, schema, kind, id, owner }: Thing): string {
  const what = kind === 'page' ? '' : (schema.title ?? kind);
  const where = kind === 'element' || kind === 'column' || kind === 'option' ? (owner?.name ?? '') : '';
  const title = name === '' ? id : `"${name}"`;
  const note = [what, where].filter((text) => text !== '' && text !== name).join(', ');
  return note === '' ? title : `${title} (${note})`;
}

export function describeAll(things: readonly Thing[]): string {
  return things.map((thing) => describe(thing)).join(', ');
}

/** Lets the person choose, unless the answer is there already. */
export function choose(context: Context, things: readonly Thing[], mayBeAll = false): Resolved {
  const shown = things.slice(0, mostChoices);
  const answer = context.nextAnswer();
  if (answer !== null && answer === shown.length && mayBeAll) return { things: shown };
  const chosen = answer === null ? undefined : shown[answer];
  if (chosen) return { things: [chosen] };
  const all = mayBeAll ? ['*'] : [];
  return {
    outcome: {
      ask: {
        text: { key: 'askWhich', params: {} },
        choices: [...shown.map((thing) => describe(thing)), ...all],
      },
    },
  };
}

export function refuseUnknown(context: Context, words: readonly Word[], among: readonly Thing[]): Outcome {
  const names = among
    .filter(({ name, kind }) => name !== '' && (kind === 'node' || kind === 'element'))
    .map(({ name }) => name);
  const shown = [...new Set(names)].slice(0, 12);
  const { sentence } = context.clause;
  const content = words.filter((word) => !means(word, 'the', 'filler'));
  return {
    refused: {
      key: 'notFound',
      params: {
        words: textOf(content, sentence),
        names: shown.join(', ') + (names.length > shown.length ? ' …' : ''),
      },
    },
  };
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
function isPluralKind(words: readonly Word[], things: readonly Thing[]): boolean {
  const kinds = new Set(things.map(({ schema }) => schema.title));
  return (
    kinds.size === 1 &&
    words.some(
      (word) =>
        !word.isName &&
        /[^s]s$|[ae]n$/u.test(word.plain) &&
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
