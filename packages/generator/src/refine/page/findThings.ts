import { plainWords } from '../text/words/plain.js';
import { isPlural as endsAsPlural } from '../text/words/isPlural.js';
import { isSameWord } from '../text/words/sameWord.js';
import { idleBeside, means, type Word } from '../text/words/Word.js';
import type { Thing } from './Thing.js';

/** What a phrase may point at. */
export interface Finding {
  /** The best that fit, equally good; none when nothing fits. */
  readonly things: readonly Thing[];
  /** All that every word fits, with how well; the best first. */
  readonly ranked: readonly { readonly thing: Thing; readonly points: number }[];
  /** All of them are meant. */
  readonly isPlural: boolean;
  /** The phrase has no word that says what is meant. */
  readonly isEmpty: boolean;
  /** The phrase points back at what was changed last. */
  readonly isBack: boolean;
  /** How well the best fit. */
  readonly points: number;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** A bare number, which before a plural only counts: `the four cards`. */
const isCount = (word: Word): boolean =>
  !word.isName && word.senses.some((sense) => /^\d{1,2}$/u.test(sense));

/** How many a phrase counts: `the first two cards`. */
const countIn = (phrase: readonly Word[]): number =>
  Number(phrase.find(isCount)?.senses.find((sense) => /^\d{1,2}$/u.test(sense)) ?? 1);

/** Words that say nothing of what is meant. */
const isIdle = idleBeside('and', 'widget', 'all', 'it', 'everywhere');

const points = {
  wholeName: 2,
  name: 3,
  sense: 1.3,
  kind: 1.5,
  about: 1.2,
  loose: 0,
  unknown: -6,
  node: 0.5,
  fullName: 2,
} as const;

/** How a word fits a thing. */
interface WordFit {
  readonly points: number;
  /** Words of the name that it says. */
  readonly named: number;
  readonly isKind: boolean;
  readonly isWhole: boolean;
  /** The word says nothing for itself. */
  readonly isLoose?: boolean;
}

const noFit: WordFit = { points: points.unknown, named: 0, isKind: false, isWhole: false };

const same = (word: string, candidates: Iterable<string>): boolean => {
  for (const candidate of candidates) if (isSameWord(word, candidate)) return true;
  return false;
};

/** What a word says of kinds: its senses and those it has for kinds only. */
export const kindSenses = (word: Word): string[] =>
  word.senses.map((sense) => (sense.startsWith('kind:') ? sense.slice(5) : sense));

/** What a thing is called: by its name, or where it shows none by its id. */
const calledBy = (thing: Thing): string => thing.name || (thing.kind === 'node' ? thing.id : '');

function fitName(word: Word, thing: Thing, name: readonly string[]): WordFit {
  const parts = plainWords(word.plain);
  if (parts.length === 0) return noFit;
  const said = { ...noFit, named: parts.length };
  if (parts.join(' ') === name.join(' '))
    return { ...said, points: points.wholeName + 2 * parts.length, isWhole: true };
  if (parts.every((part) => same(part, name))) return { ...said, points: 2 * parts.length };
  return parts.every((part) => same(part, thing.aboutWords)) ? { ...noFit, points: parts.length } : noFit;
}

function fitWord(word: Word, thing: Thing, name: readonly string[]): WordFit {
  if (word.isName) return fitName(word, thing, name);
  if (same(word.plain, name)) return { ...noFit, points: points.name, named: 1 };
  const isMeant = word.senses.some((sense) => sense !== word.plain && name.includes(sense));
  if (isMeant && !thing.kindWords.some((kind) => same(kind, kindSenses(word))))
    return { ...noFit, points: points.sense, named: 1 };
  const kinds = kindSenses(word);
  const covered = thing.kindWords.filter((kind) => same(kind, kinds)).length;
  if (covered > 0)
    return { ...noFit, points: (points.kind * covered) / thing.kindWords.length, isKind: true };
  const isAbout =
    same(word.plain, thing.aboutWords) || word.senses.some((sense) => thing.aboutWords.has(sense));
  if (isAbout) return { ...noFit, points: points.about };
  return thing.looseWords?.has(word.plain) ? { ...noFit, points: points.loose, isLoose: true } : noFit;
}

/** Finds what phrases point at among some things; keeps how well words fit, for orders are read in many ways. */
export class Finder {
  readonly #things: readonly {
    readonly thing: Thing;
    readonly name: readonly string[];
    readonly fits: Map<Word, WordFit>;
  }[];

  /** @param things In reading order. */
  constructor(things: readonly Thing[]) {
    this.#things = things.map((thing) => ({ thing, name: plainWords(calledBy(thing)), fits: new Map() }));
  }

