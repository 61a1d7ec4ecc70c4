import type { Column, Dataset, Node } from '@vitrine/schema';
import type { OutlineNode, Shows } from '../../plan/Outline.js';
import { writeNode } from '../../write/writeNode.js';
import type { Page } from '../page/Page.js';
import { groupedQuery, isCategory, isDate, isNumber } from './showsOf.js';

/** What a new node is made of. */
export interface NodeWish {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly shows: Shows;
}

/** A node, or what it lacks. */
export type Built =
  | { readonly node: Node; readonly missing?: undefined }
  | { readonly missing: string; readonly node?: undefined };

/** What a type can need, by the words of `x-plan.needs`, and whether the columns or the value have it. */
const needs: Readonly<Record<string, (columns: readonly Column[], shows: Shows) => boolean>> = {
  number: (columns, shows) =>
    columns.some(isNumber) ||
    shows.value !== undefined ||
    shows.query?.aggregate !== undefined ||
    shows.query !== undefined,
  rows: (_, { query }) => query !== undefined,
  fields: (columns, { fields }) => columns.length > 0 || fields !== undefined,
  text: (columns, { text }) => columns.length > 0 || text !== undefined,
  category: (columns) => columns.some(isCategory),
  date: (columns) => columns.some(isDate),
  status: (_, { value }) => value !== undefined,
  'category or date': (columns) => columns.some((column) => !isNumber(column)),
};

/** Writes a node that shows something; says what is missing when the type cannot show it. */
export function buildNode({ id, type, title, description, shows }: NodeWish, page: Page): Built {
  const schema = page.types.get(type);
  const rows = shows.query;
  const columns = rows ? page.queryColumns(rows) : [];
  const hint = schema?.['x-plan'];
  const missing = (hint?.needs ?? []).find(
    (need) => Object.hasOwn(needs, need) && !needs[need]!(columns, shows),
  );
  if (missing !== undefined) return { missing };
  if (hint?.intents.includes('calculate') && !shows.formula) return { missing: 'formula' };
  const outlined: OutlineNode = {
    id,
    type,
    parent: null,
    intent: hint?.intents[0] ?? '',
    title,
    ...(description && { description }),
    shows: hint?.needs.includes('category or date') ? drawable(shows, columns) : shows,
  };
  const isDrawn = hint?.needs.includes('category or date') === true;
  if (isDrawn && (!outlined.shows.x || !outlined.shows.y?.length)) return { missing: 'category or date' };
  return { node: { id, type, props: writeNode(outlined, { datasets: datasetsFor(outlined, page) }) } };
}

/** Pictures are of groups: rows that are not grouped yet are, by the column along the axis. */
function drawable(shows: Shows, columns: readonly Column[]): Shows {
  const { query, x, y } = shows;
  const along = columns.find(({ key }) => key === x);
  if (!query || !along || query.groupBy || !isCategory(along)) return shows;
  const column = columns.find(({ key }) => key === y?.[0]?.key);
  const grouped = groupedQuery(query, along, column);
  return { ...shows, query: grouped.query, y: [{ key: grouped.y, label: column?.label ?? grouped.y }] };
}

/** The datasets with the columns that queries give, which views do not list. */
function datasetsFor({ shows }: OutlineNode, page: Page): Map<string, Dataset> {
  return new Map(
    page.datasets.map((dataset) => {
      const isRead = shows.query?.from === dataset.name;
      const columns = isRead ? page.queryColumns(shows.query!) : page.columnsOfDataset(dataset.name);
      return [dataset.name, { ...dataset, columns: [...columns] }];
    }),
  );
}
