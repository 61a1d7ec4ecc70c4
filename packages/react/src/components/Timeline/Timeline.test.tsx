import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renderView, rowSet } from '../../renderer/renderView.testing.js';
import type { RowSetOptions } from '../../plain/rowSetOf.js';
import { TimelineDefinition } from './index.js';

const items = [
  {
    id: 'talk',
    title: 'Interviews',
    startDate: '2026-10-05',
    endDate: '2026-10-30',
    status: 'complete',
    progress: 1,
  },
  {
    id: 'beta',
    title: 'Beta',
    startDate: '2026-11-02',
    endDate: '2026-12-04',
    status: 'in-progress',
    progress: 0.5,
  },
  { id: 'ship', title: 'Launch', startDate: '2027-01-11', endDate: '2027-01-11', status: 'planned' },
];
const props = { title: 'Roadmap', items };
const button = (name: RegExp) => screen.getByRole('button', { name });

describe('a timeline', () => {
  test('says of each item its days, status and progress in words', () => {
    renderView(TimelineDefinition, props);
    expect(button(/^Interviews/)).toHaveAccessibleName(/Interviews.*Oct 5.+30, 2026.*Complete.*100% done/);
    expect(button(/^Beta/)).toHaveAccessibleName(/Nov 2.+Dec 4, 2026.*In progress.*50% done/);
    expect(button(/^Launch/)).toHaveAccessibleName(/Jan 11, 2027 · Planned/);
  });

  test('draws a bar for each item in its tone, and a line for today', () => {
    const { container } = renderView(TimelineDefinition, props);
    const bars = [...container.querySelectorAll('.vt-timeline-bar')];
    expect(bars.map((bar) => bar.getAttribute('data-tone'))).toEqual(['success', 'info', 'neutral']);
    expect(container.querySelectorAll('.vt-timeline-now-line')).toHaveLength(1);
  });

  test('draws no line for today where it is not wanted or the clock is not known', () => {
    const hidden = renderView(TimelineDefinition, { ...props, showToday: false });
    expect(hidden.container.querySelector('.vt-timeline-now-line')).toBeNull();
    hidden.unmount();
    const unknown = renderView(TimelineDefinition, props, { environment: { now: null } });
    expect(unknown.container.querySelector('.vt-timeline-now-line')).toBeNull();
  });

  test('lists milestones and lanes in the order of the drawing', () => {
    renderView(TimelineDefinition, {
      items: items.map((item, at) => ({ ...item, group: at === 1 ? 'Sales' : 'Product' })),
      milestones: [{ id: 'm', title: 'Fair', date: '2026-12-01' }],
    });
    const lines = screen.getAllByRole('rowheader').map((line) => line.textContent?.slice(0, 12));
    expect(lines.map((line) => line?.replace(/[^A-Za-z ].*/, ''))).toEqual([
      'Milestone Fa',
      'Product',
      'InterviewsOc',
      'LaunchJan ',
      'Sales',
      'BetaNov ',
    ]);
  });

  test('is a table too: title, first and last day and status, in the order of the drawing', () => {
    renderView(TimelineDefinition, props);
    const table = screen.getByRole('table', { name: 'Roadmap' });
    const cells = within(table)
      .getAllByRole('row')
      .map((row) =>
        within(row)
          .queryAllByRole('cell')
          .map(({ textContent }) => textContent),
      );
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Title', 'Start', 'End', 'Status']);
    expect(cells.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['Oct 5', 'Oct 30', 'Complete'],
      ['Nov 2', 'Dec 4', 'In progress'],
      ['Jan 11', 'Jan 11', 'Planned'],
    ]);
  });

  test('writes the year of a day that is neither of this year nor within half a year', () => {
    const far = { ...props.items[0]!, startDate: '2025-02-03', endDate: '2027-08-02' };
    renderView(TimelineDefinition, { items: [far] });
    expect(screen.getByRole('cell', { name: '2/3/25' })).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: '8/2/27' })).toBeInTheDocument();
  });

  test('calls the columns of the table as those of the data are called, and leaves out a status nobody has', () => {
    const data = rowSet([{ id: 'a', step: 'Print', from: '2026-11-02', to: '2026-11-03' }], {
      columns: [
        { key: 'step', label: 'Step' },
        { key: 'from', label: 'From', type: 'date' },
        { key: 'to', label: 'Until', type: 'date' },
      ],
    });
    renderView(TimelineDefinition, { data, fields: { title: 'step', startDate: 'from', endDate: 'to' } });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Step',
      'From',
      'Until',
    ]);
  });

  test('without items says that nothing is there', () => {
    renderView(TimelineDefinition, { items: [] });
    expect(screen.getByText('Nothing here yet')).toBeInTheDocument();
  });

  test('of data without fields says what is missing', () => {
    renderView(TimelineDefinition, { data: [{ id: 'a', day: '2026-01-01' }] });
    expect(screen.getByText('Nothing says which columns hold the dates')).toBeInTheDocument();
  });

  test('lists what can’t be drawn, and draws the rest', async () => {
    renderView(TimelineDefinition, {
      items: [...items, { id: 'bad', title: 'Party', startDate: '2026-02-30', endDate: '2026-03-01' }],
      dependencies: [{ from: 'ship', to: 'beta' }],
    });
    expect(await screen.findByText('2 things to check')).toBeInTheDocument();
    expect(screen.getByText('Party: “2026-02-30” is not a date')).toBeInTheDocument();
    expect(screen.getAllByText('Beta starts before Launch has ended')).toHaveLength(2);
    expect(button(/^Beta/)).toBeInTheDocument();
  });

  test('draws an arrow for each dependency and marks a broken one', async () => {
    const dependencies = [
      { from: 'talk', to: 'beta' },
      { from: 'ship', to: 'beta' },
    ];
    const { container } = renderView(TimelineDefinition, { ...props, dependencies });
    const links = () => [...container.querySelectorAll('.vt-timeline-link')];
    await waitFor(() =>
      expect(links().map((link) => link.getAttribute('data-broken'))).toEqual([null, 'true']),
    );
  });

  test('of thousands of items draws only those that are seen', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      id: `i${at}`,
      title: `Task ${at}`,
      startDate: '2026-11-02',
      endDate: '2026-11-20',
    }));
    const { container } = renderView(TimelineDefinition, { items: many });
    expect(container.querySelectorAll('.vt-timeline-bar').length).toBeLessThan(60);
    expect(screen.getByRole('table', { name: 'Timeline' })).toHaveAttribute('aria-rowcount', '10001');
    expect(screen.getAllByRole('row').at(1)).toHaveAttribute('aria-rowindex', '2');
  });

  test('has no style attribute in what is drawn first', () => {
    const { container } = renderView(TimelineDefinition, props);
    expect(container.querySelector('.vt-timeline [style]')).toBeNull();
  });

  test('writes dates as the locale has them', () => {
    renderView(TimelineDefinition, props, { environment: { locale: 'de' } });
    expect(button(/^Launch/)).toHaveAccessibleName(/11\.01\.2027/);
  });
});

