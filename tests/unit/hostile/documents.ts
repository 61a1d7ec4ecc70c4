/** The node that must be shown whatever stands beside it. */
export const witness = (id: string) => ({
  id,
  type: 'MetricCard',
  props: { label: `Witness ${id}`, value: 4711 },
});

/** A document with a witness at both ends. */
export const page = (
  components: readonly unknown[],
  datasets: readonly unknown[] = [],
  more: object = {},
) => ({
  version: 1,
  id: 'hostile',
  title: 'Hostile',
  datasets,
  components: [witness('first'), ...components, witness('last')],
  ...more,
});

const node = (type: string, props: object, id = 'bomb') => ({ id, type, props });
const metric = (id: string, formula: string) => node('MetricCard', { label: id, value: { formula } }, id);
const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
const columns = [
  { key: 'a', type: 'number' },
  { key: 'n', type: 'number' },
  { key: 'day', type: 'date' },
  { key: 'at', type: 'datetime' },
];
const row = (index: number) => ({
  id: `r${index}`,
  a: 1,
  n: index,
  day: index % 2 ? '0001-01-01' : '9999-12-31',
  at: index % 2 ? '0001-01-01T00:00:00Z' : '9999-12-31T00:00:00Z',
});
const rows = (count: number) => ({ name: 'd', columns, rows: times(count, row) });
const text = (markdown: string) => page([node('TextBlock', { text: markdown })]);
const table = (query: object, datasets: readonly unknown[]) =>
  page([node('Table', { data: query })], datasets);
const selfJoin = (name: string, from: string) => ({
  name,
  query: {
    from,
    join: [{ with: from, on: [{ left: 'a', right: 'a' }], columns: [{ key: 'n', as: `n_${name}` }] }],
  },
});

