import type { Lexicon } from '../Lexicon.js';

export const months: Lexicon['months'] =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

export const units: Lexicon['units'] = {
  day: 'día|diario|días|diaria',
  week: 'semana|semanal|semanas',
  month: 'mes|mensual|meses',
  quarter: 'trimestre|trimestral|trimestres',
  year: 'año|anual|años',
};