describe('today', () => {
  const past = [{ id: 'old', title: 'Old', startDate: '2019-01-07', endDate: '2019-02-01' }];

  test('far from all items is no part of the calendar until it is asked for', async () => {
    const { container } = renderView(TimelineDefinition, { items: past });
    expect(container.querySelector('.vt-timeline-now-line')).toBeNull();
    await userEvent.click(button(/^Show today/));
    expect(container.querySelector('.vt-timeline-now-line')).not.toBeNull();
  });

  test('is not offered where it is not marked', () => {
    renderView(TimelineDefinition, { items: past, showToday: false });
    expect(screen.queryByRole('button', { name: 'Show today' })).toBeNull();
  });
});

describe('zoom', () => {
  test('is kept as view state, step by step, and fits again', async () => {
    const { view } = renderView(TimelineDefinition, { ...props, zoom: 'month' });
    expect(screen.getByText('Months')).toBeInTheDocument();
    await userEvent.click(button(/Zoom in/));
    expect(view.get('zoom')).toBe('week');
    await userEvent.click(button(/Zoom out/));
    expect(view.get('zoom')).toBe('month');
    await userEvent.click(button(/^Fit/));
    expect(view.get('zoom')).toBe('fit');
    expect(button(/^Fit/)).toHaveAttribute('aria-pressed', 'true');
  });

  test('ends at days and at years', () => {
    renderView(TimelineDefinition, props, { view: { zoom: 'day' } });
    expect(button(/Zoom in/)).toBeDisabled();
  });

  test.each([['hour'], ['__proto__'], [3]])(
    'that was remembered as %j is left for the one of the document',
    (zoom) => {
      renderView(TimelineDefinition, { ...props, zoom: 'quarter' }, { view: { zoom } });
      expect(screen.getByText('Quarters')).toBeInTheDocument();
    },
  );
});

