import type { JsonSchema } from '@vitrine/schema';

/**
 * The ways to tell a model which JSON to answer, from the one that binds it most to the one that every model takes.
 *
 * - `openai-strict`: a schema in the strict subset of OpenAI; each property is there, what is optional may be null.
 * - `local`: a schema that grammars of local servers can follow, which the model also reads in the prompt.
 * - `prompt-only`: the schema stands in the prompt and nothing enforces it.
 */
export type ProfileName = 'openai-strict' | 'local' | 'prompt-only';

/** The schema of an answer; references point into its own `$defs`. */
export interface ProfileSchema extends Omit<JsonSchema, 'properties' | 'items' | 'anyOf'> {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, ProfileSchema>>;
  readonly items?: ProfileSchema;
  readonly anyOf?: readonly ProfileSchema[];
  readonly $defs?: Readonly<Record<string, ProfileSchema>>;
}

/** What a profile lets through of a schema. */
export interface Dialect {
  /** Each property is required; one that may be left out may be null instead. */
  readonly nullable: boolean;
  /** Shared parts stand under `$defs`; otherwise where they are used. */
  readonly definitions: boolean;
  /** Queries have their most used clauses only, and no part contains itself. */
  readonly reduced: boolean;
  /** Rules that are written down; all others are checked when the answer is here. */
  readonly rules: ReadonlySet<RuleKeyword>;
}

type RuleKeyword = (typeof ruleKeywords)[number];

const ruleKeywords = [
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'pattern',
  'format',
] as const;

export const dialects: Readonly<Record<ProfileName, Dialect>> = {
  'openai-strict': {
    nullable: true,
    definitions: true,
    reduced: true,
    rules: new Set<RuleKeyword>(['minItems', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']),
  },
  // Grammars count repetitions one by one and know ranges of integers only.
  local: { nullable: false, definitions: false, reduced: true, rules: new Set<RuleKeyword>(['minItems']) },
  'prompt-only': {
    nullable: false,
    definitions: true,
    reduced: false,
    rules: new Set<RuleKeyword>(ruleKeywords),
  },
};
