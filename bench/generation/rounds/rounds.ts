import type { PromptCase, QuestionCase } from '../types.js';
import { fourthPrompts } from './fourthPrompts.js';
import { fourthQuestions } from './fourthQuestions.js';
import { thirdPrompts } from './thirdPrompts.js';
import { thirdQuestions } from './thirdQuestions.js';

interface Round {
  readonly prompts: readonly PromptCase[];
  readonly questions: readonly QuestionCase[];
}

/** Later rounds by number. Each was written before the planner had seen it; the README says what came out. */
export const rounds: ReadonlyMap<number, Round> = new Map([
  [3, { prompts: thirdPrompts, questions: thirdQuestions }],
  [4, { prompts: fourthPrompts, questions: fourthQuestions }],
]);