/** Small documents that ask for far more work, or far more output, than anybody wants. */
export const bombs: Readonly<Record<string, () => unknown>> = {
  'a join of 5,000 rows with themselves': () => table({ from: 'v' }, [rows(5000), selfJoin('v', 'd')]),
  'views that square their rows twenty times': () =>
    table({ from: 'v19' }, [
      rows(10),
      ...times(20, (index) => selfJoin(`v${index}`, index ? `v${index - 1}` : 'd')),
    ]),
  'a text that doubles sixty times': () =>
    page(times(60, (index) => metric(`m${index}`, index ? `m${index - 1} & m${index - 1}` : "'xxxxxxxxxx'"))),
  'every minute of ten thousand years': () =>
    table(
      {
        from: 'd',
        groupBy: [{ key: 'at', unit: 'minute', fill: 'zero' }],
        aggregate: [{ op: 'count', as: 'c' }],
      },
      [rows(2)],
    ),
  'every day of ten thousand years for each of 5,000 groups': () =>
    table(
      {
        from: 'd',
        groupBy: [{ key: 'day', unit: 'day', fill: 'zero' }, { key: 'id' }],
        aggregate: [{ op: 'count', as: 'c' }],
      },
      [rows(5000)],
    ),
  'charts of 5,000 categories and 5,000 series': () =>
    page(
      ['line', 'bar', 'horizontalBar', 'area', 'pie', 'donut', 'scatter'].flatMap((kind) => [
        node('Chart', { kind, x: 'id', y: [{ key: 'n' }], data: { from: 'd' } }, `c_${kind}`),
        node('Chart', { kind, x: 'a', series: 'id', y: [{ key: 'n' }], data: { from: 'd' } }, `s_${kind}`),
      ]),
      [rows(5000)],
    ),
  'charts from the least number to the greatest': () =>
    page(
      ['line', 'bar', 'horizontalBar', 'area', 'pie', 'donut', 'scatter', 'combination'].map((kind) =>
        node(
          'Chart',
          {
            kind,
            x: 'x',
            y: [{ key: 'n' }],
            references: [{ value: 1e308 }, { value: -1e308 }],
            data: [
              { x: 1e308, n: 1e308 },
              { x: -1e308, n: -1e308 },
              { x: 5e-324, n: 5e-324 },
              { x: '\uD800', n: -0 },
            ],
          },
          `c_${kind}`,
        ),
      ),
    ),
  'a timeline of ten thousand years in days': () =>
    page([
      node('Timeline', {
        zoom: 'day',
        items: [
          { id: 'a', title: 'A', startDate: '0001-01-01', endDate: '9999-12-31' },
          { id: 'b', title: 'B', startDate: '9999-12-31', endDate: '0001-01-01' },
          { id: 'c', title: 'C', startDate: '2026-02-30', endDate: '2026-13-01' },
        ],
      }),
    ]),
  'a timeline of 2,000 items that wait for each other in a circle': () =>
    page([
      node('Timeline', {
        items: times(2000, (index) => ({
          id: `i${index}`,
          title: 'x',
          startDate: '2026-01-01',
          endDate: '2026-01-02',
        })),
        dependencies: times(2000, (index) => ({ from: `i${index}`, to: `i${(index + 1) % 2000}` })),
      }),
    ]),
  'a board of 5,000 columns': () =>
    page([node('Kanban', { data: { from: 'd' }, groupBy: 'id', card: { title: 'id' } })], [rows(5000)]),
  'cells that list 2,000 choices': () => {
    const choices = times(2000, (index) => `v${index}`);
    const lists = {
      name: 'd',
      columns: [{ key: 'l', type: 'multiselect' }],
      rows: times(50, (index) => ({ id: `r${index}`, l: choices })),
    };
    return page(
      [
        node('Table', { data: { from: 'd' } }),
        node('Kanban', { data: { from: 'd' }, groupBy: 'id', card: { title: 'id', badges: ['l'] } }, 'board'),
      ],
      [lists],
    );
  },
  'sliders from the least number to the greatest in the least steps': () =>
    page([
      node('Calculator', {
        formula: 'a',
        inputs: [{ name: 'a', value: 1, min: -1e308, max: 1e308, step: 5e-324, slider: true }],
      }),
      node(
        'InputForm',
        {
          purpose: 'filter',
          fields: [
            { name: 's', kind: 'slider', min: -1e308, max: 1e308, step: 5e-324 },
            { name: 'r', kind: 'rating', max: 1e9 },
          ],
        },
        'form',
      ),
    ]),
  'an average that moves over a billion rows': () =>
    table({ from: 'd', window: [{ op: 'movingAverage', key: 'n', as: 'w', size: 1000 }] }, [rows(5000)]),
  'a count over all rows in each of 5,000 rows': () =>
    table({ from: 'd', derive: [{ as: 'x', formula: 'sum(d.n) + countif(d, n > 3)' }] }, [rows(5000)]),
  'a chain of 1,900 formulas': () =>
    page(times(1900, (index) => metric(`m${index}`, index < 1899 ? `m${index + 1} + 1` : '1'))),
  'a circle of 1,900 formulas': () =>
    page(times(1900, (index) => metric(`m${index}`, `m${(index + 1) % 1900} + 1`))),
  '150 formulas that each read all': () =>
    page(times(150, (index) => metric(`m${index}`, times(150, (other) => `m${other}`).join('+')))),
  'a circle of 200 views': () =>
    table(
      { from: 'v0' },
      times(200, (index) => ({ name: `v${index}`, query: { from: `v${(index + 1) % 200}` } })),
    ),
  'a chain of 199 views': () =>
    table({ from: 'v198' }, [
      rows(5000),
      ...times(199, (index) => ({ name: `v${index}`, query: { from: index ? `v${index - 1}` : 'd' } })),
    ]),
  'a formula of 3,000 brackets': () => page([metric('m', '('.repeat(3000))]),
  'a formula that builds a gigabyte': () => page([metric('m', "repeat('x', 1e9)")]),
  'a power of a power of a power': () => page([metric('m', '9 ^ 9 ^ 9 ^ 9')]),
  'a text in which every letter is replaced by a long one': () =>
    page([metric('m', "substitute(repeat('a', 9999), 'a', repeat('b', 9999))")]),
  'signs and negations without end': () =>
    page([metric('m', `${'-'.repeat(20_000)}1`), metric('n', `${'not '.repeat(10_000)}true`)]),
  'sums, powers and conditions in a row': () =>
    page([
      metric('m', `1${'+1'.repeat(20_000)}`),
      metric('n', `2${'^2'.repeat(5000)}`),
      metric('o', `${'if(true,'.repeat(2000)}1${',0)'.repeat(2000)}`),
    ]),
  'days and numbers beyond the last': () =>
    page(
      [
        'addDays(date(9999, 12, 31), 1e15)',
        'date(-1, 0, 0)',
        '1e308 * 10',
        'round(1e308, 300)',
        'mod(5, 0)',
      ].map((formula, index) => metric(`m${index}`, formula)),
    ),
  'columns that are made of each other': () =>
    table(
      {
        from: 'd',
        derive: [
          { as: 'x', formula: 'y + 1' },
          { as: 'y', formula: 'x + 1' },
        ],
      },
      [rows(5)],
    ),
  'a table of 5,000 columns': () =>
    table({ from: 'd' }, [{ name: 'd', columns: times(5000, (index) => ({ key: `c${index}` })), rows: [] }]),
  'a form with three lists of 20,000 choices': () => {
    const options = times(20_000, (index) => ({ value: `v${index}` }));
    const fields = ['select', 'multiselect', 'radio'].map((kind) => ({ name: kind, kind, options }));
    return page([node('InputForm', { purpose: 'filter', fields })]);
  },
  'texts of half a million letters': () =>
    page([
      node('MetricCard', { label: 'x'.repeat(500_000), value: 'y'.repeat(500_000) }),
      node('Table', { title: 'z'.repeat(500_000), data: [] }, 'table'),
    ]),
  'formats, icons and places that are none': () =>
    page([
      node('MetricCard', { label: 'a', value: 1, format: 'x'.repeat(10_000), icon: '__proto__' }),
      { ...node('MetricCard', { label: 'a', value: 1e21, decimals: 1e9 }, 'b'), span: 1e9 },
      node('GridLayout', { columns: 1e9, gap: 1e9, children: [] }, 'grid'),
    ]),
  'quotes in quotes in Markdown': () => text('>'.repeat(20_000)),
  'brackets in Markdown': () => text('['.repeat(20_000)),
  'images of images in Markdown': () => text('![['.repeat(5000) + ']('.repeat(5000)),
  'emphasis without end in Markdown': () => text('*a **b '.repeat(2000) + '**a*'.repeat(2000)),
  'lists in lists in Markdown': () => text(times(100, (index) => `${' '.repeat(index * 2)}- a`).join('\n')),
  'a wide table in Markdown': () =>
    text(`${'|a'.repeat(2000)}\n${'|-'.repeat(2000)}\n${'|b\n'.repeat(2000)}`),
  'braces in Markdown': () => text('{{'.repeat(10_000)),
  'formulas in Markdown': () => text('{{1}} '.repeat(3000)),
  'references in Markdown': () => text('[a]: https://x\n'.repeat(1000) + '[a]'.repeat(1000)),
};

