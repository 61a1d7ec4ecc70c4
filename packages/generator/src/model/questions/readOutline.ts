import type { Column, Dataset } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';
import { createNames } from '../../assemble/names.js';
import type { Outline, OutlineNode } from '../../plan/Outline.js';
import { ModelError } from '../../provider/ModelError.js';

/** An outline as a model planned it. */
export interface ModelOutline {
  readonly outline: Outline;
  /** By id what each part is to show, in the model's words. */
  readonly wishes: ReadonlyMap<string, string>;
}

interface RawNode {
  readonly id: string;
  readonly type: string;
  readonly parent?: string;
  readonly place?: string;
  readonly intent: string;
  readonly title: string;
  readonly shows: string;
  readonly dataset?: string;
  readonly span?: number;
}

interface RawOutline {
  readonly title?: string;
  readonly description?: string;
  readonly datasets?: readonly { name: string; title: string; columns: readonly Column[] }[];
  readonly nodes?: readonly RawNode[];
}

const slotOf = (type: string): readonly string[] | undefined => catalogue[type]?.['x-slots']?.[0];

const folded = (name: string): string => name.toLowerCase();

/**
 * Makes an outline of what a model answered: names that the document allows, parents that hold something, every dataset
 * a sample. What cannot be placed stands on the page.
 *
 * @param answer An answer that follows `outlineSchema`.
 * @param given Datasets that are there already; the model adds none to them.
 * @throws ModelError when nothing is left to show.
 */
export function readOutline(
  answer: Readonly<Record<string, unknown>>,
  given: readonly Dataset[] | undefined,
): ModelOutline {
  const raw = answer as RawOutline;
  const taken = createNames(given?.map(({ name }) => name));
  const datasetNames = new Map(given?.map(({ name }) => [folded(name), name]));
  const datasets =
    given ??
    (raw.datasets ?? []).map((dataset): Dataset => {
      const name = taken(dataset.name);
      if (!datasetNames.has(folded(dataset.name))) datasetNames.set(folded(dataset.name), name);
      return { name, title: dataset.title, origin: 'sample', columns: columnsOf(dataset.columns), rows: [] };
    });
  const { nodes, wishes } = readNodes(raw.nodes ?? [], taken, datasetNames);
  if (!nodes.some(({ type }) => !slotOf(type))) throw new ModelError('notJson');
  const { title, description } = raw;
  return {
    outline: {
      title: title ?? '',
      ...(description && { description }),
      datasets: [...datasets],
      nodes,
      receipts: [],
    },
    wishes,
  };
}

/** Each key once; a column of choices has choices. */
function columnsOf(columns: readonly Column[]): Column[] {
  const seen = new Set<string>();
  return columns.flatMap((column) => {
    if (seen.has(column.key)) return [];
    seen.add(column.key);
    const { options, ...rest } = column;
    const isChoice = column.type === 'select' || column.type === 'multiselect';
    if (!isChoice) return [rest];
    return [
      options?.length ? { ...rest, options: uniqueOptions(options) } : { ...rest, type: 'text' as const },
    ];
  });
}

function uniqueOptions(options: NonNullable<Column['options']>): NonNullable<Column['options']> {
  const seen = new Set<string>();
  return options.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function readNodes(
  raw: readonly RawNode[],
  name: (wish: string) => string,
  datasets: ReadonlyMap<string, string>,
): { nodes: OutlineNode[]; wishes: Map<string, string> } {
  const named = raw.map((node) => ({ ...node, own: name(node.id) }));
  const byWish = new Map(
    named.map((node) => [folded(node.id), node]).reverse() as [string, (typeof named)[0]][],
  );
  const parents = new Map<string, string>();
  for (const node of named) {
    const parent = byWish.get(folded(node.parent ?? ''));
    if (parent && slotOf(parent.type) && !standsIn(parent.own, node.own, parents))
      parents.set(node.own, parent.own);
  }
  const holders = new Set(parents.values());
  const places = new Map<string, Places>();
  const nodes = named
    .filter(({ own, type }) => !slotOf(type) || holders.has(own))
    .map(({ own, type, intent, title, place, span, dataset }): OutlineNode => {
      const parent = parents.get(own) ?? null;
      const slot = parent === null ? undefined : slotFor(byOwn(named, parent).type, parent, place, places);
      const source = datasets.get(folded(dataset ?? ''));
      return {
        id: own,
        type,
        parent,
        ...(slot && { slot }),
        ...(span && { span }),
        intent,
        title,
        shows: { ...(source !== undefined && { dataset: source }) },
      };
    });
  return {
    nodes: nodes.map((node) => withPlaces(node, places.get(node.id))),
    wishes: new Map(named.map(({ own, shows }) => [own, shows])),
  };
}

const byOwn = <T extends { own: string }>(named: readonly T[], own: string): T =>
  named.find((node) => node.own === own)!;

/** Whether a node stands, at any depth, in another one. */
function standsIn(id: string, other: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) if (at === other) return true;
  return false;
}

/** Places of one container by key, with their labels. */
interface Places {
  readonly name: (wish: string) => string;
  readonly byLabel: Map<string, string>;
}

/** The path to the list of children; a place of its own for each label. */
function slotFor(
  type: string,
  parent: string,
  label = '',
  places: Map<string, Places>,
): readonly string[] | undefined {
  const slot = slotOf(type);
  if (!slot?.includes('*')) return undefined;
  const own = places.get(parent) ?? { name: createNames(), byLabel: new Map() };
  places.set(parent, own);
  const key = own.byLabel.get(label) ?? own.name(label);
  own.byLabel.set(label, key);
  return slot.map((step) => (step === '*' ? key : step));
}

function withPlaces(node: OutlineNode, places: Places | undefined): OutlineNode {
  if (!places) return node;
  const y = [...places.byLabel].map(([label, key]) => ({ key, label: label === '' ? node.title : label }));
  return { ...node, shows: { ...node.shows, y } };
}
