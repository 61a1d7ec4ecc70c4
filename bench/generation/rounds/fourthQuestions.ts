import * as L from '../loops.js';
import * as F from './files.js';
import type { QuestionCase, RawRow } from '../types.js';
const bars = 'bar|horizontalBar';
const y = (k: string) => (r: RawRow) => L.dayOf(r, k)?.year ?? 0;
/** Round 4 over real files and exports, never mended by. */
export const fourthQuestions: readonly QuestionCase[] = [
  {
    file: 'movies.json',
    ask: 'which director made the most movies',
    answer: (r) => L.largest(L.by(r, 'Director', L.count)),
    kind: bars,
  },
  {
    file: 'movies.json',
    ask: 'total worldwide gross of Universal and Warner Bros.',
    kind: bars,
    answer: (r) =>
      L.sum(
        r.filter((x) => x.Distributor === 'Universal' || x.Distributor === 'Warner Bros.'),
        'Worldwide Gross',
      ),
  },
  {
    file: 'cars.json',
    ask: 'lightest European car',
    answer: (r) =>
      L.bottom(
        r.filter((x) => x.Origin === 'Europe'),
        'Weight_in_lbs',
      ),
  },
  {
    file: 'seattle-weather.csv',
    ask: 'average maximum temperature per month in 2013',
    kind: 'line|bar|area',
    answer: (r) =>
      L.by(
        r.filter((x) => y('date')(x) === 2013),
        L.monthOf('date'),
        (g) => L.mean(g, 'temp_max'),
      ),
  },
  {
    file: 'penguins.json',
    ask: 'how many Gentoo penguins are heavier than 5000 g',
    answer: (r) => r.filter((x) => x.Species === 'Gentoo' && Number(x['Body Mass (g)']) > 5000).length,
  },
  {
    file: 'stocks.csv',
    ask: 'highest price of each symbol',
    kind: bars,
    answer: (r) => L.by(r, 'symbol', (g) => L.top(g, 'price')),
  },
  {
    file: 'iowa-electricity.csv',
    ask: 'share of each source in 2017',
    kind: 'pie|donut|bar|horizontalBar',
    answer: (r) =>
      L.by(
        r.filter((x) => y('year')(x) === 2017),
        'source',
        (g) => L.sum(g, 'net_generation'),
      ),
  },
  {
    file: 'tickets.csv',
    text: F.tickets,
    ask: 'average hours to solve by priority',
    kind: bars,
    answer: () =>
      new Map([
        ['high', (3.5 + 6 + 2 + 4.5) / 4],
        ['low', (20 + 11.25 + 15.5 + 9.75) / 4],
      ]),
  },
  {
    file: 'tickets.csv',
    text: F.tickets,
    ask: 'how many unsolved tickets per team',
    kind: bars,
    answer: () =>
      new Map([
        ['Web', 2],
        ['Mobile', 1],
      ]),
  },
  {
    file: 'kosten.csv',
    text: F.kosten,
    lang: 'de',
    ask: 'Kosten pro Monat nach Abteilung',
    kind: 'line|bar|area',
    answer: () =>
      new Map([
        ['2026-01-01|Vertrieb', 12400],
        ['2026-01-01|Technik', 9800.5],
        ['2026-02-01|Vertrieb', 13050],
        ['2026-02-01|Technik', 10200],
        ['2026-03-01|Vertrieb', 11900.25],
        ['2026-03-01|Technik', 11750],
      ]),
  },
];
