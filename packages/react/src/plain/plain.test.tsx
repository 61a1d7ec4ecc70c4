import { compileFormula } from '@vitrine/runtime';
import type { RowSet } from '@vitrine/runtime';
import type { Cell, JsonSchema, Row } from '@vitrine/schema';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Calculator } from '../generated/plainComponents.js';
import { defineComponent } from '../renderer/defineComponent.js';
import type { ViewProps } from '../renderer/types.js';
import { changeRows } from './changeRows.js';
import { createPlainComponent } from './createPlainComponent.js';
import { rowSetOf } from './rowSetOf.js';

interface ListProps {
  readonly title: string;
  readonly data: RowSet;
  readonly total: Cell;
}

const schema: JsonSchema = {
  type: 'object',
  'x-outputs': [{ each: 'inputs', key: 'name', default: 'value', store: 'change' }],
  properties: {
    title: { type: 'string', default: 'List', 'x-scope': 'text' },
    data: { $ref: 'rows' },
    inputs: {
      type: 'array',
      items: { type: 'object', properties: { name: { $ref: 'key' }, value: { $ref: 'value' } } },
    },
    total: { $ref: 'formula' },
  },
};

const definition = defineComponent<ListProps, { onRowClick?: (row: Row) => void }>({
  type: 'List',
  schema,
  compile: compileFormula,
  events: { 'row.click': { prop: 'onRowClick', args: ({ row }) => [row] } },
  view: ({ props, node }: ViewProps<ListProps>) => (
    <div>
      <h3>{props.title}</h3>
      <p>{JSON.stringify([...(node.snapshot.interpolations ?? [])])}</p>
      <output aria-label="Total">{node.format(props.total, 'currency')}</output>
      {props.data.rows.map((row, index) => (
        <button key={props.data.keys[index]} type="button" onClick={() => node.emit('row.click', { row })}>
          {String(row.name)}
        </button>
      ))}
      <button
        type="button"
        onClick={() =>
          node.change({
            op: 'row.set',
            dataset: props.data.dataset ?? '',
            row: 'a',
            values: { name: 'Changed' },
          })
        }
      >
        change
      </button>
      <button
        type="button"
        onClick={() => node.change({ op: 'value.set', node: node.id, key: 'seats', value: 10 })}
      >
        seats
      </button>
      <button type="button" onClick={() => node.undo()}>
        undo
      </button>
    </div>
  ),
});

interface PlainListProps {
  readonly title?: string;
  readonly data: readonly Row[];
  readonly inputs?: readonly { readonly name: string; readonly value: number }[];
  readonly total?: string;
}
const List = createPlainComponent<PlainListProps, { onRowClick?: (row: Row) => void }>(definition);
const rows = [
  { id: 'a', name: 'Acme' },
  { id: 'b', name: 'Globex' },
];

test('literal props become what the view receives, defaults included', () => {
  render(<List data={rows} />);
  expect(screen.getByRole('heading')).toHaveTextContent('List');
  expect(screen.getByRole('button', { name: 'Acme' })).toBeVisible();
});

test('an intent reaches its callback with what the callback wants', async () => {
  const onRowClick = vi.fn();
  render(<List data={rows} onRowClick={onRowClick} />);
  await userEvent.click(screen.getByRole('button', { name: 'Globex' }));
  expect(onRowClick).toHaveBeenCalledExactlyOnceWith({ id: 'b', name: 'Globex' });
});

test('changes stay through renders with the same rows, can be undone, and give way to other rows', async () => {
  const { rerender } = render(<List data={rows} />);
  await userEvent.click(screen.getByRole('button', { name: 'change' }));
  expect(screen.getByRole('button', { name: 'Changed' })).toBeVisible();
  rerender(<List data={rows.map((row) => ({ ...row }))} />);
  expect(screen.getByRole('button', { name: 'Changed' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'undo' }));
  expect(screen.getByRole('button', { name: 'Acme' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'change' }));
  rerender(<List data={[{ id: 'a', name: 'New' }]} />);
  expect(screen.getByRole('button', { name: 'New' })).toBeVisible();
});

