import type { Messages } from '../../i18n/types.js';
import type { en } from './DataList.en.js';

/** Words of DataList, German. */
export const de: Messages<typeof en> = {
  'list.more': 'Mehr anzeigen ({count})',
};
