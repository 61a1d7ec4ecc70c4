import type { Language } from '../lexicon/index.js';
import { formulasIn } from '../formulas/formulasIn.js';
import { clausesOf, type Span } from '../lists/lists.js';
import type { Asides } from './Asides.js';
import { filtersIn } from './filtersIn.js';
import { marksIn } from './marksIn.js';
import { milestonesIn } from './milestonesIn.js';
import { refusedIn } from './refusedIn.js';

/** Takes out of a prompt what it wants of the whole page, sentence by sentence: that asks for no part of it. */
export function readAsides(prompt: string, language: Language): Asides & { readonly rest: string } {
  const clauses = clausesOf(prompt);
  const filters = clauses.flatMap((clause) => filtersIn(prompt, clause, language));
  const marks = clauses.flatMap((clause) => marksIn(prompt, clause, language));
  const refused = clauses.flatMap((clause) => refusedIn(prompt, clause, language));
  const milestones = clauses.flatMap((clause) => milestonesIn(prompt, clause, language));
  const formulas = formulasIn(prompt, language);
  return {
    formulas,
    filters: filters.flatMap(({ thing }) => thing),
    marks: marks.map(({ thing }) => thing),
    refused: refused.flatMap(({ thing }) => thing),
    milestones: milestones.flatMap(({ thing }) => thing),
    rest: without(prompt, [...filters, ...marks, ...refused, ...milestones, ...formulas]),
  };
}

/** A text without some stretches, and without what joined them to the rest. */
const without = (prompt: string, spans: readonly Span[]): string =>
  spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), prompt);
