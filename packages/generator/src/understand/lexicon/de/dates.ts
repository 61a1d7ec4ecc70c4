import type { Lexicon } from '../Lexicon.js';

export const months: Lexicon['months'] =
  'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';

export const units: Lexicon['units'] = {
  day: 'tag|täglich|tage',
  week: 'woche|wöchentlich|wochen',
  month: 'monat|monatlich|monate|monaten',
  quarter: 'quartal|vierteljährlich|quartale',
  year: 'jahr|jährlich|jahre',
};
