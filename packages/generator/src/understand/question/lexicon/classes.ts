import { fold } from '../../words/fold.js';

const words: ReadonlySet<string> = new Set(
  'group|groups|band|bands|bracket|brackets|range|ranges|classes|gruppe|gruppen|klassen|spanne|altersgruppe|altersgruppen|altersklasse|altersklassen|preisklasse|preisklassen|grupo|grupos|rango|rangos|franja|tramo|tramos|tranche|tranches|faixa|faixas|年龄段|年龄层|区间|年齢層|年齢層別|年代別|価格帯'
    .split('|')
    .map(fold),
);

/** Whether a word says that numbers are put into classes: `age group`. */
export const saysClasses = (folded: string): boolean => words.has(folded);
