import type { Source, SourceFunction } from '@vitrine/runtime';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Artifact } from './Artifact.js';
import type { Intent } from '../types.js';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 21, 8);
const document = {
  version: 1,
  id: 'charges',
  title: 'Charges',
  datasets: [
    {
      name: 'charges',
      columns: [{ key: 'amount', type: 'number' }],
      source: { name: 'stripe', label: 'Stripe' },
    },
  ],
  components: [
    {
      id: 'total',
      type: 'MetricCard',
      props: {
        label: 'Charged',
        value: { query: { from: 'charges', aggregate: [{ op: 'sum', key: 'amount', as: 'sum' }] } },
      },
    },
  ],
};

/** A source that a test answers by hand. */
function manual() {
  const answers: { give: (value: unknown) => void; fail: (error: Error) => void }[] = [];
  const load = vi.fn<SourceFunction>(
    () => new Promise((resolve, reject) => answers.push({ give: resolve as never, fail: reject })),
  );
  return {
    load,
    answer: (value: unknown) => act(async () => answers.at(-1)!.give(value)),
    fail: () => act(async () => answers.at(-1)!.fail(new Error('down'))),
  };
}

function show(
  source: Source | undefined,
  more: { locale?: string; at?: number; onIntent?: (intent: Intent) => void } = {},
) {
  const { at = now, ...options } = more;
  const element = (stripe = source, time = at) => (
    <Artifact artifact={document} sources={stripe ? { stripe } : {}} now={time} {...options} />
  );
  return { ...render(element()), element };
}

describe('a node over a source', () => {
  it('L2: is a skeleton that says so until rows are there', async () => {
    const source = manual();
    show(source.load);
    expect(screen.getByText('Loading…')).toBeInTheDocument();
    await source.answer([{ amount: 40 }]);
    expect(screen.queryByText('Loading…')).toBeNull();
    expect(screen.getByText('40')).toBeVisible();
  });

  it('L3: offers to connect what is not connected, as an intent', async () => {
    const onIntent = vi.fn();
    show(undefined, { onIntent });
    await userEvent.click(screen.getByRole('button', { name: 'Connect Stripe' }));
    expect(onIntent).toHaveBeenCalledWith({
      type: 'source.connect',
      node: 'total',
      source: 'stripe',
      label: 'Stripe',
    });
  });

  it('L5: says why it failed and tries again, and the focus stays with the node', async () => {
    const source = manual();
    const { container } = show({ load: source.load, retry: { times: 0 } });
    await source.fail();
    const card = screen.getByRole('group', { name: 'Stripe could not be loaded' });
    expect(card).toHaveTextContent('The source failed: down');
    await userEvent.click(within(card).getByRole('button', { name: 'Try again' }));
    const busy = within(card).getByRole('button', { name: 'Trying again…' });
    expect(busy).toHaveFocus();
    await userEvent.click(busy);
    expect(source.load).toHaveBeenCalledTimes(2);
    await source.answer([{ amount: 40 }]);
    expect(screen.getByText('40')).toBeVisible();
    await vi.waitFor(() => expect(container.querySelector('[data-node=total]')).toHaveFocus());
    expect(screen.getByText('Stripe is up to date')).toBeInTheDocument();
  });

  it('L6: keeps the last rows, says that they could not be renewed, and refreshes', async () => {
    const source = manual();
    show({ load: source.load, retry: { times: 0 } });
    await source.answer([{ amount: 40 }]);
    expect(screen.queryByRole('button', { name: 'Refresh Stripe' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'More for Charged' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Refresh' }));
    await source.fail();
    expect(screen.getByText('40')).toBeVisible();
    const strip = await screen.findByText(/^Updated just now/);
    expect(strip).toHaveTextContent('Stripe could not be refreshed');
    const button = screen.getByRole('button', { name: 'Refresh Stripe' });
    await userEvent.click(button);
    expect(button).toHaveAccessibleName('Refreshing Stripe…');
    await source.answer([{ amount: 41 }]);
    expect(screen.getByText('41')).toBeVisible();
    expect(button).toHaveFocus();
    await userEvent.tab();
    expect(screen.queryByRole('button', { name: 'Refresh Stripe' })).toBeNull();
  });

  it('L4: offers to connect again what has lost its connection', async () => {
    const source = manual();
    const onIntent = vi.fn();
    show(source.load, { onIntent });
    await source.answer([{ amount: 40 }]);
    await userEvent.click(screen.getByRole('button', { name: 'More for Charged' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Refresh' }));
    await source.answer({ issues: [], unconnected: true });
    await userEvent.click(screen.getByRole('button', { name: 'Connect Stripe' }));
    expect(onIntent).toHaveBeenCalledWith(expect.objectContaining({ type: 'source.connect' }));
    expect(screen.getByText('40')).toBeVisible();
  });

  it('L7: says in the language of the page how old stale rows are', async () => {
    vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
    try {
      render(
        <Artifact
          artifact={document}
          locale="de"
          sources={{ stripe: { load: () => [{ amount: 40 }], staleAfter: hour } }}
        />,
      );
      await act(async () => {});
      await act(async () => vi.advanceTimersByTime(3 * hour));
      await vi.waitFor(() => expect(screen.getByText('Aktualisiert vor 3 Stunden')).toBeVisible());
      expect(screen.getByRole('button', { name: 'Stripe aktualisieren' })).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
  });

  it('calls the newest function of a name, and begins anew only for other rows', async () => {
    const first = manual();
    const second = manual();
    const { rerender, element } = show(first.load);
    await first.answer([{ amount: 40 }]);
    rerender(element(second.load));
    expect(second.load).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'More for Charged' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Refresh' }));
    expect(first.load).toHaveBeenCalledTimes(1);
    await second.answer([{ amount: 41 }]);
    expect(screen.getByText('41')).toBeVisible();
    rerender(element([{ amount: 7 }]));
    expect(screen.getByText('7')).toBeVisible();
  });

  it('tells where its rows come from and how old they are', async () => {
    const source = manual();
    show(source.load);
    await source.answer([{ amount: 40 }]);
    await userEvent.click(screen.getByRole('button', { name: 'More for Charged' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Where does this come from?' }));
    expect(await screen.findByText(/Stripe · Updated just now/)).toBeVisible();
  });
});
