import { fold } from './fold.js';

const stemLength = 5;

/** The words of a text without their endings, each once; very short ones say nothing. */
export const stemsOf = (text: string, shortest = 4): string[] => [
  ...new Set(
    fold(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= shortest)
      .map((word) => word.slice(0, stemLength)),
  ),
];

/** One of a word and many: the no-shows of a no-show rate. */
export const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) === stemLength - 1 && (one.startsWith(other) || other.startsWith(one)));

/** Whether a text holds all words of a name, in whatever form: `timeline of end dates` those of `End date`. */
export function holdsStems(text: string, name: string): boolean {
  const said = stemsOf(text, shortestOfName);
  const stems = stemsOf(name, shortestOfName);
  return stems.length > 0 && stems.every((stem) => said.some((other) => isAlike(stem, other)));
}

const shortestOfName = 3;
