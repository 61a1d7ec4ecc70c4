import { asLabel, readColumn, stripLead } from './columns.js';
import { fold, isDense } from '../words/fold.js';
import { asking } from '../lexicon/asking.js';
import type { Language } from '../lexicon/index.js';
import type { PromptList } from '../lists/lists.js';
import type { ColumnWish } from '../Meaning.js';

/** Fewer questions are part of a sentence. */
const fewest = 2;
const mostWords = 5;

/**
 * What is kept about each record, where a list asks for it: `which dog, which owner, price and whether paid`. Nothing
 * when the list asks less than twice.
 */
export function readAskedColumns({ items, opener }: PromptList, language: Language): ColumnWish[] {
  const { which, whether } = asking[language];
  const asked = items.map(({ text }) => {
    const words = text.split(/\s+/u);
    const [first = ''] = words.map(fold);
    const rest = words.slice(1).join(' ');
    return isOne(first, which)
      ? // `What went well` is asked as it stands.
        { rest: words.length === 2 ? rest : text, isSwitch: false }
      : isOne(first, whether)
        ? { rest, isSwitch: true }
        : { rest: text, isSwitch: null };
  });
  const from = asked.findIndex(({ isSwitch }) => isSwitch !== null);
  const isAsking = asked.filter(({ isSwitch }) => isSwitch !== null).length >= fewest;
  if (!isAsking || items.some(({ text }) => isDense(text))) return [];
  const isList = opener === 'with' || opener === 'colon';
  return asked.slice(isList ? 0 : from).flatMap(({ rest, isSwitch }): ColumnWish[] => {
    const label = stripLead(rest, language);
    if (label === '' || label.split(/\s+/u).length > mostWords) return [];
    return isSwitch
      ? [{ label: asLabel(label), options: [], attribute: 'done' }]
      : [readColumn(label, language)];
  });
}

const isOne = (word: string, list: string): boolean => list.split('|').map(fold).includes(word);
