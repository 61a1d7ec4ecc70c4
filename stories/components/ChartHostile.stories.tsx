import type { Row } from '@vitrine/schema';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Chart } from '@vitrine/react/components';
import type { ComponentProps } from 'react';
import { expect, within } from 'storybook/test';

type Kind = ComponentProps<typeof Chart>['kind'];

const meta = { title: 'Components/Chart with hostile data', tags: ['!autodocs'] } satisfies Meta;

export default meta;
type Story = StoryObj;

const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
const wave = (index: number) => 50 + Math.round(20 * Math.sin(index / 3));

/** Data that has broken charts before, each with what it is. */
const hostile: readonly { readonly title: string; readonly data: readonly Row[] }[] = [
  {
    title: 'Nulls among the values',
    data: Array.from({ length: 14 }, (_, index) => ({
      x: day(index),
      y: index % 5 === 3 ? null : wave(index),
    })),
  },
  {
    title: 'Nothing but nulls',
    data: [
      { x: day(0), y: null },
      { x: day(1), y: null },
    ],
  },
  { title: 'No rows', data: [] },
  { title: 'One point', data: [{ x: day(0), y: 42 }] },
  { title: 'All zero', data: Array.from({ length: 7 }, (_, index) => ({ x: day(index), y: 0 })) },
  {
    title: 'Negative and positive',
    data: Array.from({ length: 10 }, (_, index) => ({ x: day(index), y: (index - 4) * 12 })),
  },
  {
    title: 'All negative',
    data: Array.from({ length: 10 }, (_, index) => ({ x: day(index), y: -20 - index * 3 })),
  },
  {
    title: '5,000 categories',
    data: Array.from({ length: 5_000 }, (_, index) => ({
      x: `Customer ${index + 1}`,
      y: (index * 7_919) % 5_003,
    })),
  },
  {
    title: 'The same x again and again',
    data: Array.from({ length: 12 }, (_, index) => ({ x: day(index >> 2), y: wave(index * 2) })),
  },
  {
    title: 'Dates out of order',
    data: [7, 2, 9, 0, 5, 3, 8, 1, 6, 4].map((index) => ({ x: day(index), y: wave(index) })),
  },
  {
    title: 'A spike of a billion',
    data: Array.from({ length: 30 }, (_, index) => ({ x: day(index), y: index === 17 ? 1e9 : wave(index) })),
  },
  {
    title: 'Very small and very large',
    data: [1e-12, 3e-9, 5e-3, 2, 8e6, 7e15, 2e21].map((y, index) => ({ x: `Step ${index + 1}`, y })),
  },
  {
    title: 'Text, truth and infinity among the numbers',
    data: [12, 'n/a', 30, true, Infinity, Number.NaN, 25].map((y, index) => ({ x: day(index), y })),
  },
  {
    title: 'Names longer than the chart',
    data: [
      'Customer success and onboarding',
      'Kundenzufriedenheitsbefragungsauswertung',
      '顧客満足度調査の結果',
      '',
    ].map((x, index) => ({ x, y: 40 - index * 8 })),
  },
  {
    title: 'Markup and names that objects inherit',
    data: ['<img src=x onerror=alert(1)>', '__proto__', 'constructor', '=1+1'].map((x, index) => ({
      x,
      y: index + 1,
    })),
  },
  {
    title: 'Dates that no calendar has',
    data: [day(0), '2026-02-31', '2026-13-01', day(3)].map((x, y) => ({ x, y: y + 1 })),
  },
];

const page = (kind: Kind): Story => ({
  name: kind,
  render: () => (
    <div
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
        gap: 16,
      }}
    >
      {hostile.map(({ title, data }) => (
        <Chart
          key={title}
          title={title}
          kind={kind}
          x="x"
          y={[{ key: 'y', label: 'Value' }]}
          data={data}
          height={200}
        />
      ))}
    </div>
  ),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('heading', { name: 'Nulls among the values' });
    await expect(canvasElement).not.toHaveTextContent(/NaN|Infinity|undefined/);
    const broken = [...canvasElement.querySelectorAll('svg *')].filter((shape) =>
      [...shape.attributes].some(({ value }) => /NaN|Infinity|undefined/.test(value)),
    );
    await expect(broken).toEqual([]);
  },
});

export const Line = page('line');
export const Bar = page('bar');
export const HorizontalBar = page('horizontalBar');
export const Area = page('area');
export const Pie = page('pie');
export const Donut = page('donut');
export const Scatter = page('scatter');
export const Combination = page('combination');