  /**
   * The things that a phrase points at: by the words of their names, of what they are and what they show, and by their
   * place (`the second chart`).
   */
  find(phrase: readonly Word[]): Finding {
    const parts = splitAtAnd(phrase);
    const found = parts.length > 1 ? parts.map((part) => this.#findOne(part)) : [];
    const isList = found.length > 1 && found.every(({ ranked }) => ranked.length > 0);
    return isList ? joined(found) : this.#findOne(phrase);
  }

  #findOne(phrase: readonly Word[]): Finding {
    const isPlural = phrase.some((word) => means(word, 'all', 'everywhere'));
    const isBack = phrase.some((word) => means(word, 'it'));
    const isMany = phrase.some((word) => !word.isName && endsAsPlural(word.plain));
    const told = phrase.filter((word) => !isIdle(word) && !(isMany && isCount(word)));
    const ordinal = told.find(
      (word, index) =>
        means(word, ...ordinals, 'last') &&
        (this.#isKind(told[index + 1]) || !this.#things.some(({ name }) => same(word.plain, name))),
    );
    const words = told.filter((word) => word !== ordinal);
    const nothing = { things: [], ranked: [], isPlural, isBack, points: 0 };
    if (words.length === 0 && !ordinal) {
      const isPointing = phrase.some((word) => means(word, 'widget'));
      return { ...nothing, isEmpty: true, isBack: isBack || isPointing };
    }
    const counted = ordinal && told[told.indexOf(ordinal) + 1];
    const isPlace = this.#isKind(counted);
    // `the first card` is none of the payments by card.
    const fitting = this.#fitting(words).filter(({ thing }) => !isPlace || isOfKind(thing, counted));
    const best = fitting[0]?.points ?? 0;
    const equal = fitting.filter((fit) => fit.points > best - 0.01).map(({ thing }) => thing);
    const count = isMany ? countIn(phrase) : 1;
    const isSeveral =
      ordinal !== undefined && count > 1 && equal.length >= count && means(ordinal, 'first', 'last');
    const things = !ordinal
      ? equal
      : isSeveral
        ? means(ordinal, 'first')
          ? equal.slice(0, count)
          : equal.slice(-count)
        : nthOf(equal, fitting, ordinal);
    const whole = fitting.filter(({ isExplained }) => isExplained).slice(0, mostRanked);
    const ranked = ordinal ? things.map((thing) => ({ thing, points: best })) : whole;
    return {
      ...nothing,
      things,
      ranked,
      isPlural: isPlural || isSeveral,
      isBack: false,
      isEmpty: false,
      points: best,
    };
  }

  /** `the first table` is a place, even where something is called "first". */
  #isKind(word: Word | undefined): boolean {
    if (!word || word.isName) return false;
    return this.#things.some(({ thing }) => isOfKind(thing, word));
  }

  #fitting(words: readonly Word[]): { thing: Thing; points: number; isExplained: boolean }[] {
    const fitting: { thing: Thing; points: number; isExplained: boolean }[] = [];
    for (const { thing, name, fits } of this.#things) {
      let sum: number = thing.kind === 'node' ? points.node : 0;
      let named = 0;
      let isKind = false;
      let isWhole = false;
      let isExplained = true;
      let isLoose = true;
      for (const word of words) {
        let fit = fits.get(word);
        if (!fit) fits.set(word, (fit = fitWord(word, thing, name)));
        sum += fit.isKind && isKind ? 0 : fit.points;
        named += fit.named;
        isKind ||= fit.isKind;
        isWhole ||= fit.isWhole;
        isExplained &&= fit.points > 0 || fit.isLoose === true;
        isLoose &&= fit.isLoose === true;
      }
      if (name.length > 0) sum += named >= name.length ? points.fullName : named / name.length;
      const isMeant =
        thing.kind === 'node' || (thing.kind === 'page' ? isKind || isWhole : named > 0 || isKind);
      if (sum > points.node && isMeant && (!isLoose || words.length === 0))
        fitting.push({ thing, points: sum, isExplained });
    }
    return fitting.sort((a, b) => b.points - a.points);
  }
}

/** Whether a word says what kind of thing something is. */
const isOfKind = ({ kindWords }: Thing, word: Word | undefined): boolean =>
  word !== undefined && kindSenses(word).some((sense) => kindWords.includes(sense));

/** The phrases of a list: `the first and the second`. */
export function splitAtAnd(words: readonly Word[]): Word[][] {
  const phrases: Word[][] = [[]];
  const isList = words.some((word) => means(word, 'and'));
  for (const word of words) {
    if (means(word, 'and')) phrases.push([]);
    else if (isList && word.isAfterComma) phrases.push([word]);
    else phrases.at(-1)!.push(word);
  }
  return phrases.filter(({ length }) => length > 0);
}

/** All things of a list are meant. */
function joined(findings: readonly Finding[]): Finding {
  const things = [...new Set(findings.flatMap(({ things }) => things))];
  const points = findings.reduce((sum, finding) => sum + finding.points, 0);
  return {
    things,
    ranked: things.map((thing) => ({ thing, points })),
    isPlural: true,
    isEmpty: false,
    isBack: false,
    points,
  };
}

/** So many of those that fit are looked at further. */
const mostRanked = 12;

/** What one phrase points at. */
export function findThings(phrase: readonly Word[], things: readonly Thing[]): Finding {
  return new Finder(things).find(phrase);
}

/** The one of a place among the best; where these are too few, among the elements that fit: `the second tab`. */
function nthOf(
  equal: readonly Thing[],
  fitting: readonly { readonly thing: Thing; readonly isExplained: boolean }[],
  ordinal: Word,
): Thing[] {
  const isLast = means(ordinal, 'last') && !means(ordinal, 'first');
  const elements = fitting.flatMap(({ thing, isExplained }) =>
    isExplained && thing.kind === 'element' ? [thing] : [],
  );
  const isHolder = equal.length === 1 && elements.some(({ owner }) => owner === equal[0]);
  const found = isHolder && (isLast || elements.length > 1) ? [] : nth(equal, ordinal);
  return found.length > 0 ? found : nth(elements, ordinal);
}

function nth(things: readonly Thing[], ordinal: Word): Thing[] {
  const isLast = means(ordinal, 'last') && !means(ordinal, 'first');
  const thing = things.at(isLast ? -1 : ordinals.findIndex((sense) => means(ordinal, sense)));
  return thing ? [thing] : [];
}
