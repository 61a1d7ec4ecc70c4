import type { Language } from './index.js';

/** Feasts that people name as days, each on the same day every year: month and day, and its names. */
export const holidays: Readonly<
  Record<Language, readonly (readonly [month: number, day: number, names: string])[]>
> = {
  en: [
    [12, 25, 'christmas'],
    [12, 31, "new year's eve"],
    [10, 31, 'halloween'],
    [2, 14, "valentine's day"],
  ],
  de: [
    [12, 25, 'weihnachten'],
    [12, 31, 'silvester'],
    [12, 6, 'nikolaus'],
  ],
  es: [
    [12, 25, 'navidad|navidades'],
    [12, 31, 'nochevieja'],
  ],
  fr: [
    [12, 25, 'noel'],
    [12, 31, 'reveillon'],
    [11, 1, 'toussaint'],
  ],
  pt: [
    [12, 25, 'natal'],
    [12, 31, 'reveillon'],
  ],
  zh: [
    [12, 25, '圣诞节|圣诞'],
    [1, 1, '元旦'],
    [10, 1, '国庆节|国庆'],
  ],
  ja: [
    [12, 25, 'クリスマス'],
    [12, 31, '大晦日|年末'],
  ],
};
