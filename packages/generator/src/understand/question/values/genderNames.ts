import { fold } from '../../words/fold.js';
import type { OtherName } from './otherNames.js';

const words = (row: string) => row.split('|').map(fold);

const female = words(
  'female|females|f|w|woman|women|girl|girls|weiblich|frau|frauen|mujer|mujeres|femenino|femenina|mulher|mulheres|feminino|feminina|femme|femmes|féminin|féminine|女|女性|女生|女子',
);
const male = words(
  'male|males|m|h|man|men|boy|boys|männlich|mann|männer|hombre|hombres|masculino|homem|homens|homme|hommes|masculin|男|男性|男生|男子',
);
const others = words(
  'x|d|o|nb|n a|divers|diverse|other|non binary|nonbinary|prefer not to say|unknown|otro|otra|autre|outro|其他|その他',
);

/** Women and men, however a file writes them; nothing where the values are of something else. */
export function genderNames(values: readonly string[]): OtherName[] {
  const folded = values.map(fold);
  const isGender = folded.every((value) => [female, male, others].some((row) => row.includes(value)));
  if (!isGender || values.length < 2) return [];
  // Beside `H` for hombre, homem or homme without an `F`, `M` is mujer or mulher.
  const isSpanish = folded.includes('h') && folded.includes('m') && !folded.includes('f');
  const find = (row: readonly string[]) => values.find((_, at) => row.includes(folded[at]!));
  const named = [
    [female, find(isSpanish ? ['m'] : female)],
    [male, find(isSpanish ? ['h'] : male)],
  ] as const;
  return named.flatMap(([row, value]) =>
    value === undefined
      ? []
      : row
          .filter((name) => name.length > 1 || /\p{Script=Han}/u.test(name))
          .map((name) => ({ name, value })),
  );
}
