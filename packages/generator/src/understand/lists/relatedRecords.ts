import type { EntityId } from '../../samples/entities.js';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { ColumnWish } from '../Meaning.js';
import { fold } from '../words/fold.js';

/** Tells the columns of a list from the records of another kind that stand among them: the owners of a list about pets. */
export function relatedRecords(
  wishes: readonly ColumnWish[],
  main: EntityId | undefined,
  language: Language,
): { readonly related: ColumnWish[]; readonly columns: ColumnWish[] } {
  // What is in stock are products: they are no others, and no column of themselves.
  const isItself = ({ entity, attribute }: ColumnWish) =>
    main === 'stockItem' && entity === 'product' && attribute === undefined;
  const others = wishes.filter((wish) => !isItself(wish));
  const isRelated = (wish: ColumnWish) => isOfOther(wish, main, language);
  return { related: others.filter(isRelated), columns: others.filter((wish) => !isRelated(wish)) };
}

/** Whether a column names other records, of which there are several: `owners` in a list about pets. */
function isOfOther(
  { entity: own, attribute, label, options }: ColumnWish,
  main: EntityId | undefined,
  language: Language,
): boolean {
  // `Shifts (morning, evening)` are chosen from, and kept nowhere else.
  if (own === undefined || attribute !== undefined || own === main || options.length > 0) return false;
  const [one, many] = [false, true].map((isMany) => fold(labelIn(language, 'entities', own, isMany)));
  if (one === many) return false;
  // `Donations received` are donations.
  const said = fold(label);
  const isDone = viewWords[language].done.split('|').some((ending) => ending !== '' && said.endsWith(ending));
  return (isDone && said.startsWith(`${many!} `)) || (said.endsWith(many!) && !said.endsWith(one!));
}
