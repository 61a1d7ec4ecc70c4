import type { Language } from './index.js';

/** Around a number of days or weeks that begin today: `within 30 days`, `30日以内`. */
export const windowWords: Readonly<
  Record<
    Language,
    {
      readonly lead: string;
      readonly tail: string;
      /** What says that rows are those of this day. */ readonly today: string;
    }
  >
> = {
  en: {
    lead: 'within|within the next|in the next|over the next|in less than|the next|next',
    tail: '',
    today: "today|for today|today's|of today",
  },
  de: {
    lead: 'innerhalb von|innerhalb der nächsten|in den nächsten|in den kommenden|binnen|die nächsten|in weniger als',
    tail: '',
    today: 'heute|von heute|heutige|heutigen',
  },
  es: {
    lead: 'en los próximos|en las próximas|dentro de|en menos de|los próximos|las próximas',
    tail: '',
    today: 'de hoy|hoy|para hoy',
  },
  fr: { lead: "dans les|dans moins de|sous|d'ici|les", tail: '', today: "d'aujourd'hui|aujourd'hui|du jour" },
  pt: {
    lead: 'nos próximos|nas próximas|dentro de|em menos de|em até|os próximos',
    tail: '',
    today: 'de hoje|hoje|para hoje',
  },
  zh: { lead: '未来|接下来', tail: '之内|以内|内', today: '今天的|今天|今日' },
  ja: { lead: '今後', tail: '以内|後まで', today: '今日の|本日の|今日|本日' },
};
