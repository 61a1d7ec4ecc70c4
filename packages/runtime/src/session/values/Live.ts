import type { Cell, Issue } from '@vitrine/schema';
import { sameCell } from '../../changes/sameCell.js';
import type { GraphFailure } from '../../graph/index.js';
import { graphCycle } from '@vitrine/schema/internal';
import { graphIssue } from '../../issues/sessionMessages.js';
import type { Origin } from '../../queries/rows/RowSet.js';
import type { NodeSnapshot } from '../types.js';

type Connect = NonNullable<NodeSnapshot['connect']>;

/** Why there is no value yet, or none at all. */
export interface Unresolved {
  readonly status: 'loading' | 'error' | 'unconnected';
  readonly issues: readonly Issue[];
  readonly connect?: Connect;
  /** The issues name the cause so that everything that rests on it repeats them: a source that failed. */
  readonly isCause?: boolean;
}

export interface Resolved<T> {
  readonly status: 'ready';
  readonly value: T;
  readonly origin: Origin | null;
  readonly issues: readonly Issue[];
}

/** What a vertex of the session holds. */
export type Live<T> = Resolved<T> | Unresolved;

export function ready<T>(value: T, origin: Origin | null = null, issues: readonly Issue[] = []): Resolved<T> {
  return { status: 'ready', value, origin, issues };
}

export function failed(...issues: readonly Issue[]): Unresolved {
  return { status: 'error', issues };
}

export const loading: Unresolved = { status: 'loading', issues: [] };

/** Thrown by the scope of a formula or query when something that it reads has no value; {@link resolveLive} takes it up. */
class Unavailable extends Error {
  constructor(
    readonly subject: string,
    readonly reason: Unresolved,
  ) {
    super(`${subject} has no value`);
  }
}

/** The value of something that a formula or query reads. An error there is an error here: it never counts as null. */
export function need<T>(subject: string, live: Live<T>): Resolved<T> {
  if (live.status === 'ready') return live;
  throw new Unavailable(subject, live);
}

/** Runs what may {@link need} others. */
export function resolveLive<T>(run: () => Live<T>): Live<T> {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    const { reason, subject } = error;
    if (reason.status !== 'error') return { ...reason, issues: [] };
    return reason.isCause ? reason : failed(graphIssue.dependency(subject));
  }
}

/** The subject of a vertex's name: the node or dataset that people know. */
function subjectOf(vertexName: string): string {
  return vertexName.split(' ', 1)[0]!;
}

// All members of a cycle share its failure: told once for each, a long cycle would take the square of its length.
const told = new WeakMap<GraphFailure, Unresolved>();

export function failureOf(failure: GraphFailure): Unresolved {
  const known = told.get(failure);
  if (known) return known;
  const found = describe(failure);
  told.set(failure, found);
  return found;
}

function describe({ kind, members }: GraphFailure): Unresolved {
  if (kind === 'depth') return failed(graphIssue.depth());
  const subjects = members.map(subjectOf);
  const distinct = subjects.filter((subject, index) => subject !== subjects[index - 1]);
  if (distinct.length > 1 && distinct[0] === distinct.at(-1)) distinct.pop();
  return failed(graphCycle('', distinct));
}

function sameIssues(a: readonly Issue[], b: readonly Issue[]): boolean {
  return (
    a.length === b.length &&
    a.every((issue, index) => {
      const other = b[index]!;
      return (
        issue === other ||
        (issue.code === other.code &&
          issue.path === other.path &&
          issue.node === other.node &&
          issue.message === other.message)
      );
    })
  );
}

/** Whether two states are the same, given when two values are. */
export function sameLive<T>(same: (a: T, b: T) => boolean): (a: Live<T>, b: Live<T>) => boolean {
  return (a, b) => {
    if (!sameIssues(a.issues, b.issues)) return false;
    if (a.status === 'ready') return b.status === 'ready' && a.origin === b.origin && same(a.value, b.value);
    return (
      a.status === b.status &&
      'connect' in a === 'connect' in b &&
      a.connect?.source === (b as Unresolved).connect?.source
    );
  };
}

export const sameLiveCell: (a: Live<Cell>, b: Live<Cell>) => boolean = sameLive(sameCell);
