import { fold } from '../../words/fold.js';
import { alternatives } from '../../words/alternatives.js';

const numberWords = new Map(
  [
    'zero|null|cero|zéro|zero|零|ゼロ',
    'one|eins|uno|une|um|一|ひとつ',
    'two|zwei|dos|deux|dois|两|二|二つ',
    'three|drei|tres|trois|três|三|三つ',
    'four|vier|cuatro|quatre|quatro|四|四つ',
    'five|fünf|cinco|cinq|五|五つ',
    'six|sechs|seis|六',
    'seven|sieben|siete|sept|sete|七',
    'eight|acht|ocho|huit|oito|八',
    'nine|neun|nueve|neuf|nove|九',
    'ten|zehn|diez|dix|dez|十',
    'eleven|elf|once|onze|十一',
    'twelve|zwölf|doce|douze|doze|十二',
  ].flatMap((words, number) => words.split('|').map((word) => [fold(word), number] as const)),
);

/** Numbers in letters, from two on, for use in patterns. */
export const numberWordPattern = alternatives(
  [...numberWords].flatMap(([word, number]) => (number > 1 && /^\p{Script=Latin}+$/u.test(word) ? word : [])),
);

/** The small number that a word is, in figures or letters; NaN for any other. */
export const smallNumber = (folded: string): number =>
  /^\d{1,3}$/.test(folded) ? Number(folded) : (numberWords.get(folded) ?? Number.NaN);
