const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The direction a language is written in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const [language = '', script] = locale.toLowerCase().split('-');
  if (script === 'latn' || script === 'cyrl') return 'ltr';
  return rightToLeft.has(language) || script === 'arab' || script === 'hebr' ? 'rtl' : 'ltr';
}
