import { applyPatch, type Artifact, type Issue, type PatchOp } from '@vitrine/schema';
import { briefNotDone } from '../issues/messages.js';
import { newFaults } from '../refine/faults.js';
import { Page } from '../refine/page/Page.js';
import type { Thing } from '../refine/page/Thing.js';
import { refine } from '../refine/refine.js';

/** A page while the edits of a brief are made, one by one; one that cannot be made becomes an issue. */
export class Build {
  artifact: Artifact;
  readonly issues: Issue[] = [];

  constructor(artifact: Artifact) {
    this.artifact = artifact;
  }

  /** Whether the ops were made. */
  apply(ops: readonly PatchOp[], what: string): boolean {
    const reason = this.#try(ops);
    if (reason !== null) this.issues.push(briefNotDone(what, reason));
    return reason === null;
  }

  /** All at once, for parts may read each other; where that does not work, one by one. */
  applyAll(edits: readonly { readonly op: PatchOp; readonly what: string }[]): void {
    if (this.#try(edits.map(({ op }) => op)) === null) return;
    for (const { op, what } of edits) this.apply([op], what);
  }

  /** Why ops cannot be made; null when they are. */
  #try(ops: readonly PatchOp[]): string | null {
    if (ops.length === 0) return null;
    const { artifact, issues } = applyPatch(this.artifact, ops);
    if (!artifact) return issues[0]?.message ?? '';
    const [fault] = newFaults(this.artifact, artifact);
    if (fault) return fault.message;
    this.artifact = artifact;
    return null;
  }

  /** Carries out a sentence about one part. */
  say(sentence: string, what: string, selected: string): void {
    const result = refine(this.artifact, sentence, { selected });
    if (result.artifact) this.artifact = result.artifact;
    else this.issues.push(briefNotDone(what, result.refusal ?? result.question ?? ''));
  }

  thing(id: string): Thing | undefined {
    return new Page(this.artifact).things.find((thing) => thing.id === id);
  }
}
