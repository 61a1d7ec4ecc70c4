import { fold } from '../../words/fold.js';
import { lexicons, type Language } from '../../lexicon/index.js';
import { knownValues } from '../lexicon/knownValues.js';
import { asKey } from './asKey.js';
import type { OtherName } from './otherNames.js';

const languages = Object.keys(lexicons) as Language[];
/** Lists of examples that stand in the same order in every language. */
const lists = ['expense', 'income', 'cost'] as const;

/** Words that mean the same value, in all languages. */
const rows: readonly (readonly string[])[] = [
  ...knownValues.map((row) => row.split('|')),
  ...Object.keys(lexicons.en.options).map((id) =>
    languages.flatMap((language) =>
      (lexicons[language].options as Readonly<Record<string, string>>)[id]!.split('|'),
    ),
  ),
  ...lists.flatMap((list) => {
    const columns = languages.map((language) => lexicons[language].names[list].split('|'));
    return columns[0]!.map((_, at) => columns.flatMap((words) => words[at] ?? []));
  }),
];

const index: ReadonlyMap<string, ReadonlySet<readonly string[]>> = (() => {
  const found = new Map<string, Set<readonly string[]>>();
  for (const row of rows)
    for (const word of row) {
      const key = asKey(word);
      found.set(key, (found.get(key) ?? new Set()).add(row));
    }
  return found;
})();

/** What states, priorities and common kinds of things are called in the other languages: `Miete` is rent. */
export const commonNames = (values: readonly string[]): OtherName[] =>
  values.flatMap((value) =>
    [...(index.get(asKey(value)) ?? [])].flatMap((row) =>
      row.filter((word) => fold(word) !== fold(value)).map((word) => ({ name: asKey(word), value })),
    ),
  );
