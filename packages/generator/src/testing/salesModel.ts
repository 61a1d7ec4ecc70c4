import type { ProfileSchema } from '../profiles/Profile.js';
import type { ChatRequest } from './modelServer.js';

/** A plan as a model could answer it. */
export const salesOutline = {
  reason: 'The sales lead decides which deals need help.',
  title: 'Sales pipeline',
  datasets: [
    {
      name: 'Deals',
      title: 'Deals',
      columns: [
        { key: 'name', label: 'Deal', type: 'text' },
        {
          key: 'stage',
          label: 'Stage',
          type: 'select',
          options: [{ value: 'New' }, { value: 'Won', tone: 'success' }],
        },
        { key: 'amount', label: 'Amount', type: 'number', format: 'currency' },
        { key: 'closes', label: 'Closes', type: 'date' },
      ],
    },
  ],
  nodes: [
    {
      id: 'total',
      type: 'MetricCard',
      intent: 'measure',
      title: 'Pipeline',
      shows: 'Sum of amount',
      dataset: 'Deals',
      span: 4,
    },
    { id: 'views', type: 'Tabs', intent: 'layout', title: 'Views', shows: 'Two views' },
    {
      id: 'by_stage',
      type: 'Chart',
      intent: 'compare',
      title: 'Amount by stage',
      shows: 'Amount by stage',
      dataset: 'Deals',
      parent: 'views',
      place: 'Chart',
    },
    {
      id: 'all',
      type: 'Table',
      intent: 'browse',
      title: 'All deals',
      shows: 'Every deal',
      dataset: 'Deals',
      parent: 'views',
      place: 'List',
    },
    {
      id: 'add',
      type: 'InputForm',
      intent: 'collect',
      title: 'New deal',
      shows: 'Adds a deal',
      dataset: 'Deals',
    },
  ],
};

/** Sample rows, one cell of them no date. */
const salesRows = {
  deals: [
    { name: 'Deal A', stage: 'New', amount: 1200, closes: '2026-11-30' },
    { name: 'Deal B', stage: 'Won', amount: 800, closes: 'soon' },
  ],
};

/** Props by node as a model could answer them. */
export const salesProps: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  total: {
    label: 'Pipeline',
    format: 'currency',
    value: { query: { from: 'deals', aggregate: [{ op: 'sum', key: 'amount', as: 'amount' }] } },
  },
  by_stage: {
    title: 'Amount by stage',
    kind: 'bar',
    data: {
      from: 'deals',
      groupBy: [{ key: 'stage' }],
      aggregate: [{ op: 'sum', key: 'amount', as: 'amount' }],
    },
    x: 'stage',
    y: [{ key: 'amount', label: 'Amount' }],
  },
  all: { title: 'All deals', data: { from: 'deals' } },
  add: {
    title: 'New deal',
    purpose: 'entry',
    dataset: 'deals',
    fields: [
      { name: 'name', label: 'Deal', required: true },
      { name: 'amount', label: 'Amount', kind: 'currency' },
    ],
  },
};

/** Which part a request asks for; null for the outline and for rows. */
export const partOf = ({ content }: ChatRequest): string | null =>
  (content['part'] as { id?: string } | undefined)?.id ?? null;

/** What a request asks for. */
export function kindOf({ content }: ChatRequest): 'outline' | 'rows' | 'node' | 'repair' {
  if ('issues' in content) return 'repair';
  if ('part' in content) return 'node';
  return 'title' in content ? 'rows' : 'outline';
}

/** The answer of a model that does everything right, in the form that was asked for. */
export function goodAnswer(request: ChatRequest): string {
  const answers = { outline: salesOutline, rows: salesRows, node: null, repair: null };
  const answer = answers[kindOf(request)] ?? salesProps[partOf(request) ?? ''] ?? {};
  const { json_schema } = request.body.response_format ?? {};
  return JSON.stringify(
    json_schema?.strict ? withNulls(answer, json_schema.schema, json_schema.schema) : answer,
  );
}

/** What strict mode makes of an answer: each property is there, null where it was left out. */
function withNulls(value: unknown, schema: ProfileSchema, root: ProfileSchema): unknown {
  const branches = branchesOf(schema, root);
  if (Array.isArray(value)) {
    const items = branches.find((branch) => branch.items)?.items ?? {};
    return value.map((element) => withNulls(element, items, root));
  }
  if (typeof value !== 'object' || value === null) return value;
  const fitting = branches.find((branch) =>
    Object.keys(value).every((name) => branch.properties && Object.hasOwn(branch.properties, name)),
  );
  if (!fitting?.properties) return value;
  return Object.fromEntries(
    Object.entries(fitting.properties).map(([name, property]) => {
      const entry = (value as Readonly<Record<string, unknown>>)[name];
      return [name, entry === undefined ? null : withNulls(entry, property, root)];
    }),
  );
}

function branchesOf(schema: ProfileSchema, root: ProfileSchema): ProfileSchema[] {
  if (schema.$ref) return branchesOf(root.$defs![schema.$ref.slice('#/$defs/'.length)]!, root);
  return schema.anyOf ? schema.anyOf.flatMap((branch) => branchesOf(branch, root)) : [schema];
}