test('formulas read inputs, and what was typed over them', async () => {
  render(<List data={[]} total="seats * 2" inputs={[{ name: 'seats', value: 4 }]} currency="EUR" />);
  expect(screen.getByRole('status', { name: 'Total' })).toHaveTextContent('€8');
  await userEvent.click(screen.getByRole('button', { name: 'seats' }));
  expect(screen.getByRole('status', { name: 'Total' })).toHaveTextContent('€20');
});

test('formulas in texts are handed over with their values', () => {
  render(<List data={[]} title="{{ seats + 1 | number }} seats" inputs={[{ name: 'seats', value: 4 }]} />);
  expect(screen.getByText('[["seats + 1",5]]')).toBeVisible();
});

test('it renders on a server without a style attribute', () => {
  const html = renderToString(<List data={rows} theme="light" />);
  expect(html).toContain('Acme');
  expect(html).not.toMatch(/\sstyle=/);
});

test('rows without usable ids are numbered, and hostile names do no harm', () => {
  expect(rowSetOf([{ name: 'a' }, { name: 'b' }]).keys).toEqual(['r1', 'r2']);
  expect(rowSetOf([{ id: 'x' }, { id: 'x' }]).keys).toEqual(['r1', 'r2']);
  const hostile = JSON.parse('[{"__proto__": 1, "constructor": 2}]') as Row[];
  expect(rowSetOf(hostile).columns.map(({ key, type }) => [key, type])).toEqual([
    ['__proto__', 'number'],
    ['constructor', 'number'],
  ]);
});

test('columns take the type of their values', () => {
  const set = rowSetOf([
    { n: 1, d: '2026-03-01', at: '2026-03-01T10:00:00Z', tags: ['a'], yes: true, text: 'x', mixed: 1 },
    { mixed: 'a', n: null },
  ]);
  expect(Object.fromEntries(set.columns.map(({ key, type }) => [key, type]))).toEqual({
    n: 'number',
    d: 'date',
    at: 'datetime',
    tags: 'multiselect',
    yes: 'boolean',
    text: 'text',
    mixed: 'text',
  });
});

test('operations on rows are applied in order; those on other data and gone rows are passed over', () => {
  const base = rowSetOf(rows, { dataset: 'list.data' });
  const set = changeRows(base, [
    { op: 'row.insert', dataset: 'list.data', row: 'c', values: { name: 'Initech' } },
    { op: 'row.set', dataset: 'list.data', row: 'gone', values: { name: 'x' } },
    { op: 'row.remove', dataset: 'list.data', row: 'a' },
    { op: 'row.remove', dataset: 'other', row: 'b' },
    { op: 'row.place', dataset: 'list.data', row: 'c', view: 'list', rank: 'a0' },
  ]);
  expect(set.keys).toEqual(['c', 'b']);
  expect(set.rows[0]).toEqual({ name: 'Initech' });
  expect(changeRows(base, [{ op: 'row.remove', dataset: 'other', row: 'a' }])).toBe(base);
});

test('a locale or zone that does not exist gives way to the default', () => {
  const Amount = createPlainComponent<{ readonly value: number }, unknown>(
    defineComponent<{ readonly value: number }>({
      type: 'Amount',
      schema: { type: 'object', properties: { value: { type: 'number' } } },
      view: ({ props, node }) => <p>{node.format(props.value, 'currency')}</p>,
    }),
  );
  render(<Amount value={5} locale="not a locale!" timeZone="Mars/Phobos" />);
  expect(screen.getByText('$5')).toBeVisible();
});

test('a formula that has no value says why', async () => {
  const inputs = [
    { name: 'cost', value: 4000 },
    { name: 'leads', value: 0 },
  ];
  render(<Calculator formula="cost / leads" inputs={inputs} />);
  expect(await screen.findByText('This would divide by zero.')).toBeVisible();
});
