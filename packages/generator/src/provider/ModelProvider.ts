import type { ProfileSchema } from '../profiles/Profile.js';

/** In which form an answer is asked for; servers take them from the strictest to the plainest. */
export type AnswerFormat =
  /** JSON that the server holds to the schema, in the strict subset of OpenAI. */
  | { readonly kind: 'openai-strict'; readonly name: string; readonly schema: ProfileSchema }
  /** JSON that a local server's grammar holds to the schema. */
  | { readonly kind: 'local'; readonly name: string; readonly schema: ProfileSchema }
  /** JSON of any form; its schema stands in the words. */
  | { readonly kind: 'json' }
  /** Text; that it should be JSON stands in the words. Ask with nothing that a server might not know. */
  | { readonly kind: 'text' };

/** One question to a model. */
export interface ModelRequest {
  /** The rules, the same for all questions about one kind of thing. */
  readonly system: string;
  readonly user: string;
  readonly format: AnswerFormat;
  /** Aborted when nobody waits for the answer any longer: cancel the request then. */
  readonly signal: AbortSignal;
}

/** What a question cost. */
export interface ModelUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A piece of an answer. */
export type ModelPart =
  | { readonly type: 'text'; readonly text: string }
  | ({ readonly type: 'usage' } & ModelUsage)
  /** Why the answer ended; without one it counts as complete. */
  | { readonly type: 'end'; readonly reason: 'stop' | 'length' | 'refusal'; readonly text?: string };

/**
 * A language model, as the generator sees it: a name and one function. docs/models.md shows one.
 */
export interface ModelProvider {
  /** Stands in the artifact's provenance, such as the model's name. Never a secret. */
  readonly name: string;
  /** The forms it can be asked for, best first; `['text']` by default. */
  readonly formats?: readonly AnswerFormat['kind'][];
  /**
   * Asks the model. Pieces may come as the model writes them, or all at once.
   *
   * @throws ModelError to say what went wrong; any other error counts as `failed`, and its words are shown to nobody.
   */
  ask(request: ModelRequest): AsyncIterable<ModelPart>;
}