/** A document whose every name is one that objects have already, as text: an object would lose `__proto__`. */
export const prototypeNames = `{"version":1,"id":"__proto__","title":"Names","__proto__":{"polluted":1},
  "settings":{"__proto__":{"polluted":1},"locale":"constructor"},
  "datasets":[
    {"name":"__proto__","key":"__proto__","columns":[{"key":"__proto__"}],"rows":[{"__proto__":"a"}]},
    {"name":"hasOwnProperty","key":"constructor",
      "columns":[{"key":"__proto__"},{"key":"constructor"},{"key":"hasOwnProperty","type":"number"}],
      "rows":[{"__proto__":"a","constructor":"b","hasOwnProperty":3},{"__proto__":"c","constructor":"d","hasOwnProperty":4}]}],
  "components":[
    {"id":"first","type":"MetricCard","props":{"label":"Witness first","value":4711}},
    {"id":"constructor","type":"Table","props":{"data":{"from":"hasOwnProperty"}}},
    {"id":"toString","type":"Kanban","props":{"data":{"from":"hasOwnProperty"},"groupBy":"__proto__","card":{"title":"constructor","value":"hasOwnProperty"}}},
    {"id":"valueOf","type":"Chart","props":{"kind":"bar","x":"__proto__","series":"constructor","y":[{"key":"hasOwnProperty"}],"data":{"from":"hasOwnProperty"}}},
    {"id":"isPrototypeOf","type":"InputForm","props":{"purpose":"filter","fields":[{"name":"__proto__","kind":"text","default":"x"},{"name":"constructor","kind":"select","options":[{"value":"__proto__"}]}]}},
    {"id":"calc","type":"Calculator","props":{"formula":"\`__proto__\` + constructor","inputs":[{"name":"__proto__","value":1},{"name":"constructor","value":2}]}},
    {"id":"grouped","type":"Table","props":{"data":{"from":"hasOwnProperty","groupBy":[{"key":"__proto__"}],"aggregate":[{"op":"sum","key":"hasOwnProperty","as":"constructor"}]}}},
    {"id":"list","type":"DataList","props":{"data":{"from":"hasOwnProperty"},"fields":{"label":"__proto__","value":"constructor"}}},
    {"id":"unknown","type":"__proto__","props":{"__proto__":{"polluted":1}}},
    {"id":"last","type":"MetricCard","props":{"label":"Witness last","value":4711}}]}`;

