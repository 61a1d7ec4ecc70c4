import type { Artifact } from '@vitrine/schema';

/** The clock of the host's server, which its page takes over. */
export const now = Date.parse('2026-11-18T12:00:00Z');

/** A page with most kinds of controls. */
export const hostDocument: Artifact = {
  version: 1,
  id: 'team-1',
  title: 'Team',
  description: 'Who is here',
  datasets: [
    {
      name: 'people',
      columns: [
        { key: 'name', label: 'Name', type: 'text' },
        {
          key: 'team',
          label: 'Team',
          type: 'select',
          options: [{ value: 'Red', tone: 'danger' }, { value: 'Blue' }],
        },
        { key: 'seats', label: 'Seats', type: 'number' },
        { key: 'since', label: 'Since', type: 'date' },
      ],
      rows: [
        { id: 'p1', name: 'Ada', team: 'Red', seats: 3, since: '2026-01-05' },
        { id: 'p2', name: 'Grace', team: 'Blue', seats: 5, since: '2026-02-11' },
      ],
    },
  ],
  components: [
    {
      id: 'seats',
      type: 'MetricCard',
      span: 4,
      props: { label: 'Seats', value: { formula: 'sum(people.seats)' } },
    },
    { id: 'goal', type: 'ProgressBar', span: 4, props: { label: 'Goal', value: 8, max: 10 } },
    { id: 'state', type: 'StatusBadge', span: 4, props: { label: 'State', status: 'On track' } },
    {
      id: 'chart',
      type: 'Chart',
      props: { title: 'Seats', kind: 'bar', x: 'name', y: [{ key: 'seats' }], data: { from: 'people' } },
    },
    { id: 'list', type: 'Table', props: { title: 'People', data: { from: 'people' }, searchable: true } },
    {
      id: 'board',
      type: 'Kanban',
      props: { title: 'Teams', data: { from: 'people' }, groupBy: 'team', cardTitle: 'name' },
    },
    {
      id: 'add',
      type: 'InputForm',
      props: {
        title: 'Add',
        purpose: 'entry',
        dataset: 'people',
        fields: [
          { name: 'name', label: 'Name' },
          { name: 'team', label: 'Team', kind: 'select', options: [{ value: 'Red' }, { value: 'Blue' }] },
          { name: 'seats', label: 'Seats', kind: 'number' },
        ],
      },
    },
    { id: 'words', type: 'TextBlock', props: { text: 'Seats are **counted** once.' } },
  ],
};
