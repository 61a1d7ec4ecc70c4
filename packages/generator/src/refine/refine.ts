import { createSession } from '@vitrine/runtime';
import { applyPatch, openArtifact, type Artifact, type Issue, type PatchOp } from '@vitrine/schema';
import { refineRefused } from '../issues/messages.js';
import type { Ask, Context, Outcome } from './actions/Action.js';
import { actions } from './actions/index.js';
import { lexicons } from './lexicon/lexicons.js';
import { say } from './messages/wordings.js';
import type { Saying } from './messages/Wording.js';
import { Page } from './page/Page.js';
import type { Thing } from './page/Thing.js';
import type { Clause } from './text/Clause.js';
import { LexiconIndex } from './text/LexiconIndex.js';
import { readClauses } from './text/readClauses.js';
import { readWords } from './text/readWords.js';
import { chooseLanguage, understandWords } from './text/understandWords.js';
import type { RefineOptions, RefineResult, RefineStep } from './types.js';

/** Sentences are cut after so many characters. */
const longest = 2000;

/** The state of a page while one order after the other is carried out. */
interface Progress {
  readonly artifact: Artifact;
  readonly patch: readonly PatchOp[];
  readonly inverse: readonly PatchOp[];
  readonly said: readonly Saying[];
  readonly history: readonly RefineStep[];
}

/**
 * Changes an artifact by a sentence, without a model: the same sentence gives the same change.
 *
 * Nothing that was not asked for changes. What is not clear becomes a question, what cannot be done a refusal that says
 * why; both leave the artifact as it is. The result opens without faults that were not there before.
 *
 * @param artifact A document as `openArtifact` gives it.
 * @param sentence English, German, Spanish or French, with slips of the pen; several orders may be joined by "and".
 */
export function refine(artifact: Artifact, sentence: string, options: RefineOptions = {}): RefineResult {
  const text = sentence.slice(0, longest);
  // 1. Read the orders
  const { clauses, language } = readOrders(artifact, text, options);
  // 2. Carry them out one by one
  const answers = [...(options.answers ?? [])];
  let progress: Progress = { artifact, patch: [], inverse: [], said: [], history: options.history ?? [] };
  for (const clause of clauses) {
    const page = new Page(progress.artifact, options.components);
    const outcome = perform(page, clause, progress, options, answers);
    if (outcome.ask) return question(outcome.ask, language);
    if (outcome.refused) return refusal(outcome.refused, language);
    const next = apply(progress, outcome, options);
    if ('refused' in next) return refusal(next.refused, language);
    progress = next;
  }
  if (progress.patch.length === 0)
    return refusal({ key: 'notUnderstood', params: { sentence: text } }, language);
  // 3. See that it still opens
  const fault = newFault(artifact, progress.artifact, options);
  if (fault) return refusal({ key: 'refusedByCheck', params: { reason: fault.message } }, language);
  return {
    artifact: progress.artifact,
    patch: progress.patch,
    inverse: progress.inverse,
    message: progress.said.map((saying) => say(saying, language)).join(' '),
  };
}

function readOrders(
  artifact: Artifact,
  text: string,
  options: RefineOptions,
): { clauses: Clause[]; language: string } {
  const page = new Page(artifact, options.components);
  const pieces = readWords(text);
  const languages = lexicons.map((lexicon) => new LexiconIndex(lexicon));
  const language = chooseLanguage(pieces, languages);
  const names = page.words();
  const clauses = readClauses(understandWords(pieces, language, languages[0]!, names), text);
  // A sentence such as "add a deal" may itself be the name of a form: then its words are orders after all.
  const hasOrder = clauses.some(({ verb }) => verb !== null);
  const words = hasOrder ? null : understandWords(pieces, language, languages[0]!, { ...names, names: [] });
  return { clauses: words ? readClauses(words, text) : clauses, language: language.language };
}

function perform(
  page: Page,
  clause: Clause,
  { history }: Progress,
  options: RefineOptions,
  answers: number[],
): Outcome {
  const action = actions.get(clause.action);
  if (!action) return { refused: { key: 'notUnderstood', params: { sentence: clause.sentence } } };
  const context: Context = {
    page,
    clause,
    history,
    last: lastThing(page, history, options.selected),
    nextAnswer: () => {
      const answer = answers.shift();
      return answer === undefined ? null : answer - 1;
    },
  };
  return action(context);
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
  options: RefineOptions,
): Progress | { refused: Saying } {
  const result = applyPatch(progress.artifact, outcome.ops, { components: options.components });
  if (!result.artifact)
    return { refused: { key: 'refusedByCheck', params: { reason: result.issues[0]?.message ?? '' } } };
  return {
    artifact: result.artifact,
    patch: [...progress.patch, ...outcome.ops],
    inverse: [...result.inverse, ...progress.inverse],
    said: [...progress.said, outcome.said],
    history: [...progress.history, { patch: outcome.ops, inverse: result.inverse }],
  };
}

/** Everything that opening and running a document finds wrong. */
function faultsOf(artifact: Artifact, options: RefineOptions): Issue[] {
  const opened = openArtifact(artifact, { components: options.components });
  if (!opened.artifact) return [...opened.issues];
  const session = createSession(opened.artifact, {
    now: () => Date.parse(artifact.provenance?.createdAt ?? '') || 0,
  });
  const issues = [...opened.issues, ...session.issues()];
  session.dispose();
  return issues.filter(({ severity }) => severity !== 'info');
}

const sign = ({ code, node, message }: Issue): string => JSON.stringify([code, node, message]);

/** A fault of the result that the start did not have. */
function newFault(before: Artifact, after: Artifact, options: RefineOptions): Issue | undefined {
  const known = new Set(faultsOf(before, options).map(sign));
  return faultsOf(after, options).find((issue) => !known.has(sign(issue)));
}

function question({ text, choices }: Ask, language: string): RefineResult {
  const named = choices.map((choice) =>
    choice === '*' ? say({ key: 'all', params: {} }, language) : choice,
  );
  const lines = [say(text, language), ...named.map((choice, index) => `${index + 1}. ${choice}`)];
  return { question: lines.join('\n'), choices: named };
}

function refusal(saying: Saying, language: string): RefineResult {
  return {
    refusal: say(saying, language),
    issue: refineRefused(saying.key, say(saying, 'en'), saying.params),
  };
}
