import type { PromptCase, QuestionCase } from '../types.js';
import { fifthPrompts } from './fifthPrompts.js';
import { fifthQuestions } from './fifthQuestions.js';
import { fourthPrompts } from './fourthPrompts.js';
import { fourthQuestions } from './fourthQuestions.js';
import { seventhPrompts } from './seventhPrompts.js';
import { seventhQuestions } from './seventhQuestions.js';
import { sixthPrompts } from './sixthPrompts.js';
import { sixthQuestions } from './sixthQuestions.js';
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
  [5, { prompts: fifthPrompts, questions: fifthQuestions }],
  [6, { prompts: sixthPrompts, questions: sixthQuestions }],
  [7, { prompts: seventhPrompts, questions: seventhQuestions }],
]);
