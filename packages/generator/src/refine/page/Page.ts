import {
  describeComponent,
  walkNodes,
  type Artifact,
  type CatalogueSchema,
  type Column,
  type ComponentDescription,
  type Dataset,
  type JsonSchema,
  type Node,
  type PlacedNode,
  type Query,
} from '@vitrine/schema';
import { catalogue, catalogueParts } from '@vitrine/schema/catalogue';
import { moneyWords } from '../../understand/question/lexicon/money.js';
import { plain, plainWords } from '../text/words/plain.js';
import type { PageWords } from '../text/meanings/understandWords.js';
import { datasetColumns, inputColumns, queryColumns } from './queryColumns.js';
import { keyedLists, nameKeyOf, refOf } from './schemas.js';
import type { Place, Thing } from './Thing.js';

/** A query of a node and where it stands in its props. */
export interface NodeQuery {
  readonly path: readonly string[];
  readonly query: Query;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What people call amounts of money, whatever the column is called. */
const wordsForMoney: ReadonlySet<string> = new Set(moneyWords.map(plain));

/** How many different cells of a text column count as words of the page. */
const mostValues = 200;

/** A document as people see it: its named parts in reading order, with what they show. */
export class Page {
  readonly artifact: Artifact;
  readonly datasets: readonly Dataset[];
  readonly things: readonly Thing[];
  /** Component types by name, those of the host too. */
  readonly types: ReadonlyMap<string, CatalogueSchema>;
  readonly #descriptions = new Map<string, ComponentDescription>();

  constructor(artifact: Artifact, components: Readonly<Record<string, JsonSchema>> = {}) {
    this.artifact = artifact;
    this.datasets = artifact.datasets ?? [];
    this.types = new Map<string, CatalogueSchema>([
      ...Object.entries(catalogue),
      ...(Object.entries(components) as [string, CatalogueSchema][]),
    ]);
    this.things = [
      this.#page(),
      ...this.#nodes(),
      ...this.datasets.flatMap((dataset) => this.#dataset(dataset)),
    ];
  }

  readonly describe = (type: string): ComponentDescription | undefined => {
    const schema = this.types.get(type);
    if (!schema) return undefined;
    let description = this.#descriptions.get(type);
    if (!description) this.#descriptions.set(type, (description = describeComponent(schema)));
    return description;
  };

  get nodes(): readonly Thing[] {
    return this.things.filter(({ kind }) => kind === 'node');
  }

  get page(): Thing {
    return this.things[0]!;
  }

  nodeThing(id: string): Thing | undefined {
    return this.nodes.find(({ node }) => node?.id === id);
  }

  /** The query that gives what a node shows: its rows, or else its value. */
  queryOf(node: Node): NodeQuery | null {
    const bindings = this.describe(node.type)?.bindings.filter(({ path }) => path.length === 1) ?? [];
    for (const { path, kind } of bindings) {
      const value = node.props[path[0] ?? ''];
      if (!isRecord(value)) continue;
      if (kind === 'rows' && typeof value['from'] === 'string') return { path, query: value as Query };
      if (kind === 'value' && isRecord(value['query']))
        return { path: [...path, 'query'], query: value['query'] as Query };
    }
    return null;
  }

  /** The columns of what a node shows. */
  columnsOf(node: Node): readonly Column[] {
    const found = this.queryOf(node);
    return found ? queryColumns(this.datasets, found.query) : [];
  }

  queryColumns(query: Query): readonly Column[] {
    return queryColumns(this.datasets, query);
  }

  columnsOfDataset(name: string): readonly Column[] {
    return datasetColumns(this.datasets, name);
  }

  inputColumnsOf(query: Query): readonly Column[] {
    return inputColumns(this.datasets, query);
  }

  /** Every text that stands in a column: the options and the cells of the rows. */
  valuesOf(key: string, from: string, depth = 0): readonly string[] {
    const dataset = this.datasets.find(({ name }) => name === from);
    if (!dataset || depth > mostDepth) return [];
    const values = new Set(
      dataset.columns?.find((column) => column.key === key)?.options?.map(({ value }) => value),
    );
    for (const row of dataset.rows ?? []) {
      const cell = Object.hasOwn(row, key) ? row[key] : null;
      if (typeof cell === 'string') values.add(cell);
      if (values.size >= mostValues) break;
    }
    const base = [dataset.query?.from, ...(dataset.query?.join ?? []).map((join) => join.with)];
    for (const name of base)
      if (name !== undefined) for (const value of this.valuesOf(key, name, depth + 1)) values.add(value);
    return [...values];
  }

  /** The words that name parts of the page. */
  words(): PageWords {
    const names = [...this.things.map(shownName), ...this.#columnLabels(), ...this.#optionTexts()].map(
      (name) => plainWords(name),
    );
    const ids = this.things.flatMap(({ node, dataset }) => [node?.id ?? '', dataset?.name ?? '']);
    return {
      names: names.filter(({ length }) => length > 1 && length <= 12),
      words: new Set([...names.flat(), ...ids.flatMap(plainWords)]),
      known: new Set([...this.types.values()].flatMap(schemaWords)),
      ...(this.artifact.settings?.locale !== undefined && { locale: this.artifact.settings.locale }),
    };
  }

  #columnLabels(): string[] {
    return this.datasets.flatMap(({ name }) =>
      this.columnsOfDataset(name).map(({ key, label = key }) => label),
    );
  }

