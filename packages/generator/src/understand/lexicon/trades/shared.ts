/** Choices of trades that are called the same in all languages. */
export const options = {
  boxA: '1',
  boxB: '2',
  boxC: '3',
  boxD: '4',
  boxE: '5',
  boxF: '6',
  boxG: '7',
  boxH: '8',
  class5a: '5a',
  class5b: '5b',
  class6a: '6a',
  classA: 'A',
  classB: 'B',
  classBe: 'BE',
  horseA: 'Luna',
  horseB: 'Rocky',
  horseC: 'Nala',
  instagram: 'Instagram',
  keyAm: 'Am',
  keyC: 'C',
  keyD: 'D',
  keyG: 'G',
  newsletter: 'Newsletter',
  tiktok: 'TikTok',
  vip: 'VIP',
  youtube: 'YouTube',
} as const;

/** Sample names that are the same in all languages. */
export const names = {
  pairings: 'A1 – A2|B1 – B2|A1 – B2|B1 – A2|A2 – B1|B2 – A1|A1 – B1|A2 – B2',
  vintages: '2021|2019|2016|2017|2018|2022|2020|2023',
  pets: 'Luna|Rocky|Milo|Nala|Simba|Coco|Bella|Max',
} as const;
