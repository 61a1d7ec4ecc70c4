import type { PatchOp } from '@vitrine/schema';
import type { Page } from '../page/Page.js';
import type { Thing } from '../page/Thing.js';
import type { Saying } from '../messages/Told.js';
import type { Clause } from '../text/clauses/Clause.js';
import type { RefineOptions, RefineStep } from '../types.js';

/** What an order comes to: ops with a sentence, a question between things, or a reason why not. */
export type Outcome =
  | {
      readonly ops: readonly PatchOp[];
      readonly said: Saying | readonly Saying[];
      readonly ask?: undefined;
      readonly refused?: undefined;
    }
  | { readonly ask: Ask; readonly ops?: undefined; readonly refused?: undefined }
  | { readonly refused: Saying; readonly ops?: undefined; readonly ask?: undefined };

/** A question between several. */
export interface Ask {
  readonly text: Saying;
  readonly choices: readonly (Thing | Saying | string)[];
}

/** What an action may look at. */
export interface Context {
  readonly page: Page;
  readonly clause: Clause;
  /** BCP 47 language of the sentence. */
  readonly language: string;
  /** What was changed last, or what the person has chosen. */
  readonly last: Thing | null;
  readonly history: readonly RefineStep[];
  /** Schemas of the host's own components. */
  readonly components: RefineOptions['components'];
  /** The answer to the next question of the sentence, from 0; null when it was not answered yet. */
  readonly nextAnswer: () => number | null;
}

/** Turns an order into ops; changes nothing itself. */
export type Action = (context: Context) => Outcome;
