import { by, count, largest, mean, shares, top, yearOf } from '../loops.js';
import type { QuestionCase } from '../types.js';
import { bars, is, parts } from './shared.js';

export const vehicles: readonly QuestionCase[] = [
  {
    file: 'cars.json',
    ask: 'average horsepower by origin',
    kind: bars,
    answer: (rows) => by(rows, 'Origin', (group) => mean(group, 'Horsepower')),
  },
  {
    file: 'cars.json',
    ask: 'cars per year',
    kind: 'line|bar|area',
    answer: (rows) => by(rows, yearOf('Year'), count),
  },
  {
    file: 'cars.json',
    ask: 'mpg by cylinders',
    kind: 'bar|horizontalBar|line',
    answer: (rows) => by(rows, 'Cylinders', (group) => mean(group, 'Miles_per_Gallon')),
  },
  {
    file: 'cars.json',
    ask: 'share of cars from each origin',
    kind: parts,
    answer: (rows) => by(rows, 'Origin', count),
  },
  { file: 'cars.json', ask: 'heaviest car weight', answer: (rows) => top(rows, 'Weight_in_lbs') },
  {
    file: 'cars.json',
    ask: 'average weight of japanese cars',
    answer: (rows) => mean(rows.filter(is('Origin', 'Japan')), 'Weight_in_lbs'),
  },
  {
    file: 'cars.json',
    ask: 'avrage horspower by orgin',
    kind: bars,
    answer: (rows) => by(rows, 'Origin', (group) => mean(group, 'Horsepower')),
  },
  {
    file: 'flights-2k.json',
    ask: 'average delay by origin, top 10',
    kind: bars,
    answer: (rows) =>
      largest(
        by(rows, 'origin', (group) => mean(group, 'delay')),
        10,
      ),
  },
  {
    file: 'flights-2k.json',
    ask: 'flights per destination as share of the total',
    kind: parts,
    answer: (rows) => shares(by(rows, 'destination', count)),
  },
];