  #optionTexts(): string[] {
    return this.datasets.flatMap((dataset) =>
      (dataset.columns ?? []).flatMap(({ options }) =>
        (options ?? []).map(({ value, label = value }) => label),
      ),
    );
  }

  #page(): Thing {
    const { artifact } = this;
    return {
      kind: 'page',
      id: '',
      name: artifact.title,
      kindWords: ['page'],
      aboutWords: new Set(),
      owner: null,
      schema: { properties: pageProperties },
      value: artifact as unknown as Record<string, unknown>,
      nameKey: 'title',
      path: [],
    };
  }

  #nodes(): Thing[] {
    const byNode = new Map<Node, Thing>();
    const things: Thing[] = [];
    for (const placed of walkNodes(this.artifact, this.describe)) {
      const owner = placed.parent ? (byNode.get(placed.parent) ?? null) : null;
      const thing = this.#node(placed, owner);
      byNode.set(placed.node, thing);
      things.push(thing, ...this.#elements(thing));
    }
    return things;
  }

  #node(placed: PlacedNode, owner: Thing | null): Thing {
    const { node } = placed;
    const schema = this.types.get(node.type) ?? {};
    const nameKey = nameKeyOf(schema);
    const rowsName = this.#datasetOf(node)?.title;
    return {
      kind: 'node',
      id: node.id,
      name: nameKey === null ? '' : textOf(node.props[nameKey]),
      ...(rowsName !== undefined && { rowsName }),
      kindWords: plainWords(schema.title ?? node.type),
      aboutWords: new Set(this.#about(node, schema, placed, owner)),
      ...(this.#showsMoney(node) && { looseWords: wordsForMoney }),
      owner,
      schema,
      value: node.props,
      nameKey,
      node,
      place: this.#placeOf(placed),
      path: [],
    };
  }

  /** The dataset that a node shows or adds to. */
  #datasetOf(node: Node): Dataset | undefined {
    const shown = this.queryOf(node)?.query.from ?? node.props['dataset'];
    return this.datasets.find(({ name }) => name === shown);
  }

  #showsMoney(node: Node): boolean {
    const isMoney = (format: unknown): boolean =>
      format === 'currency' || (isRecord(format) && format['style'] === 'currency');
    return isMoney(node.props['format']) || this.columnsOf(node).some(({ format }) => isMoney(format));
  }

  #about(node: Node, schema: CatalogueSchema, placed: PlacedNode, owner: Thing | null): string[] {
    const choices = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
      const value = Object.hasOwn(node.props, key) ? node.props[key] : property.default;
      return (property.enum || refOf(property) === 'tone') && typeof value === 'string' ? [value] : [];
    });
    const query = this.queryOf(node)?.query;
    const dataset = this.#datasetOf(node);
    const columns = query ? this.columnsOf(node).map(({ key, label = key }) => label) : [];
    const tab = owner ? labelsAlong(owner.value, placed.slot) : [];
    return [
      ...choices,
      ...columns,
      node.id,
      dataset?.title ?? '',
      dataset?.name ?? '',
      ...tab,
      owner?.name ?? '',
      this.artifact.title,
    ].flatMap(plainWords);
  }

  #placeOf({ parent, slot, index }: PlacedNode): Place {
    const siblings = parent ? childrenAt(parent, slot) : this.artifact.components;
    return {
      into: parent?.id ?? null,
      slot: parent ? keyedSteps(parent, slot, this.types.get(parent.type)) : [],
      siblings,
      index,
    };
  }

  #elements(owner: Thing): Thing[] {
    return keyedLists(owner.schema).flatMap(({ list, key, items, title }) => {
      const nameKey = nameKeyOf(items);
      const elements = owner.value[list];
      if (!Array.isArray(elements)) return [];
      return elements.filter(isRecord).map((value): Thing => {
        const id = textOf(value[key]);
        return {
          kind: 'element',
          id: `${owner.id}.${list}.${id}`,
          name: (nameKey === null ? '' : textOf(value[nameKey])) || this.#labelOf(owner, id),
          kindWords: [...plainWords(items.title ?? ''), ...plainWords(title)],
          aboutWords: new Set([
            ...owner.aboutWords,
            ...plainWords(owner.name),
            ...owner.kindWords,
            ...plainWords(id),
          ]),
          owner,
          schema: items,
          value,
          nameKey,
          node: owner.node,
          path: [list, id],
        };
      });
    });
  }

  #labelOf(owner: Thing, key: string): string {
    const columns = owner.node ? this.columnsOf(owner.node) : [];
    return columns.find((column) => column.key === key)?.label ?? key;
  }

  #dataset(dataset: Dataset): Thing[] {
    const schema = catalogueParts['dataset'] ?? {};
    const thing: Thing = {
      kind: 'dataset',
      id: `dataset ${dataset.name}`,
      name: dataset.title ?? dataset.name,
      kindWords: ['dataset', 'data'],
      aboutWords: new Set(plainWords(dataset.name)),
      owner: null,
      schema,
      value: dataset,
      nameKey: 'title',
      dataset,
      path: [],
    };
    return [thing, ...(dataset.columns ?? []).flatMap((column) => this.#column(thing, dataset, column))];
  }

  #column(owner: Thing, dataset: Dataset, column: Column): Thing[] {
    const about = new Set([...plainWords(owner.name), ...owner.aboutWords, ...plainWords(column.key)]);
    const thing: Thing = {
      kind: 'column',
      id: `${owner.id}.${column.key}`,
      name: column.label ?? column.key,
      kindWords: ['column'],
      aboutWords: about,
      owner,
      schema: catalogueParts['column'] ?? {},
      value: column,
      nameKey: 'label',
      dataset,
      path: ['columns', column.key],
    };
    const options = (column.options ?? []).map((option): Thing => ({
      kind: 'option',
      id: `${thing.id}.${option.value}`,
      name: option.label ?? option.value,
      kindWords: ['option'],
      aboutWords: new Set([...about, ...plainWords(thing.name)]),
      owner: thing,
      schema: catalogueParts['option'] ?? {},
      value: option,
      nameKey: 'label',
      dataset,
      path: ['columns', column.key, 'options', option.value],
    }));
    return [thing, ...options];
  }
}

