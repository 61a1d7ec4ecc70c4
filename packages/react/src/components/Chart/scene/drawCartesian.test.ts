import type { Cell } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../scale/textWidth.js';
import { chartProps, sceneOf, shapesOf, textsOf } from './scene.testing.js';

const months = [40, 44, null, 48, 51].map((y, month) => ({ x: `2026-0${month + 1}-01`, y }));
const marksOf = (scene: ReturnType<typeof sceneOf>, role: string) =>
  scene.marks.filter((mark) => mark.role === role);

describe('a line', () => {
  it('has a gap where a value is missing, and none when gaps are connected', () => {
    expect(marksOf(sceneOf(chartProps(months, { kind: 'line' })), 'line')).toHaveLength(2);
    expect(marksOf(sceneOf(chartProps(months, { kind: 'line', connectGaps: true })), 'line')).toHaveLength(1);
  });

  it('joins the points of a series across places where only other series have rows, but not across a null', () => {
    const rows = [
      { x: 1, y: 1, who: 'a' },
      { x: 2, y: 5, who: 'b' },
      { x: 3, y: 2, who: 'a' },
      { x: 4, y: 6, who: 'b' },
    ];
    const split = chartProps(rows, { kind: 'line', series: 'who' });
    expect(marksOf(sceneOf(split), 'line')).toHaveLength(2);
    const withNull = chartProps(
      [...rows, { x: 5, y: null, who: 'a' }, { x: 6, y: 3, who: 'a' }, { x: 7, y: 4, who: 'a' }],
      {
        kind: 'line',
        series: 'who',
      },
    );
    expect(marksOf(sceneOf(withNull), 'line')).toHaveLength(3);
  });

  it('shows a single point, and a point alone between gaps, as a dot', () => {
    expect(marksOf(sceneOf(chartProps([{ x: '2026-01-01', y: 5 }], { kind: 'line' })), 'point')).toHaveLength(
      1,
    );
    const alone = [1, null, 3, null, 5].map((y, x) => ({ x, y }));
    expect(marksOf(sceneOf(chartProps(alone, { kind: 'line' })), 'point')).toHaveLength(3);
  });

  it('puts dates out of order into order', () => {
    const shuffled = [months[3]!, months[0]!, months[4]!, months[1]!];
    const ordered = [months[0]!, months[1]!, months[3]!, months[4]!];
    expect(sceneOf(chartProps(shuffled, { kind: 'line' })).marks).toEqual(
      sceneOf(chartProps(ordered, { kind: 'line' })).marks,
    );
  });

  it('keeps the peak of 100,000 points while drawing a few thousand', () => {
    const rows = Array.from({ length: 100_000 }, (_, x) => ({ x, y: x === 61_803 ? 1000 : Math.sin(x) }));
    const scene = sceneOf(chartProps(rows, { kind: 'line' }));
    const [line] = marksOf(scene, 'line');
    const path = line?.shape === 'path' ? line.d : '';
    expect(path.split('L').length).toBeLessThan(4 * 600);
    const highest = Math.min(
      ...path
        .slice(1)
        .split('L')
        .map((pair) => Number(pair.split(',')[1])),
    );
    expect(highest).toBeCloseTo(scene.plot.y, 0);
  });

  it('leaves values that are not above zero out of a log scale and says so', () => {
    const scene = sceneOf(
      chartProps(
        [1, 0, -5, 100].map((y, x) => ({ x, y })),
        { kind: 'line', scale: 'log' },
      ),
    );
    expect(scene.notes).toContainEqual({ kind: 'notPositive', count: 2 });
  });
});

