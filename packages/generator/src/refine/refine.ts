import type { Artifact } from '@vitrine/schema';
import { refineRefused } from '../issues/messages.js';
import type { Ask } from './actions/Action.js';
import { carryOut, type Progress } from './carryOut.js';
import { newFaults } from './faults.js';
import { say, sayTold } from './messages/say.js';
import type { Saying } from './messages/Told.js';
import { Page } from './page/Page.js';
import { readOrders } from './text/readOrders.js';
import { readRefineOptions } from './readRefineOptions.js';
import type { RefineOptions, RefineResult } from './types.js';

/** Sentences are cut after so many characters. */
const longest = 2000;

/**
 * Changes an artifact by a sentence, without a model: the same sentence gives the same change.
 *
 * Nothing that was not asked for changes. What is not clear becomes a question, what cannot be done a refusal that says
 * why; both leave the artifact as it is. The result opens without faults that were not there before.
 *
 * @param artifact A document as `openArtifact` gives it.
 * @param sentence English, German, Spanish, French, Portuguese, Chinese or Japanese, with slips of the pen; several
 *   orders may be joined by "and". What stands after 2,000 characters is not read.
 */
export function refine(artifact: Artifact, sentence: string, options: RefineOptions = {}): RefineResult {
  const { options: usable, issues } = readRefineOptions(options);
  const result = change(artifact, sentence, usable);
  return issues.length === 0 ? result : { ...result, issues };
}

function change(artifact: Artifact, sentence: string, options: RefineOptions): RefineResult {
  const text = sentence.slice(0, longest);
  // 1. Read the orders
  const words = new Page(artifact, options.components).words();
  const { clauses, language } = readOrders(text, words, options.now ?? Date.now());
  // 2. Carry them out one by one
  let progress: Progress = {
    artifact,
    patch: [],
    inverse: [],
    said: [],
    idle: null,
    history: options.history ?? [],
  };
  const setting = { options, language, answers: [...(options.answers ?? [])] };
  for (const clause of clauses) {
    const step = carryOut(clause, progress, setting);
    if (step.ask) return question(step.ask, language);
    if (step.refused) return refusal(step.refused, language);
    progress = step.progress;
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
