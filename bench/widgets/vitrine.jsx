import '@vitrine/react/styles.css';
import { Artifact } from '@vitrine/react';
import { createMemoryStorage, createSession } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import { createRoot } from 'react-dom/client';

/** As a document is: all numbers in one dataset, which the cards read. */
function documentOf(widgets) {
  const rows = widgets.map(({ id, value }) => ({ id, value }));
  const valueOf = (id) => ({
    query: {
      from: 'numbers',
      where: { key: 'id', op: 'eq', value: id },
      aggregate: [{ op: 'sum', key: 'value', as: 'value' }],
    },
  });
  return {
    version: 1,
    id: 'widgets',
    title: 'Widgets',
    datasets: [{ name: 'numbers', columns: [{ key: 'value', type: 'number' }], rows }],
    components: widgets.map(({ id, label, months }) =>
      months
        ? {
            id,
            type: 'Chart',
            span: 4,
            props: {
              title: label,
              kind: 'line',
              x: 'month',
              y: [{ key: 'revenue' }, { key: 'cost' }],
              height: 200,
              data: months,
            },
          }
        : { id, type: 'MetricCard', span: 4, props: { label, value: valueOf(id) } },
    ),
  };
}

export function* mount(box, widgets) {
  const { artifact } = openArtifact(documentOf(widgets));
  yield 'open the document';
  const session = createSession(artifact, { storage: createMemoryStorage() });
  yield 'create the session';
  // React would ask for them while it renders.
  for (const { id } of widgets) session.node(id);
  yield 'compute the values';
  createRoot(box).render(<Artifact session={session} />);
  return {
    set: (index, value) =>
      session.change({ op: 'row.set', dataset: 'numbers', row: `w${index}`, values: { value } }),
    lines: () => box.querySelectorAll('path.vt-chart-line').length,
  };
}