describe('bars', () => {
  it('begin at zero, up and down', () => {
    const scene = sceneOf(
      chartProps(
        [
          { x: 'a', y: 5 },
          { x: 'b', y: -3 },
        ],
        { kind: 'bar' },
      ),
    );
    expect(scene.grid.filter(({ role }) => role === 'baseline')).toHaveLength(1);
    expect(marksOf(scene, 'bar')).toHaveLength(2);
  });

  it('give each row of a repeated category a bar of its own', () => {
    expect(
      marksOf(
        sceneOf(
          chartProps(
            [
              { x: 'a', y: 5 },
              { x: 'a', y: 3 },
            ],
            { kind: 'bar' },
          ),
        ),
        'bar',
      ),
    ).toHaveLength(2);
  });

  it('show the largest of too many categories and say so', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({ x: `c${index}`, y: index }));
    const scene = sceneOf(chartProps(rows, { kind: 'bar' }));
    expect(scene.slots.at(-1)).toBe(4999);
    expect(scene.slots[0]).toBe(5000 - scene.slots.length);
    expect(scene.notes).toEqual([{ kind: 'categories', shown: scene.slots.length, total: 5000 }]);
  });

  it('reach 100 % together when stacked as shares', () => {
    const rows = [{ x: 'a', y: 1, z: 3 }];
    const y = [
      { key: 'y', axis: 'left' as const },
      { key: 'z', axis: 'left' as const },
    ];
    const scene = sceneOf(chartProps(rows, { kind: 'bar', y, stack: 'percent' }));
    expect(textsOf(scene, 'tick')).toContain('100%');
  });

  it('draw all zeros without a bar that has a size', () => {
    const scene = sceneOf(chartProps([{ x: 'a', y: 0 }], { kind: 'bar' }));
    expect(textsOf(scene, 'tick')).toEqual(['0', '1', 'a']);
  });

  it('have no fractions on the axis of nothing but zeros, whatever their format', () => {
    const scene = sceneOf(chartProps([{ x: 'a', y: 0 }], { kind: 'bar', format: 'currency' }));
    expect(textsOf(scene, 'tick')).toEqual(['$0', '$1', 'a']);
  });
});

describe('labels', () => {
  it('that begin alike keep their ends, which tell them apart', () => {
    const data = Array.from({ length: 8 }, (_, index) => ({ x: `Reservation_A10${index}`, y: 1 }));
    const names = textsOf(sceneOf(chartProps(data, { kind: 'horizontalBar' }), 280), 'tick').filter((text) =>
      text.startsWith('…'),
    );
    expect(new Set(names).size).toBe(8);
    expect(names[0]).toMatch(/A100$/);
  });

  it('stand on several lines beside bars that lie, as far as these have room', () => {
    const names = ['Research and development in the north', 'Sales'];
    const at = (height: number) =>
      textsOf(
        sceneOf(
          chartProps(
            names.map((x) => ({ x, y: 5 })),
            { kind: 'horizontalBar', height },
          ),
          320,
        ),
        'tick',
      ).filter((text) => Number.isNaN(Number(text)));
    expect(at(280).join(' ')).toBe(names.join(' '));
    expect(at(280).length).toBeGreaterThan(2);
    expect(at(80)).toHaveLength(2);
  });

  it('of values stand beside bars that run down, and not across their names', () => {
    const rows = [
      { x: 'Support', y: -2300 },
      { x: 'Sales', y: 2300 },
    ];
    const scene = sceneOf(chartProps(rows, { kind: 'horizontalBar', valueLabels: true, min: -2300 }), 320);
    const values = scene.labels.filter((shape) => shape.role === 'value');
    expect(values).toHaveLength(2);
    for (const value of values) expect(value).toMatchObject({ anchor: 'start' });
  });

  it('of values below lying bars are as many as have room, so that the longest reaches far', () => {
    const rows = [
      { x: 'Lead', y: 40_300 },
      { x: 'Won', y: 109_000 },
    ];
    const ticks = textsOf(sceneOf(chartProps(rows, { kind: 'horizontalBar' }), 280), 'tick');
    expect(ticks).toEqual(expect.arrayContaining(['0', '50K', '100K', '150K']));
    const narrow = textsOf(sceneOf(chartProps(rows, { kind: 'horizontalBar' }), 160), 'tick');
    expect(narrow).toEqual(expect.arrayContaining(['0', '100K', '200K']));
  });

  it('are shortened with the whole name kept', () => {
    const rows = [{ x: 'Research and development in all of the northern regions', y: 5 }];
    const scene = sceneOf(chartProps(rows, { kind: 'horizontalBar' }), 240);
    const [label] = scene.labels.filter((shape) => shape.shape === 'text' && shape.full !== undefined);
    expect(label).toMatchObject({ full: rows[0]!.x });
    expect(textsOf(scene, 'tick').some((text) => text.endsWith('…'))).toBe(true);
  });

  it.each(['line', 'bar'] as const)(
    'of values are those of the highest, lowest and last where not all have room: %s',
    (kind) => {
      const ys = Array.from({ length: 60 }, (_, x) => (x === 12 ? 1900 : x === 40 ? 1100 : 1500));
      const props = chartProps(
        ys.map((y, x) => ({ x: `c${x}`, y })),
        { kind, valueLabels: true },
      );
      // That of the lowest bar would lie across its neighbors.
      const lowest = kind === 'line' ? ['1,100'] : [];
      expect(new Set(textsOf(sceneOf(props), 'value'))).toEqual(new Set(['1,900', ...lowest, '1,500']));
      const few = chartProps(
        [
          { x: 'a', y: 1 },
          { x: 'b', y: 2 },
          { x: 'c', y: 3 },
          { x: 'd', y: 2.5 },
        ],
        { kind, valueLabels: true },
      );
      expect(textsOf(sceneOf(few), 'value')).toHaveLength(4);
    },
  );

  it('write years without a separator', () => {
    const rows = [2020, 2021, 2022].map((x) => ({ x, y: x }));
    expect(textsOf(sceneOf(chartProps(rows, { kind: 'line' })), 'tick')).toContain('2021');
  });
});

