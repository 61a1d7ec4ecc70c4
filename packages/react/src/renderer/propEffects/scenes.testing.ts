import type { Dataset, Row } from '@vitrine/schema';

type Props = Readonly<Record<string, unknown>>;

const dataset = (name: string, rows: Row[]): Dataset => ({
  name,
  key: 'id',
  columns: Object.keys(rows[0] ?? {}).map((key) => ({
    key,
    type: typeof rows[0]?.[key] === 'number' ? 'number' : 'text',
  })),
  rows,
});

/** Datasets that the examples of the schemas read. */
export const datasets: readonly Dataset[] = [
  dataset('customers', [
    {
      id: 'c1',
      owner: 'Ada',
      name: 'Acme',
      plan: 'Pro',
      mrr: 1200,
      website: 'https://acme.example',
      health: 'success',
      symbol: 'heart',
    },
    {
      id: 'c2',
      owner: 'Bo',
      name: 'Globex',
      plan: 'Free',
      mrr: 800,
      website: 'https://globex.example',
      health: 'overdue',
      symbol: 'star',
    },
  ]),
  dataset('deals', [
    {
      id: 'd1',
      name: 'Renewal',
      stage: 'Lead',
      plan: 'Pro',
      region: 'EU',
      amount: 500,
      close: '2026-12-01',
      notes: 'Call first',
      owner: 'Ada',
      done: 0.4,
    },
    {
      id: 'd2',
      name: 'Upgrade',
      stage: 'Won',
      plan: 'Free',
      region: 'US',
      amount: 900,
      close: '2026-12-09',
      notes: 'Send it',
      owner: 'Bo',
      done: 0.9,
    },
  ]),
  dataset('projects', [
    {
      id: 'p1',
      name: 'Beta',
      start: '2026-11-02',
      end: '2026-11-27',
      state: 'complete',
      team: 'Product',
      done: 0.4,
    },
    {
      id: 'p2',
      name: 'Launch',
      start: '2026-12-01',
      end: '2026-12-12',
      state: 'planned',
      team: 'Sales',
      done: 0,
    },
  ]),
  dataset('plans', [
    { id: 'free', label: 'Free', name: 'Free', title: 'Free' },
    { id: 'pro', label: 'Pro', name: 'Pro', title: 'Pro' },
  ]),
  dataset('tasks', [{ id: 't1', title: 'Write' }]),
];

const months = [
  { month: '2026-01-01', mrr: 40_000, costs: 31_000, plan: 'Pro' },
  { month: '2026-02-01', mrr: null, costs: 32_500, plan: 'Pro' },
  { month: '2026-03-01', mrr: 47_000, costs: 30_500, plan: 'Free' },
];
const items = [
  { id: 'plan', label: 'Plan', value: 1200 },
  { id: 'seats', label: 'Seats', value: 12 },
];
const work = [
  { id: 'beta', title: 'Beta', startDate: '2026-11-02', endDate: '2026-11-20' },
  { id: 'launch', title: 'Launch', startDate: '2026-12-01', endDate: '2026-12-04' },
];

/** Where the effect of a prop can be seen: the props that stand beside it. */
export const scenes: Readonly<Record<string, Props>> = {
  Calculator: {
    formula: 'seats * 2',
    inputs: [{ name: 'seats', value: 4 }],
    steps: [{ label: 'Twice two', formula: '2 * 2' }],
  },
  Chart: { kind: 'line', data: months, x: 'month', y: [{ key: 'mrr' }, { key: 'costs' }] },
  DataList: { items },
  GridLayout: {
    children: [1, 2, 3].map((index) => ({
      id: `child${index}`,
      type: 'MetricCard',
      props: { label: `L${index}`, value: index },
    })),
  },
  InputForm: { purpose: 'entry', dataset: 'customers', fields: [{ name: 'mrr', kind: 'number' }] },
  Kanban: { data: { from: 'deals' }, groupBy: 'stage', card: { title: 'name' } },
  MetricCard: { label: 'MRR', value: 48_200, comparison: { previous: 40_000 } },
  ProgressBar: { label: 'MRR', value: 48_200, max: 90_000 },
  StatusBadge: { status: 0.95, rules: [{ when: 'self.status > 0.5', tone: 'neutral', label: 'Good' }] },
  Table: { data: { from: 'customers' }, columns: [{ key: 'name' }, { key: 'mrr', type: 'number' }] },
  Tabs: {
    tabs: [
      { id: 'week', label: 'Week', content: [] },
      { id: 'later', label: 'Later', content: [] },
    ],
  },
  TextBlock: { text: 'Plain words.' },
  Timeline: { items: work },
};

