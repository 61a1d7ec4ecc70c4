import type { Dataset } from '@vitrine/schema';
import { headingOf } from '../understand/words.js';
import { chooseType } from './chooseType.js';
import type { Outline } from './Outline.js';

const leads =
  /^(please\s+)?(i\s+(want|need|would like)\s+(to\s+)?|give me\s+|make\s+(me\s+)?|build\s+(me\s+)?|create\s+|generate\s+)?(track|monitor|manage|list|organi[sz]e|log|record|follow)?\s*(a|an|the|my|our)?\s+/i;

/** A title made of the prompt's first words. */
export function titleOf(prompt: string): string {
  const sentence = prompt.trim().split(/[.!?\n]/)[0] ?? '';
  const rest = ` ${sentence}`.trim().replace(leads, '').trim() || sentence;
  return headingOf(rest.length > 60 ? `${rest.slice(0, 57).trimEnd()}…` : rest);
}

/** An empty tracker for what no template covers: nothing in it is invented. */
export function planTracker(prompt: string): Outline {
  const title = titleOf(prompt);
  const dataset: Dataset = {
    name: 'items',
    title,
    origin: 'entered',
    key: 'id',
    columns: [
      { key: 'name', label: 'Name', type: 'text' },
      {
        key: 'status',
        label: 'Status',
        type: 'select',
        options: [{ value: 'To do' }, { value: 'Doing', tone: 'info' }, { value: 'Done', tone: 'success' }],
      },
      { key: 'due', label: 'Due', type: 'date' },
      { key: 'notes', label: 'Notes', type: 'text' },
    ],
    rows: [],
  };
  return {
    title,
    datasets: [dataset],
    nodes: [
      {
        id: 'list',
        type: chooseType('browse'),
        parent: null,
        intent: 'browse',
        title,
        shows: { dataset: dataset.name },
      },
      {
        id: 'add',
        type: chooseType('collect'),
        parent: null,
        intent: 'collect',
        title: 'Add an entry',
        shows: { dataset: dataset.name },
      },
    ],
    receipts: [
      {
        kind: 'inferred',
        text: 'a tracker with name, status, due date and notes',
        from: 'no known kind of tool in the prompt',
      },
      { kind: 'missing', text: 'entries: the tracker starts empty', from: 'the prompt' },
    ],
  };
}
