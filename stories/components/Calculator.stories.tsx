import type { Meta, StoryObj } from '@storybook/react-vite';
import { Calculator } from '@vitrine/react/components';
import { expect, fireEvent, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import { longWord, ordersDataset, sampleOrders, unconnectedOrders } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';

const meta = {
  title: 'Components/Calculator',
  component: Calculator,
  argTypes: argTypesOf('Calculator'),
  args: {
    label: 'Price of a print run',
    formula: 'copies * perCopy + setup',
    format: 'currency',
    inputs: [
      { name: 'copies', label: 'Copies', value: 300, min: 1 },
      { name: 'perCopy', label: 'Price per copy', value: 2.4, format: 'currency' },
      { name: 'setup', label: 'Setup', value: 80, format: 'currency' },
    ],
  },
} satisfies Meta<typeof Calculator>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  name: 'Typing computes the result anew',
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('$800')).toBeVisible();
    const copies = canvas.getByLabelText('Copies');
    const { top } = copies.getBoundingClientRect();
    await userEvent.clear(copies);
    await userEvent.type(copies, '1000');
    await expect(await canvas.findByText('$2,480')).toBeVisible();
    // The button to reset has room in the header: nothing moves below it.
    await expect(copies.getBoundingClientRect().top).toBe(top);
    await userEvent.click(canvas.getByRole('button', { name: 'Reset' }));
    await expect(await canvas.findByText('$800')).toBeVisible();
  },
};

export const Steps: Story = {
  name: 'Intermediate results and help',
  args: {
    description: 'Without delivery',
    formula: 'copies * perCopy * (1 - discount) + setup',
    inputs: [
      { name: 'copies', label: 'Copies', value: 300, min: 1, step: 50, help: 'In steps of fifty' },
      { name: 'perCopy', label: 'Price per copy', value: 2.4, format: 'currency' },
      { name: 'discount', label: 'Discount', value: 0.1, min: 0, max: 0.5, format: 'percent' },
      { name: 'setup', label: 'Setup', value: 80, format: 'currency' },
    ],
    steps: [
      { label: 'Copies before discount', formula: 'copies * perCopy' },
      { label: 'Discount', formula: 'copies * perCopy * discount' },
    ],
  },
};

export const NoFormula: Story = { name: 'Without the formula', args: { showFormula: false } };

export const Live: Story = {
  name: 'An input that a document computes, until someone types over it',
  render: inDocument(
    [
      {
        id: 'calculator',
        type: 'Calculator',
        props: {
          label: 'Average order',
          formula: 'total / number',
          format: 'currency',
          inputs: [
            {
              name: 'total',
              label: 'All orders',
              value: { formula: 'sum(orders.amount)' },
              format: 'currency',
            },
            { name: 'number', label: 'How many', value: { formula: 'count(orders)' } },
          ],
        },
      },
      {
        id: 'copy',
        type: 'MetricCard',
        props: { label: 'The same, elsewhere', value: { formula: 'calculator' }, format: 'currency' },
      },
    ],
    [ordersDataset],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const total = canvas.getByLabelText('All orders');
    await userEvent.clear(total);
    await userEvent.type(total, '8000{Tab}');
    await expect(await canvas.findAllByText('$1,000')).toHaveLength(2);
  },
};

export const Missing: Story = {
  name: 'A missing input is asked for',
  args: {
    inputs: [
      { name: 'copies', label: 'Copies', value: null },
      { name: 'perCopy', label: 'Price per copy', value: 2.4, format: 'currency' },
      { name: 'setup', label: 'Setup', value: null, format: 'currency' },
    ],
  },
};

export const DivisionByZero: Story = {
  name: 'A division by zero reads as what it is',
  render: inDocument([
    {
      id: 'calculator',
      type: 'Calculator',
      props: {
        label: 'Price per copy',
        formula: 'total / copies',
        inputs: [
          { name: 'total', label: 'Total', value: 800 },
          { name: 'copies', label: 'Copies', value: 0 },
        ],
      },
    },
  ]),
};

const path = Array.from({ length: 24 }, (_, index) => ({ id: `m${index + 1}`, month: index + 1 }));

