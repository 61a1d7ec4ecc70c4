import type { Issue } from '@vitrine/schema';
import { modelFailed, plannerTookOver } from '../issues/modelMessages.js';
import { Budget, type ModelLimits } from '../provider/Budget.js';
import { ModelError } from '../provider/ModelError.js';
import type { ModelProvider } from '../provider/ModelProvider.js';
import type { GenerateEvent, GenerateOptions, GenerateResult } from '../types.js';
import { Asker } from './questions/Asker.js';
import { outlineQuestion } from './questions/outlineQuestion.js';
import { PageWriter } from './PageWriter.js';
import { readOutline, type ModelOutline } from './questions/readOutline.js';
import { Situation } from './questions/Situation.js';

/** One page to be made by a model. */
export interface ModelJob {
  readonly prompt: string;
  readonly options: GenerateOptions;
  readonly provider: ModelProvider;
  readonly limits: Required<ModelLimits>;
  /** What the planner makes of the same: its data is used, and its page wherever the model fails. */
  readonly planned: GenerateResult;
  readonly now: number;
}

/**
 * Makes a page by a model:
 *
 *   1 outline   datasets and parts; without one the planner's page is the result
 *   2 write     sample rows, and each part by a question of its own, in parallel
 *   3 repair    what a reader would find wrong: given back to the model, then written by the planner, then left out
 *   4 finish    receipts and provenance
 *
 * Never rejects for what a model or its server does: the issues say what happened.
 */
export async function* composeWithModel(job: ModelJob): AsyncGenerator<GenerateEvent, void> {
  if (!job.planned.artifact) return yield* ended(job.planned, job.planned.issues);
  const budget = new Budget(job.limits, job.options.signal);
  const situation = new Situation(job, job.planned.artifact);
  const asker = new Asker(job.provider, budget, situation.given);
  try {
    const planned = await outlineOf(asker, situation);
    if (planned instanceof ModelError) return yield* takenOver(job, planned, asker.issues);
    yield usage(budget);
    const writer = new PageWriter(job, situation, asker, planned);
    yield* writer.write();
    yield* writer.repair();
    yield usage(budget);
    const result = writer.finish();
    if (!result) return yield* takenOver(job, writer.failure ?? new ModelError('notJson'), []);
    yield { kind: 'done', result };
  } finally {
    budget.close();
  }
}

async function outlineOf(asker: Asker, situation: Situation): Promise<ModelOutline | ModelError> {
  try {
    const reply = await asker.ask(outlineQuestion(situation.outlineContent(), situation.datasets));
    return readOutline(reply.value, situation.datasets);
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
}

const usage = ({ used }: Budget): GenerateEvent => ({ kind: 'usage', ...used });

function* told(issues: readonly Issue[]): Generator<GenerateEvent, void> {
  for (const issue of issues) yield { kind: 'issue', issue };
}

function* takenOver(
  job: ModelJob,
  failure: ModelError,
  before: readonly Issue[],
): Generator<GenerateEvent, void> {
  yield* ended(job.planned, [...before, modelFailed[failure.failure](failure), plannerTookOver()]);
}

/** Ends with the planner's page. */
function* ended(planned: GenerateResult, issues: readonly Issue[]): Generator<GenerateEvent, void> {
  yield* told(issues);
  const all = issues === planned.issues ? issues : [...issues, ...planned.issues];
  yield { kind: 'done', result: { ...planned, issues: all } as GenerateResult };
}
