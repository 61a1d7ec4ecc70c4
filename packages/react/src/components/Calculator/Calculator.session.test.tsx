import { createMemoryStorage, createSession } from '@vitrine/runtime';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { Artifact } from '../../renderer/artifact/Artifact.js';

const months = Array.from({ length: 12 }, (_, index) => ({ id: `m${index + 1}`, month: index + 1 }));
const document = {
  version: 1 as const,
  id: 'plan-1',
  title: 'Plan',
  datasets: [{ name: 'months', rows: months }],
  components: [
    {
      id: 'plan',
      type: 'Calculator',
      props: {
        formula: 'start * (1 + growth) ^ 12',
        inputs: [
          { name: 'start', label: 'Start', value: 100, min: 0, max: 1000, slider: true },
          { name: 'growth', label: 'Growth', value: 0.1, format: 'percent' },
        ],
      },
    },
    {
      id: 'path',
      type: 'Chart',
      props: {
        title: 'Path',
        kind: 'line',
        x: 'month',
        y: [{ key: 'value' }],
        data: {
          from: 'months',
          derive: [{ as: 'value', formula: 'plan.start * (1 + plan.growth) ^ month' }],
        },
      },
    },
  ],
};

afterEach(() => vi.unstubAllGlobals());

it('moves a chart beside it in one render a frame, however often the thumb moved', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  const session = createSession(document, {
    storage: createMemoryStorage(),
    now: () => Date.UTC(2026, 10, 21),
  });
  let commits = 0;
  const { container, unmount } = render(
    <Profiler id="page" onRender={() => (commits += 1)}>
      <Artifact session={session} />
    </Profiler>,
  );
  await act(() => session.ready);
  await screen.findByRole('table');
  const summary = () => container.querySelector('.vt-chart-svg')!.getAttribute('aria-label');
  const drawn = vi.fn<() => void>();
  const observer = new MutationObserver(drawn);
  observer.observe(container.querySelector('.vt-chart-svg')!, { attributes: true });
  const slider = screen.getByRole('slider', { name: 'Slider for Start' });

  for (const [frame, values] of [
    [0, [110, 120, 130]],
    [1, [140, 150, 160, 170]],
  ] as const) {
    for (const value of values) fireEvent.input(slider, { target: { value: String(value) } });
    expect(frames).toHaveLength(frame + 1);
    const before = commits;
    act(() => frames[frame]!(0));
    // React 18 commits what reads a store in a pass of its own.
    expect(commits - before).toBeLessThanOrEqual(process.env['EXPECTED_REACT'] === '18' ? 2 : 1);
    await act(() => Promise.resolve());
    expect(drawn).toHaveBeenCalledTimes(frame + 1);
    expect(summary()).toContain(
      `to ${new Intl.NumberFormat('en').format(Math.round(values.at(-1)! * 1.1 ** 12 * 100) / 100)}`,
    );
  }
  expect(session.changes()).toEqual([]);
  act(() => void fireEvent.change(slider));
  expect(session.changes()).toHaveLength(1);
  act(() => void session.undo());
  expect(session.node('plan')?.values.get('start')).toBe(100);
  expect(session.canUndo()).toBe(false);
  observer.disconnect();
  unmount();
  session.dispose();
});
