import { asLabel, readColumn } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import type { Meaning } from '../Meaning.js';
import type { NamedGroup } from './namedGroups.js';
import type { Sorted } from './Sorted.js';

/** The values of one column that names give where no list has taken them: the shops of `two shops, Hafen and Altstadt`. */
export function groupValues(
  groups: readonly NamedGroup[],
  sorted: readonly Sorted[],
  language: Language,
): Meaning['values'] {
  const isTaken = ({ names }: NamedGroup) =>
    sorted.some(
      ({ columns, stages, items }) =>
        columns.some(({ options }) => options === names) ||
        names.some((each) => stages.includes(each) || items.some(({ name }) => name === each)),
    );
  const group = groups.find((each) => !isTaken(each));
  if (!group) return null;
  const { noun, names } = group;
  const column =
    noun === ''
      ? { label: labelIn(language, 'attributes', 'owner'), attribute: 'owner' as const, options: [] }
      : { ...readColumn(noun, language), label: asLabel(noun) };
  return { column, values: names };
}