export const WhatIf: Story = {
  name: 'What if: sliders move a chart beside them',
  render: inDocument(
    [
      {
        id: 'plan',
        type: 'Calculator',
        span: 6,
        props: {
          label: 'Revenue in two years',
          formula: 'start * (1 + growth - churn) ^ 24',
          format: 'currency',
          inputs: [
            {
              name: 'start',
              label: 'Revenue now',
              value: 42_000,
              min: 0,
              max: 100_000,
              format: 'currency',
              slider: true,
            },
            {
              name: 'growth',
              label: 'New, a month',
              value: 0.06,
              min: 0,
              max: 0.2,
              format: 'percent',
              slider: true,
            },
            {
              name: 'churn',
              label: 'Lost, a month',
              value: 0.02,
              min: 0,
              max: 0.1,
              step: 0.005,
              format: 'percent',
              slider: true,
            },
          ],
        },
      },
      {
        id: 'path',
        type: 'Chart',
        span: 6,
        props: {
          title: 'The way there',
          kind: 'area',
          x: 'month',
          y: [{ key: 'revenue', label: 'Revenue' }],
          format: 'currency',
          target: 100_000,
          data: {
            from: 'path',
            derive: [{ as: 'revenue', formula: 'plan.start * (1 + plan.growth - plan.churn) ^ month' }],
          },
        },
      },
    ],
    [{ name: 'path', rows: path }],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const slider = await canvas.findByRole('slider', { name: 'Slider for Revenue now' });
    const before = canvas.getByRole('img', { name: /The way there/ }).getAttribute('aria-label');
    await fireEvent.input(slider, { target: { value: '60000' } });
    await fireEvent.change(slider);
    await waitFor(() =>
      expect(canvas.getByRole('img', { name: /The way there/ }).getAttribute('aria-label')).not.toBe(before),
    );
    await expect(canvas.getByLabelText('Revenue now')).toHaveValue('60,000');
  },
};

export const Limits: Story = {
  name: 'A number out of bounds is told beside its field, and the result is not current',
  args: {
    inputs: [
      { name: 'copies', label: 'Copies', value: 300, min: 50, max: 5_000 },
      { name: 'perCopy', label: 'Price per copy', value: 2.4, format: 'currency' },
      { name: 'setup', label: 'Setup', value: 80, format: 'currency' },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const copies = canvas.getByLabelText('Copies');
    await userEvent.clear(copies);
    await userEvent.type(copies, '9000{Tab}');
    await expect(await canvas.findByText('At most 5,000')).toBeVisible();
    await expect(canvas.getByText('Not the current result: correct Copies first.')).toBeVisible();
  },
};

export const ReadOnly: Story = { name: 'Nothing may be changed', args: { readOnly: true } };

export const LongWords: Story = {
  name: 'Long words and a large result',
  args: {
    label: longWord,
    description: longWord,
    inputs: [
      { name: 'copies', label: longWord, value: 123_456_789_012, help: longWord },
      { name: 'perCopy', label: longWord, value: 98_765.25, format: 'currency' },
      { name: 'setup', label: longWord, value: 80, format: 'currency' },
    ],
  },
  play: async ({ canvasElement }) => {
    // The icon stands beside the first line of the title.
    const title = canvasElement.querySelector('.vt-frame-title')!;
    const [icon, text] = ['.vt-icon', '.vt-frame-title-text'].map((part) =>
      title.querySelector(part)!.getBoundingClientRect(),
    );
    await expect(Math.abs(icon!.top + icon!.height / 2 - (text!.top + 10))).toBeLessThan(1.5);
  },
};

export const Loading: Story = {
  name: 'Loading while the clock is not known',
  render: inDocument(
    [
      {
        id: 'calculator',
        type: 'Calculator',
        props: {
          label: 'Rent so far',
          formula: 'days * rent',
          inputs: [
            { name: 'days', label: 'Days', value: { formula: "today() - date('2026-01-01')" } },
            { name: 'rent', label: 'Rent a day', value: 40 },
          ],
        },
      },
    ],
    [],
    { clock: false },
  ),
  play: async ({ canvasElement }) => {
    const calculator = within(canvasElement);
    await expect(await calculator.findByLabelText('Rent a day')).toHaveValue('40');
    await expect(calculator.getByText('Loading…')).toBeInTheDocument();
  },
};

const average = {
  id: 'calculator',
  type: 'Calculator',
  props: {
    label: 'Average order',
    formula: 'total / number',
    format: 'currency',
    inputs: [
      { name: 'total', label: 'All orders', value: { formula: 'sum(orders.amount)' }, format: 'currency' },
      { name: 'number', label: 'How many', value: { formula: 'count(orders)' } },
    ],
  },
};

export const Failed: Story = {
  name: 'A formula with a mistake says how to mend it',
  render: inDocument(
    [{ ...average, props: { ...average.props, formula: 'totl / number' } }],
    [ordersDataset],
  ),
};

export const NotConnected: Story = {
  name: 'A source that is not connected',
  render: inDocument([average], [unconnectedOrders]),
};

export const Sample: Story = { name: 'Sample data is marked', render: inDocument([average], [sampleOrders]) };

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  args: {
    label: 'Preis einer Auflage',
    currency: 'EUR',
    inputs: [
      { name: 'copies', label: 'Exemplare', value: 1_300 },
      { name: 'perCopy', label: 'Preis je Exemplar', value: 2.4, format: 'currency' },
      { name: 'setup', label: 'Einrichtung', value: 80, format: 'currency' },
    ],
  },
};

export const RightToLeft: Story = { name: 'Right to left', globals: { direction: 'rtl' }, args: Steps.args };

export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' }, args: Steps.args };
