import type { Language } from './index.js';

/** Seasons of the northern hemisphere: the month they begin in, and their names. */
export const seasons: Readonly<Record<Language, readonly (readonly [month: number, names: string])[]>> = {
  en: [
    [3, 'spring'],
    [6, 'summer'],
    [9, 'autumn|fall'],
    [12, 'winter'],
  ],
  de: [
    [3, 'frühling|frühjahr'],
    [6, 'sommer'],
    [9, 'herbst'],
    [12, 'winter'],
  ],
  es: [
    [3, 'primavera'],
    [6, 'verano'],
    [9, 'otoño'],
    [12, 'invierno'],
  ],
  fr: [
    [3, 'printemps'],
    [6, 'été'],
    [9, 'automne'],
    [12, 'hiver'],
  ],
  pt: [
    [3, 'primavera'],
    [6, 'verão'],
    [9, 'outono'],
    [12, 'inverno'],
  ],
  zh: [
    [3, '春天|春季'],
    [6, '夏天|夏季'],
    [9, '秋天|秋季'],
    [12, '冬天|冬季'],
  ],
  ja: [
    [3, '春'],
    [6, '夏'],
    [9, '秋'],
    [12, '冬'],
  ],
};
