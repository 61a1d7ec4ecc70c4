import { createSession } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refine } from '../../refine.js';

const example = (name: string): Artifact =>
  JSON.parse(readFileSync(`examples/artifacts/${name}.json`, 'utf8')) as Artifact;
const rowsOf = (session: ReturnType<typeof createSession>, id: string): { length: number } =>
  (session.node(id)!.props as { data: { rows: unknown[] } }).data.rows;

describe('a filter that is added', () => {
  it.each([
    ['add a filter by source'],
    ['add a filter for the source column'],
    ['füge einen Filter nach Source hinzu'],
    ['ajoute un filtre par source'],
  ])('R21: lets people choose, and all that shows the rows follows: %s', (sentence) => {
    const result = refine(example('pipeline'), sentence);
    expect(result).toMatchObject({ message: expect.stringContaining('All deals') as unknown });
    const session = createSession(result.artifact!);
    const before = rowsOf(session, 'deals_table').length;
    const open = () => (session.node('open_value')!.props as { value: number }).value;
    const total = open();
    session.view.set('filters', 'source', 'Partner');
    expect(rowsOf(session, 'deals_table').length).toBeGreaterThan(0);
    expect(rowsOf(session, 'deals_table').length).toBeLessThan(before);
    expect(open()).toBeLessThan(total);
  });

  it('R21: stands among the filters that there are', () => {
    const { artifact } = refine(example('okr'), 'add a filter by objective');
    const filters = artifact!.components.find(({ id }) => id === 'filters')!;
    expect((filters.props['fields'] as { name: string }[]).map(({ name }) => name)).toEqual([
      'team',
      'status',
      'objective',
    ]);
    expect(artifact!.components).toHaveLength(example('okr').components.length);
  });

  it('R21: only narrows the rows down where it is for some of them', () => {
    const { artifact } = refine(example('pipeline'), 'add a filter for won deals');
    const table = artifact!.components.find(({ id }) => id === 'deals_table')!;
    expect(table.props['data']).toMatchObject({ where: { key: 'stage', op: 'eq', value: 'Won' } });
    expect(artifact!.components).toHaveLength(example('pipeline').components.length);
  });

  it('R21: is refused where no column has values that come again', () => {
    const { refusal } = refine(example('pipeline'), 'add a filter by value');
    expect(refusal).toBeDefined();
  });
});