/** Documents of any size, made of the same parts. */
export const growing: Readonly<Record<string, (size: number) => unknown>> = {
  nodes: (size) => page(times(size, (index) => witness(`n${index}`))),
  'nodes that are all wrong': (size) =>
    page(times(size, (index) => ({ id: `n${index}`, type: 'Metrik', props: { value: [] } }))),
  'nodes of the same id': (size) => page(times(size, () => witness('same'))),
  'nodes without an id': (size) => page(times(size, () => ({ type: 'MetricCard', props: { value: {} } }))),
  rows: (size) => page([node('Table', { data: { from: 'd' } })], [rows(size)]),
  'rows of the same key': (size) =>
    page(
      [node('Table', { data: { from: 'd' } })],
      [{ name: 'd', columns, rows: times(size, (index) => ({ ...row(index), id: 'same' })) }],
    ),
  'unknown properties': (size) =>
    page([node('MetricCard', Object.fromEntries(times(size, (index) => [`labl${index}`, 1])))]),
  'a chain of formulas': (size) =>
    page(times(size, (index) => metric(`m${index}`, index < size - 1 ? `m${index + 1} + 1` : '1'))),
  'a circle of formulas': (size) =>
    page(times(size, (index) => metric(`m${index}`, `m${(index + 1) % size} + 1`))),
  'a circle of items that wait for each other': (size) =>
    page([
      node('Timeline', {
        items: times(size, (index) => ({
          id: `i${index}`,
          title: 'x',
          startDate: '2026-01-01',
          endDate: '2026-01-02',
        })),
        dependencies: times(size, (index) => ({ from: `i${index}`, to: `i${(index + 1) % size}` })),
      }),
    ]),
  'cards of a board': (size) =>
    page([node('Kanban', { data: { from: 'd' }, groupBy: 'a', card: { title: 'id' } })], [rows(size)]),
  'points of a chart': (size) =>
    page([node('Chart', { kind: 'line', x: 'n', y: [{ key: 'a' }], data: { from: 'd' } })], [rows(size)]),
  'brackets in a formula': (size) => page([metric('m', `${'('.repeat(size)}1`)]),
  'brackets in Markdown': (size) => text('['.repeat(size * 20)),
  'emphasis in Markdown': (size) => text('*a **b '.repeat(size)),
};
