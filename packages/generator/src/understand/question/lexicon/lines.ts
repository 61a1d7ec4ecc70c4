import { fold } from '../../words/fold.js';

/** Words for the lines of a record, such as the products of an order. */
const words: ReadonlySet<string> = new Set(
  'line|lines|items|rows|positions|position|positionen|posten|zeilen|líneas|filas|lignes|articles|linhas|itens|行|明細|明细'
    .split('|')
    .map(fold),
);

/** Whether a word asks for the lines of records rather than for records. */
export const isLineWord = (folded: string): boolean => words.has(folded);
