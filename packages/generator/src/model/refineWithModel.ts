import { applyPatch, diffArtifacts, type Artifact, type Issue } from '@vitrine/schema';
import { modelFailed, modelNoChange } from '../issues/modelMessages.js';
import { Budget, type ModelLimits } from '../provider/Budget.js';
import { ModelError } from '../provider/ModelError.js';
import type { ModelProvider } from '../provider/ModelProvider.js';
import { readRefineOptions } from '../refine/readRefineOptions.js';
import type { RefineOptions, RefineResult } from '../refine/types.js';
import { Asker } from './questions/Asker.js';
import { editQuestion, type Edit } from './edit/editQuestion.js';
import { PageEditor } from './edit/PageEditor.js';
import { Situation } from './questions/Situation.js';

/** A sentence that could not be carried out without a model. */
export interface RefineJob {
  readonly artifact: Artifact;
  readonly sentence: string;
  readonly options: RefineOptions;
  readonly provider: ModelProvider;
  readonly limits: Required<ModelLimits>;
  /** Why not: the answer where the model fails too. */
  readonly offline: Extract<RefineResult, { refusal: string }>;
}

/**
 * Changes a page by a model:
 *
 *   1 edits   ops of a patch, each of a closed form; props in words
 *   2 write   the props of new and changed parts, in parallel, each by the schema of its component
 *   3 check   the page as any reader would open it; new faults are given back once
 *
 * Never rejects for what a model or its server does: the refusal stands, and the issues say what happened.
 */
export async function refineWithModel(job: RefineJob): Promise<RefineResult> {
  const budget = new Budget(job.limits, job.options.signal);
  const situation = situationOf(job);
  const asker = new Asker(job.provider, budget, situation.given);
  const stands = (...issues: readonly Issue[]): RefineResult => ({
    ...job.offline,
    issues: [...(job.offline.issues ?? []), ...asker.issues, ...issues],
  });
  try {
    const editor = new PageEditor(job.artifact, situation, asker, job.limits.parallel, situation.job.now);
    const content = situation.editContent(job.artifact, job.options);
    const { value } = await asker.ask(editQuestion(content, editor.editable));
    const { edits = [], message } = value as { edits?: readonly Edit[]; message?: string };
    if (edits.length === 0) return stands(modelNoChange());
    const made = await editor.carryOut(edits);
    if ('issues' in made) return stands(...made.issues);
    const known = [...(job.offline.issues ?? []), ...asker.issues];
    return changed(job, made.artifact, message, known) ?? stands(modelNoChange());
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return stands(modelFailed[error.failure](error));
  } finally {
    budget.close();
  }
}

function situationOf({ artifact, sentence, options }: RefineJob): Situation {
  const planned = { artifact, receipts: [], issues: [] };
  const { now = Date.now() } = readRefineOptions(options).options;
  const known = JSON.stringify(artifact.components);
  return new Situation({ prompt: sentence, options: {}, planned, now }, artifact, known);
}

/** The smallest patch that makes the page; undefined when it is the same. */
function changed(
  { artifact, sentence }: RefineJob,
  after: Artifact,
  message: string | undefined,
  issues: readonly Issue[],
): RefineResult | undefined {
  const patch = diffArtifacts(artifact, after);
  const result = applyPatch(artifact, patch);
  if (patch.length === 0 || !result.artifact) return undefined;
  return {
    artifact: result.artifact,
    patch,
    inverse: result.inverse,
    message: message?.trim() || sentence.trim(),
    issues,
  };
}
