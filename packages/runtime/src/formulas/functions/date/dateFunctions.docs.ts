import type { DocumentationOf } from '../FormulaFunction.js';
import type { dateFunctions } from './dateFunctions.js';

export const dateDocumentation: DocumentationOf<typeof dateFunctions> = {
  today: {
    documentation: 'The date of today in the time zone of the document.',
    examples: [{ formula: 'today()', result: '2026-03-31' }],
    error: { formula: 'today(1)', code: 'formula.arguments' },
  },
  now: {
    documentation: 'The date and time of this moment.',
    examples: [{ formula: 'now()', result: '2026-03-31T12:00:00Z' }],
    error: { formula: 'now(1)', code: 'formula.arguments' },
  },
  date: {
    documentation: 'The date of a year, month and day (both 1 by default), or the date of a datetime.',
    examples: [
      { formula: 'date(2026, 3, 31)', result: '2026-03-31' },
      { formula: 'date("2026-03-31T23:30:00Z")', result: '2026-03-31' },
    ],
    error: { formula: 'date(2026, 2, 30)', code: 'formula.noSuchDate' },
  },
  datediff: {
    documentation:
      'Whole units from one date to another: minute, hour, day (default), week, month, quarter or year. Negative backwards.',
    examples: [
      { formula: 'datediff("2026-01-31", "2026-03-01")', result: 29 },
      { formula: 'datediff("2026-01-31", "2026-03-01", "month")', result: 1 },
    ],
    error: { formula: 'datediff("soon", today())', code: 'formula.type' },
  },
  dateadd: {
    documentation:
      'The date so many units later: minute, hour, day (default), week, month, quarter or year. Keeps to the last day of a shorter month.',
    examples: [
      { formula: 'dateadd("2026-01-31", 1, "month")', result: '2026-02-28' },
      { formula: 'dateadd("2026-03-01", -1)', result: '2026-02-28' },
    ],
    error: { formula: 'dateadd("2026-01-31", 1, "moon")', code: 'formula.unit' },
  },
  startOf: {
    documentation:
      'The first day of the day, week, month, quarter or year that a date lies in. Weeks begin as the settings of the document say.',
    examples: [
      { formula: 'startOf("2026-03-31", "month")', result: '2026-03-01' },
      { formula: 'startOf(today(), "week")', result: '2026-03-30' },
    ],
    error: { formula: 'startOf("2026-03-31", "decade")', code: 'formula.unit' },
  },
  endOf: {
    documentation: 'The last day of the day, week, month, quarter or year that a date lies in.',
    examples: [
      { formula: 'endOf("2026-02-10", "month")', result: '2026-02-28' },
      { formula: 'endOf("2026-02-10", "quarter")', result: '2026-03-31' },
    ],
    error: { formula: 'endOf("2026-02-10", "hour")', code: 'formula.unit' },
  },
  year: {
    documentation: 'The year of a date.',
    examples: [{ formula: 'year("2026-03-31")', result: 2026 }],
    error: { formula: 'year(2026)', code: 'formula.type' },
  },
  quarter: {
    documentation: 'The quarter of the year that a date lies in, 1 to 4.',
    examples: [{ formula: '"Q" & quarter("2026-05-01")', result: 'Q2' }],
    error: { formula: 'quarter("Q2")', code: 'formula.type' },
  },
  month: {
    documentation: 'The month of a date, 1 to 12.',
    examples: [{ formula: 'month("2026-03-31")', result: 3 }],
    error: { formula: 'month("March")', code: 'formula.type' },
  },
  week: {
    documentation:
      'The week of the year by ISO 8601, 1 to 53: weeks begin on Monday, and the first one has the first Thursday.',
    examples: [
      { formula: 'week("2026-03-31")', result: 14 },
      { formula: 'week("2027-01-01")', result: 53 },
    ],
    error: { formula: 'week(14)', code: 'formula.type' },
  },
  day: {
    documentation: 'The day of the month of a date, 1 to 31.',
    examples: [{ formula: 'day("2026-03-31")', result: 31 }],
    error: { formula: 'day("2026-02-30")', code: 'formula.type' },
  },
  weekday: {
    documentation: 'The day of the week of a date, Monday 1 to Sunday 7.',
    examples: [{ formula: 'weekday("2026-03-31")', result: 2 }],
    error: { formula: 'weekday("Tuesday")', code: 'formula.type' },
  },
  hour: {
    documentation: 'The hour of a datetime in the time zone of the document, 0 to 23; 0 for a date.',
    examples: [{ formula: 'hour("2026-03-31T09:30:00Z")', result: 9 }],
    error: { formula: 'hour("09:30")', code: 'formula.type' },
  },
  minute: {
    documentation: 'The minute of a datetime, 0 to 59; 0 for a date.',
    examples: [{ formula: 'minute("2026-03-31T09:30:00Z")', result: 30 }],
    error: { formula: 'minute("09:30")', code: 'formula.type' },
  },
  networkdays: {
    documentation:
      'Mondays to Fridays from one date to another, both counted. Negative backwards. Holidays are not known.',
    examples: [{ formula: 'networkdays("2026-03-27", "2026-03-31")', result: 3 }],
    error: { formula: 'networkdays("2026-03-27", 3)', code: 'formula.type' },
  },
  workday: {
    documentation: 'The date so many Mondays to Fridays later. Holidays are not known.',
    examples: [
      { formula: 'workday("2026-03-27", 1)', result: '2026-03-30' },
      { formula: 'workday("2026-03-30", -1)', result: '2026-03-27' },
    ],
    error: { formula: 'workday(1, "2026-03-30")', code: 'formula.type' },
  },
};
