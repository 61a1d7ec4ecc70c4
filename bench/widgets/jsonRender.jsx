// The same page as a JSON document of json-render, whose host brings cards of its own and charts by Recharts.
import { createStateStore } from '@json-render/core';
import { ActionProvider, Renderer, StateProvider, VisibilityProvider } from '@json-render/react';
import { createRoot } from 'react-dom/client';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';

const write = new Intl.NumberFormat('en');
const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

const registry = {
  Grid: ({ children }) => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 16 }}>{children}</div>
  ),
  NumberCard: ({ element: { props } }) => (
    <section>
      <h3>{props.label}</h3>
      <p>{write.format(props.value)}</p>
    </section>
  ),
  ChartCard: ({ element: { props } }) => (
    <section>
      <h3>{props.label}</h3>
      <LineChart width={380} height={200} data={props.months}>
        <CartesianGrid vertical={false} />
        <XAxis dataKey="month" tickFormatter={(day) => month.format(new Date(day))} />
        <YAxis />
        <Tooltip />
        <Line dataKey="revenue" dot={false} isAnimationActive={false} />
        <Line dataKey="cost" dot={false} isAnimationActive={false} />
      </LineChart>
    </section>
  ),
};

function specOf(widgets) {
  const elements = Object.fromEntries(
    widgets.map(({ id, label, months }, index) => [
      id,
      months
        ? { type: 'ChartCard', props: { label, months }, children: [] }
        : { type: 'NumberCard', props: { label, value: { $state: `/values/${index}` } }, children: [] },
    ]),
  );
  return {
    root: 'page',
    elements: { page: { type: 'Grid', props: {}, children: widgets.map(({ id }) => id) }, ...elements },
  };
}

// oxlint-disable-next-line require-yield -- there is nothing to do before React renders
export function* mount(box, widgets) {
  const store = createStateStore({ values: widgets.map(({ value }) => value) });
  createRoot(box).render(
    <StateProvider store={store}>
      <VisibilityProvider>
        <ActionProvider handlers={{}}>
          <Renderer spec={specOf(widgets)} registry={registry} />
        </ActionProvider>
      </VisibilityProvider>
    </StateProvider>,
  );
  return {
    set: (index, value) => store.set(`/values/${index}`, value),
    lines: () => box.querySelectorAll('path.recharts-line-curve').length,
  };
}
