import type { Meta, StoryObj } from '@storybook/react-vite';
import { InputForm } from '@vitrine/react/components';
import { createMemoryStorage, StorageError } from '@vitrine/runtime';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { argTypesOf } from '../support/argTypesOf.js';
import { longWord, ordersDataset, recentOrders, sampleOrders, statuses } from '../support/data.js';
import { inDocument } from '../support/inDocument.js';
import { openTabs } from '../support/openTabs.js';

const fields = [
  { name: 'item', label: 'What', required: true, minLength: 3, placeholder: 'Posters' },
  { name: 'copies', label: 'Copies', kind: 'number' as const, required: true, min: 1, max: 10_000 },
  {
    name: 'status',
    label: 'Status',
    kind: 'select' as const,
    options: statuses.map(({ value }) => ({ value })),
  },
  { name: 'due', label: 'Due', kind: 'date' as const, help: 'When it must be ready' },
  { name: 'rush', label: 'Rush', kind: 'checkbox' as const },
];

const meta = {
  title: 'Components/InputForm',
  component: InputForm,
  argTypes: argTypesOf('InputForm'),
  args: { title: 'New order', fields, onSubmit: fn() },
} satisfies Meta<typeof InputForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  name: 'What is missing is told beside its field, then it is sent',
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Add' }));
    await expect(await canvas.findAllByText('Please fill this in')).toHaveLength(2);
    const what = canvas.getByRole('textbox', { name: /What/ });
    await expect(what).toHaveFocus();
    await expect(what).toHaveAttribute('aria-invalid', 'true');
    await userEvent.type(what, 'Posters');
    await userEvent.type(canvas.getByRole('textbox', { name: /Copies/ }), '120');
    await userEvent.click(canvas.getByRole('checkbox', { name: /Rush/ }));
    await userEvent.keyboard('{Enter}');
    await expect(args.onSubmit).toHaveBeenCalledWith(
      expect.objectContaining({ item: 'Posters', copies: 120, rush: true }),
    );
    await expect(canvas.getByRole('textbox', { name: /What/ })).toHaveValue('');
  },
};

export const Kinds: Story = {
  name: 'Every kind of field',
  args: {
    title: 'Order in detail',
    description: 'Fields that are not marked as required may stay empty.',
    fields: [
      { name: 'text', label: 'Text', placeholder: 'Posters' },
      { name: 'textarea', label: 'Longer text', kind: 'textarea', help: 'As long as you like' },
      { name: 'number', label: 'Number', kind: 'number', default: 120 },
      { name: 'currency', label: 'Money', kind: 'currency', default: 480 },
      { name: 'percent', label: 'Percentage', kind: 'percent', default: 0.15 },
      { name: 'date', label: 'Date', kind: 'date', default: '2026-11-24' },
      { name: 'month', label: 'Month', kind: 'date', format: 'month' },
      { name: 'datetime', label: 'Date and time', kind: 'datetime' },
      {
        name: 'select',
        label: 'One of a list',
        kind: 'select',
        options: statuses.map(({ value }) => ({ value })),
      },
      {
        name: 'multiselect',
        label: 'Several of a list',
        kind: 'multiselect',
        options: statuses.map(({ value }) => ({ value })),
        default: ['Proof', 'Done'],
      },
      {
        name: 'radio',
        label: 'One of few',
        kind: 'radio',
        options: [{ value: 'Matt' }, { value: 'Gloss' }],
        default: 'Matt',
      },
      { name: 'checkbox', label: 'Yes or no', kind: 'checkbox', default: true },
      { name: 'switch', label: 'On or off', kind: 'switch', default: true },
      { name: 'rating', label: 'Rating', kind: 'rating', default: 3 },
      { name: 'slider', label: 'On a scale', kind: 'slider', min: 0, max: 100, default: 40 },
      { name: 'email', label: 'E-mail', kind: 'email', placeholder: 'orders@example.org' },
      { name: 'url', label: 'Address', kind: 'url', placeholder: 'https://example.org' },
      { name: 'phone', label: 'Phone', kind: 'phone' },
    ],
  },
};

