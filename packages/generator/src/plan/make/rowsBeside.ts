import { entities, type EntityId } from '../../samples/entities.js';
import { trades } from '../../trades/index.js';
import { nounOf } from '../../understand/facts/withRecords.js';
import type { Meaning, NamedEntity, PartWish } from '../../understand/Meaning.js';
import { numbersOf } from '../../understand/words/plural.js';
import { designTable } from '../designTable.js';
import type { Page } from '../Page.js';
import { usualCount } from '../usualCount.js';
import { rowParts } from '../../understand/views/rowParts.js';
import { ownTables } from './ownTables.js';
import type { PartMaker } from './PartMaker.js';
import { recordsMaker } from './recordsMaker.js';

/** Whether a view shows rows or what is kept of them, and no figure: upcoming renewals, unpaid invoices, stock by category. */
export const isOfRowsBeside = ({ part, rows, topic, measures }: PartWish): boolean =>
  topic.metrics.length === 0 &&
  (rows !== undefined ||
    ((rowParts.has(part) || measures !== undefined) && topic.entities.some(({ isWeak }) => !isWeak)));

/**
 * Rows beside the figures of a page, in a table of their own: of the records that are named, else of those that the trade
 * keeps, else called by what comes up.
 */
export function rowsBeside(page: Page): PartMaker {
  const ofRecords = ownTables(page, null, (wish) => ofOwnNoun(page, wish));
  return (wish, repeat) => {
    const entity = wish.topic.entities.some(({ isWeak }) => !isWeak) ? undefined : keptFirst(page.meaning);
    const shown = entity ? { ...wish, topic: { ...wish.topic, entities: [entity] } } : wish;
    return ofRecords(shown, repeat);
  };
}

/** The records that come first in a trade. */
function keptFirst({ settings }: Meaning): NamedEntity | undefined {
  const id = settings
    .flatMap((each) => trades[each].map(({ of }) => of))
    .find((of) => Object.hasOwn(entities, of));
  return id === undefined ? undefined : { id: id as EntityId, text: '', isWeak: false, start: 0 };
}

/** Records under the word for what comes up: the renewals of `upcoming renewals`. */
function ofOwnNoun(page: Page, wish: PartWish) {
  const { meaning } = page;
  const { language } = meaning;
  const [dimension] = wish.topic.dimensions;
  const noun = nounOf(numbersOf(dimension?.label ?? wish.words, language).many, language);
  const design = designTable(
    {
      ...meaning,
      noun,
      columns: [],
      stages: [],
      items: [],
      values: null,
      choices: [],
      topic: { ...meaning.topic, dimensions: [], orders: [] },
    },
    page.name,
    null,
  );
  page.table(design, { count: usualCount(design, false) });
  const make = recordsMaker(page, design);
  const topic = { ...wish.topic, dimensions: [] };
  return [
    ...make({ ...wish, topic }, 0),
    ...make({ part: 'table', topic: { ...topic, states: [] }, words: '', start: 0 }, 0),
  ];
}
