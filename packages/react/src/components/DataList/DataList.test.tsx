import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderView, rowSet } from '../../renderer/renderView.testing.js';
import { DataListDefinition } from './index.js';

const data = [
  {
    id: 'c1',
    name: 'Acme',
    mrr: 1200,
    plan: 'Pro',
    owner: 'Ada Lovelace',
    site: 'https://acme.example',
    health: 'danger',
    symbol: 'star',
  },
  {
    id: 'c2',
    name: 'Globex',
    mrr: null,
    plan: 'Free',
    owner: null,
    site: 'javascript:alert(1)',
    health: 'odd',
    symbol: 'nonsense',
  },
  { id: 'c3', name: 'Initech', mrr: 90, plan: 'Pro', owner: 'Q', site: '', health: 'success', symbol: 'tag' },
];
const entries = () => screen.getAllByRole('listitem').map((item) => item.textContent);

describe('DataList shows', () => {
  it('pairs of label and value, written as they say', () => {
    const items = [
      { label: 'Plan', value: 'Pro', tone: 'info' },
      { label: 'Seats', value: 1200, format: 'compact' },
      { label: 'Trial', value: false },
      { label: 'Contract', value: null, secondary: 'not signed' },
    ];
    renderView(DataListDefinition, { items, format: 'currency' });
    expect(entries()).toEqual(['PlanPro', 'Seats1.2K', 'TrialNo', 'Contractnot signed—']);
    expect(document.querySelector('.vt-badge')).toHaveAttribute('data-tone', 'info');
  });

  it('the first two columns of its data when nothing says which', () => {
    renderView(DataListDefinition, { data, format: 'currency' });
    expect(entries()).toEqual(['Acme$1,200', 'Globex—', 'Initech$90']);
  });

  it('labels as their column writes them', () => {
    const columns = [
      { key: 'month', label: 'Month', type: 'date', format: 'month' },
      { key: 'visits', label: 'Visits', type: 'number' },
    ] as const;
    const months = rowSet([{ month: '2026-11-01', visits: 24_000 }], { columns });
    renderView(DataListDefinition, { data: months });
    expect(entries()).toEqual(['Nov 202624,000']);
  });

  it('the columns it is told to, with initials, icons, tones and links', () => {
    const fields = {
      label: 'name',
      value: 'plan',
      secondary: 'mrr',
      avatar: 'owner',
      icon: 'symbol',
      tone: 'health',
      link: 'site',
    };
    renderView(DataListDefinition, { data, fields });
    expect(entries()).toEqual(['ALAcme1,200Pro', 'GlobexFree', 'QInitech90Pro']);
    expect(
      [...document.querySelectorAll('.vt-badge')].map((badge) => badge.getAttribute('data-tone')),
    ).toEqual(['danger', 'success']);
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('tones given for single values', () => {
    renderView(DataListDefinition, {
      data,
      fields: { label: 'name', value: 'plan' },
      tones: [{ value: 'Free', tone: 'warning' }],
    });
    expect(document.querySelectorAll('[data-tone="warning"]')).toHaveLength(1);
  });

  it('records in the order asked for, null last', () => {
    renderView(DataListDefinition, { data, orderBy: [{ key: 'mrr' }] });
    expect(entries().map((text) => text?.slice(0, 4))).toEqual(['Init', 'Acme', 'Glob']);
  });

  it('its empty state', () => {
    renderView(DataListDefinition, { data: [], emptyText: 'Nobody yet' });
    expect(screen.getByText('Nobody yet')).toBeInTheDocument();
  });

  it('items that say the same apart from each other', () => {
    renderView(DataListDefinition, { items: [{ label: 'A' }, { label: 'A' }, { label: null }] });
    expect(entries()).toEqual(['A', 'A', '—']);
  });

  it('columns that are not there as missing', () => {
    renderView(DataListDefinition, { data, fields: { label: '__proto__', value: 'constructor' } });
    expect(entries()[0]).toBe('——');
  });
});

describe('DataList does', () => {
  it('show more, until all are shown', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `r${index}`, n: `n${index}` }));
    const { announced } = renderView(DataListDefinition, { data: many, limit: 5 });
    expect(entries()).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Show more (45)' }));
    expect(entries()).toHaveLength(25);
    expect(announced).toEqual(['25 entries shown']);
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show more (25)' }));
    expect(entries()).toHaveLength(50);
    expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'n25' })).toHaveFocus();
  });

  it('go from entry to entry by arrow keys, Home and End', async () => {
    renderView(DataListDefinition, { data });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Globex' })).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Initech' })).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(screen.getByRole('button', { name: 'Acme' })).toHaveFocus();
  });

  it('draw few of 10,000 records, tell how many there are, and stop the Tab key once', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ id: `r${index}`, n: `n${index}` }));
    renderView(DataListDefinition, { data: many });
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    const drawn = [...document.querySelectorAll('.vt-list-entry')];
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(100);
    expect(drawn[0]).toHaveAttribute('aria-setsize', '10000');
    expect(drawn[1]).toHaveAttribute('aria-posinset', '2');
    expect(document.querySelectorAll('.vt-list-label:not([tabindex="-1"])')).toHaveLength(1);
  });

  it('tell the host what was clicked, and remember it', async () => {
    const { intents, view } = renderView(DataListDefinition, { data });
    await userEvent.click(screen.getByRole('button', { name: 'Acme' }));
    expect(intents).toEqual([{ type: 'item.click', node: 'node', item: data[0], key: 'c1' }]);
    expect(view.get('selected')).toBe('c1');
    expect(screen.getByRole('button', { name: 'Acme' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Acme' }));
    expect(view.get('selected')).toBeNull();
  });
});
