import type { Lexicon } from '../Lexicon.js';

export const units: Lexicon['units'] = {
  day: 'day|daily|days',
  week: 'week|weekly|weeks',
  month: 'month|monthly|months',
  quarter: 'quarter|quarterly|quarters',
  year: 'year|yearly|annual|annually|years',
};

export const months: Lexicon['months'] =
  'january|february|march|april|may|june|july|august|september|october|november|december';
