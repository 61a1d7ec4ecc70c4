import type { Messages } from '../../i18n/types.js';
import type { en } from './MetricCard.en.js';

/** Words of MetricCard, German. */
export const de: Messages<typeof en> = {
  'metricCard.target': '{share} von {target}',
  'metricCard.targetOnly': 'Ziel {target}',
  'metricCard.trend': 'Verlauf von {first} bis {last}, tiefster Wert {low}, höchster {high}',
  'metricCard.noTrend': 'Noch kein Verlauf',
  'metricCard.success': 'Gut',
  'metricCard.warning': 'Braucht Aufmerksamkeit',
  'metricCard.danger': 'Kritisch',
  'metricCard.info': 'Hinweis',
  'metricCard.neutral': 'Neutral',
};