describe('remarks', () => {
  it('write the label of a line where no series runs through it', () => {
    const rows = [10, 40, 80, 120].map((y, x) => ({ x, y }));
    const labelOf = (given: readonly { x: number; y: number }[]) =>
      shapesOf(sceneOf(chartProps(given, { kind: 'line', target: 100 }))).find(
        ({ role }) => role === 'referenceLabel',
      );
    expect(labelOf(rows)).toMatchObject({ anchor: 'start' });
    expect(labelOf(rows.toReversed().map(({ y }, x) => ({ x, y })))).toMatchObject({ anchor: 'end' });
  });

  it('draw a target and reference lines within the axis, which makes room for them', () => {
    const scene = sceneOf(
      chartProps(months, {
        kind: 'line',
        target: 90,
        references: [{ value: 60, label: 'Plan', tone: 'info', axis: 'left' }],
      }),
    );
    expect(textsOf(scene, 'referenceLabel')).toEqual(['Plan', 'Target 90']);
    expect(textsOf(scene, 'tick')).toContain('100');
  });

  it('leave out an annotation whose place is not on the axis', () => {
    const annotations = [
      { x: '2026-02-01', label: 'Launch', tone: 'info' as const },
      { x: 'never', label: 'Nowhere', tone: 'info' as const },
      { x: '1999-01-01', label: 'Before', tone: 'info' as const },
    ];
    expect(textsOf(sceneOf(chartProps(months, { kind: 'line', annotations })), 'annotationLabel')).toEqual([
      'Launch',
    ]);
  });
});

describe('pointing', () => {
  it('finds the nearest slot and the place of each series in it', () => {
    const scene = sceneOf(chartProps(months, { kind: 'line' }));
    expect(scene.slotAt(scene.plot.x - 50, 0)).toBe(0);
    expect(scene.slotAt(scene.plot.x + scene.plot.width + 50, 0)).toBe(4);
    expect(scene.focusOf(0)?.dots).toHaveLength(1);
    expect(scene.focusOf(2)?.dots).toHaveLength(0);
    expect(scene.focusOf(99)).toBeNull();
  });
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double(),
  fc.constantFrom(
    null,
    0,
    -0,
    1e308,
    -1e308,
    5e-324,
    NaN as number,
    Infinity as number,
    '',
    'a',
    '__proto__',
    'constructor',
    true,
    '2026-02-30',
    '2026-01-01',
    '9999-12-31',
    '2026-01-01T10:00:00+14:00',
  ),
  fc.string({ maxLength: 40 }),
  fc.integer({ min: -5, max: 5 }),
);
const kinds = ['line', 'bar', 'horizontalBar', 'area', 'pie', 'donut', 'scatter', 'combination'] as const;

it('geometry is finite for any data, kind and width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: cell, y: cell, z: cell, s: cell }), { maxLength: 30 }),
      fc.record({
        kind: fc.constantFrom(...kinds),
        stack: fc.constantFrom('none', 'stacked', 'percent'),
        scale: fc.constantFrom('linear', 'log'),
        curve: fc.constantFrom('linear', 'smooth', 'step'),
        xType: fc.constantFrom('auto', 'category', 'time', 'number'),
        series: fc.constantFrom(undefined, 's'),
        valueLabels: fc.boolean(),
        min: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
        target: fc.option(fc.double(), { nil: null }),
        height: fc.integer({ min: 120, max: 400 }),
      }),
      fc.integer({ min: 1, max: 1500 }),
      (rows, { series, min, ...given }, width) => {
        const y = [
          { key: 'y', axis: 'left' as const },
          { key: 'z', axis: 'right' as const },
        ];
        const props = chartProps(rows, {
          ...given,
          y,
          ...(series === undefined ? {} : { series }),
          ...(min === undefined ? {} : { min }),
          annotations: [{ x: rows[0]?.x ?? 'a', label: 'Here', tone: 'neutral' }],
        } as Parameters<typeof chartProps>[1]);
        const scene = sceneOf(props, width);
        expect(
          JSON.stringify(shapesOf(scene), (key, value: unknown) =>
            key === 'text' || key === 'full' ? '' : value,
          ),
        ).not.toMatch(/NaN|Infinity|null/);
        for (const slot of scene.slots)
          expect(JSON.stringify(scene.focusOf(slot))).not.toMatch(/NaN|Infinity/);
      },
    ),
  );
});

