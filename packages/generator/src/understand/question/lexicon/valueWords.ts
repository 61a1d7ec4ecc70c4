import { fold } from '../../fold.js';

/** Values that files write in several ways, each row one meaning. */
const rows = [
  'female|f|w|woman|women|girl|girls|weiblich|frau|frauen|mujer|mujeres|femenino|mulher|mulheres|feminino|femme|femmes|féminin|女|女性',
  'male|m|man|men|boy|boys|männlich|mann|männer|hombre|hombres|masculino|homem|homens|homme|hommes|masculin|男|男性',
].map((row) => row.split('|').map(fold));

/** How else a value may be written that a question names: `women` is `Female` or `F`. */
export const equivalentsOf = (folded: string): readonly string[] =>
  folded.length < 2 && !/\p{Script=Han}/u.test(folded)
    ? []
    : (rows.find((row) => row.includes(folded)) ?? []);
