import { by, mean, monthOf, top, yearOf } from '../loops.js';
import type { QuestionCase } from '../types.js';
import { bars, is } from './shared.js';

export const economy: readonly QuestionCase[] = [
  {
    file: 'stocks.csv',
    ask: 'average price by symbol',
    kind: bars,
    answer: (rows) => by(rows, 'symbol', (group) => mean(group, 'price')),
  },
  {
    file: 'stocks.csv',
    ask: 'AAPL price over time',
    kind: 'line|area',
    answer: (rows) => by(rows.filter(is('symbol', 'AAPL')), monthOf('date'), (group) => mean(group, 'price')),
  },
  {
    file: 'stocks.csv',
    ask: 'max price of GOOG',
    answer: (rows) => top(rows.filter(is('symbol', 'GOOG')), 'price'),
  },
  {
    file: 'stocks.csv',
    ask: 'average price per year excluding GOOG',
    kind: 'line|bar|area',
    answer: (rows) =>
      by(
        rows.filter((row) => row.symbol !== 'GOOG'),
        yearOf('date'),
        (group) => mean(group, 'price'),
      ),
  },
  {
    file: 'income.json',
    ask: 'average pct by group in the south region',
    kind: bars,
    answer: (rows) => by(rows.filter(is('region', 'south')), 'group', (group) => mean(group, 'pct')),
  },
  {
    file: 'unemployment-across-industries.json',
    ask: 'unemployment rate for Construction over time',
    kind: 'line|area',
    answer: (rows) =>
      by(rows.filter(is('series', 'Construction')), monthOf('date'), (group) => mean(group, 'rate')),
  },
  {
    file: 'unemployment-across-industries.json',
    ask: 'average count by series from 2005 to 2008',
    kind: bars,
    answer: (rows) =>
      by(
        rows.filter((row) => Number(row.year) >= 2005 && Number(row.year) <= 2008),
        'series',
        (group) => mean(group, 'count'),
      ),
  },
  {
    file: 'wheat.json',
    ask: 'wheat and wages over time',
    kind: 'line|area|combination',
    answer: (rows) => by(rows, 'year', (group) => mean(group, 'wheat')),
  },
];
