import { act } from '@testing-library/react';
import type { Row } from '@vitrine/schema';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Table } from '../../components.js';
import { renderView } from '../../renderer/renderView.testing.js';
import { TableDefinition } from './index.js';

const names = () =>
  [...document.querySelectorAll('tbody tr[data-height] td:first-child')].map((cell) => cell.textContent);
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `r${index}`, n: index }));

const print = (type: 'beforeprint' | 'afterprint') => act(() => void window.dispatchEvent(new Event(type)));

describe('Table on paper', () => {
  it('has all its rows, of which the screen draws those in view', () => {
    renderView(TableDefinition, { data: many(200) });
    expect(names().length).toBeLessThan(200);
    print('beforeprint');
    expect(names()).toHaveLength(200);
    expect(document.querySelector('.vt-table-spacer')).toBeNull();
    print('afterprint');
    expect(names().length).toBeLessThan(200);
  });
});

describe('Table from a server', () => {
  const html = (data: readonly Row[]) => renderToString(<Table title="Wide" data={data} />);
  const wide = (columns: number) => ({
    id: 'r',
    ...Object.fromEntries(Array.from({ length: columns }, (_, at) => [`c${at}`, `cell ${at}.`])),
  });

  it('has every cell of a short table, however many columns it has', () => {
    expect(html([wide(120)])).toContain('cell 119.');
    expect(html([wide(120)])).not.toContain('<noscript>');
  });

  it('tells readers without scripts where it has not got all rows or columns', () => {
    expect(html(many(200))).toMatch(/<noscript>.*only the first rows and columns/);
    expect(html(Array.from({ length: 30 }, () => wide(120)))).toContain('<noscript>');
  });
});
