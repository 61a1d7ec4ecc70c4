import type { Messages } from '../../i18n/types.js';
import type { en } from './StatusBadge.en.js';

/** Words of StatusBadge, German. */
export const de: Messages<typeof en> = {
  'statusBadge.on-track': 'Im Plan',
  'statusBadge.at-risk': 'Gefährdet',
  'statusBadge.blocked': 'Blockiert',
  'statusBadge.complete': 'Fertig',
  'statusBadge.not-started': 'Nicht begonnen',
  'statusBadge.paused': 'Pausiert',
};