describe('an item', () => {
  test('is chosen by its line and by its bar, and the host is told', async () => {
    const { container, view, intents } = renderView(TimelineDefinition, props);
    await userEvent.click(button(/^Beta/));
    expect(view.get('selected')).toBe('beta');
    expect(intents).toEqual([{ type: 'item.click', node: 'node', item: 'beta', row: items[1] }]);
    await userEvent.click(container.querySelectorAll('.vt-timeline-bar')[1]!);
    expect(view.get('selected')).toBeNull();
  });

  test('is reached with arrow keys, Home and End, and one takes part in the tab order', () => {
    renderView(TimelineDefinition, props);
    expect(button(/^Interviews/)).toHaveAttribute('tabindex', '0');
    expect(button(/^Beta/)).toHaveAttribute('tabindex', '-1');
    act(() => button(/^Interviews/).focus());
    fireEvent.keyDown(button(/^Interviews/), { key: 'ArrowDown' });
    expect(button(/^Beta/)).toHaveFocus();
    fireEvent.keyDown(button(/^Beta/), { key: 'End' });
    expect(button(/^Launch/)).toHaveFocus();
    fireEvent.keyDown(button(/^Launch/), { key: 'Home' });
    expect(button(/^Interviews/)).toHaveFocus();
  });

  /** The timeline once what edits it has loaded. */
  async function renderEditable() {
    const view = renderView(TimelineDefinition, props);
    await screen.findByRole('button', { name: 'Actions for Beta' });
    return view;
  }
  const change = (row: string, values: object) => [{ op: 'row.set', dataset: 'node.items', row, values }];

  test('moves by arrow keys day by day, kept by Enter as one change that is said', async () => {
    const { changes, notices, intents, announced } = await renderEditable();
    act(() => button(/^Beta/).focus());
    fireEvent.keyDown(button(/^Beta/), { key: 'ArrowRight' });
    fireEvent.keyDown(button(/^Beta/), { key: 'ArrowRight' });
    expect(announced.at(-1)).toMatch(/^Nov 4\s–\sDec 6, 2026, 33 days$/);
    expect(button(/^Beta/)).toHaveAccessibleName(/Nov 4\s–\sDec 6, 2026/);
    expect(changes).toEqual([]);
    fireEvent.keyDown(button(/^Beta/), { key: 'Enter' });
    expect(changes).toEqual([change('beta', { startDate: '2026-11-04', endDate: '2026-12-06' })]);
    expect(notices[0]?.message).toBe('Beta: Nov 4, 2026 to Dec 6, 2026');
    expect(intents.at(-1)).toMatchObject({ type: 'item.change', item: 'beta', startDate: '2026-11-04' });
  });

  test('is resized by arrow keys with Shift, and never ends before it starts', async () => {
    const { changes } = await renderEditable();
    act(() => button(/^Launch/).focus());
    fireEvent.keyDown(button(/^Launch/), { key: 'ArrowLeft', shiftKey: true });
    fireEvent.keyDown(button(/^Launch/), { key: 'ArrowRight', shiftKey: true });
    fireEvent.keyDown(button(/^Launch/), { key: 'Enter' });
    expect(changes).toEqual([change('ship', { endDate: '2027-01-12' })]);
  });

  test('is put back by Escape, and kept when the focus leaves', async () => {
    const { changes, announced } = await renderEditable();
    act(() => button(/^Beta/).focus());
    fireEvent.keyDown(button(/^Beta/), { key: 'ArrowRight' });
    fireEvent.keyDown(button(/^Beta/), { key: 'Escape' });
    expect(announced.at(-1)).toBe('Beta keeps its dates');
    expect(button(/^Beta/)).toHaveAccessibleName(/Nov 2\s–\sDec 4, 2026/);
    fireEvent.keyDown(button(/^Beta/), { key: 'ArrowLeft' });
    fireEvent.keyDown(button(/^Beta/), { key: 'ArrowDown' });
    expect(changes).toEqual([change('beta', { startDate: '2026-11-01', endDate: '2026-12-03' })]);
  });

  test('moves the other way by arrow keys from right to left', async () => {
    const { changes } = renderView(TimelineDefinition, props, { environment: { locale: 'ar' } });
    await screen.findByRole('button', { name: 'Actions for Beta' });
    act(() => button(/^Beta/).focus());
    fireEvent.keyDown(button(/^Beta/), { key: 'ArrowLeft' });
    fireEvent.keyDown(button(/^Beta/), { key: 'Enter' });
    expect(changes).toEqual([change('beta', { startDate: '2026-11-03', endDate: '2026-12-05' })]);
  });

  test('moves and grows by its menu', async () => {
    const { changes } = await renderEditable();
    const choose = async (name: string) => {
      await userEvent.click(button(/^Actions for Beta/));
      await userEvent.click(await screen.findByRole('menuitem', { name }));
    };
    await choose('A week later');
    await choose('A day shorter');
    expect(changes).toEqual([
      change('beta', { startDate: '2026-11-09', endDate: '2026-12-11' }),
      change('beta', { endDate: '2026-12-03' }),
    ]);
  });

  test('that starts too early says so in its line, and its menu mends it', async () => {
    const dependencies = [{ from: 'beta', to: 'talk' }];
    const { changes } = renderView(TimelineDefinition, { ...props, dependencies });
    await userEvent.click(await screen.findByRole('button', { name: 'Actions for Interviews' }));
    expect(screen.getAllByText('Interviews starts before Beta has ended')).toHaveLength(2);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Start after Beta' }));
    expect(changes).toEqual([change('talk', { startDate: '2026-12-05', endDate: '2026-12-30' })]);
  });

  test('gets other dates in a dialog, as one change with a sentence that says so', async () => {
    const { changes, notices, intents } = await renderEditable();
    fireEvent.keyDown(button(/^Beta/), { key: 'F2' });
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/End/), { target: { value: '2026-12-11' } });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(changes).toEqual([change('beta', { endDate: '2026-12-11' })]);
    expect(notices[0]?.message).toBe('Beta: Nov 2, 2026 to Dec 11, 2026');
    expect(intents.at(-1)).toMatchObject({ type: 'item.change', item: 'beta', endDate: '2026-12-11' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('can’t be saved with an end before its start', async () => {
    const { changes } = await renderEditable();
    fireEvent.keyDown(button(/^Beta/), { key: 'F2' });
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/End/), { target: { value: '2026-01-01' } });
    expect(dialog.getByText('The end must not be before the start.')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByLabelText(/End/)).toHaveFocus();
    expect(changes).toEqual([]);
  });

  test('that stands in the document gets another status, progress and lane in the dialog', async () => {
    const { changes, notices } = await renderEditable();
    fireEvent.keyDown(button(/^Beta/), { key: 'F2' });
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.selectOptions(dialog.getByLabelText('Status'), 'Complete');
    fireEvent.change(dialog.getByLabelText('Progress'), { target: { value: '100' } });
    await userEvent.type(dialog.getByLabelText('Lane'), 'Product');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(changes).toEqual([change('beta', { status: 'complete', progress: 1, group: 'Product' })]);
    expect(notices[0]?.message).toBe('Beta changed');
  });

  const columns: RowSetOptions['columns'] = [
    { key: 'id', label: 'Number', type: 'text' },
    { key: 'name', label: 'Name', type: 'text' },
    { key: 'from', label: 'First day', type: 'date' },
    { key: 'to', label: 'Last day', type: 'date' },
    { key: 'cost', label: 'Cost', type: 'number', format: 'currency' },
    { key: 'days', label: 'Days', type: 'number', readOnly: true },
    { key: 'team', label: 'Team', type: 'select', options: [{ value: 'a', label: 'Alpha' }, { value: 'b' }] },
  ];
  const row = { id: 'x', name: 'Fair', from: '2026-11-02', to: null, cost: 40, days: 3, team: 'b' };
  const fields = { title: 'name', startDate: 'from', endDate: 'to' };

  test('that is a row is edited by all columns that can be written, but its key', async () => {
    const data = { ...rowSet([row], { columns, dataset: 'fairs' }), key: 'id' };
    const { changes } = renderView(TimelineDefinition, { data, fields });
    fireEvent.keyDown(await screen.findByRole('button', { name: /^Fair/ }), { key: 'F2' });
    await waitFor(() => {
      if (!screen.queryByRole('dialog')) fireEvent.keyDown(button(/^Fair/), { key: 'F2' });
      expect(screen.getByRole('dialog')).toBeInTheDocument();
    });
    const dialog = screen.getByRole('dialog');
    expect([...dialog.querySelectorAll('label')].map((label) => label.textContent?.trim())).toEqual([
      expect.stringMatching(/^Name/),
      expect.stringMatching(/^First day/),
      'Last day',
      'Cost',
      'Team',
    ]);
    await userEvent.selectOptions(within(dialog).getByLabelText('Team'), 'Alpha');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(changes).toEqual([[{ op: 'row.set', dataset: 'fairs', row: 'x', values: { team: 'a' } }]]);
  });

  test('stays open in the dialog, with the reason, when the change is refused', async () => {
    const refuse = [{ code: 'x', severity: 'error', path: '', message: 'Not today.', params: {} }] as const;
    renderView(TimelineDefinition, props, { refuse });
    await screen.findByRole('button', { name: 'Actions for Beta' });
    fireEvent.keyDown(button(/^Beta/), { key: 'F2' });
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByLabelText(/^Title/), ' 2');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(dialog.getByText('Not today.')).toBeInTheDocument();
  });

  test.each([
    ['the session is read-only', props, { readOnly: true }],
    ['the timeline is not editable', { ...props, editable: false }, {}],
  ])('can’t be edited where %s', (_, given, options) => {
    renderView(TimelineDefinition, given, options);
    expect(screen.queryByRole('button', { name: /^Actions/ })).toBeNull();
    fireEvent.keyDown(button(/^Beta/), { key: 'F2' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the list', () => {
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(380);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const edge = () => screen.findByRole('separator', { name: 'Width of the list' });

  test('has an edge that says its width and what it belongs to', async () => {
    renderView(TimelineDefinition, props);
    expect(await edge()).toHaveAttribute('aria-valuenow', '380');
    expect(await edge()).toHaveAttribute('aria-valuemin', '96');
    expect(await edge()).toHaveAttribute('aria-valuemax', '704');
    const controlled = (await edge()).getAttribute('aria-controls')!;
    expect(document.querySelector(`[id="${controlled}"]`)).toContainElement(screen.getByRole('table'));
  });

  test.each([
    ['ArrowRight', 396],
    ['ArrowLeft', 364],
    ['Home', 96],
    ['End', 704],
  ])('gets another width by %s, which is remembered', async (key, width) => {
    const { view } = renderView(TimelineDefinition, props);
    fireEvent.keyDown(await edge(), { key });
    expect(view.get('listWidth')).toBe(width);
  });

  test('is made narrower and wider the other way from right to left', async () => {
    const { view } = renderView(TimelineDefinition, props, { environment: { locale: 'ar' } });
    fireEvent.keyDown(await edge(), { key: 'ArrowLeft' });
    expect(view.get('listWidth')).toBe(396);
  });

  test('follows the pointer that drags its edge, within the room there is', async () => {
    const { view, container } = renderView(TimelineDefinition, props);
    fireEvent.pointerDown(await edge(), { button: 0, clientX: 380 });
    fireEvent.pointerMove(await edge(), { clientX: 300 });
    expect(view.get('listWidth')).toBe(300);
    expect(
      container
        .querySelector<HTMLElement>('.vt-timeline-scroll')!
        .style.getPropertyValue('--vt-timeline-list'),
    ).toBe('300px');
    fireEvent.pointerMove(await edge(), { clientX: 3000 });
    fireEvent.pointerUp(await edge(), { clientX: 3000 });
    fireEvent.pointerMove(await edge(), { clientX: 200 });
    expect(view.get('listWidth')).toBe(704);
  });

  test('gets back its own width by Enter and by a double click', async () => {
    const { view } = renderView(TimelineDefinition, props, { view: { listWidth: 500 } });
    fireEvent.keyDown(await edge(), { key: 'Enter' });
    expect(view.get('listWidth')).toBeNull();
  });

  test.each([[-4], ['wide'], [Number.NaN]])(
    'that was remembered as %j wide has its own width',
    (listWidth) => {
      const { container } = renderView(TimelineDefinition, props, { view: { listWidth } });
      expect(container.querySelector('.vt-timeline-scroll')).not.toHaveAttribute('style');
    },
  );
});
