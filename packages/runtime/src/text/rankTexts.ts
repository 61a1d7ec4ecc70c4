import { orderByNumbers } from '../order/orderByNumbers.js';
import { createAlphabet, spelledLength, type Spell } from './createAlphabet.js';

/** From how many texts on an alphabet pays. */
const many = 2_000;
/** Bytes of a spelling that one number holds. */
const letters = 6;
/** Runs that begin alike and are no longer than this are compared text by text. */
const short = 200;

type Compare = (a: number, b: number) => number;

/**
 * For each text a number that sorts as the collator sorts the texts, from 0; texts that are equal to it have the same.
 *
 * Of many texts those in ASCII are spelled in an alphabet and sorted by six letters at a time as numbers, which is many times
 * faster than comparing them.
 */
export function rankTexts(collator: Intl.Collator, texts: readonly string[]): Float64Array {
  const collate: Compare = (a, b) => collator.compare(texts[a]!, texts[b]!);
  const spell = texts.length < many ? null : createAlphabet(collator);
  const spellings = spell && new Spellings(texts, spell);
  const order = spellings ? orderSpelled(spellings, collate) : Uint32Array.from(texts.keys()).sort(collate);

  const ranks = new Float64Array(texts.length);
  for (let i = 1, rank = 0; i < order.length; i++) {
    const [before, place] = [order[i - 1]!, order[i]!];
    // To ask the collator is slow, and needless where the spellings differ.
    const differs =
      spellings?.differ(before, place) || (texts[before] !== texts[place] && collate(before, place) !== 0);
    if (differs) rank++;
    ranks[place] = rank;
  }
  return ranks;
}

/** The spellings of texts, one after the other in one list of bytes. */
class Spellings {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #spelled: Uint8Array;
  /** Places of the texts that are spelled, and of the others. */
  readonly known: Uint32Array;
  readonly others: Uint32Array;

  constructor(texts: readonly string[], spell: Spell) {
    let room = 0;
    for (const text of texts) room += spelledLength(text);
    this.#bytes = new Uint8Array(room);
    this.#starts = new Uint32Array(texts.length);
    this.#ends = new Uint32Array(texts.length);
    const known: number[] = [];
    const others: number[] = [];
    let at = 0;
    for (let place = 0; place < texts.length; place++) {
      const end = spell(texts[place]!, this.#bytes, at);
      (end === -1 ? others : known).push(place);
      this.#starts[place] = at;
      this.#ends[place] = end === -1 ? at : end;
      at = this.#ends[place]!;
    }
    this.known = Uint32Array.from(known);
    this.others = Uint32Array.from(others);
    this.#spelled = new Uint8Array(texts.length).fill(1);
    for (const place of others) this.#spelled[place] = 0;
  }

  length(place: number): number {
    return this.#ends[place]! - this.#starts[place]!;
  }

  /** Compares from some letter on. */
  compare(a: number, b: number, from: number): number {
    const bytes = this.#bytes;
    const start = this.#starts[a]!;
    const other = this.#starts[b]!;
    const [length, otherLength] = [this.length(a), this.length(b)];
    for (let i = from; i < length && i < otherLength; i++) {
      const difference = bytes[start + i]! - bytes[other + i]!;
      if (difference !== 0) return difference;
    }
    return length - otherLength;
  }

  /** Whether two texts are both spelled, and not alike. */
  differ(a: number, b: number): boolean {
    return this.#spelled[a] === 1 && this.#spelled[b] === 1 && this.compare(a, b, 0) !== 0;
  }

  /** Six letters as a number; what ends sooner comes first. */
  prefix(place: number, from: number): number {
    const start = this.#starts[place]! + from;
    const end = this.#ends[place]!;
    let prefix = 0;
    for (let i = start; i < start + letters; i++) prefix = prefix * 256 + (i < end ? this.#bytes[i]! : 0);
    return prefix;
  }
}

function orderSpelled(spellings: Spellings, collate: Compare): Uint32Array {
  const easy = sortSpelled(spellings, collate);
  const hard = spellings.others.sort(collate);
  return hard.length === 0 ? easy : merge(easy, hard, collate);
}

/** Sorts by the first letters, then each run that begins alike by the next ones; run after run, so that depth costs no stack. */
function sortSpelled(spellings: Spellings, collate: Compare): Uint32Array {
  const places = spellings.known;
  const runs: [start: number, end: number, from: number][] = [[0, places.length, 0]];
  while (runs.length > 0) {
    const [start, end, from] = runs.pop()!;
    const run = places.subarray(start, end);
    if (run.length < 2) continue;
    if (run.length <= short || run.every((place) => spellings.length(place) <= from)) {
      // Texts spelled alike may still differ in case.
      run.sort((a, b) => spellings.compare(a, b, from) || collate(a, b));
      continue;
    }
    const prefixes = new Float64Array(run.length);
    for (let i = 0; i < run.length; i++) prefixes[i] = spellings.prefix(run[i]!, from);
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

function merge(easy: Uint32Array, hard: Uint32Array, compare: Compare): Uint32Array {
  const merged = new Uint32Array(easy.length + hard.length);
  let i = 0;
  let j = 0;
  for (let at = 0; at < merged.length; at++) {
    const takesHard = i === easy.length || (j < hard.length && compare(hard[j]!, easy[i]!) < 0);
    merged[at] = takesHard ? hard[j++]! : easy[i++]!;
  }
  return merged;
}
