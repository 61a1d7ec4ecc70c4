import { Artifact } from '@vitrine/react';
import { createMemoryStorage, StorageError } from '@vitrine/runtime';
import type { Storage } from '@vitrine/runtime';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { noOrders, ordersByStatus, ordersDataset, sampleOrders } from '../support/data.js';
import { storyNow } from '../support/inDocument.js';
import type { StorySettings } from '../support/inDocument.js';

/** What people do with the data of an artifact: fill it, import, export, take back, and ask where it comes from. */
const meta = { title: 'Artifacts/User data' } satisfies Meta;

export default meta;
type Story = StoryObj<StorySettings>;

const components = [
  {
    id: 'total',
    type: 'MetricCard',
    span: 4,
    props: {
      label: 'Ordered',
      format: 'currency',
      value: {
        query: {
          from: 'orders',
          where: { key: 'amount', op: 'gt', value: 100 },
          aggregate: [{ op: 'sum', key: 'amount', as: 'amount' }],
        },
      },
    },
  },
  ordersByStatus,
  {
    id: 'table',
    type: 'Table',
    props: { title: 'Orders', data: { from: 'orders' }, editable: true, addable: true },
  },
];

function show(dataset: object, storage: () => Storage = createMemoryStorage) {
  return function ShowOrders({ locale = 'en', density }: StorySettings) {
    const document = { version: 1, id: 'orders', title: 'Workshop', datasets: [dataset], components };
    const kept = useMemo(storage, []);
    return <Artifact artifact={document} storage={kept} locale={locale} density={density} now={storyNow} />;
  };
}

async function choose(canvas: ReturnType<typeof within>, item: string) {
  await userEvent.click(await canvas.findByRole('button', { name: 'More for Workshop' }));
  await userEvent.click(await canvas.findByRole('menuitem', { name: item }));
}

async function addOne(canvas: ReturnType<typeof within>) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Add row' }));
  await userEvent.keyboard('{Escape}');
}

/** Each view over an empty dataset offers the first row and an import. */
export const Empty: Story = {
  render: show(noOrders),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('button', { name: 'Add first row' })).toHaveLength(2));
  },
};

/** A field for each column of the dataset. */
export const AddFirstRow: Story = {
  render: show(noOrders),
  play: async ({ canvas }) => {
    await userEvent.click((await canvas.findAllByRole('button', { name: 'Add first row' }))[0]!);
    await expect(await canvas.findByRole('dialog', { name: 'Add a row to Orders' })).toBeVisible();
  },
};

/** A file to choose or drop, or rows to paste. */
export const ImportChoose: Story = {
  render: show(ordersDataset),
  play: async ({ canvas }) => {
    await choose(canvas, 'Import…');
    await expect(await canvas.findByLabelText('Or paste rows')).toBeVisible();
  },
};

/** Columns are guessed, what can't be read is counted and named, and the first rows stand as they will be. */
export const ImportColumns: Story = {
  render: show(ordersDataset),
  play: async ({ canvas }) => {
    await choose(canvas, 'Import…');
    await userEvent.type(
      await canvas.findByLabelText('Or paste rows'),
      'order,state,amount,due date{Enter}Posters,Done,120,2026-12-01{Enter}Cards,Proof,many,2026-02-30',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Read' }));
    await expect(await canvas.findByRole('button', { name: 'Import 2 rows' })).toBeEnabled();
    await expect(canvas.getByText(/Amount: 1 cell can’t be read as a number/)).toBeVisible();
  },
};

/** Everything as JSON, and each dataset as CSV. */
export const Export: Story = {
  render: show(ordersDataset),
  play: async ({ canvas }) => {
    await choose(canvas, 'Export…');
    await expect(await canvas.findByRole('button', { name: 'Orders as CSV' })).toBeVisible();
  },
};

/** The first entry into sample rows offers to remove those that are still sample. */
export const RemoveSamples: Story = {
  render: show(sampleOrders),
  play: async ({ canvas }) => {
    await addOne(canvas);
    await expect(await canvas.findByRole('button', { name: 'Remove sample rows' })).toBeVisible();
  },
};

/** A number says in plain words where it comes from. */
export const WhereItComesFrom: Story = {
  render: show(sampleOrders),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'More for Ordered' }));
    await userEvent.click(await canvas.findByRole('menuitem', { name: 'Where does this come from?' }));
    await expect(await canvas.findByText('where Amount is above 100')).toBeVisible();
  },
};

function failing(failure: 'offline' | 'failed'): () => Storage {
  return () => ({
    ...createMemoryStorage(),
    append: () =>
      Promise.reject(
        failure === 'offline' ? new StorageError('offline', 'No connection') : new Error('The disk is full'),
      ),
  });
}

/** What was entered waits on this device. */
export const Offline: Story = {
  render: show(ordersDataset, failing('offline')),
  play: async ({ canvas }) => {
    await addOne(canvas);
    await expect(await canvas.findByText(/^Offline/, { selector: '.vt-save' })).toBeVisible();
  },
};

/** What was entered is only on screen: it can be saved again, or exported. */
export const NotSaved: Story = {
  render: show(ordersDataset, failing('failed')),
  play: async ({ canvas }) => {
    await addOne(canvas);
    await userEvent.click(await canvas.findByRole('button', { name: 'Not saved' }));
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};
