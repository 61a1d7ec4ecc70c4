import { applyPatch, type Artifact, type PatchOp } from '@vitrine/schema';
import type { Ask, Context, Outcome } from './actions/Action.js';
import { insteadOf } from './actions/again.js';
import { actions } from './actions/index.js';
import { refuseUnknown } from './actions/targets/resolve.js';
import { typesNamed } from './actions/parts/retype.js';
import { wishRefused } from './actions/wishRefused.js';
import { say } from './messages/say.js';
import type { Saying } from './messages/Told.js';
import { lastThing } from './page/lastThing.js';
import { Page } from './page/Page.js';
import type { Clause } from './text/clauses/Clause.js';
import { distribute } from './text/clauses/distribute.js';
import { outOf } from './text/clauses/outOf.js';
import { pointBack } from './text/clauses/pointBack.js';
import { withoutAsides } from './text/clauses/withoutAsides.js';
import type { RefineOptions, RefineStep } from './types.js';

/** The state of a page while one order after the other is carried out. */
export interface Progress {
  readonly artifact: Artifact;
  readonly patch: readonly PatchOp[];
  readonly inverse: readonly PatchOp[];
  readonly history: readonly RefineStep[];
  /** Sentences on what changed, in the language of the order. */
  readonly said: readonly string[];
  /** Why an order that asked for what is so already changed nothing. */
  readonly idle: Saying | null;
}

/** What stays the same for all orders of a sentence. */
export interface Setting {
  readonly options: RefineOptions;
  readonly language: string;
  /** The answers that are left; an order takes its own. */
  readonly answers: number[];
}

/** The page after an order, or why there is none. */
export type Step =
  | { readonly progress: Progress; readonly ask?: undefined; readonly refused?: undefined }
  | { readonly ask: Ask; readonly progress?: undefined; readonly refused?: undefined }
  | { readonly refused: Saying; readonly progress?: undefined; readonly ask?: undefined };

/** An order may be so many at most: `the first green, the second red and the third blue`. */
const mostHalvings = 3;

/** Carries out one order; one that is not understood may tell why besides, or be two with the same verb. */
export function carryOut(clause: Clause, progress: Progress, setting: Setting, halvings = 0): Step {
  const step = carryOutWhole(clause, progress, setting);
  if (!step.refused || step.refused.key === 'nothingChanges' || halvings >= mostHalvings) return step;
  const order = withoutAsides(clause);
  if (order) return carryOut(order, progress, setting, halvings);
  for (const [left, right] of distribute(clause)) {
    const first = carryOut(left, progress, setting, halvings + 1);
    if (!first.progress) continue;
    const second = carryOut(right, first.progress, setting, halvings + 1);
    if (!second.refused) return second;
  }
  return step;
}

function carryOutWhole(clause: Clause, progress: Progress, { options, language, answers }: Setting): Step {
  const page = new Page(progress.artifact, options.components);
  const outcome = perform(page, clause, progress, { options, language, answers });
  if (outcome.ask) return { ask: outcome.ask };
  if (outcome.refused?.key === 'nothingChanges') return { progress: { ...progress, idle: outcome.refused } };
  if (outcome.refused) return { refused: outcome.refused };
  return apply(progress, outcome, page, options, language);
}

function perform(
  page: Page,
  said: Clause,
  { history }: Progress,
  { options, language, answers }: Setting,
): Outcome {
  const last = lastThing(page, history, options.selected);
  const clause = outOf(pointBack(said, last, page.nodes));
  const context: Context = {
    page,
    clause,
    language,
    history,
    components: options.components,
    last,
    nextAnswer: () => {
      const answer = answers.shift();
      return answer === undefined ? null : answer - 1;
    },
  };
  const first = wishRefused(context);
  if (first) return { refused: first };
  const instead = said.isDenied ? insteadOf(context) : null;
  if (instead) return instead;
  const outcome = actions.get(clause.action)?.(context);
  // What orders nothing and ends with a question mark asks.
  const isQuestion = clause.verb === null && /[?？]\s*$/u.test(clause.sentence);
  if (isQuestion && (!outcome || outcome.refused)) return { refused: { key: 'question', params: {} } };
  if (outcome && outcome.refused?.key !== 'notUnderstood') return outcome;
  const [lacking] = typesNamed(clause.words, context).filter(
    ({ type }) => !page.nodes.some(({ node }) => node?.type === type),
  );
  if (lacking) return refuseUnknown(context, lacking.used, page.things);
  return outcome ?? { refused: { key: 'notUnderstood', params: { sentence: clause.sentence } } };
}

function apply(
  progress: Progress,
  outcome: Extract<Outcome, { ops: readonly PatchOp[] }>,
  page: Page,
  options: RefineOptions,
  language: string,
): Step {
  const result = applyPatch(progress.artifact, outcome.ops, { components: options.components });
  if (!result.artifact)
    return { refused: { key: 'refusedByCheck', params: { reason: result.issues[0]?.message ?? '' } } };
  const naming = { isShared: (name: string) => page.nodes.filter((thing) => thing.name === name).length > 1 };
  return {
    progress: {
      ...progress,
      artifact: result.artifact,
      patch: [...progress.patch, ...outcome.ops],
      inverse: [...result.inverse, ...progress.inverse],
      said: [...progress.said, ...[outcome.said].flat().map((saying) => say(saying, language, naming))],
      history: [...progress.history, { patch: outcome.ops, inverse: result.inverse }],
    },
  };
}
