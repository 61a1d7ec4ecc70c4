/** Choices of trades that are called the same in all languages. */
export const options = {
  class5a: '5a',
  class5b: '5b',
  class6a: '6a',
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
export const names = { pets: 'Luna|Rocky|Milo|Nala|Simba|Coco|Bella|Max' } as const;
