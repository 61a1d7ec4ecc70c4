import * as L from '../loops.js';
import type { QuestionCase, RawRow } from '../types.js';
import * as F from './files.js';
const bars = 'bar|horizontalBar';
const y = (k: string) => (r: RawRow) => L.dayOf(r, k)?.year ?? 0;
/** Round 3 over real files and exports. */
export const thirdQuestions: readonly QuestionCase[] = [
  {
    file: 'movies.json',
    ask: 'median production budget of PG-13 films',
    answer: (r) =>
      L.median(
        r.filter((x) => x['MPAA Rating'] === 'PG-13'),
        'Production Budget',
      ),
  },
  {
    file: 'movies.json',
    ask: 'which 5 distributors earned the most in the US?',
    kind: bars,
    answer: (r) =>
      L.largest(
        L.by(r, 'Distributor', (g) => L.sum(g, 'US Gross')),
        5,
      ),
  },
  {
    file: 'movies.json',
    ask: 'number of releases per year between 1995 and 2005',
    kind: 'line|bar|area',
    answer: (r) =>
      L.by(
        r.filter((x) => y('Release Date')(x) >= 1995 && y('Release Date')(x) <= 2005),
        L.yearOf('Release Date'),
        L.count,
      ),
  },
  {
    file: 'cars.json',
    ask: 'Durchschnittliche Horsepower nach Origin',
    kind: bars,
    answer: (r) => L.by(r, 'Origin', (g) => L.mean(g, 'Horsepower')),
  },
  {
    file: 'cars.json',
    ask: 'heaviest car made in Japan',
    answer: (r) =>
      L.top(
        r.filter((x) => x.Origin === 'Japan'),
        'Weight_in_lbs',
      ),
  },
  {
    file: 'cars.json',
    ask: 'avg mpg for cars with more than 4 cylinders by origin',
    kind: bars,
    answer: (r) =>
      L.by(
        r.filter((x) => Number(x.Cylinders) > 4),
        'Origin',
        (g) => L.mean(g, 'Miles_per_Gallon'),
      ),
  },
  {
    file: 'stocks.csv',
    ask: 'how did the price of AAPL and IBM develop since 2005',
    kind: 'line|area',
    answer: (r) =>
      new Map(
        r
          .filter((x) => (x.symbol === 'AAPL' || x.symbol === 'IBM') && y('date')(x) >= 2005)
          .map((x) => [`${L.monthOf('date')(x)}|${x.symbol}`, Number(x.price)]),
      ),
  },
  {
    file: 'seattle-weather.csv',
    ask: 'number of rainy days per month in 2014',
    kind: 'line|bar|area',
    answer: (r) =>
      L.by(
        r.filter((x) => x.weather === 'rain' && y('date')(x) === 2014),
        L.monthOf('date'),
        L.count,
      ),
  },
  {
    file: 'weather.csv',
    ask: 'compare total precipitation of Seattle and New York',
    kind: bars + '|pie|donut',
    answer: (r) => L.by(r, 'location', (g) => L.sum(g, 'precipitation')),
  },
  {
    file: 'airports.csv',
    ask: 'which states have the most airports? top 8',
    kind: bars,
    answer: (r) => L.largest(L.by(r, 'state', L.count), 8),
  },
  {
    file: 'penguins.json',
    ask: 'longest flipper per species',
    kind: bars,
    answer: (r) => L.by(r, 'Species', (g) => L.top(g, 'Flipper Length (mm)')),
  },
  {
    file: 'penguins.json',
    ask: '各岛屿的企鹅数量',
    kind: bars + '|pie|donut',
    answer: (r) => L.by(r, 'Island', L.count),
  },
  {
    file: 'gapminder.json',
    ask: 'life expectancy in France, Brazil and India over time',
    kind: 'line',
    answer: (r) =>
      new Map(
        r
          .filter((x) => ['France', 'Brazil', 'India'].includes(String(x.country)))
          .map((x) => [`${x.year}|${x.country}`, Number(x.life_expect)]),
      ),
  },
  {
    file: 'disasters.csv',
    ask: 'deaths by earthquake since 1990',
    kind: 'line|bar|area',
    answer: (r) =>
      L.by(
        r.filter((x) => x.Entity === 'Earthquake' && Number(x.Year) >= 1990),
        (x) => String(x.Year),
        (g) => L.sum(g, 'Deaths'),
      ),
  },
  {
    file: 'filialen.csv',
    text: F.filialen,
    lang: 'de',
    ask: 'Umsatz je Filiale, höchster zuerst',
    kind: bars,
    answer: () => [
      ['Köln', 1234.5 + 489 + 934.2 + 1102.05 + 1430],
      ['Bonn', 702.1 + 318.6 + 340.3 + 639.9],
      ['Aachen', 391.75 + 551 + 389.4],
    ],
  },
  {
    file: 'filialen.csv',
    text: F.filialen,
    lang: 'de',
    ask: 'durchschnittlicher Rabatt für Torten',
    answer: () => (0.025 + 0 + 0.025 + 0) / 4,
  },
  {
    file: 'commandes.csv',
    text: F.commandes,
    lang: 'fr',
    ask: 'montant total par mois de commande',
    kind: 'line|bar|area',
    answer: () =>
      new Map([
        ['2026-03-01', 1250 + 89.9 + 412.35],
        ['2026-04-01', 2310 + 120.4 + 655],
        ['2026-05-01', 98.1 + 1740 + 305.25],
      ]),
  },
  {
    file: 'commandes.csv',
    text: F.commandes,
    lang: 'fr',
    ask: 'combien de commandes ne sont pas payées ?',
    answer: () => 4,
  },
  {
    file: 'bank.csv',
    text: F.bank,
    ask: 'net amount by category',
    kind: bars,
    answer: () =>
      new Map([
        ['Utilities', -182.4 - 201.1],
        ['Sales', 3410 + 2980.5 + 5125.25],
        ['Supplies', -96.15 - 310],
        ['Rent', -4500],
      ]),
  },
  {
    file: 'visitas.csv',
    text: F.visitas,
    lang: 'es',
    ask: 'ventas por mes y sucursal',
    kind: 'line|bar|area',
    answer: () =>
      new Map([
        ['2026-01-01|Centro', 12400],
        ['2026-01-01|Puerto', 8050.5],
        ['2026-02-01|Centro', 13020],
        ['2026-02-01|Puerto', 7640],
        ['2026-03-01|Centro', 15210.75],
        ['2026-03-01|Puerto', 9110],
      ]),
  },
  {
    file: 'shifts.tsv',
    text: F.shifts,
    ask: 'average scrap by line',
    kind: bars,
    answer: () =>
      new Map([
        ['L1', (0.018 + 0.015 + 0.02 + 0.012) / 4],
        ['L2', (0.026 + 0.022 + 0.031) / 3],
      ]),
  },
  { file: 'shifts.tsv', text: F.shifts, ask: 'total downtime on L2', answer: () => 35 + 18 + 41 },
];
