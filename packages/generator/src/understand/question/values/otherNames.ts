import { commonNames } from './commonNames.js';
import { genderNames } from './genderNames.js';
import { monthNames } from './monthNames.js';
import { placeNames, type Atlas } from './placeNames.js';

/** What a value is called besides the way its file writes it. */
export interface OtherName {
  /** Folded, words set apart by single spaces. */
  readonly name: string;
  readonly value: string;
  /** Letters that stand for a name, which count only where they are written in capitals. */
  readonly isCode?: boolean;
}

/** What else the values of a column may be called: countries and their parts by name or code, women and men, months, states and other common words in any language. */
export const otherNames = (values: readonly string[], atlas: Atlas): readonly OtherName[] => [
  ...placeNames(values, atlas),
  ...genderNames(values),
  ...monthNames(values),
  ...commonNames(values),
  ...bareStates(values),
];

/** 退票 of a value 已退票: what was done without the word that it was. */
const bareStates = (values: readonly string[]): readonly OtherName[] =>
  values.flatMap((value) => (/^已\p{Script=Han}{2,}$/u.test(value) ? [{ name: value.slice(1), value }] : []));