const list = { items: undefined, data: { from: 'customers' }, fields: { label: 'name', value: 'mrr' } };
const board = {
  data: undefined,
  groupBy: undefined,
  card: undefined,
  columns: [{ id: 'todo', title: 'To do', cards: [{ id: 'c1', title: 'Offer' }] }],
};
const bounded = { inputs: [{ name: 'seats', value: 4, min: 1 }] };
const secondAxis = { y: [{ key: 'mrr' }, { key: 'costs', axis: 'right' }] };
const spans = { title: 'name', startDate: 'start', endDate: 'end' };
const textField = { fields: [{ name: 'name', kind: 'text' }] };

/** What a prop needs beside it to be seen, over the scene of its type; undefined takes a prop away. It goes for the props below it too. */
export const needs: Readonly<Record<string, Props>> = {
  'Calculator.inputs.*.max': bounded,
  'Calculator.inputs.*.step': bounded,
  'Calculator.inputs.*.slider': { inputs: [{ name: 'seats', value: 4, min: 1, max: 10 }] },
  'Chart.y.*.kind': { kind: 'combination' },
  'Chart.series': { y: [{ key: 'costs' }] },
  'Chart.rightLabel': secondAxis,
  'Chart.stack': { kind: 'bar' },
  'Chart.references': { ...secondAxis, references: [{ value: 42_000, label: 'Even' }] },
  'Chart.annotations': { annotations: [{ x: '2026-01-01', label: 'Start' }] },
  'DataList.data': { items: undefined },
  'DataList.fields': list,
  'DataList.fields.label': { fields: { value: 'mrr' } },
  'DataList.fields.value': { fields: { label: 'name' } },
  'DataList.tones': list,
  'DataList.orderBy': list,
  'DataList.emptyText': { items: [] },
  'InputForm.fields.*.minLength': textField,
  'InputForm.fields.*.maxLength': textField,
  'InputForm.fields.*.check': textField,
  'InputForm.fields.*.placeholder': textField,
  'InputForm.fields.*.options': { fields: [{ name: 'plan', kind: 'select' }] },
  'InputForm.fields.*.visible': { fields: [{ name: 'plan', kind: 'text' }] },
  'Kanban.columns': board,
  'MetricCard.comparison.change': { comparison: { label: 'since May' } },
  'MetricCard.comparison.upIsGood': { comparison: { previous: 40_000 } },
  'MetricCard.sparkline.data': { sparkline: { y: 'mrr' } },
  'MetricCard.sparkline.y': { sparkline: { data: months } },
  'ProgressBar.thresholds.*': { thresholds: [{ from: 50_000, tone: 'danger' }] },
  'ProgressBar.thresholds.*.tone': { thresholds: [{ from: 0, tone: 'danger' }] },
  'ProgressBar.milestones.*': { milestones: [{ value: 10_000, label: 'Start' }] },
  'StatusBadge.icon': { rules: [], status: 'on-track' },
  'StatusBadge.label': { rules: [], status: 'on-track' },
  'Table.columns.*.options': { columns: [{ key: 'plan', type: 'select' }] },
  'Table.columns.*.tones': { columns: [{ key: 'health' }] },
  'Table.bulkActions': { multiSelect: true },
  'Table.emptyText': { data: [] },
  'TextBlock.tone': { variant: 'callout' },
  'TextBlock.icon': { variant: 'callout' },
  'Timeline.data': { items: undefined, fields: { title: 'name', startDate: 'start', endDate: 'end' } },
  'Timeline.fields': { items: undefined, data: { from: 'projects' } },
  'Timeline.fields.status': { fields: spans },
  'Timeline.fields.progress': { fields: spans },
  'Timeline.fields.group': { fields: spans },
  'Timeline.milestones.*': { milestones: [{ id: 'review', title: 'Review', date: '2026-11-28' }] },
  'Timeline.dependencies.*': { dependencies: [{ from: 'launch', to: 'launch' }] },
};

/** Props without an effect that this test could see, each with the reason. */
export const exceptions: Readonly<Record<string, string>> = {
  'Calculator.inputs.*.step': 'The example is the step that arrow keys take without one.',
};
