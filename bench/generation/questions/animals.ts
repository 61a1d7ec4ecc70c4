import { by, count, largest, mean, monthOf, sum, top } from '../loops.js';
import type { QuestionCase } from '../types.js';
import { bars, is, parts } from './shared.js';

export const animals: readonly QuestionCase[] = [
  {
    file: 'penguins.json',
    ask: 'average body mass by species',
    kind: bars,
    answer: (rows) => by(rows, 'Species', (group) => mean(group, 'Body Mass (g)')),
  },
  {
    file: 'penguins.json',
    ask: 'how many penguins per island',
    kind: parts,
    answer: (rows) => by(rows, 'Island', count),
  },
  {
    file: 'penguins.json',
    ask: 'flipper length by sex',
    kind: bars,
    answer: (rows) => by(rows, 'Sex', (group) => mean(group, 'Flipper Length (mm)')),
  },
  {
    file: 'penguins.json',
    ask: 'heaviest penguins on Dream: max body mass by species',
    kind: bars,
    answer: (rows) =>
      by(rows.filter(is('Island', 'Dream')), 'Species', (group) => top(group, 'Body Mass (g)')),
  },
  {
    file: 'penguins.json',
    ask: 'masse corporelle moyenne par espèce',
    kind: bars,
    answer: (rows) => by(rows, 'Species', (group) => mean(group, 'Body Mass (g)')),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'strikes per month',
    kind: 'line|bar|area',
    answer: (rows) => by(rows, monthOf('Flight Date'), count),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'total cost by wildlife size',
    kind: parts,
    answer: (rows) => by(rows, 'Wildlife Size', (group) => sum(group, 'Cost Total $')),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'ten origin states with most strikes',
    kind: bars,
    answer: (rows) => largest(by(rows, 'Origin State', count), 10),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'average cost repair during climb',
    answer: (rows) => mean(rows.filter(is('Phase of flight', 'Climb')), 'Cost Repair'),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'golpes por hora del día',
    kind: parts,
    answer: (rows) => by(rows, 'Time of day', count),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'number of strikes at night in Texas',
    answer: (rows) =>
      rows.filter((row) => row['Time of day'] === 'Night' && row['Origin State'] === 'Texas').length,
  },
];
