import { perLanguage } from '../perLanguage.js';
import * as de from './de/index.js';
import * as en from './en/index.js';
import * as es from './es/index.js';
import * as fr from './fr/index.js';
import * as ja from './ja/index.js';
import * as pt from './pt/index.js';
import * as shared from './shared.js';
import type { TradeWords } from './TradeWords.js';
import * as zh from './zh/index.js';

const own = { en, de, es, fr, pt, zh, ja };

/** The words of trades in a language, with those that are the same in all. */
export const tradeWordsOf = perLanguage((language): TradeWords => ({
  ...own[language],
  options: { ...shared.options, ...own[language].options },
  names: { ...shared.names, ...own[language].names },
}));
