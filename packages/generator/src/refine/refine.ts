import { applyPatch, type Artifact, type PatchOp } from '@vitrine/schema';
import { refineRefused } from '../issues/messages.js';
import type { Ask, Context, Outcome } from './actions/Action.js';
import { actions } from './actions/index.js';
import { wishRefused } from './actions/wishRefused.js';
import { newFaults } from './faults.js';
import { say, sayTold } from './messages/say.js';
import type { Saying } from './messages/Told.js';
import { Page } from './page/Page.js';
import type { Thing } from './page/Thing.js';
import type { Clause } from './text/Clause.js';
import { readOrders } from './text/readOrders.js';
import type { RefineOptions, RefineResult, RefineStep } from './types.js';

/** Sentences are cut after so many characters. */
const longest = 2000;

/** The state of a page while one order after the other is carried out. */
interface Progress {
  readonly artifact: Artifact;
  readonly patch: readonly PatchOp[];
  readonly inverse: readonly PatchOp[];
  readonly history: readonly RefineStep[];
  /** Sentences on what changed, in the language of the order. */
  readonly said: readonly string[];
  /** Why an order that asked for what is so already changed nothing. */
  readonly idle: Saying | null;
}

/**
 * Changes an artifact by a sentence, without a model: the same sentence gives the same change.
 *
 * Nothing that was not asked for changes. What is not clear becomes a question, what cannot be done a refusal that says
 * why; both leave the artifact as it is. The result opens without faults that were not there before.
 *
 * @param artifact A document as `openArtifact` gives it.
 * @param sentence English, German, Spanish, French, Portuguese, Chinese or Japanese, with slips of the pen; several
 *   orders may be joined by "and".
 */
export function refine(artifact: Artifact, sentence: string, options: RefineOptions = {}): RefineResult {
  const text = sentence.slice(0, longest);
  // 1. Read the orders
  const words = new Page(artifact, options.components).words();
  const { clauses, language } = readOrders(text, words, options.now ?? Date.now());
  // 2. Carry them out one by one
  const answers = [...(options.answers ?? [])];
  let progress: Progress = {
    artifact,
    patch: [],
    inverse: [],
    said: [],
    idle: null,
    history: options.history ?? [],
  };
  for (const clause of clauses) {
    const page = new Page(progress.artifact, options.components);
    const outcome = perform(page, clause, progress, options, answers);
    if (outcome.ask) return question(outcome.ask, language);
    if (outcome.refused?.key === 'nothingChanges') {
      progress = { ...progress, idle: outcome.refused };
      continue;
    }
    if (outcome.refused) return refusal(outcome.refused, language);
    const next = apply(progress, outcome, page, options, language);
    if ('refused' in next) return refusal(next.refused, language);
    progress = next;
  }
  if (progress.patch.length === 0)
    return refusal(progress.idle ?? { key: 'notUnderstood', params: { sentence: text } }, language);
  // 3. See that it still opens
  const fault = newFaults(artifact, progress.artifact, options.components)[0];
  if (fault) return refusal({ key: 'refusedByCheck', params: { reason: fault.message } }, language);
  const idle: Saying[] = progress.idle ? [{ ...progress.idle, key: 'alreadySo' }] : [];
  return {
    artifact: progress.artifact,
    patch: progress.patch,
    inverse: progress.inverse,
    message: [...progress.said, ...idle.map((saying) => say(saying, language))].join(' '),
  };
}

function perform(
  page: Page,
  clause: Clause,
  { history }: Progress,
  options: RefineOptions,
  answers: number[],
): Outcome {
  const context: Context = {
    page,
    clause,
    history,
    components: options.components,
    last: lastThing(page, history, options.selected),
    nextAnswer: () => {
      const answer = answers.shift();
      return answer === undefined ? null : answer - 1;
    },
  };
  const first = wishRefused(context);
  if (first) return { refused: first };
  const outcome = actions.get(clause.action)?.(context);
  return outcome ?? { refused: { key: 'notUnderstood', params: { sentence: clause.sentence } } };
}

/** What the person has chosen, or what was changed last and is still there. */
function lastThing(page: Page, history: readonly RefineStep[], selected: string | undefined): Thing | null {
  const chosen = selected === undefined ? undefined : page.nodeThing(selected);
  if (chosen) return chosen;
  for (const op of (history.at(-1)?.patch ?? []).toReversed()) {
    const id = op.op === 'add' ? op.component.id : 'id' in op ? op.id : undefined;
    const thing = id === undefined ? undefined : page.nodeThing(id);
    if (thing) return thing;
  }
  return null;
}

function apply(
  progress: Progress,
  outcome: Extract<Outcome, { ops: readonly PatchOp[] }>,
  page: Page,
  options: RefineOptions,
  language: string,
): Progress | { refused: Saying } {
  const result = applyPatch(progress.artifact, outcome.ops, { components: options.components });
  if (!result.artifact)
    return { refused: { key: 'refusedByCheck', params: { reason: result.issues[0]?.message ?? '' } } };
  const naming = { isShared: (name: string) => page.nodes.filter((thing) => thing.name === name).length > 1 };
  return {
    ...progress,
    artifact: result.artifact,
    patch: [...progress.patch, ...outcome.ops],
    inverse: [...result.inverse, ...progress.inverse],
    said: [...progress.said, ...[outcome.said].flat().map((saying) => say(saying, language, naming))],
    history: [...progress.history, { patch: outcome.ops, inverse: result.inverse }],
  };
}

function question({ text, choices }: Ask, language: string): RefineResult {
  const named = choices.map((choice) => {
    if (typeof choice === 'string') return choice;
    return 'key' in choice && 'params' in choice ? say(choice, language) : sayTold(choice, language);
  });
  const lines = [say(text, language), ...named.map((choice, index) => `${index + 1}. ${choice}`)];
  return { question: lines.join('\n'), choices: named };
}

function refusal(saying: Saying, language: string): RefineResult {
  const params = Object.entries(saying.params).map(([name, told]) => [name, sayTold(told, 'en')]);
  return {
    refusal: say(saying, language),
    issue: refineRefused(saying.key, say(saying, 'en'), Object.fromEntries(params) as Record<string, string>),
  };
}
