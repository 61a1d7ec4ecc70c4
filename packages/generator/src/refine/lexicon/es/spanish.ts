import type { Lexicon } from '../Lexicon.js';
import { grammar } from './grammar.js';
import { orders } from './orders.js';
import { parts } from './parts.js';
import { values } from './values.js';
import { wishes } from './wishes.js';

export const spanish: Lexicon = {
  language: 'es',
  enclitics: ['melo', 'mela', 'los', 'las', 'les', 'lo', 'la', 'le'],
  phrases: { ...orders, ...grammar, ...values, ...parts, ...wishes },
};