/** The words of a schema's titles and choices. */
function schemaWords(schema: CatalogueSchema): string[] {
  const parts = Object.values(schema.properties ?? {});
  const choices = (schema.enum ?? []).filter((choice) => typeof choice === 'string');
  const own = [schema.title ?? '', ...choices].flatMap(plainWords);
  return [...own, ...parts.flatMap(schemaWords), ...(schema.items ? schemaWords(schema.items) : [])];
}

/** What a person sees of a thing's name; of what shows none, its id. */
function shownName({ name, kind, node, dataset }: Thing): string {
  if (name !== '') return name;
  return (kind === 'node' ? node?.id : dataset?.name) ?? '';
}

const mostDepth = 20;

/** What a person can say of the page itself; the rest of a document's head is no matter of words. */
const pageProperties: Readonly<Record<string, CatalogueSchema>> = {
  title: { type: 'string', maxLength: 256, title: 'Title' },
  description: { type: 'string', maxLength: 2000, title: 'Description', default: null },
};

function childrenAt(parent: Node, slot: readonly string[]): readonly Node[] {
  let value: unknown = parent.props;
  for (const step of slot) value = (value as Record<string, unknown>)[step];
  return value as readonly Node[];
}

/** The steps with keys instead of indices, as patches have them. */
function keyedSteps(parent: Node, slot: readonly string[], schema: CatalogueSchema | undefined): string[] {
  const [list = '', index, ...rest] = slot;
  const key = schema?.properties?.[list]?.['x-key'];
  const elements = parent.props[list];
  const element: unknown = Array.isArray(elements) ? elements[Number(index)] : undefined;
  if (typeof key !== 'string' || !isRecord(element)) return [...slot];
  return [list, textOf(element[key]), ...rest];
}

/** Texts of the elements that a slot leads through: the label of the tab. */
function labelsAlong(props: Readonly<Record<string, unknown>>, slot: readonly string[]): string[] {
  const labels: string[] = [];
  let value: unknown = props;
  for (const step of slot.slice(0, -1)) {
    value = (value as Record<string, unknown>)[step];
    if (isRecord(value)) labels.push(textOf(value['label'] ?? value['title']));
  }
  return labels;
}
