import type { GenerateEvent, OutlineNode } from '@vitrine/generator';
import type { DataTable } from '@vitrine/runtime';
import { applyPatch, type Artifact, type Issue } from '@vitrine/schema';

/** A page on its way. */
export interface Progress {
  /** The page so far; null until it is planned. */
  readonly page: Artifact | null;
  readonly data: readonly DataTable[] | undefined;
  /** The parts that are to be written. */
  readonly parts: readonly OutlineNode[];
  readonly written: ReadonlySet<string>;
  /** The round of mending; 0 while there is none. */
  readonly round: number;
  readonly issues: readonly Issue[];
}

export const noProgress: Progress = {
  page: null,
  data: undefined,
  parts: [],
  written: new Set(),
  round: 0,
  issues: [],
};

/** What an event of a generator adds. */
export function advance(before: Progress, event: GenerateEvent): Progress {
  switch (event.kind) {
    case 'outline': {
      const parents = new Set(event.outline.nodes.map(({ parent }) => parent));
      const parts = event.outline.nodes.filter(({ id }) => !parents.has(id));
      return { ...noProgress, issues: before.issues, page: event.artifact, data: event.data, parts };
    }
    case 'rows':
    case 'node':
    case 'repair': {
      const page = before.page && (applyPatch(before.page, event.ops).artifact ?? before.page);
      const written = event.kind === 'node' ? new Set(before.written).add(event.node.id) : before.written;
      return { ...before, page, written, round: event.kind === 'repair' ? event.round : before.round };
    }
    case 'issue':
      return { ...before, issues: [...before.issues, event.issue] };
    default:
      return before;
  }
}

/** Where it stands, in a few words. */
export function sayProgress({ page, parts, written, round }: Progress): string {
  if (!page) return 'Planning the page …';
  if (round > 0) return 'Mending what a check found …';
  if (written.size < parts.length) return `${written.size} of ${parts.length} parts written`;
  return 'Checking the page …';
}
