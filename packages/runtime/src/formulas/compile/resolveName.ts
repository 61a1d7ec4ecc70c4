import { type Cell } from '@vitrine/schema';
import { closestName } from '@vitrine/schema/internal';
import {
  formulaOutsideAggregate,
  formulaUnknownColumn,
  formulaUnknownDataset,
  formulaUnknownName,
} from '../../issues/formulaNameMessages.js';
import type { NameNode } from '../parse/FormulaNode.js';
import type { Binding, Run } from '../evaluate/Run.js';
import type { FormulaDataset } from '../types.js';

/** The value that a name stands for: column of the row, then the node's own inputs, then the page. */
export function resolveName(run: Run, node: NameNode): Cell {
  const { scope } = run;
  const { level, path } = node;
  const first = path[0]!;
  const bare = path.length === 1;
  let value: Cell | undefined;
  if (bare && (level === null || level === 'row')) value = scope.row?.(first);
  if (value === undefined && bare && (level === null || level === 'self'))
    value = scope.self?.(first, level === 'self');
  if (value === undefined && (level === null || level === 'page')) value = scope.page?.(path);
  return value === undefined ? unresolved(run, node) : value;
}

/** A name inside an aggregate: a column of the rows gone through, innermost first, or a value as elsewhere. */
export function bindName(run: Run, node: NameNode): Binding {
  const { level, path } = node;
  if (level === null) {
    const column = path.at(-1)!;
    for (let index = run.frames.length - 1; index >= 0; index--) {
      const frame = run.frames[index]!;
      if (path.length === 1 ? frame.dataset.has(column) : frame.name === path[0]) {
        if (frame.dataset.has(column)) return { frame, value: null };
        return { frame: null, value: unknownColumn(run, frame.name, frame.dataset, column, node) };
      }
    }
  }
  return { frame: null, value: resolveName(run, node) };
}

/** A dataset that must be there. */
export function resolveDataset(run: Run, node: NameNode): FormulaDataset | null {
  const dataset = run.scope.dataset?.(node.path[0]!);
  return dataset ?? run.fail(formulaUnknownDataset(node.path[0]!, node, suggest(run, node.path[0]!)));
}

function unresolved(run: Run, node: NameNode): null {
  const { level, path } = node;
  const [first, second] = [path[0]!, path[1]];
  const dataset = level === null ? run.scope.dataset?.(first) : undefined;
  if (dataset && second !== undefined && !dataset.has(second))
    return unknownColumn(run, first, dataset, second, node);
  if (dataset) return run.fail(formulaOutsideAggregate(first, second, node));
  const written = [...(level ? [level] : []), ...path].join('.');
  return run.fail(formulaUnknownName(written, node, suggest(run, path.join('.'))));
}

function unknownColumn(
  run: Run,
  name: string,
  dataset: FormulaDataset,
  column: string,
  node: NameNode,
): null {
  const closest = dataset.columns && closestName(column, dataset.columns());
  return run.fail(formulaUnknownColumn(name, column, node, closest));
}

function suggest(run: Run, name: string): string | undefined {
  return run.scope.names && closestName(name, run.scope.names());
}
