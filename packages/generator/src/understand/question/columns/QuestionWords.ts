import type { Token } from '../../words/tokens.js';

/** The words of a question, folded, as written, and by what each may mean. */
export interface QuestionWords {
  readonly asked: readonly string[];
  readonly tokens: readonly Token[];
  readonly concepts: readonly ReadonlySet<string>[];
}
