import type { Language } from '../index.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import { shared } from './shared.js';
import type { TradeWords } from './TradeWords.js';
import { zh } from './zh.js';

const complete = (words: TradeWords): TradeWords => ({
  ...words,
  options: { ...shared.options, ...words.options },
  names: { ...shared.names, ...words.names },
});

/** The words of trades by language. */
export const tradeWords: Readonly<Record<Language, TradeWords>> = {
  en: complete(en),
  de: complete(de),
  es: complete(es),
  fr: complete(fr),
  pt: complete(pt),
  zh: complete(zh),
  ja: complete(ja),
};