it('a line on a second axis keeps off the line where the bars of the first begin', () => {
  const rates = [0.04, 0.041, 0.044, 0.048];
  const scene = sceneOf(
    chartProps(
      rates.map((z, at) => ({ x: `week ${at}`, y: 300 + at * 60, z })),
      {
        kind: 'combination',
        y: [
          { key: 'y', axis: 'left' },
          { key: 'z', axis: 'right', format: { style: 'percent', decimals: 1 } },
        ],
      },
    ),
  );
  const { plot } = scene;
  const heights = scene.slots.map((slot) => Math.max(...scene.focusOf(slot)!.dots.map(({ y }) => y)));
  expect(Math.max(...heights)).toBeLessThan(plot.y + plot.height - 4);
  // The rates still take most of the height.
  expect(textsOf(scene, 'tick')).not.toContain('0.0%');
});

describe('the names of few lines', () => {
  const rows = Array.from({ length: 12 }, (_, month) => ({
    x: `2026-${String(month + 1).padStart(2, '0')}-01`,
    a: 40 + month,
    b: 40.5 + month,
    c: 10,
  }));
  const y = ['a', 'b', 'c'].map((key) => ({ key, label: `Plan ${key}`, axis: 'left' as const }));
  const namesOf = (scene: ReturnType<typeof sceneOf>) =>
    shapesOf(scene).flatMap((shape) =>
      shape.shape === 'text' && shape.role === 'seriesLabel' ? [shape] : [],
    );

  it('stand at their ends inside the drawing, in the order of the lines, and never on each other', () => {
    const names = namesOf(sceneOf(chartProps(rows, { kind: 'line', y })));
    expect(names.map(({ text }) => text)).toEqual(['Plan b', 'Plan a', 'Plan c']);
    names.slice(1).forEach(({ y: at }, index) => expect(at - names[index]!.y).toBeGreaterThanOrEqual(15));
    for (const { x } of names) expect(x).toBeLessThan(600);
  });

  it('are left to the legend for one line, many, bars, two axes, stacks and narrow drawings', () => {
    const many = Array.from({ length: 5 }, () => y[0]!);
    for (const props of [
      chartProps(rows, { kind: 'line', y: y.slice(0, 1) }),
      chartProps(rows, { kind: 'line', y: many }),
      chartProps(rows, { kind: 'bar', y }),
      chartProps(rows, { kind: 'line', y: [y[0]!, { ...y[1]!, axis: 'right' }] }),
      chartProps(rows, { kind: 'area', y, stack: 'stacked' }),
      chartProps(rows, { kind: 'line', y, legend: 'none' }),
    ])
      expect(namesOf(sceneOf(props))).toEqual([]);
    expect(namesOf(sceneOf(chartProps(rows, { kind: 'line', y }), 360))).toEqual([]);
  });
});

describe('labels along x', () => {
  it('never touch, also at the ends of the drawing, at any width', () => {
    const names = fc.array(fc.string({ maxLength: 24 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(names, fc.integer({ min: 200, max: 1000 }), (labels, width) => {
        const scene = sceneOf(
          chartProps(
            labels.map((x, y) => ({ x, y })),
            { kind: 'bar', xType: 'category' },
          ),
          width,
        );
        const ticks = scene.labels.flatMap((shape) =>
          shape.shape === 'text' && shape.role === 'tick' && shape.anchor === 'middle' ? [shape] : [],
        );
        const free = new Map<number, number>();
        for (const { x, y, text } of ticks) {
          const half = textWidth(text) / 2;
          expect(x - half).toBeGreaterThan(free.get(y) ?? -1);
          expect(x + half).toBeLessThanOrEqual(width + 0.01);
          free.set(y, x + half);
        }
      }),
      { numRuns: 60 },
    );
  });
});
