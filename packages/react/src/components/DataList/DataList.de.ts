import type { Messages } from '../../i18n/types.js';
import type { en } from './DataList.en.js';

/** Words of DataList, German. */
export const de: Messages<typeof en> = {
  'list.all': 'Alle zeigen',
  'list.more': 'Mehr anzeigen ({count})',
  'list.shown': '{count} Einträge werden gezeigt',
};
