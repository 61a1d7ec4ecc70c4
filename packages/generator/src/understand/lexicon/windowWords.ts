import type { Language } from './index.js';

/** Around a number of days or weeks that begin today: `within 30 days`, `30日以内`. */
export const windowWords: Readonly<Record<Language, { readonly lead: string; readonly tail: string }>> = {
  en: { lead: 'within|within the next|in the next|over the next|in less than|the next|next', tail: '' },
  de: {
    lead: 'innerhalb von|innerhalb der nächsten|in den nächsten|in den kommenden|binnen|die nächsten|in weniger als',
    tail: '',
  },
  es: { lead: 'en los próximos|en las próximas|dentro de|en menos de|los próximos|las próximas', tail: '' },
  fr: { lead: "dans les|dans moins de|sous|d'ici|les", tail: '' },
  pt: { lead: 'nos próximos|nas próximas|dentro de|em menos de|em até|os próximos', tail: '' },
  zh: { lead: '未来|接下来', tail: '之内|以内|内' },
  ja: { lead: '今後', tail: '以内|後まで' },
};
