import type { Artifact, Issue, Node, PatchOp, Provenance } from '@vitrine/schema';
import type { DataTable } from '@vitrine/runtime';
import type { Brief } from './draft/Brief.js';
import type { Outline } from './plan/Outline.js';
import type { OptimizedPrompt } from './prompts/optimizePrompt.js';
import type { RefineOptions, RefineResult } from './refine/types.js';
import type { PromptSuggestion } from './suggest/suggestPrompt.js';
import type { ModelLimits } from './provider/Budget.js';
import type { ModelProvider } from './provider/ModelProvider.js';

/** One statement about the result and what it rests on. */
export type Receipt = NonNullable<Provenance['receipts']>[number];

/** Options of `createGenerator`. */
export interface GeneratorOptions {
  /** The model that makes pages; without one the offline planner does. */
  readonly provider?: ModelProvider;
  /** What the model may take for one page. */
  readonly limits?: ModelLimits;
}

/** Options of {@link Generator.generate}. */
export interface GenerateOptions {
  /** Tables to build on, as `readData` gives them. */
  readonly data?: readonly DataTable[];
  /**
   * What the host knows of the person's situation; read, never shown as data. The planner reads `goal` (target and
   * deadline that the prompt leaves open), `challenge` (figures to watch) and `stage` (audience); receipts say what it took.
   */
  readonly context?: Readonly<Record<string, string | number>>;
  /**
   * BCP 47 tag, such as `de-AT`, by which the result writes numbers and days; by default the language of the prompt. The
   * words are those of the prompt's language, and of this one where it could be several.
   */
  readonly locale?: string;
  /** ISO 4217 code of amounts; by default that of the data or the prompt, else USD. */
  readonly currency?: string;
  /** IANA zone in which days begin; UTC by default. */
  readonly timeZone?: string;
  /** The clock in milliseconds since 1970; `Date.now()` by default. */
  readonly now?: number;
  /**
   * Identity of the result: 1 to 128 letters, digits, dots, hyphens and underscores, beginning with a letter or digit; made
   * of the title and random characters by default.
   */
  readonly id?: string;
  /** Ends what a model is asked; the planner finishes what it has not written. */
  readonly signal?: AbortSignal;
}

/** What {@link Generator.generate} gives; `artifact` is null where nothing could be made, and an issue says why. */
export type GenerateResult =
  | {
      readonly artifact: Artifact;
      readonly receipts: readonly Receipt[];
      readonly issues: readonly Issue[];
      /** Rows too many for the document; hand them to `createSession` or `<Artifact>` beside it. */
      readonly data?: readonly DataTable[];
    }
  | {
      readonly artifact: null;
      readonly receipts: readonly Receipt[];
      readonly issues: readonly Issue[];
      readonly data?: undefined;
    };

/** Makes artifacts from sentences and tables. */
export interface Generator {
  /**
   * Makes an artifact.
   *
   * With data every number shown is computed by a query over it; without, the data is marked as sample.
   * Never rejects for a bad prompt, bad data, or a `locale`, `currency`, `timeZone`, `now` or `id` that does not exist: the issues say
   * what is wrong.
   */
  generate(prompt: string, options?: GenerateOptions): Promise<GenerateResult>;
  /**
   * What would be built, and what only the person knows: a product spec to correct before building. `writeBrief` and
   * `readBrief` make it Markdown and read it back.
   */
  draft(prompt: string, options?: GenerateOptions): Promise<Brief>;
  /** Makes the artifact of a brief, edits and answers included; what could not be made of them is among the issues. */
  build(brief: Brief, options?: GenerateOptions): Promise<GenerateResult>;
  /**
   * Changes an artifact by a sentence; see the function `refine`. Where that refuses and there is a provider, the model is
   * asked for the change; where the model fails too, the refusal stands and `issues` say what happened.
   */
  refine(artifact: Artifact, sentence: string, options?: RefineOptions): Promise<RefineResult>;
  /** A better prompt from what a person made of a result; see the function `suggestPrompt`. */
  suggestPrompt(prompt: string, before: Artifact, after: Artifact): PromptSuggestion;
  /** A prompt that says more, with placeholders for what only the person knows, and a title for it. */
  optimizePrompt(prompt: string, options?: GenerateOptions): Promise<OptimizedPrompt>;
  /** What `generate` makes of a prompt, or `build` of a brief, step by step; never throws for what these never reject for. */
  stream(from: string | Brief, options?: GenerateOptions): AsyncIterable<GenerateEvent>;
}

/** What happens while an artifact is made, in order; the last one is always `done`. */
export type GenerateEvent =
  /** The plan, and the page as it begins: datasets without sample rows, containers without parts. The ops that follow fill it. */
  | {
      readonly kind: 'outline';
      readonly outline: Outline;
      readonly artifact: Artifact;
      /** Rows too many for the document, as in the result; hand them over beside it. */
      readonly data?: readonly DataTable[];
    }
  /** Sample rows are written. */
  | { readonly kind: 'rows'; readonly ops: readonly PatchOp[] }
  /** A node is written; `ops` puts it into the document so far. */
  | { readonly kind: 'node'; readonly node: Node; readonly ops: readonly PatchOp[] }
  /** Nodes were mended after a check; `round` counts from 1. */
  | { readonly kind: 'repair'; readonly round: number; readonly ops: readonly PatchOp[] }
  /** Tokens of this page so far. */
  | { readonly kind: 'usage'; readonly inputTokens: number; readonly outputTokens: number }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'done'; readonly result: GenerateResult };
