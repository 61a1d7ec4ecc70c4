import type { Artifact, Column } from '@vitrine/schema';
import { headingOf, normalize } from '../understand/words.js';
import type { Receipt } from '../types.js';

const columns: Column[] = [
  { key: 'name', label: 'Name', type: 'text' },
  {
    key: 'status',
    label: 'Status',
    type: 'select',
    options: [
      { value: 'To do', tone: 'neutral' },
      { value: 'In progress', tone: 'info' },
      { value: 'Done', tone: 'success' },
    ],
  },
  { key: 'due', label: 'Due', type: 'date' },
  { key: 'notes', label: 'Notes', type: 'text' },
];

const leads =
  /^(please\s+)?(i\s+(want|need|would like)\s+(to\s+)?|give me\s+|make\s+(me\s+)?|build\s+(me\s+)?|create\s+|generate\s+)?(track|monitor|manage|list|organi[sz]e|log|record|follow)?\s*(a|an|the|my|our)?\s+/i;

/** A title made of the prompt's first words. */
export function titleOf(prompt: string): string {
  const sentence = prompt.trim().split(/[.!?\n]/)[0] ?? '';
  const rest = ` ${sentence}`.trim().replace(leads, '').trim() || sentence;
  return headingOf(rest.length > 60 ? `${rest.slice(0, 57).trimEnd()}…` : rest);
}

/** An empty tracker for what no template covers: nothing in it is invented. */
export function planTracker(prompt: string): { artifact: Artifact; receipts: Receipt[] } {
  const title = titleOf(prompt);
  const artifact: Artifact = {
    version: 1,
    id: 'tracker',
    title,
    datasets: [{ name: 'entries', title, origin: 'entered', key: 'id', columns, rows: [] }],
    components: [
      {
        id: 'open_entries',
        type: 'MetricCard',
        span: 4,
        props: {
          label: 'Open',
          value: {
            query: {
              from: 'entries',
              where: { key: 'status', op: 'ne', value: 'Done' },
              aggregate: [{ op: 'count', as: 'n' }],
            },
          },
        },
      },
      {
        id: 'overdue_entries',
        type: 'MetricCard',
        span: 4,
        props: {
          label: 'Overdue',
          value: {
            query: {
              from: 'entries',
              where: {
                all: [
                  { key: 'status', op: 'ne', value: 'Done' },
                  { key: 'due', op: 'lt', value: { formula: 'today()' } },
                ],
              },
              aggregate: [{ op: 'count', as: 'n' }],
            },
          },
        },
      },
      {
        id: 'done_entries',
        type: 'MetricCard',
        span: 4,
        props: {
          label: 'Done',
          value: {
            query: {
              from: 'entries',
              where: { key: 'status', op: 'eq', value: 'Done' },
              aggregate: [{ op: 'count', as: 'n' }],
            },
          },
        },
      },
      {
        id: 'board',
        type: 'Kanban',
        props: {
          title: 'Board',
          data: { from: 'entries' },
          groupBy: 'status',
          card: { title: 'name', due: 'due', text: 'notes' },
        },
      },
      {
        id: 'list',
        type: 'Table',
        props: { title: 'All entries', data: { from: 'entries' }, searchable: true },
      },
      {
        id: 'add_entry',
        type: 'InputForm',
        props: {
          title: 'Add an entry',
          purpose: 'entry',
          dataset: 'entries',
          fields: [
            { name: 'name', label: 'Name', kind: 'text', required: true },
            {
              name: 'status',
              label: 'Status',
              kind: 'select',
              options: columns[1]?.options,
              default: 'To do',
            },
            { name: 'due', label: 'Due', kind: 'date' },
            { name: 'notes', label: 'Notes', kind: 'textarea' },
          ],
        },
      },
    ],
  };
  const words = normalize(prompt).split(' ').length;
  return {
    artifact,
    receipts: [
      { kind: 'known', text: `title "${title}"`, from: `the prompt's ${words} words` },
      {
        kind: 'inferred',
        text: 'a tracker with name, status, due date and notes',
        from: 'no known kind of tool in the prompt',
      },
      { kind: 'missing', text: 'entries: the tracker starts empty', from: 'the prompt' },
    ],
  };
}
