import * as L from '../loops.js';
import type { QuestionCase, RawRow } from '../types.js';
import * as F from './sixthFiles.js';

const bars = 'bar|horizontalBar';
const overTime = 'line|bar|area';
const parts = 'pie|donut|bar|horizontalBar';
const year = (key: string) => (row: RawRow) => L.dayOf(row, key)?.year ?? 0;

/** Round 6 over real files and exports, never mended by. */
export const sixthQuestions: readonly QuestionCase[] = [
  {
    file: 'jobs.json',
    ask: 'top 10 jobs of women in 2000 by count',
    kind: bars,
    answer: (rows) =>
      L.largest(
        L.by(
          rows.filter((row) => row.sex === 'women' && row.year === 2000),
          'job',
          (group) => L.sum(group, 'count'),
        ),
        10,
      ),
  },
  {
    file: 'co2-concentration.csv',
    ask: 'mean CO2 per year since 2000',
    kind: overTime,
    answer: (rows) =>
      L.by(
        rows.filter((row) => year('Date')(row) >= 2000),
        L.yearOf('Date'),
        (group) => L.mean(group, 'CO2'),
      ),
  },
  {
    file: 'us-employment.csv',
    ask: 'how did manufacturing employment develop?',
    kind: 'line|area',
    answer: (rows) => L.by(rows, L.monthOf('month'), (group) => L.sum(group, 'manufacturing')),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'total cost by wildlife size, most expensive first',
    kind: bars,
    answer: (rows) => L.largest(L.by(rows, 'Wildlife Size', (group) => L.sum(group, 'Cost Total $'))),
  },
  {
    file: 'birdstrikes.csv',
    ask: 'number of strikes at night by phase of flight',
    kind: bars,
    answer: (rows) =>
      L.by(
        rows.filter((row) => row['Time of day'] === 'Night'),
        'Phase of flight',
        L.count,
      ),
  },
  {
    file: 'global-temp.csv',
    ask: 'lowest temp before 1950',
    answer: (rows) =>
      L.bottom(
        rows.filter((row) => Number(row.year) < 1950),
        'temp',
      ),
  },
  {
    file: 'income.json',
    ask: 'compare the total of the regions, leave out other',
    kind: parts,
    answer: (rows) =>
      L.by(
        rows.filter(({ region }) => region !== 'other'),
        'region',
        (group) => L.sum(group, 'total'),
      ),
  },
  {
    file: 'lookup_people.csv',
    ask: 'how many people are taller than 180?',
    answer: (rows) => rows.filter(({ height }) => Number(height) > 180).length,
  },
  {
    file: 'payments.csv',
    text: F.payments,
    ask: 'net per month, only paid',
    kind: overTime,
    answer: () =>
      new Map([
        ['2026-01-01', 47.28 + 192.93],
        ['2026-02-01', 47.28 + 14.26],
        ['2026-03-01', 192.93 + 192.93],
      ]),
  },
  {
    file: 'payments.csv',
    text: F.payments,
    ask: 'how many payments failed?',
    answer: () => 2,
  },
  {
    file: 'offerten.csv',
    text: F.offerten,
    lang: 'de',
    ask: 'Betrag pro Kunde, grösster zuerst',
    kind: bars,
    answer: () => [
      ['Stiftung Tal', 8420.25 + 15600],
      ['Hotel Krone', 12300.5 + 2780],
      ['Garage Berg', 4850 + 1990],
    ],
  },
  {
    file: 'vendas.csv',
    text: F.vendas,
    lang: 'pt',
    ask: 'valor total por forma de pagamento',
    kind: parts,
    answer: () =>
      new Map([
        ['Pix', 1249.9 + 2075.35 + 98.7],
        ['Cartão', 319 + 640 + 1510],
        ['Dinheiro', 84.5],
      ]),
  },
  {
    file: 'kostenstellen.csv',
    text: F.kostenstellen,
    lang: 'de',
    ask: 'Gesamtkosten je Kostenstelle von Januar bis April',
    kind: bars,
    answer: () =>
      new Map([
        ['Vertrieb', 12400 + 11950.5 + 13200 + 12080],
        ['Lager', 7310.25 + 7455 + 7120 + 7990.75],
        ['Verwaltung', 4020 + 4020 + 4180 + 4020],
      ]),
  },
  {
    file: 'dingdan.csv',
    text: F.dingdan,
    lang: 'zh',
    ask: '各城市金额占比',
    kind: parts,
    answer: () =>
      new Map([
        ['上海', 1560 + 1440 + 2730],
        ['成都', 2400 + 1170],
        ['广州', 910 + 1280],
      ]),
  },
  {
    file: 'marks.csv',
    text: F.marks,
    ask: 'average maths mark by class',
    kind: bars,
    answer: () =>
      new Map([
        ['7a', (1.7 + 3 + 2.7) / 3],
        ['7b', (2.3 + 4 + 1) / 3],
      ]),
  },
  {
    file: 'appointments.csv',
    text: F.clinic,
    ask: 'no-show rate by doctor',
    kind: bars,
    answer: () =>
      new Map([
        ['Dr. Amin', 1 / 4],
        ['Dr. Berg', 2 / 5],
      ]),
  },
  {
    file: 'stock.tsv',
    text: F.stock,
    ask: 'stock value per supplier (on hand times unit cost)',
    kind: bars,
    answer: () =>
      new Map([
        ['Nordfast', 1200 * 0.14 + 340 * 0.22],
        ['Hale & Co', 75 * 4.8 + 18 * 11.25],
        ['Casco', 26 * 7.9],
      ]),
  },
  {
    file: 'times.csv',
    text: F.times,
    ask: 'billable hours by client in April 2026',
    kind: bars,
    answer: () =>
      new Map([
        ['Acorn', 7],
        ['Birch', 8 + 2.75],
        ['Cedar', 5.5],
      ]),
  },
  {
    file: 'dons.csv',
    text: F.dons,
    lang: 'fr',
    ask: 'don moyen par campagne',
    kind: bars,
    answer: () =>
      new Map([
        ['Hiver', (50 + 1200) / 2],
        ['École', (75.5 + 50 + 300) / 3],
        ['Forêt', 450],
      ]),
  },
  {
    file: 'ads.csv',
    text: F.ads,
    ask: 'cost per conversion by campaign, cheapest first',
    kind: bars,
    answer: () => [
      ['Retargeting', (75.2 + 71.8) / (9 + 11)],
      ['Brand', (180.5 + 176.1) / (22 + 18)],
      ['Lookalike', (240 + 233.4) / (12 + 9)],
    ],
  },
];
