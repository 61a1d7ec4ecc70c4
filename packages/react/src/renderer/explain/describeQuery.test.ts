import type { Query } from '@vitrine/schema';
import { expect, test } from 'vitest';
import { de } from '../../generated/de.js';
import { createFormatter } from '../../format/createFormatter.js';
import { createTranslate } from '../../i18n/createTranslate.js';
import { dialogs } from '../../i18n/dialogs.en.js';
import { en } from '../../generated/en.js';
import { describeQuery } from './describeQuery.js';

const labels: Readonly<Record<string, string>> = {
  value: 'Deal value',
  close: 'Expected close',
  stage: 'Stage',
};

function describe(query: Query, locale: 'en' | 'de' = 'en') {
  const environment = { locale, currency: 'USD', timeZone: 'UTC', weekStart: 1, now: 0 };
  return describeQuery(query, {
    t: createTranslate(locale === 'en' ? { ...en, ...dialogs } : de),
    format: createFormatter(environment).formatValue,
    locale,
    title: (name) => (name === 'deals' ? 'All deals' : name),
    label: (_, key) => labels[key] ?? key,
  });
}

const query: Query = {
  from: 'deals',
  where: {
    all: [
      { key: 'stage', op: 'eq', value: { formula: 'filters.stage' }, optional: true },
      {
        any: [
          { key: 'value', op: 'gte', value: 1200 },
          { not: { key: 'stage', op: 'in', value: ['Lost', 'Won'] } },
        ],
      },
      { key: 'close', op: 'inNext', value: { count: 3, unit: 'month' } },
    ],
  },
  groupBy: [{ key: 'close', unit: 'month' }],
  aggregate: [
    { op: 'sum', key: 'value', as: 'total' },
    { op: 'count', as: 'n' },
  ],
  compute: [{ as: 'each', formula: 'total / n' }],
  orderBy: [{ key: 'total', desc: true }],
  limit: 5,
};

test('a query is said in plain words, a line for each clause', () => {
  expect(describe(query)).toEqual([
    'Sum of Deal value, number of rows from All deals',
    'where Stage is filters.stage (if that is set) and (Deal value is at least 1,200 or not Stage is one of “Lost”, “Won”) and Expected close lies in the next 3 months',
    'for each Expected close by month',
    'with each = total / n',
    'in order of total ↓',
    'the first 5',
  ]);
});

test('in German too', () => {
  expect(describe(query, 'de')).toEqual([
    'Summe von Deal value, Anzahl der Zeilen aus All deals',
    'für die gilt: Stage ist filters.stage (falls gesetzt) und (Deal value ist mindestens 1.200 oder nicht Stage ist eines von „Lost“, „Won“) und Expected close liegt höchstens 3 Monate voraus',
    'je Expected close nach Monat',
    'mit each = total / n',
    'geordnet nach total ↓',
    'die ersten 5',
  ]);
});

test('rows as they stand are named as such', () => {
  expect(describe({ from: 'deals' })).toEqual(['Rows from All deals']);
});
