import * as L from '../loops.js';
import type { QuestionCase, RawRow } from '../types.js';
import * as F from './seventhFiles.js';

const bars = 'bar|horizontalBar';
const overTime = 'line|bar|area';
const parts = 'pie|donut|bar|horizontalBar';

const visits = { file: 'visits.csv', text: F.visits };
const greenhouse = { file: 'greenhouse.csv', text: F.greenhouse };
const stunden = { file: 'stunden.csv', text: F.stunden };

/** Rows of a file of ours, as texts. */
function rowsOf(text: string, separator: string): RawRow[] {
  const [head = '', ...lines] = text.trim().split('\n');
  const keys = head.split(separator);
  return lines.map((line) => {
    const cells = line.split(separator);
    return Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? '']));
  });
}

const visitRows = rowsOf(F.visits, ',');
const houseRows = rowsOf(F.greenhouse, ';');

/** Round 7 over three small files, by plain loops or by hand. */
export const seventhQuestions: readonly QuestionCase[] = [
  {
    ...visits,
    ask: 'fees per therapist, highest first',
    kind: bars,
    answer: () => L.largest(L.by(visitRows, 'Therapist', (group) => L.sum(group, 'Fee'))),
  },
  {
    ...visits,
    ask: 'how many no-shows did we have?',
    answer: () => visitRows.filter((row) => row.Status === 'No-show').length,
  },
  {
    ...visits,
    ask: 'completed visits per month',
    kind: overTime,
    answer: () =>
      L.by(
        visitRows.filter((row) => row.Status === 'Completed'),
        L.monthOf('Date'),
        L.count,
      ),
  },
  {
    ...visits,
    ask: 'average rating by treatment',
    kind: bars,
    answer: () => L.by(visitRows, 'Treatment', (group) => L.mean(group, 'Rating')),
  },
  {
    ...visits,
    ask: 'share of visits by status',
    kind: parts,
    answer: () => L.by(visitRows, 'Status', L.count),
  },
  {
    ...visits,
    ask: 'no-show rate',
    answer: () => visitRows.filter((row) => row.Status === 'No-show').length / visitRows.length,
  },
  { ...visits, ask: 'longest visit in minutes', answer: () => L.top(visitRows, 'Minutes') },
  {
    ...visits,
    ask: "Anna's revenue in August and September",
    answer: () => 45 + 45,
  },
  {
    ...visits,
    ask: 'fee per minute by treatment for completed visits',
    kind: bars,
    answer: () =>
      new Map([
        ['Massage', (45 * 4) / (30 * 4)],
        ['Exercise', (60 + 60 + 65) / (45 + 45 + 50)],
        ['Assessment', 180 / 120],
      ]),
  },
  {
    ...greenhouse,
    ask: 'average temperature by house',
    kind: bars,
    answer: () => L.by(houseRows, 'house', (group) => L.mean(group, 'temp_c')),
  },
  {
    ...greenhouse,
    ask: 'water used per day',
    kind: overTime,
    answer: () =>
      new Map([
        ['2026-05-01', 120 + 180 + 90 + 150],
        ['2026-05-02', 110 + 160 + 95 + 170],
        ['2026-05-03', 40 + 60],
      ]),
  },
  {
    ...greenhouse,
    ask: 'which crop used the most water?',
    answer: () => L.largest(L.by(houseRows, 'crop', (group) => L.sum(group, 'water_l'))),
  },
  { ...greenhouse, ask: 'number of readings above 30 degrees', answer: () => 2 },
  {
    ...greenhouse,
    ask: 'how many alarms per house',
    answer: () => new Map([['South', 2]]),
  },
  {
    ...stunden,
    lang: 'de',
    ask: 'Stunden je Kunde, die meisten zuerst',
    kind: bars,
    answer: () => [
      ['Museum', 15.75],
      ['Brauerei', 13.5],
      ['Stadtwerke', 12],
      ['intern', 10],
    ],
  },
  {
    ...stunden,
    lang: 'de',
    ask: 'abrechenbare Stunden pro Monat',
    kind: overTime,
    answer: () =>
      new Map([
        ['2026-09-01', 6.5 + 4 + 7.25 + 3.5],
        ['2026-10-01', 1.5 + 5 + 9.5 + 4],
      ]),
  },
  {
    ...stunden,
    lang: 'de',
    ask: 'Umsatz je Mitarbeiterin: Stunden mal Satz',
    kind: bars,
    answer: () =>
      new Map([
        ['Lena', (6.5 + 2 + 1.5 + 4) * 95],
        ['Murat', (4 + 3.5 + 9.5) * 110],
        ['Ida', (7.25 + 8 + 5) * 85],
      ]),
  },
  { ...stunden, lang: 'de', ask: 'durchschnittlicher Satz', answer: () => (95 * 4 + 110 * 3 + 85 * 3) / 10 },
  {
    ...stunden,
    lang: 'de',
    ask: 'Anteil der Stunden nach Projekt ohne interne',
    kind: parts,
    answer: () =>
      new Map([
        ['Relaunch', 10.5],
        ['Kampagne', 15.75],
        ['Wartung', 1.5],
        ['Verpackung', 13.5],
      ]),
  },
  { ...stunden, lang: 'de', ask: 'wie viele Stunden hat Ida im Oktober gearbeitet?', answer: () => 13 },
];
