import type { Artifact, Issue, JsonSchema, PatchOp } from '@vitrine/schema';

/** One change that was made: what `undo that` goes back over, and what `it` points at. */
export interface RefineStep {
  readonly patch: readonly PatchOp[];
  /** What leads back, as `applyPatch` gave it. */
  readonly inverse: readonly PatchOp[];
}

/** Options of `refine`. */
export interface RefineOptions {
  /** The changes made before, oldest first, by whatever means; none by default. */
  readonly history?: readonly RefineStep[];
  /** Id of the component the person has chosen: what `this` points at. */
  readonly selected?: string;
  /** Answers to the questions that the sentence raised, in their order: numbers of the choices, from 1. */
  readonly answers?: readonly number[];
  /** The clock in milliseconds since 1970, for days without a year; `Date.now()` by default. */
  readonly now?: number;
  /** Schemas of the host's own components, as for `openArtifact`. */
  readonly components?: Readonly<Record<string, JsonSchema>>;
  /** Ends what a model is asked; without a model nothing takes long enough. */
  readonly signal?: AbortSignal;
}

/** What became of a sentence: a change, a question when it can mean several things, or why it cannot be. */
export type RefineResult =
  | {
      readonly artifact: Artifact;
      /** What makes the change, and what takes it back. */
      readonly patch: readonly PatchOp[];
      readonly inverse: readonly PatchOp[];
      /** A sentence on what changed, in the language of the order. */
      readonly message: string;
      /** Options that could not be used, and what there is to know of a model that made the change; absent without either. */
      readonly issues?: readonly Issue[];
      readonly question?: undefined;
      readonly refusal?: undefined;
    }
  | {
      /** With its numbered choices, ready to be shown; `answers` takes the number. */
      readonly question: string;
      readonly choices: readonly string[];
      readonly artifact?: undefined;
      readonly refusal?: undefined;
      /** Options that could not be used; absent without one. */
      readonly issues?: readonly Issue[];
    }
  | {
      /** Why nothing was changed, in the language of the order. */
      readonly refusal: string;
      readonly issue: Issue;
      /** Options that could not be used, and why a model that was asked made no change either; absent without either. */
      readonly issues?: readonly Issue[];
      readonly artifact?: undefined;
      readonly question?: undefined;
    };
