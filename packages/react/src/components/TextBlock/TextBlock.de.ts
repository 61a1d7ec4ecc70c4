import type { Messages } from '../../i18n/types.js';
import type { en } from './TextBlock.en.js';

/** Words of TextBlock, German. */
export const de: Messages<typeof en> = {
  'text.cut': 'Der Text ist länger, als hier gezeigt werden kann.',
};
