import {
  isCalculation,
  type Calculation,
  type FormulaStep,
  type FormulaTerm,
} from '../../../understand/formulas/Formula.js';

/** What a part of a calculation comes to. */
export interface Value {
  readonly formula: string;
  /** What it is made of, where it is a sum: the last of it is multiplied first, where that is a count by its price. */
  readonly sum?: readonly Value[];
  readonly isMoney: boolean;
  readonly isCount: boolean;
  /** What it comes to at first, where it is one number. */
  readonly usual?: number;
}

/** A number by its name. */
export type Named = Exclude<FormulaTerm, Calculation>;

/** What a number is on the page, and that it is taken off something. */
type ReadTerm = (term: Named, takenOff?: Value) => Value;

/** What a calculation told in words comes to, where the page has its numbers. */
export function valueOf({ first, steps }: Calculation, read: ReadTerm): Value {
  const valueFor = (term: FormulaTerm, takenOff?: Value): Value =>
    isCalculation(term) ? bracketed(valueOf(term, read)) : read(term, takenOff);
  return steps.reduce(
    (value, step) => after(value, step, valueFor(step.term, step.operator === 'minus' ? value : undefined)),
    valueFor(first),
  );
}

export const bracketed = (value: Value): Value =>
  value.sum ? { formula: `(${value.formula})`, isMoney: value.isMoney, isCount: value.isCount } : value;

function after(value: Value, { operator, term, isApart }: FormulaStep, next: Value): Value {
  const isMoney = value.isMoney || next.isMoney;
  const isShare = !isCalculation(term) && term.amount?.isPercent === true;
  if (operator === 'plus' || operator === 'minus') {
    const sign = operator === 'plus' ? '+' : '-';
    if (isShare) return product(bracketed(value), '*', `(1 ${sign} ${next.formula})`, isMoney);
    return {
      formula: `${value.formula} ${sign} ${next.formula}`,
      sum: [...(value.sum ?? [value]), { ...next, formula: `${sign} ${next.formula}` }],
      isMoney,
      isCount: value.isCount && next.isCount,
    };
  }
  const last = value.sum?.at(-1);
  // `Material plus hours times rate`: hours are paid by the rate, and the material is not.
  if (operator === 'times' && !isApart && last?.isCount && !next.isCount) {
    const rest = value.sum!.slice(0, -1);
    const own: Value = { formula: `${last.formula} * ${next.formula}`, isMoney, isCount: false };
    return {
      formula: [...rest, own].map(({ formula }) => formula).join(' '),
      sum: [...rest, own],
      isMoney,
      isCount: false,
    };
  }
  const isRatio = operator === 'over' && value.isMoney && next.isMoney;
  return product(bracketed(value), operator === 'times' ? '*' : '/', next.formula, isMoney && !isRatio);
}

const product = ({ formula, isCount }: Value, sign: string, by: string, isMoney: boolean): Value => ({
  formula: `${formula} ${sign} ${by}`,
  isMoney,
  isCount: isCount && !isMoney,
});