export const Keyboards: Story = {
  name: 'Each kind of field brings its keyboard on a phone',
  args: {
    title: 'Keyboards',
    fields: [
      { name: 'number', label: 'Number', kind: 'number' },
      { name: 'copies', label: 'Whole number', kind: 'number', min: 0, step: 1 },
      { name: 'amount', label: 'Money', kind: 'currency', min: 0 },
      { name: 'mail', label: 'E-mail', kind: 'email' },
      { name: 'web', label: 'Address', kind: 'url' },
      { name: 'phone', label: 'Phone', kind: 'phone' },
      { name: 'code', label: 'Digits', check: 'digits' },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const pads = { Number: 'decimal', 'Whole number': 'numeric', Money: 'decimal', 'E-mail': 'email' };
    for (const [label, mode] of Object.entries({ ...pads, Address: 'url', Phone: 'tel', Digits: 'numeric' }))
      await expect(canvas.getByRole('textbox', { name: label })).toHaveAttribute('inputmode', mode);
    await expect(canvas.getByRole('textbox', { name: 'Phone' })).toHaveAttribute('type', 'tel');
  },
};

export const Checks: Story = {
  name: 'A form that a text must have',
  args: {
    title: 'Payment',
    fields: [
      { name: 'iban', label: 'IBAN', check: 'iban', required: true },
      { name: 'postal', label: 'Postal code', check: 'postal' },
      { name: 'mail', label: 'E-mail', kind: 'email' },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('textbox', { name: /IBAN/ }), 'DE00 1234{Tab}');
    await expect(await canvas.findByText('This is not a valid IBAN')).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox', { name: /E-mail/ }), 'nobody{Tab}');
    await expect(await canvas.findByText('This is not an e-mail address')).toBeVisible();
  },
};

export const Shown: Story = {
  name: 'A field that appears by a formula',
  args: {
    fields: [
      { name: 'rush', label: 'In a hurry', kind: 'switch' },
      { name: 'why', label: 'Why', visible: 'rush', required: true },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole('textbox', { name: /Why/ })).toBeNull();
    await userEvent.click(canvas.getByRole('switch', { name: /In a hurry/ }));
    await expect(await canvas.findByRole('textbox', { name: /Why/ })).toBeVisible();
  },
};

const entry = {
  id: 'form',
  type: 'InputForm',
  props: { title: 'New order', purpose: 'entry', dataset: 'orders', submitLabel: 'Take the order', fields },
};
const count = {
  id: 'n',
  type: 'MetricCard',
  props: { label: 'Orders', value: { formula: 'count(orders)' } },
};

export const Entry: Story = {
  name: 'An entry adds a row',
  render: inDocument([count, entry], [ordersDataset]),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('8')).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox', { name: /What/ }), 'Maps');
    await userEvent.type(canvas.getByRole('textbox', { name: /Copies/ }), '40{Enter}');
    await expect(await canvas.findByText('9')).toBeVisible();
  },
};

export const Values: Story = {
  name: 'Values that formulas read',
  render: inDocument([
    {
      id: 'plan',
      type: 'InputForm',
      props: {
        title: 'Plan',
        purpose: 'values',
        fields: [
          { name: 'copies', label: 'Copies a month', kind: 'number', default: 1_000 },
          { name: 'price', label: 'Price per copy', kind: 'currency', default: 2 },
        ],
      },
    },
    {
      id: 'result',
      type: 'MetricCard',
      props: { label: 'Revenue a month', value: { formula: 'plan.copies * plan.price' }, format: 'currency' },
    },
  ]),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('$2,000')).toBeVisible();
    const copies = canvas.getByRole('textbox', { name: /Copies/ });
    await userEvent.clear(copies);
    await userEvent.type(copies, '1500{Tab}');
    await expect(await canvas.findByText('$3,000')).toBeVisible();
  },
};

