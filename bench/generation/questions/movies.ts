import { by, count, dayOf, largest, mean, median, numberOf, sum, top, yearOf } from '../loops.js';
import type { QuestionCase } from '../types.js';
import { bars, is, parts } from './shared.js';

export const movies: readonly QuestionCase[] = [
  {
    file: 'movies.json',
    ask: 'average IMDB rating by genre',
    kind: bars,
    answer: (rows) => by(rows, 'Major Genre', (group) => mean(group, 'IMDB Rating')),
  },
  {
    file: 'movies.json',
    ask: 'average rating by genre since 2000, highest first',
    kind: bars,
    answer: (rows) =>
      largest(
        by(
          rows.filter((row) => (dayOf(row, 'Release Date')?.year ?? 0) >= 2000),
          'Major Genre',
          (group) => mean(group, 'IMDB Rating'),
        ),
      ),
  },
  {
    file: 'movies.json',
    ask: 'top 10 directors by worldwide gross',
    kind: bars,
    answer: (rows) =>
      largest(
        by(rows, 'Director', (group) => sum(group, 'Worldwide Gross')),
        10,
      ),
  },
  {
    file: 'movies.json',
    ask: 'how many movies per distributor, top 5',
    kind: bars,
    answer: (rows) => largest(by(rows, 'Distributor', count), 5),
  },
  {
    file: 'movies.json',
    ask: 'total US gross of drama movies',
    answer: (rows) => sum(rows.filter(is('Major Genre', 'Drama')), 'US Gross'),
  },
  {
    file: 'movies.json',
    ask: 'share of movies by MPAA rating',
    kind: parts,
    answer: (rows) => by(rows, 'MPAA Rating', count),
  },
  { file: 'movies.json', ask: 'how many movies are there', answer: (rows) => rows.length },
  {
    file: 'movies.json',
    ask: 'production budget per year',
    kind: 'line|bar|area',
    answer: (rows) => by(rows, yearOf('Release Date'), (group) => sum(group, 'Production Budget')),
  },
  {
    file: 'movies.json',
    ask: 'worldwide gross minus production budget by genre',
    kind: bars,
    answer: (rows) =>
      by(rows, 'Major Genre', (group) => sum(group, 'Worldwide Gross') - sum(group, 'Production Budget')),
  },
  {
    file: 'movies.json',
    ask: 'median running time by source',
    kind: bars,
    answer: (rows) => by(rows, 'Source', (group) => median(group, 'Running Time min')),
  },
  { file: 'movies.json', ask: 'highest IMDB rating', answer: (rows) => top(rows, 'IMDB Rating') },
  {
    file: 'movies.json',
    ask: 'number of comedies released by Universal',
    answer: (rows) => rows.filter(is('Major Genre', 'Comedy')).filter(is('Distributor', 'Universal')).length,
  },
  {
    file: 'movies.json',
    ask: 'movies with IMDB rating above 8 by genre',
    kind: bars,
    answer: (rows) =>
      by(
        rows.filter((row) => (numberOf(row, 'IMDB Rating') ?? 0) > 8),
        'Major Genre',
        count,
      ),
  },
  {
    file: 'movies.json',
    ask: 'how many different directors',
    answer: (rows) => new Set(rows.flatMap((row) => row.Director ?? [])).size,
  },
];
