import type { Column, Dataset } from '@vitrine/schema';
import type { AttributeId } from '../samples/attributes.js';
import type { OutlineNode } from '../plan/Outline.js';
import { lexicons } from '../understand/lexicon/index.js';
import { fold } from '../understand/words/fold.js';
import type { WriteContext } from './types.js';

/** The dataset a node shows; an outline that names none is a programmer's mistake. */
export function datasetOf(node: OutlineNode, { datasets }: WriteContext): Dataset {
  const name = node.shows.query?.from ?? node.shows.dataset ?? '';
  const dataset = datasets.get(name);
  if (!dataset)
    throw new Error(`The node "${node.id}" shows the dataset "${name}", which the outline lacks.`);
  return dataset;
}

/** The columns a node shows, in its order. */
export function columnsOf(node: OutlineNode, context: WriteContext): readonly Column[] {
  const columns = datasetOf(node, context).columns ?? [];
  const wanted = node.shows.columns;
  return wanted ? wanted.flatMap((key) => columns.find((column) => column.key === key) ?? []) : columns;
}

/** Columns by what they are good for on a card or a bar. */
export interface Roles {
  readonly title?: string;
  readonly text?: string;
  readonly person?: string;
  readonly start?: string;
  readonly end?: string;
  /** A day that something has to be done by; other days are not. */
  readonly due?: string;
  readonly value?: string;
  readonly progress?: string;
  readonly badges: readonly string[];
}

/** What attributes are called; pages bear the words of their language. */
const namesOf = (...ids: AttributeId[]): ReadonlySet<string> =>
  new Set(
    Object.values(lexicons).flatMap(({ attributes }) =>
      ids.flatMap((id) => attributes[id].split('|').map(fold)),
    ),
  );

/** What a day that something has to be done by is called. */
const deadlines = namesOf('due', 'end', 'renewal');
const starts = namesOf('start');
const isCalled = (names: ReadonlySet<string>, { key, label = key }: Column): boolean =>
  names.has(fold(label));

const isPercent = ({ format }: Column) => (typeof format === 'object' ? format.style : format) === 'percent';

/**
 * Which column is the name, the person, the first and last day, the amount: by type and order. Without a text column
 * the rows go by their key, else by the first choice or column there is.
 */
export function rolesOf(columns: readonly Column[], group?: string, rowKey?: string): Roles {
  const others = columns.filter(({ key }) => key !== group);
  const ofType = (...types: string[]) => others.filter(({ type = 'text' }) => types.includes(type));
  const [title, text] = ofType('text');
  const days = ofType('date', 'datetime');
  const numbers = ofType('number').filter(({ key }) => key !== rowKey);
  const start = days.find((column) => isCalled(starts, column)) ?? days[0];
  const later = days.filter((column) => column !== start);
  const end = later.find((column) => isCalled(deadlines, column)) ?? later[0] ?? start;
  const named = title ?? others.find(({ key }) => key === rowKey) ?? ofType('select')[0] ?? others[0];
  return {
    title: named?.key,
    text: text?.key,
    person: ofType('person')[0]?.key,
    start: start?.key,
    end: end?.key,
    due: days.find((column) => isCalled(deadlines, column))?.key,
    value: numbers.find((column) => !isPercent(column))?.key,
    progress: numbers.find(isPercent)?.key,
    badges: ofType('select')
      .filter(({ key }) => key !== named?.key)
      .slice(0, 2)
      .map(({ key }) => key),
  };
}
