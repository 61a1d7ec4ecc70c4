import type { Lexicon } from '../Lexicon.js';
import { grammar } from './grammar.js';
import { orders } from './orders.js';
import { parts } from './parts.js';
import { values } from './values.js';
import { wishes } from './wishes.js';

export const japanese: Lexicon = {
  language: 'ja',
  hasPostpositions: true,
  phrases: { ...orders, ...grammar, ...values, ...parts, ...wishes },
};
