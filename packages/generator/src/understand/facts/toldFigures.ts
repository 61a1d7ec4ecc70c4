import { asLabel } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import { telling } from '../lexicon/telling.js';
import { clausesOf, type Span } from '../lists/lists.js';
import type { Amount } from '../numbers/amounts.js';
import { begins } from '../pieces/saidWords.js';
import { entriesIn } from '../pieces/separators.js';
import { deedOf } from '../sentence/deed.js';
import { findMentions } from '../words/mentions.js';
import { aimName } from './aimName.js';
import type { Numbers } from './aims.js';

/** A number that a sentence tells, with what it is of: `In October we served 4,120 meals, up from 3,760 in September`. */
export interface ToldFigure extends Span {
  readonly name: string;
  readonly amount: Amount;
  /** What it was before. */
  readonly previous?: Amount;
}

const shortest = 2;

/** The numbers that sentences tell, each under its own name; what other sentences take as a list or an aim is left to those. */
export function toldFiguresIn(
  prompt: string,
  { amounts, dates }: Numbers,
  taken: readonly Span[],
  language: Language,
): ToldFigure[] {
  const { mentions } = findMentions(prompt, language);
  const isApart = (spans: readonly Span[]) => (own: Span) =>
    spans.every((span) => own.end <= span.start || own.start >= span.end);
  const isFree = isApart(dates);
  return clausesOf(prompt)
    .filter((clause) => isApart(taken)(clause) && deedOf({ prompt, language, mentions }, clause) === 'tells')
    .flatMap((clause) => {
      const figures: ToldFigure[] = [];
      for (const { span } of entriesIn(prompt, clause, language)) {
        const own = amounts.filter(
          (amount) => amount.start >= span.start && amount.end <= span.end && isFree(amount),
        );
        const [amount] = own;
        if (!amount || own.length > 1) continue;
        const last = figures.at(-1);
        if (last && begins(prompt.slice(span.start, span.end).trim(), telling[language].before))
          figures[figures.length - 1] = { ...last, previous: amount };
        else {
          const name = aimName(prompt, span, [amount], language);
          if (name.length >= shortest) figures.push({ name: asLabel(name), amount, ...span });
        }
      }
      return figures;
    });
}