const filter = {
  id: 'filters',
  type: 'InputForm',
  props: {
    title: 'Filter',
    purpose: 'filter',
    fields: [
      { name: 'status', label: 'Status', kind: 'select', options: statuses.map(({ value }) => ({ value })) },
      { name: 'word', label: 'Contains' },
    ],
  },
};
const list = {
  id: 'list',
  type: 'DataList',
  props: {
    title: 'Orders',
    fields: { label: 'item', value: 'amount' },
    data: {
      from: 'orders',
      where: {
        all: [
          { key: 'status', op: 'eq', value: { formula: 'filters.status' }, optional: true },
          { key: 'item', op: 'contains', value: { formula: 'filters.word' }, optional: true },
        ],
      },
    },
  },
};

export const Filter: Story = {
  name: 'A filter narrows a list, and its chip is removed',
  render: inDocument([filter, list], [ordersDataset]),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByText('Menus')).toBeVisible();
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: /Status/ }), 'Printing');
    await expect(await canvas.findByRole('button', { name: /Remove filter/ })).toBeVisible();
    await expect(canvas.queryByText('Menus')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: /Remove filter/ }));
    await expect(await canvas.findByText('Menus')).toBeVisible();
  },
};

export const Chips: Story = {
  name: 'What is filtered by stands as chips, and a reset leads back to the start',
  render: inDocument(
    [
      {
        ...filter,
        props: {
          ...filter.props,
          fields: [
            ...filter.props.fields,
            { name: 'least', label: 'Amount from', kind: 'currency', default: 100 },
            { name: 'rush', label: 'Rush only', kind: 'switch' },
          ],
        },
      },
      list,
    ],
    [ordersDataset],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: /Status/ }), 'Printing');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Contains' }), 'posters');
    await expect(await canvas.findByRole('list', { name: 'Active filters' })).toHaveTextContent('posters');
    await expect(canvas.getAllByRole('button', { name: /Remove filter/ })).toHaveLength(3);
    await expect(canvas.queryByText('Menus')).toBeNull();
  },
};

export const Draft: Story = {
  name: 'What is half typed is there again after a reload',
  render: openTabs(['Tab'], [{ id: 'form', type: 'InputForm', props: { title: 'New order', fields } }]),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const copies = () =>
      within(canvas.getByRole('region', { name: 'Tab' })).findByRole('textbox', { name: /Copies/ });
    await userEvent.type(await copies(), 'a hundre');
    await userEvent.click(canvas.getByRole('button', { name: 'Reload' }));
    await waitFor(async () => expect(await copies()).toHaveValue('a hundre'));
  },
};

export const OptionsOfQuery: Story = {
  name: 'Choices from a query',
  render: inDocument(
    [
      {
        id: 'form',
        type: 'InputForm',
        props: {
          title: 'Reprint',
          purpose: 'values',
          fields: [
            {
              name: 'order',
              label: 'Order',
              kind: 'select',
              options: { query: { from: 'orders', orderBy: [{ key: 'item' }] }, value: 'id', label: 'item' },
            },
          ],
        },
      },
    ],
    [ordersDataset],
  ),
};

export const ReadOnly: Story = { name: 'Nothing may be entered', args: { readOnly: true } };

export const Empty: Story = {
  name: 'Nothing filled in, nothing required',
  args: { fields: [{ name: 'note', label: 'Note' }] },
};

export const LongWords: Story = {
  name: 'Long words',
  args: {
    title: longWord,
    description: longWord,
    submitLabel: longWord,
    fields: [
      { name: 'a', label: longWord, help: longWord, placeholder: longWord, required: true },
      { name: 'b', label: longWord, kind: 'radio', options: [{ value: longWord }, { value: 'Short' }] },
      { name: 'c', label: longWord, kind: 'checkbox' },
      {
        name: 'd',
        label: 'List',
        kind: 'multiselect',
        options: [{ value: longWord }, { value: 'Short' }],
        default: [longWord],
      },
    ],
  },
};

export const Loading: Story = {
  name: 'Loading while the clock is not known',
  render: inDocument(
    [
      {
        id: 'form',
        type: 'InputForm',
        props: {
          title: 'Reprint a recent order',
          purpose: 'values',
          fields: [
            {
              name: 'order',
              label: 'Order',
              kind: 'select',
              options: { query: recentOrders, value: 'id', label: 'item' },
            },
          ],
        },
      },
    ],
    [ordersDataset],
    { clock: false },
  ),
};

