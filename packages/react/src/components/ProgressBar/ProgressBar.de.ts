import type { Messages } from '../../i18n/types.js';
import type { en } from './ProgressBar.en.js';

/** Words of ProgressBar, German. */
export const de: Messages<typeof en> = {
  'progressBar.noValue': 'Noch kein Wert',
  'progressBar.of': 'von {max}',
  'progressBar.target': 'Ziel {target}',
  'progressBar.running': 'Läuft',
  'progressBar.reached': 'erreicht',
  'progressBar.ahead': 'noch nicht erreicht',
  'progressBar.success': 'Gut',
  'progressBar.warning': 'Braucht Aufmerksamkeit',
  'progressBar.danger': 'Kritisch',
  'progressBar.info': 'Auf dem Weg',
  'progressBar.neutral': 'Neutral',
};
