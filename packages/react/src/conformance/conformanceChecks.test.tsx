import { useEffect, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import { describe, expect, test } from 'vitest';
import { defineComponent } from '../renderer/defineComponent.js';
import type { ViewProps } from '../renderer/types.js';
import { Frame } from '../ui/frame/Frame.js';
import { conformanceChecks } from './conformanceChecks.js';
import type { ConformanceArea } from './types.js';

interface GaugeProps {
  readonly label: string;
  readonly value: number | null;
  readonly link?: string;
}

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['label', 'value'],
  properties: {
    label: { type: 'string', maxLength: 256, examples: ['Load'] },
    value: { $ref: 'https://vitrine.dev/schemas/v1/number-value.schema.json', examples: [42] },
    link: { $ref: 'https://vitrine.dev/schemas/v1/url.schema.json', default: null },
  },
} as const;

type View = ComponentType<ViewProps<GaugeProps>>;

const gauge = (view: View) => defineComponent<GaugeProps>({ type: 'Gauge', schema, view });

const Good: View = ({ props, node }) => (
  <Frame node={node} title={props.label}>
    <button type="button" onClick={() => node.setView('open', node.getView('open') !== true)}>
      {node.format(props.value)}
    </button>
    {node.url(props.link) && <a href={node.url(props.link)}>More</a>}
  </Frame>
);

const example = {
  name: 'live',
  props: { label: 'Load', value: { formula: 'sum(loads.n)' } },
  datasets: [{ name: 'loads', columns: [{ key: 'n', type: 'number' as const }], rows: [{ id: 'a', n: 1 }] }],
};

/** What the checks of an area say of a view, one line each. */
async function failuresOf(view: View, area: ConformanceArea): Promise<string> {
  const failed: string[] = [];
  for (const check of conformanceChecks(gauge(view), { examples: [example] }))
    if (check.area === area)
      await check.run().catch((error: Error) => failed.push(`${check.name} | ${error.message}`));
  return failed.join('\n');
}

describe('a good component', () => {
  for (const examples of [undefined, [example]])
    for (const { name, run } of conformanceChecks(gauge(Good), { examples }))
      test(`${name} (${examples ? 'own example' : 'example of the schema'})`, run);

  test('has a name of its own for each check', () => {
    const names = conformanceChecks(gauge(Good)).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

const Clearing: View = ({ node, props }) => (
  <Frame node={node} title={props.label}>
    <button type="button" onClick={() => node.change({ op: 'row.remove', dataset: 'loads', row: 'a' })}>
      Clear
    </button>
  </Frame>
);

const Fragile: View = () => {
  const [broken, setBroken] = useState(false);
  if (broken) throw new Error('Escape broke it');
  return (
    <button type="button" onKeyDown={({ key }) => setBroken(key === 'Escape')}>
      Press
    </button>
  );
};

const Restless: View = () => {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setCount((before) => before + 1), 0);
    return () => clearInterval(timer);
  }, []);
  return <p>{count}</p>;
};

const Leaky: View = () => {
  useEffect(() => window.addEventListener('resize', () => {}), []);
  return <p>Leaky</p>;
};

const Appending: View = () => {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.append('once'), []);
  return <p ref={place} />;
};

const jumping = { tabIndex: 2 };

const cases: readonly [string, ConformanceArea, View, RegExp][] = [
  [
    'throws without a value',
    'states',
    ({ props }) => <p>{props.value!.toFixed(1)}</p>,
    /without data .*failed while it drew/,
  ],
  [
    'draws nothing without a value',
    'states',
    ({ props }) => props.value && <p>{props.value}</p>,
    /nothing is drawn/,
  ],
  ['does not mark sample data', 'states', ({ props }) => <p>{props.value}</p>, /nothing says “Sample”/],
  ['changes data though nothing may be changed', 'states', Clearing, /the button “Clear” changed data/],
  [
    'has a control that takes no focus',
    'keyboard',
    () => <div role="button">Press</div>,
    /“Press” can't take focus/,
  ],
  ['has a control without a name', 'keyboard', () => <input />, /<input> has no name/],
  [
    'jumps the order of the page',
    'keyboard',
    () => <input aria-label="x" {...jumping} />,
    /tabindex above 0/,
  ],
  [
    'keeps the Tab key',
    'keyboard',
    () => <input aria-label="x" onKeyDown={(event) => event.preventDefault()} />,
    /keeps the Tab key/,
  ],
  ['throws at a key', 'keyboard', Fragile, /Escape broke it/],
  [
    'takes focus when it appears',
    'focus',
    () => <input aria-label="x" ref={(input) => input?.focus()} />,
    /focus has moved/,
  ],
  [
    'loses focus when it is drawn again',
    'focus',
    () => <input key={Math.random()} aria-label="x" />,
    /lost focus/,
  ],
  [
    'goes around the URL policy',
    'addresses',
    ({ props }) => <a href={props.link}>More</a>,
    /“javascript:alert\(1\)”|went around the policy/,
  ],
  ['does not show its link', 'addresses', () => <p>Link</p>, /No example has a link at “link”/],
  ['draws itself without end', 'renders', Restless, /a change elsewhere does not draw it/],
  ['leaves listeners behind', 'strict mode', Leaky, /still listens to window resize/],
  ['runs an effect that it does not take back', 'strict mode', Appending, /instead of/],
  [
    'draws something else than the server',
    'hydration',
    () => <p>{typeof window}</p>,
    /something else|React says/,
  ],
  ['needs a browser', 'server', () => <p>{document.title}</p>, /it is drawn without a browser/],
  ['writes styles', 'server', () => <p style={{ color: 'red' }}>Red</p>, /style="color:red"/],
];

test.each(cases)('a component is found out that %s', async (_, area, view, expected) => {
  expect(await failuresOf(view, area)).toMatch(expected);
});