export const Failed: Story = {
  name: 'A dataset that is not there is told before anything is typed',
  render: inDocument([{ ...entry, props: { ...entry.props, dataset: 'order' } }], [ordersDataset]),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('note')).toHaveTextContent('order');
    await expect(canvas.getByRole('button', { name: 'Take the order' })).toBeDisabled();
  },
};

export const Refused: Story = {
  name: 'Why a cell was not taken is told beside its field',
  render: inDocument(
    [
      {
        ...entry,
        props: {
          ...entry.props,
          fields: [
            { name: 'item', label: 'What', default: 'Maps' },
            { name: 'amount', label: 'Amount', default: 'a lot' },
          ],
        },
      },
    ],
    [ordersDataset],
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Take the order' }));
    const amount = canvas.getByRole('textbox', { name: 'Amount' });
    await expect(amount).toHaveAttribute('aria-invalid', 'true');
    await expect(amount).toHaveFocus();
    await expect(amount).toHaveValue('a lot');
  },
};

const strict = (reason: string) => ({
  ...createMemoryStorage(),
  append: () => Promise.reject(new StorageError('refused', reason)),
});

export const RefusedValue: Story = {
  name: 'What the server does not take is told beside its field',
  render: inDocument(
    [
      {
        id: 'plan',
        type: 'InputForm',
        props: {
          title: 'Plan',
          purpose: 'values',
          fields: [
            { name: 'copies', label: 'Copies a month', kind: 'number', default: 1_000 },
            { name: 'price', label: 'Price per copy', kind: 'currency', default: 2 },
          ],
        },
      },
    ],
    [],
    { storage: strict('The press prints 1,500 a month at most.') },
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const copies = await canvas.findByRole('textbox', { name: /Copies/ });
    await userEvent.clear(copies);
    await userEvent.type(copies, '9000{Enter}');
    await waitFor(() => expect(copies).toHaveAccessibleDescription(/1,500 a month/));
    await expect(copies).toHaveValue('9000');
  },
};

export const RefusedRow: Story = {
  name: 'A row that the server does not take is told above the button',
  render: inDocument([count, entry], [ordersDataset], { storage: strict('Orders are closed until Monday.') }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(await canvas.findByRole('textbox', { name: /What/ }), 'Maps');
    await userEvent.type(canvas.getByRole('textbox', { name: /Copies/ }), '40{Enter}');
    await expect(
      await canvas.findByText(/closed until Monday/, { selector: '.vt-form-refused' }),
    ).toBeVisible();
  },
};

export const Unreadable: Story = {
  name: 'Choices that can not be read, and none at all',
  render: inDocument(
    [
      {
        id: 'form',
        type: 'InputForm',
        props: {
          title: 'Filter',
          purpose: 'filter',
          fields: [
            { name: 'a', label: 'Order', kind: 'select', options: { query: { from: 'order' }, value: 'id' } },
            {
              name: 'b',
              label: 'Late order',
              kind: 'radio',
              options: {
                query: { from: 'orders', where: { key: 'item', op: 'eq', value: 'Nothing' } },
                value: 'id',
              },
            },
          ],
        },
      },
    ],
    [ordersDataset],
  ),
};

export const Sample: Story = {
  name: 'The first entry into sample data',
  render: inDocument([count, entry], [sampleOrders]),
};

export const German: Story = {
  name: 'Auf Deutsch',
  globals: { locale: 'de' },
  args: {
    title: 'Neuer Auftrag',
    currency: 'EUR',
    fields: [
      { name: 'was', label: 'Was', required: true },
      { name: 'betrag', label: 'Betrag', kind: 'currency', default: 1_480.5 },
      { name: 'fertig', label: 'Fertig am', kind: 'date', default: '2026-11-24' },
    ],
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Hinzufügen' }));
    await expect(await canvas.findByText('Bitte ausfüllen')).toBeVisible();
  },
};

export const RightToLeft: Story = { name: 'Right to left', globals: { direction: 'rtl' }, args: Kinds.args };

export const Dark: Story = { name: 'In the dark', globals: { theme: 'dark' }, args: Kinds.args };
