export { tradeWordsOf } from './tradeWordsOf.js';
