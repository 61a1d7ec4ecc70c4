import * as L from '../loops.js';
import type { QuestionCase, RawRow } from '../types.js';
import * as F from './fifthFiles.js';

const bars = 'bar|horizontalBar';
const overTime = 'line|bar|area';
const parts = 'pie|donut|bar|horizontalBar';
const year = (key: string) => (row: RawRow) => L.dayOf(row, key)?.year ?? 0;

/** Round 5 over real files and exports. */
export const fifthQuestions: readonly QuestionCase[] = [
  {
    file: 'la-riots.csv',
    ask: 'number of victims by race, most first',
    kind: bars,
    answer: (rows) => L.largest(L.by(rows, 'race', L.count)),
  },
  {
    file: 'la-riots.csv',
    ask: 'average age of the homicide victims',
    answer: (rows) =>
      L.mean(
        rows.filter(({ type }) => type === 'Homicide'),
        'age',
      ),
  },
  {
    file: 'population_engineers_hurricanes.csv',
    ask: 'the 5 states with the most hurricanes',
    kind: bars,
    answer: (rows) =>
      L.largest(
        L.by(rows, 'state', (group) => L.sum(group, 'hurricanes')),
        5,
      ),
  },
  {
    file: 'football.json',
    ask: 'average home goals per division',
    kind: bars,
    answer: (rows) => L.by(rows, 'division', (group) => L.mean(group, 'home_score')),
  },
  {
    file: 'football.json',
    ask: 'how many home matches did Arsenal play?',
    answer: (rows) => rows.filter((row) => row.home_team === 'Arsenal').length,
  },
  {
    file: 'crimea.json',
    ask: 'deaths from disease per month in 1855',
    kind: overTime,
    answer: (rows) =>
      L.by(
        rows.filter((row) => year('date')(row) === 1855),
        L.monthOf('date'),
        (group) => L.sum(group, 'disease'),
      ),
  },
  {
    file: 'sp500-2000.csv',
    ask: 'highest close in 2008',
    answer: (rows) =>
      L.top(
        rows.filter((row) => year('date')(row) === 2008),
        'close',
      ),
  },
  {
    file: 'sp500-2000.csv',
    ask: 'avrage volume per year from 2015 on',
    kind: overTime,
    answer: (rows) =>
      L.by(
        rows.filter((row) => year('date')(row) >= 2015),
        L.yearOf('date'),
        (group) => L.mean(group, 'volume'),
      ),
  },
  {
    file: 'orders_export.csv',
    text: F.shop,
    ask: 'units sold per product, best seller first',
    kind: bars,
    answer: () => [
      ['Linen apron', 2 + 2 + 3],
      ['Tea towel', 1 + 3 + 2],
      ['Oven glove', 1 + 1],
    ],
  },
  {
    file: 'orders_export.csv',
    text: F.shop,
    ask: 'total by billing country',
    kind: parts,
    answer: () =>
      new Map([
        ['DE', 62.9 + 34.9 + 24.9],
        ['FR', 57.9 + 49.9],
        ['NL', 112],
      ]),
  },
  {
    file: 'konto.csv',
    text: F.konto,
    lang: 'de',
    ask: 'Summe der Beträge je Kategorie',
    kind: bars,
    answer: () =>
      new Map([
        ['Energie', -145.2 * 2],
        ['Einnahmen', 2380 + 4105.5 + 1190],
        ['Miete', -1150 * 3],
        ['Material', -893.45 - 412],
      ]),
  },
  {
    file: 'responses.csv',
    text: F.survey,
    ask: 'average satisfaction by branch',
    kind: bars,
    answer: () =>
      new Map([
        ['Northgate', (5 + 4 + 3) / 3],
        ['Canal Street', (2 + 4 + 3) / 3],
        ['Station', (5 + 4) / 2],
      ]),
  },
  {
    file: 'responses.csv',
    text: F.survey,
    ask: 'would people recommend us? show as a pie',
    kind: 'pie|donut',
    answer: () =>
      new Map([
        ['Yes', 4],
        ['Maybe', 2],
        ['No', 2],
      ]),
  },
  {
    file: 'products.csv',
    text: F.wide,
    ask: 'how much did we sell in March 2026 in total',
    answer: () => 1280 + 990 + 450,
  },
  {
    file: 'facturas.csv',
    text: F.facturas,
    lang: 'es',
    ask: 'total pendiente por cliente',
    kind: bars,
    answer: () =>
      new Map([
        ['Hotel Mirador', 3630.5 + 1452],
        ['Bodegas Luna', 847],
        ['Taller Ríos', 605.25],
      ]),
  },
  {
    file: 'uriage.csv',
    text: F.uriage,
    lang: 'ja',
    ask: '月別の売上合計',
    kind: overTime,
    answer: () =>
      new Map([
        ['2026-04-01', 21600 + 12600 + 9900],
        ['2026-05-01', 16500 + 36000 + 7200],
        ['2026-06-01', 6600 + 27000],
      ]),
  },
  {
    file: 'arrets.csv',
    text: F.arrets,
    lang: 'fr',
    ask: "durée d'arrêt totale par cause, de la plus longue à la plus courte",
    kind: bars,
    answer: () => [
      ['Panne électrique', 42 + 65],
      ["Changement d'outil", 18 + 22],
      ['Bourrage', 9.5 + 12.5 + 7],
    ],
  },
  {
    file: 'staff.csv',
    text: F.staff,
    ask: 'how many people started in 2025?',
    answer: () => 4,
  },
  {
    file: 'rents.csv',
    text: F.rents,
    ask: 'how much rent is still outstanding per tenant',
    kind: bars,
    answer: () =>
      new Map([
        ['Carver', 0],
        ['Osei', 980 - 600],
        ['Lowe', 0],
        ['Marsh', 1020],
        ['Quill', 0],
      ]),
  },
  {
    file: 'wasser.tsv',
    text: F.wasser,
    lang: 'de',
    ask: 'durchschnittliches Nitrat pro Stelle',
    kind: bars,
    answer: () =>
      new Map([
        ['Brunnen Nord', (38.5 + 41) / 2],
        ['Bach', (12.25 + 14.75) / 2],
        ['Brunnen Süd', (55.5 + 52) / 2],
      ]),
  },
];
