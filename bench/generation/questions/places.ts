import { bottom, by, count, dayOf, largest, mean, monthOf, sum, top, yearOf } from '../loops.js';
import type { QuestionCase } from '../types.js';
import { bars, is, parts } from './shared.js';

export const places: readonly QuestionCase[] = [
  {
    file: 'seattle-weather.csv',
    ask: 'total precipitation per month',
    kind: 'line|bar|area',
    answer: (rows) => by(rows, monthOf('date'), (group) => sum(group, 'precipitation')),
  },
  {
    file: 'seattle-weather.csv',
    ask: 'average max temperature by month in 2014',
    kind: 'line|bar|area',
    answer: (rows) =>
      by(
        rows.filter((row) => dayOf(row, 'date')?.year === 2014),
        monthOf('date'),
        (group) => mean(group, 'temp_max'),
      ),
  },
  {
    file: 'seattle-weather.csv',
    ask: 'how many days of each weather',
    kind: parts,
    answer: (rows) => by(rows, 'weather', count),
  },
  {
    file: 'seattle-weather.csv',
    ask: 'number of rainy days in 2013',
    answer: (rows) =>
      rows.filter((row) => row.weather === 'rain' && dayOf(row, 'date')?.year === 2013).length,
  },
  {
    file: 'seattle-weather.csv',
    ask: 'windiest day: maximum wind by year',
    kind: 'line|bar|area|horizontalBar',
    answer: (rows) => by(rows, yearOf('date'), (group) => top(group, 'wind')),
  },
  { file: 'seattle-weather.csv', ask: 'lowest temp min', answer: (rows) => bottom(rows, 'temp_min') },
  {
    file: 'seattle-weather.csv',
    ask: 'Niederschlag pro Jahr',
    kind: 'line|bar|area',
    answer: (rows) => by(rows, yearOf('date'), (group) => sum(group, 'precipitation')),
  },
  {
    file: 'barley.json',
    ask: 'yield by site and year',
    kind: 'bar|horizontalBar|line',
    answer: (rows) =>
      by(
        rows,
        (row) => `${row.site}|${row.year}`,
        (group) => mean(group, 'yield'),
      ),
  },
  {
    file: 'barley.json',
    ask: 'best variety by average yield',
    kind: bars,
    answer: (rows) => largest(by(rows, 'variety', (group) => mean(group, 'yield'))),
  },
  {
    file: 'iowa-electricity.csv',
    ask: 'net generation by source',
    kind: parts,
    answer: (rows) => by(rows, 'source', (group) => sum(group, 'net_generation')),
  },
  {
    file: 'iowa-electricity.csv',
    ask: 'share of net generation by source',
    kind: parts,
    answer: (rows) => by(rows, 'source', (group) => sum(group, 'net_generation')),
  },
  {
    file: 'iowa-electricity.csv',
    ask: 'renewables generation per year',
    kind: 'line|bar|area',
    answer: (rows) =>
      by(rows.filter(is('source', 'Renewables')), yearOf('year'), (group) => sum(group, 'net_generation')),
  },
  {
    file: 'iowa-electricity.csv',
    ask: 'total generation after 2010',
    answer: (rows) =>
      sum(
        rows.filter((row) => (dayOf(row, 'year')?.year ?? 0) > 2010),
        'net_generation',
      ),
  },
  {
    file: 'obesity.json',
    ask: 'states with the highest rate, top 5',
    kind: bars,
    answer: (rows) =>
      largest(
        by(rows, 'state', (group) => mean(group, 'rate')),
        5,
      ),
  },
];
