import type { Cell, Dataset } from '@vitrine/schema';
import { demand } from '../stage/demand.js';
import { elsewhere, subject as subjectId } from '../stage/sceneOf.js';
import { withStage } from '../stage/withStage.js';
import type { ConformanceCheck } from '../types.js';
import { checkOf } from './Subject.js';
import type { Subject } from './Subject.js';

/** It is drawn when something that it shows has changed, once, and never otherwise; counted, not timed. */
export function renderChecks(subject: Subject): readonly ConformanceCheck[] {
  const { definition } = subject;
  return [
    checkOf(subject, 'renders', 'a change elsewhere does not draw it', (example) =>
      withStage(definition, example, {}, async ({ act, session, commits, witnesses }) => {
        const before = commits();
        await act(() => session.change({ op: 'row.set', dataset: elsewhere, row: 'a', values: { n: 12 } }));
        demand(
          witnesses().every((text) => text === '12'),
          'the nodes beside it did not follow the change',
        );
        demand(commits() === before, `it was drawn ${commits() - before} times`);
      }),
    ),
    checkOf(subject, 'renders', 'a host that is drawn again does not draw it', (example) =>
      withStage(definition, example, {}, async ({ drawHost, commits }) => {
        const before = commits();
        await drawHost();
        demand(commits() === before, `it was drawn ${commits() - before} times`);
      }),
    ),
    checkOf(
      subject,
      'renders',
      'a change of its data draws it once, or not at all when it shows none of it',
      (example) =>
        withStage(definition, example, {}, async ({ act, session, draws }) => {
          for (const op of eachCell(example.datasets)) {
            const before = { draws: draws(), snapshot: session.node(subjectId) };
            await act(() => session.change(op));
            const expected = session.node(subjectId) === before.snapshot ? 0 : 1;
            const drawn = draws() - before.draws;
            demand(
              drawn === expected,
              `“${op.column}” of “${op.dataset}” drew it ${drawn} times, not ${expected}`,
            );
          }
        }),
    ),
  ];
}

/** A change of each column of the first row of each dataset. */
function eachCell(datasets: readonly Dataset[] = []) {
  return datasets.flatMap(({ name, rows, key = 'id' }) => {
    const [row] = rows ?? [];
    if (!row) return [];
    return Object.entries(row)
      .filter(([column]) => column !== key)
      .flatMap(([column, cell]) => {
        const value = otherThan(cell);
        const id = String(row[key]);
        return value === undefined
          ? []
          : [{ op: 'row.set' as const, dataset: name, row: id, values: { [column]: value }, column }];
      });
  });
}

function otherThan(cell: Cell): Cell | undefined {
  if (typeof cell === 'number') return cell + 1;
  if (typeof cell === 'boolean') return !cell;
  return typeof cell === 'string' && !/^\d{4}-/.test(cell) ? `${cell}x` : undefined;
}
