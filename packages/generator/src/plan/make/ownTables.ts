import { rowParts } from '../../understand/views/rowParts.js';
import { entities } from '../../samples/entities.js';
import type { AttributeId } from '../../samples/attributes.js';
import type { Meaning, NamedEntity, PartWish, Topic } from '../../understand/Meaning.js';
import { designTable } from '../designTable.js';
import type { Page } from '../Page.js';
import type { TableDesign } from '../TableDesign.js';
import { usualCount } from '../usualCount.js';
import { intentOf, type PartMaker } from './PartMaker.js';
import { isMoney, prepareColumns, recordsMaker } from './recordsMaker.js';

/** Rows of another kind stand in a table of their own: appointments, and a list of vaccinations. */
export function ownTables(page: Page, main: TableDesign | null, make: PartMaker): PartMaker {
  const made = new Map<string, PartMaker>();
  return (wish, repeat) => {
    const entity = recordsOf(wish, main);
    if (!entity || isOf(entity, main)) return make(wish, repeat);
    const kind = entity.noun?.one ?? entity.id;
    const known = made.get(kind);
    const own = known ?? tableOf(page, entity, wish.topic);
    made.set(kind, own);
    // What a picture or a list shows can be edited.
    const isDrawn = !known && (wish.part === 'list' || !rowParts.has(wish.part));
    const table: PartWish = { part: 'table', topic: { ...wish.topic, states: [] }, words: '', start: 0 };
    return [...own(wish, repeat), ...(isDrawn ? own(table, 0) : [])];
  };
}

/** Whether a part shows rows, or counts them: donors by country are no donations. */
const isOfRows = ({ part, topic, top, measures }: PartWish): boolean =>
  rowParts.has(part) ||
  (counted.has(intentOf[part]) &&
    topic.metrics.length === 0 &&
    // Who scored most is told by the players' goals.
    (top === undefined || measures !== undefined) &&
    topic.entities.every(({ id }) => !isMoney(id)));

/** The records of a wish that is about rows of its own. */
function recordsOf(wish: PartWish, main: TableDesign | null): NamedEntity | undefined {
  const named = isOfRows(wish) ? wish.topic.entities.find(({ isWeak }) => !isWeak) : undefined;
  // What is low in stock may be reagents as well.
  const columns: readonly AttributeId[] = main ? entities[main.entity].columns : [];
  return wish.rows === 'low' && columns.includes('stock') ? undefined : named;
}

/** Whether a wish is about rows of another kind than those of a table. */
export function isOfOthers(wish: PartWish, main: TableDesign): boolean {
  const records = recordsOf(wish, main);
  return records !== undefined && !isOf(records, main);
}

/** Whether records are those of a table. */
const isOf = ({ id, noun }: NamedEntity, main: TableDesign | null): boolean =>
  id === main?.entity && (noun === undefined || noun.one === main.one);

const counted: ReadonlySet<string> = new Set(['trend', 'compare', 'share']);

function tableOf(page: Page, entity: NamedEntity, topic: Topic): PartMaker {
  const about = {
    ...page.meaning,
    entity,
    topic,
    others: [],
    columns: [],
    stages: [],
    items: [],
    values: null,
    choices: [],
  };
  const design = designTable(about, page.name, entity);
  page.table(design, { count: usualCount(design, isAlong(page.meaning, entity)) });
  const make = recordsMaker(page, design);
  return (wish, repeat) => {
    prepareColumns(design, [wish]);
    return make(wish, repeat);
  };
}

/** Whether some part shows how records went over time. */
const isAlong = ({ views, parts }: Meaning, { id }: NamedEntity): boolean =>
  [...views, ...parts].some(({ topic }) => topic.isOverTime && topic.entities.some((each) => each.id === id));
