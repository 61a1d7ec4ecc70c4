import type { Lexicon } from '../Lexicon.js';

export const months: Lexicon['months'] =
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro';

export const units: Lexicon['units'] = {
  day: 'dia|diário|diária|dias',
  week: 'semana|semanal|semanas',
  month: 'mês|mensal|meses',
  quarter: 'trimestre|trimestral',
  year: 'ano|anual|anos',
};
