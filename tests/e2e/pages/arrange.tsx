import '@vitrine/react/styles.css';
import { Artifact } from '@vitrine/react';
import { createSession } from '@vitrine/runtime';
import { createIndexedDbStorage } from '@vitrine/runtime/indexed-db';
import type { Artifact as ArtifactDocument } from '@vitrine/schema';
import { createRoot } from 'react-dom/client';

const step = (id: string, stage: string, start: string, end: string) => ({
  id,
  name: id.toUpperCase(),
  stage,
  start,
  end,
});
const rows = [
  step('a', 'todo', '2026-11-02', '2026-11-06'),
  step('b', 'todo', '2026-11-09', '2026-11-13'),
  step('c', 'todo', '2026-11-16', '2026-11-20'),
  step('d', 'doing', '2026-11-23', '2026-11-27'),
];
const text = (id: string, words: string) => ({ id, type: 'TextBlock', props: { text: words } });

/** One dataset as a board, a timeline and a table; and parts in parts, three deep. */
const artifact: ArtifactDocument = {
  version: 1,
  id: 'plan-1',
  title: 'Plan',
  datasets: [
    {
      name: 'steps',
      key: 'id',
      columns: [
        { key: 'name', type: 'text' },
        {
          key: 'stage',
          type: 'select',
          options: [{ value: 'todo' }, { value: 'doing' }, { value: 'done' }],
        },
        { key: 'start', type: 'date' },
        { key: 'end', type: 'date' },
      ],
      rows,
    },
  ],
  components: [
    {
      id: 'board',
      type: 'Kanban',
      props: {
        title: 'Board',
        data: { from: 'steps' },
        groupBy: 'stage',
        limits: [{ column: 'done', max: 1, mode: 'block' }],
      },
    },
    {
      id: 'calendar',
      type: 'Timeline',
      props: {
        title: 'Calendar',
        data: { from: 'steps' },
        fields: { title: 'name', startDate: 'start', endDate: 'end' },
        zoom: 'week',
      },
    },
    {
      id: 'list',
      type: 'Table',
      props: {
        title: 'List',
        data: { from: 'steps' },
        columns: [
          { key: 'name', label: 'Name', editable: true },
          { key: 'stage', label: 'Stage' },
          { key: 'start', label: 'Start' },
          { key: 'end', label: 'End' },
        ],
      },
    },
    {
      id: 'parts',
      type: 'Tabs',
      props: {
        title: 'Parts',
        tabs: [
          { id: 'one', label: 'One', content: [text('first', 'First words')] },
          {
            id: 'two',
            label: 'Two',
            content: [
              {
                id: 'grid',
                type: 'GridLayout',
                props: {
                  columns: 2,
                  children: [
                    text('left', 'Left words'),
                    {
                      id: 'inner',
                      type: 'Tabs',
                      props: {
                        variant: 'sections',
                        tabs: [
                          { id: 'x', label: 'X', content: [text('deep', 'Deep words')] },
                          { id: 'y', label: 'Y', content: [text('deeper', 'Deeper words')] },
                        ],
                      },
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
    },
  ],
};

const session = createSession(artifact, {
  storage: createIndexedDbStorage({ namespace: 'arrange' }),
  now: () => Date.parse('2026-11-18T12:00:00Z'),
});
createRoot(document.querySelector('main')!).render(<Artifact session={session} />);
