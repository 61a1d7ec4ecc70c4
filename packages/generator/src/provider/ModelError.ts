/**
 * What went wrong with a model.
 *
 * - `rejected`: the server takes this request in no such form (400, 422): a plainer form is tried.
 * - `unauthorized`, `unknownModel`, `quota`: nothing helps until a person changes something.
 * - `rateLimited`, `unavailable`, `unreachable`, `cut`, `idle`: may pass; asked again where that is of use.
 * - `notAnApi`: the answer is no answer of a model, such as the page of a proxy.
 * - `length`: the answer became too long and ends in the middle. `refused`: the model does not want to.
 * - `notJson`: the answer holds no JSON object, or not the one asked for.
 * - `tokens`, `time`: the budget of this page is used up. `aborted`: the host does not want it any longer.
 * - `failed`: anything else.
 */
export type ModelFailure =
  | 'rejected'
  | 'unauthorized'
  | 'unknownModel'
  | 'quota'
  | 'rateLimited'
  | 'unavailable'
  | 'unreachable'
  | 'cut'
  | 'idle'
  | 'notAnApi'
  | 'length'
  | 'refused'
  | 'notJson'
  | 'tokens'
  | 'time'
  | 'aborted'
  | 'failed';

/** A failure of a model, as a provider tells it. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly failure: ModelFailure,
    readonly details: {
      /** HTTP status. */
      readonly status?: number;
      /** Seconds to wait before asking again, as the server wishes. */
      readonly retryAfter?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`The model failed: ${failure}.`, { cause: details.cause });
  }
}
