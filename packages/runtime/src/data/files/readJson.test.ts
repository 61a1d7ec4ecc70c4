import { describe, expect, it } from 'vitest';
import { readData } from '../readData.js';

const read = (value: unknown, name = 'file.json') =>
  readData(typeof value === 'string' ? value : JSON.stringify(value), { name });
const people = [
  { name: 'A', age: 30 },
  { name: 'B', age: 40 },
];

describe('JSON', () => {
  it.each<[string, unknown]>([
    ['an array of objects', people],
    [
      'columns and rows',
      {
        columns: ['name', 'age'],
        rows: [
          ['A', 30],
          ['B', 40],
        ],
      },
    ],
    [
      'described columns and rows',
      {
        columns: [{ key: 'name' }, { name: 'age' }],
        rows: [
          ['A', 30],
          ['B', 40],
        ],
      },
    ],
    ['columns and rows of objects', { columns: ['name', 'age'], rows: people }],
    ['data', { data: people, total: 2 }],
    ['one array among other things', { status: 'ok', page: 1, items: people, tags: ['x'] }],
    ['an answer with the rows inside', { meta: { page: 1 }, response: { items: people } }],
    [
      'arrays with a row of headings',
      [
        ['name', 'age'],
        ['A', 30],
        ['B', 40],
      ],
    ],
    ['an array a column', { name: ['A', 'B'], age: [30, 40] }],
    ['a value a line', people.map((row) => JSON.stringify(row)).join('\n')],
  ])('is a table as %s', async (_, value) => {
    const { data, issues } = await read(value);
    expect(issues).toEqual([]);
    expect(data).toMatchObject([{ name: 'file', label: 'file.json', rows: people }]);
    expect(data[0]?.columns?.map(({ type }) => type)).toEqual(['text', 'number']);
  });

  it('is found out without a name', async () => {
    expect((await readData(` \n${JSON.stringify(people)}`)).data).toMatchObject([
      { name: 'data', rows: people },
    ]);
  });

  it('may hold several tables, named after their keys', async () => {
    const { data } = await read({ customers: people, 'open orders': [{ id: 1 }], empty: [] });
    expect(data.map(({ name, label }) => [name, label])).toEqual([
      ['customers', 'customers'],
      ['open_orders', 'open orders'],
    ]);
  });

  it('gives nested values dotted names down to three levels, and text below', async () => {
    const { data } = await read([
      { a: { b: { c: { d: 1 } } }, list: ['x', 'y'], mixed: [1, { z: 2 }] },
      { a: { e: 2 }, list: [] },
    ]);
    expect(data[0]?.rows).toEqual([
      { 'a.b.c': '{"d":1}', list: ['x', 'y'], mixed: '[1,{"z":2}]', 'a.e': null },
      { 'a.b.c': null, list: [], mixed: null, 'a.e': 2 },
    ]);
    expect(data[0]?.columns?.find(({ key }) => key === 'list')).toMatchObject({
      type: 'multiselect',
      options: [{ value: 'x' }, { value: 'y' }],
    });
  });

  it('turns a column of texts and some numbers to text', async () => {
    const { data } = await read([{ title: 'Seven' }, { title: 300 }, { title: 'Ten' }]);
    expect(data[0]).toMatchObject({
      columns: [{ type: 'text' }],
      rows: [{ title: 'Seven' }, { title: '300' }, { title: 'Ten' }],
    });
  });

  it('reads hostile keys as plain columns', async () => {
    const { data } = await read('[{"__proto__": 1, "constructor": {"prototype": 2}}]');
    expect(data[0]?.columns?.map(({ key }) => key)).toEqual(['proto', 'constructor.prototype']);
    expect(Object.getPrototypeOf(data[0]?.rows[0])).toBe(Object.prototype);
  });

  it('warns of numbers with too many digits', async () => {
    const { issues } = await read('[{"id": 9007199254740993}, {"id": 5}]');
    expect(issues).toMatchObject([{ code: 'data.unsafeNumbers', params: { count: 1 } }]);
  });

  it('leaves out broken lines among lines of JSON, and says which', async () => {
    const { data, issues } = await read('{"a":1}\n{"a":2\n{"a":3}', 'log.ndjson');
    expect(data[0]?.rows).toEqual([{ a: 1 }, { a: 3 }]);
    expect(issues).toMatchObject([{ code: 'data.brokenLine', params: { line: 2, kept: false } }]);
  });

  it('that is an artifact is not a table', async () => {
    const { data, issues } = await read({
      version: 1,
      id: 'x',
      title: 'Revenue',
      components: [],
      datasets: [{ name: 'a', rows: people }],
    });
    expect(data).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'data.isArtifact', params: { title: 'Revenue' }, hint: 'Open it as an artifact.' },
    ]);
  });

  it.each<[unknown, string]>([
    [{ a: 1, b: 'x' }, 'an object with a, b'],
    ['"text"', 'a single text'],
    ['7', 'a single number'],
    [{}, 'an empty object'],
    [[[1, [2]]], 'an array of 1 values that are no rows'],
    [{ type: 'Topology', objects: {}, arcs: [[[1, 2]]] }, 'an object with type, objects, arcs'],
  ])('without a table is told what it holds: %j', async (value, found) => {
    const { issues } = await read(value);
    expect(issues).toMatchObject([{ code: 'data.noTable', severity: 'error', params: { found } }]);
  });

  it.each(['[]', '{"data": []}', '[{}]'])('%s holds no rows', async (text) => {
    expect((await read(text)).issues).toMatchObject([{ code: 'data.empty' }]);
  });

  it('that is broken is told where', async () => {
    const { issues } = await read('[\n  {"a": 1},\n  {"a": }\n]');
    expect(issues).toMatchObject([{ code: 'data.badJson', params: { line: 3 } }]);
  });

  it('nested without end does no harm', async () => {
    const { issues } = await read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(issues[0]?.severity).toBe('error');
    const deep = `[{"a":${'['.repeat(5000)}${']'.repeat(5000)}}]`;
    expect((await read(deep)).data[0]?.rows).toHaveLength(1);
  });

  it('is not what a page of HTML is', async () => {
    expect((await readData('<!doctype html><p>1,2</p>')).issues).toMatchObject([{ code: 'data.noTable' }]);
  });
});

describe('The line at which JSON breaks', () => {
  it.each<[string, number]>([
    ['[1,\n2,\n]', 3],
    ['{"a": 1,\n"b" 2}', 2],
    ['{"a": "x\n"}', 1],
    ['[1]\n2', 2],
    ['[\n{"a": 1', 2],
    ['{"a": [1, 2}\n]', 1],
    ['{\n"a": tru\n}', 2],
  ])('of %j is %i', async (text, line) => {
    expect((await read(text)).issues).toMatchObject([{ code: 'data.badJson', params: { line } }]);
  });
});
