import { count, money, share, type Calculation } from './Calculation.js';

/** What is split, compared and counted by plain arithmetic. */
export const plainCalculations = {
  rentSplit: {
    inputs: [money('rent', 1500), money('utilities', 240), count('people', 3)],
    formula: '(rent + utilities) / people',
    format: 'currency',
  },
  debtFree: {
    inputs: [money('debt', 4800), share('rate', 0.12), money('monthly', 250)],
    formula: 'nper(rate / 12, 0 - monthly, debt)',
    format: { style: 'number', decimals: 1 },
  },
  dayOfSales: {
    inputs: [count('customers', 90), money('spent', 9), share('goods', 0.32), money('costs', 310)],
    formula: 'customers * spent * (1 - goods) - costs',
    format: 'currency',
  },
  percentOf: {
    inputs: [count('part', 45), count('whole', 180)],
    formula: 'part / whole',
    format: { style: 'percent', decimals: 1 },
  },
  netWorth: {
    inputs: [money('savings', 18_000), money('property', 145_000), money('debts', 96_000)],
    formula: 'savings + property - debts',
    format: 'currency',
  },
  growthRate: {
    inputs: [count('first', 1200), count('last', 1900), count('periods', 3)],
    formula: '(last / first) ^ (1 / periods) - 1',
    format: { style: 'percent', decimals: 1 },
  },
  sampleSize: {
    inputs: [count('certainty', 1.96), share('expected', 0.5), share('error', 0.05)],
    formula: 'certainty ^ 2 * expected * (1 - expected) / error ^ 2',
    format: { style: 'number', decimals: 0 },
  },
  wallpaper: {
    inputs: [count('area', 38), share('waste', 0.1), count('per_roll', 5.3)],
    formula: 'area * (1 + waste) / per_roll',
    format: { style: 'number', decimals: 1 },
  },
  classAverage: {
    inputs: [count('points', 1872), count('students', 24)],
    formula: 'points / students',
    format: { style: 'number', decimals: 1 },
  },
  handicap: {
    inputs: [count('score', 92), count('rating', 71.2), count('slope', 128)],
    formula: '(score - rating) * 113 / slope',
    format: { style: 'number', decimals: 1 },
  },
} as const satisfies Record<string, Calculation>;
