import type { DocumentationOf } from '../FormulaFunction.js';
import type { financeFunctions } from './financeFunctions.js';

export const financeDocumentation: DocumentationOf<typeof financeFunctions> = {
  pmt: {
    documentation:
      'The payment of each period that repays a loan (present) or reaches a goal (future) at an interest rate for each period. Money paid is negative. due is 1 when payments fall at the beginning of a period, otherwise 0.',
    examples: [
      { formula: 'round(pmt(8% / 12, 10, 10000), 2)', result: -1037.03 },
      { formula: 'round(pmt(6% / 12, 18 * 12, 0, 50000), 2)', result: -129.08 },
    ],
    error: { formula: 'pmt(8% / 12, 0, 10000)', code: 'formula.notFinite' },
  },
  pv: {
    documentation: 'What payments of each period, and an amount at the end (future), are worth today.',
    examples: [{ formula: 'round(pv(8% / 12, 12 * 20, 500), 2)', result: -59777.15 }],
    error: { formula: 'pv(8%, 20)', code: 'formula.arguments' },
  },
  fv: {
    documentation:
      'What payments of each period, and an amount at the start (present), have grown to at the end.',
    examples: [{ formula: 'round(fv(6% / 12, 10, -200, -500, 1), 2)', result: 2581.4 }],
    error: { formula: 'fv(6%, 10, -200, -500, 2)', code: 'formula.outOfRange' },
  },
  nper: {
    documentation:
      'How many periods it takes to repay a loan (present) or reach a goal (future) with a payment each.',
    examples: [{ formula: 'round(nper(12% / 12, -100, -1000, 10000), 2)', result: 60.08 }],
    error: { formula: 'nper(1%, -5, 1000)', code: 'formula.notFinite' },
  },
  rate: {
    documentation:
      'The interest rate for each period of a loan or savings plan. Where several rates fit, the one nearest to 10 %.',
    examples: [{ formula: 'round(rate(4 * 12, -200, 8000), 4)', result: 0.0077 }],
    error: { formula: 'rate(48, 200, 8000)', code: 'formula.noRate' },
  },
  npv: {
    documentation:
      'What payments at the end of each period are worth today, at a rate for each period. Over the rows of a dataset the payments are taken in the order of its rows.',
    examples: [
      { formula: 'round(npv(10%, -10000, 3000, 4200, 6800), 2)', result: 1188.44 },
      { formula: 'npv(0, orders.price)', result: 60 },
    ],
    error: { formula: 'npv(10%)', code: 'formula.arguments' },
  },
  irr: {
    documentation:
      'The rate at which payments, the first of them now, are worth nothing together. They need a negative and a positive one. Where several rates fit, the one nearest to 10 %.',
    examples: [{ formula: 'round(irr(-70000, 12000, 15000, 18000, 21000, 26000), 3)', result: 0.087 }],
    error: { formula: 'irr(100, 200, 300)', code: 'formula.noRate' },
  },
  cagr: {
    documentation: 'The growth of each period that leads from a start to an end over so many periods.',
    examples: [
      { formula: 'round(cagr(100, 121, 2), 4)', result: 0.1 },
      { formula: 'round(cagr(10000, 11000, 96), 6)', result: 0.000993 },
    ],
    error: { formula: 'cagr(0, 121, 2)', code: 'formula.notFinite' },
  },
};
