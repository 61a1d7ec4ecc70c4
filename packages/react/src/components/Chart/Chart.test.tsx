import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderView } from '../../renderer/renderView.testing.js';
import { ChartDefinition } from './index.js';

const months = [
  { month: '2026-01-01', mrr: 40_000, costs: 31_000 },
  { month: '2026-02-01', mrr: 44_500, costs: 32_500 },
  { month: '2026-03-01', mrr: 61_000, costs: 30_900 },
];
const line = {
  kind: 'line',
  title: 'Revenue',
  data: months,
  x: 'month',
  y: [{ key: 'mrr', label: 'MRR' }],
  format: 'currency',
};
const two = { ...line, y: [...line.y, { key: 'costs', label: 'Costs' }] };
const drawing = () => screen.getByRole('img', { name: /Revenue/ });

describe('Chart', () => {
  it('says in a sentence what it shows', async () => {
    renderView(ChartDefinition, line);
    await screen.findByRole('table');
    expect(drawing()).toHaveAccessibleName(
      'Revenue. MRR rose from $40,000 (January 2026) to $61,000 (March 2026). Highest $61,000 (March 2026), lowest $40,000 (January 2026).',
    );
  });

  it('has a table of its data', async () => {
    renderView(ChartDefinition, two);
    const table = await screen.findByRole('table', { name: 'Data of Revenue' });
    expect(within(table).getByRole('row', { name: 'February 2026 $44,500 $32,500' })).toBeInTheDocument();
  });

  it('hides and shows a series by its name in the legend', () => {
    const { container, view } = renderView(ChartDefinition, two);
    expect(container.querySelectorAll('path.vt-chart-line')).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: 'Costs' }));
    expect(view.get('hidden')).toEqual(['costs']);
    expect(container.querySelectorAll('path.vt-chart-line')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Costs' })).toHaveAttribute('aria-pressed', 'false');
    fireEvent.click(screen.getByRole('button', { name: 'Costs' }));
    expect(container.querySelectorAll('path.vt-chart-line')).toHaveLength(2);
  });

  it('has no legend beside lines that carry their names, where there is room for those', () => {
    const placeOf = (props: Readonly<Record<string, unknown>>) => {
      const { container, unmount } = renderView(ChartDefinition, props);
      const place = container.querySelector('figure')!.dataset['legend'];
      const names = [...container.querySelectorAll('.vt-chart-seriesLabel')].map((name) => name.textContent);
      unmount();
      return { place, names };
    };
    expect(placeOf(two)).toEqual({ place: 'narrow', names: ['MRR', 'Costs'] });
    expect(placeOf({ ...two, legend: 'top' })).toEqual({ place: 'top', names: [] });
    expect(placeOf({ ...two, kind: 'bar' })).toEqual({ place: 'auto', names: [] });
  });

  it('needs no legend for one series', () => {
    renderView(ChartDefinition, line);
    expect(screen.queryByRole('list', { name: 'Series' })).toBeNull();
  });

  it('is walked by keyboard, all series read out, and Enter chooses', async () => {
    const { container, view, intents, announced } = renderView(ChartDefinition, two);
    const walk = await screen.findByRole('slider', { name: 'Points of Revenue' });
    fireEvent.focus(walk);
    fireEvent.change(walk, { target: { value: '1' } });
    expect(walk).toHaveAttribute('aria-valuetext', 'February 2026: MRR $44,500, Costs $32,500');
    await waitFor(() =>
      expect(container.querySelector('.vt-chart-tooltip')).toHaveTextContent(
        'February 2026MRR$44,500Costs$32,500',
      ),
    );
    fireEvent.keyDown(walk, { key: 'Enter' });
    expect(view.get('selected')).toBe('2026-02-01');
    expect(announced).toEqual(['February 2026 selected']);
    expect(intents).toEqual([
      {
        type: 'point.click',
        node: 'node',
        x: '2026-02-01',
        values: [
          { series: 'mrr', value: 44_500 },
          { series: 'costs', value: 32_500 },
        ],
      },
    ]);
    fireEvent.keyDown(walk, { key: 'Enter' });
    expect(view.get('selected')).toBeNull();
    fireEvent.blur(walk);
    expect(container.querySelector('.vt-chart-tooltip')).toBeNull();
  });

  it('shows what is pointed at, and chooses it on a click', async () => {
    const { container, view } = renderView(ChartDefinition, { ...line, kind: 'bar' });
    fireEvent.pointerMove(drawing(), { clientX: 630, clientY: 100 });
    await waitFor(() => expect(container.querySelector('.vt-chart-tooltip')).toHaveTextContent('March 2026'));
    fireEvent.click(drawing());
    expect(view.get('selected')).toBe('2026-03-01');
    expect(container.querySelectorAll('.vt-chart-bar[data-dim]')).toHaveLength(2);
    fireEvent.pointerLeave(drawing());
    expect(container.querySelector('.vt-chart-tooltip')).toBeNull();
  });

  it('keeps a number that is chosen as its text', async () => {
    const rows = [1, 2, 3].map((x) => ({ x, y: x }));
    const { view } = renderView(ChartDefinition, { kind: 'bar', data: rows, x: 'x', y: [{ key: 'y' }] });
    fireEvent.keyDown(await screen.findByRole('slider'), { key: 'Enter' });
    expect(view.get('selected')).toBe('1');
  });

  it('saves its rows as CSV and its drawing as SVG, unless the document forbids it', async () => {
    const saved: Blob[] = [];
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const open = () => fireEvent.click(screen.getByRole('button', { name: 'More for Revenue' }));
    const { unmount } = renderView(ChartDefinition, {
      ...line,
      data: [...months, { month: '=1+1', mrr: 1 }],
    });
    open();
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Save data as CSV' }));
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]!.text()).toContain("'=1+1,1");
    open();
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Save as SVG' }));
    await vi.waitFor(() => expect(saved).toHaveLength(2));
    expect(await saved[1]!.text()).toMatch(/^<svg[^]*Revenue[^]*<path/);
    unmount();
    renderView(ChartDefinition, { ...line, download: false });
    expect(screen.queryByRole('button', { name: 'More for Revenue' })).toBeNull();
    create.mockRestore();
    click.mockRestore();
  });

  it('says that there is nothing to draw', () => {
    renderView(ChartDefinition, { ...line, data: [] });
    expect(screen.getByText('No data to draw')).toBeInTheDocument();
  });

  it('says what it leaves out', () => {
    renderView(ChartDefinition, {
      ...line,
      scale: 'log',
      data: [...months, { month: '2026-04-01', mrr: 0 }],
    });
    expect(screen.getByText('1 value not above zero is left out')).toBeInTheDocument();
  });

  it.each(['line', 'bar', 'horizontalBar', 'area', 'pie', 'donut', 'scatter', 'combination'])(
    'draws %s without a style attribute on the server',
    (kind) => {
      const { container } = renderView(ChartDefinition, { ...two, kind });
      expect(container.querySelector('svg.vt-chart-svg')).toBeInTheDocument();
      expect(container.innerHTML).not.toContain('style=');
    },
  );

  it('treats names from the data as text', () => {
    const { container } = renderView(ChartDefinition, {
      kind: 'bar',
      data: [{ x: '<img src=x onerror=alert(1)>', y: 1 }],
      x: 'x',
      y: [{ key: 'y' }],
    });
    expect(container.querySelector('img')).toBeNull();
  });
});
