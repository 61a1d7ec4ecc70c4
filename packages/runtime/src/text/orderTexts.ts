import { orderByNumbers } from '../order/orderByNumbers.js';
import { createAlphabet } from './createAlphabet.js';

/** From how many texts on an alphabet pays. */
const many = 2_000;
/** Letters of a spelling that one number holds: eight bits each. */
const letters = 6;
/** Runs that begin alike and are no longer than this are compared text by text. */
const short = 24;

/**
 * The places of texts in the collator's order; texts that are equal to it stay in their order.
 *
 * Of many texts those in ASCII are spelled in an alphabet and sorted by six letters at a time as numbers, which is many times
 * faster than comparing them.
 */
export function orderTexts(collator: Intl.Collator, texts: readonly string[]): Uint32Array {
  const compare = (a: number, b: number) => collator.compare(texts[a]!, texts[b]!);
  const spell = texts.length < many ? null : createAlphabet(collator);
  if (!spell) return Uint32Array.from(texts.keys()).sort(compare);

  const spelled: (string | null)[] = texts.map(spell);
  const isSpelled = (place: number) => spelled[place] !== null;
  const all = Uint32Array.from(texts.keys());
  const easy = sortSpelled(all.filter(isSpelled), spelled as string[], compare);
  const hard = all.filter((place) => !isSpelled(place)).sort(compare);
  return hard.length === 0 ? easy : merge(easy, hard, compare);
}

/** Sorts by the first letters, then each run that begins alike by the next ones, and so on; run after run, so that depth costs no stack. */
function sortSpelled(
  places: Uint32Array,
  spelled: readonly string[],
  collate: (a: number, b: number) => number,
): Uint32Array {
  const compare = (a: number, b: number) => {
    const left = spelled[a]!;
    const right = spelled[b]!;
    // Texts spelled alike may still differ in case.
    return left === right ? collate(a, b) : left < right ? -1 : 1;
  };
  const runs: [start: number, end: number, from: number][] = [[0, places.length, 0]];
  while (runs.length > 0) {
    const [start, end, from] = runs.pop()!;
    const run = places.subarray(start, end);
    if (run.length < 2) continue;
    if (run.length <= short || run.every((place) => spelled[place]!.length <= from)) {
      run.sort(compare);
      continue;
    }
    const prefixes = Float64Array.from(run, (place) => prefixOf(spelled[place]!, from));
    const order = orderByNumbers(prefixes);
    run.set(order.map((i) => run[i]!));
    let first = 0;
    for (let i = 1; i <= order.length; i++) {
      if (i < order.length && prefixes[order[i]!] === prefixes[order[first]!]) continue;
      runs.push([start + first, start + i, from + letters]);
      first = i;
    }
  }
  return places;
}

/** Some letters as a number; what ends sooner comes first. */
function prefixOf(text: string, from: number): number {
  let high = 0;
  let low = 0;
  for (let i = 0; i < letters / 2; i++) {
    high = (high << 8) | (text.charCodeAt(from + i) || 0);
    low = (low << 8) | (text.charCodeAt(from + letters / 2 + i) || 0);
  }
  return high * 0x100_0000 + low;
}

function merge(
  easy: Uint32Array,
  hard: Uint32Array,
  compare: (a: number, b: number) => number,
): Uint32Array {
  const merged = new Uint32Array(easy.length + hard.length);
  let i = 0;
  let j = 0;
  for (let at = 0; at < merged.length; at++) {
    const takesHard = i === easy.length || (j < hard.length && compare(hard[j]!, easy[i]!) < 0);
    merged[at] = takesHard ? hard[j++]! : easy[i++]!;
  }
  return merged;
}
