import { by, largest, mean, smallest, sum } from '../loops.js';
import type { QuestionCase } from '../types.js';
import { bars, is, parts } from './shared.js';

export const countries: readonly QuestionCase[] = [
  {
    file: 'gapminder.json',
    ask: 'life expectancy in Japan over the years',
    kind: 'line|area|bar',
    answer: (rows) => by(rows.filter(is('country', 'Japan')), 'year', (group) => mean(group, 'life_expect')),
  },
  {
    file: 'gapminder.json',
    ask: 'population by country in 2005, top 8',
    kind: bars,
    answer: (rows) =>
      largest(
        by(rows.filter(is('year', 2005)), 'country', (group) => sum(group, 'pop')),
        8,
      ),
  },
  {
    file: 'gapminder.json',
    ask: 'average fertility by year',
    kind: 'line|area|bar',
    answer: (rows) => by(rows, 'year', (group) => mean(group, 'fertility')),
  },
  {
    file: 'gapminder.json',
    ask: '5 countries with the lowest life expectancy in 2000',
    kind: bars,
    answer: (rows) =>
      smallest(
        by(rows.filter(is('year', 2000)), 'country', (group) => mean(group, 'life_expect')),
        5,
      ),
  },
  {
    file: 'disasters.csv',
    ask: 'deaths from earthquakes since 1950',
    answer: (rows) =>
      sum(
        rows.filter((row) => row.Entity === 'Earthquake' && Number(row.Year) >= 1950),
        'Deaths',
      ),
  },
  {
    file: 'disasters.csv',
    ask: 'deaths by entity, excluding All natural disasters',
    kind: bars,
    answer: (rows) =>
      by(
        rows.filter((row) => row.Entity !== 'All natural disasters'),
        'Entity',
        (group) => sum(group, 'Deaths'),
      ),
  },
  {
    file: 'disasters.csv',
    ask: 'flood deaths between 1920 and 1940 by year',
    kind: 'line|bar|area',
    answer: (rows) =>
      by(
        rows.filter((row) => row.Entity === 'Flood' && Number(row.Year) >= 1920 && Number(row.Year) <= 1940),
        'Year',
        (group) => sum(group, 'Deaths'),
      ),
  },
  {
    file: 'gapminder-health-income.csv',
    ask: 'average income by region, lowest first',
    kind: bars,
    answer: (rows) => smallest(by(rows, 'region', (group) => mean(group, 'income'))),
  },
  {
    file: 'gapminder-health-income.csv',
    ask: 'share of population of each region',
    kind: parts,
    answer: (rows) => by(rows, 'region', (group) => sum(group, 'population')),
  },
  {
    file: 'gapminder-health-income.csv',
    ask: 'countries with health over 80',
    answer: (rows) => rows.filter((row) => Number(row.health) > 80).length,
  },
];
