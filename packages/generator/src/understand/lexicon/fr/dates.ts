import type { Lexicon } from '../Lexicon.js';

export const months: Lexicon['months'] =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

export const units: Lexicon['units'] = {
  day: 'jour|quotidien|quotidienne|jours',
  week: 'semaine|hebdomadaire|semaines',
  month: 'mois|mensuel|mensuelle',
  quarter: 'trimestre|trimestriel|trimestres',
  year: 'an|année|annuel|ans|années',
};
