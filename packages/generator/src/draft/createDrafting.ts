import { optimizedPrompt } from '../prompts/optimizePrompt.js';
import { suggestPrompt } from '../suggest/suggestPrompt.js';
import type { GenerateOptions, Generator } from '../types.js';
import type { Brief } from './Brief.js';
import { briefOf } from './briefOf.js';

type Drafting = Pick<Generator, 'draft' | 'optimizePrompt' | 'suggestPrompt'>;

/** A brief of nothing: what a prompt gives that gives no artifact. */
const emptyBrief = (prompt: string): Brief => ({
  locale: 'en',
  title: '',
  goal: '',
  audience: '',
  metrics: [],
  sections: [],
  sources: [],
  questions: [],
  prompt: prompt.trim(),
});

/**
 * What a generator does around generating: drafts by whatever makes its artifacts, the planner or a model.
 *
 * @param generate Called once for a draft.
 */
export function createDrafting(generate: Generator['generate']): Drafting {
  const draft = async (prompt: string, options?: GenerateOptions): Promise<Brief> => {
    const { artifact } = await generate(prompt, options);
    return artifact ? briefOf(artifact, prompt) : emptyBrief(prompt);
  };
  return {
    draft,
    optimizePrompt: async (prompt, options) => optimizedPrompt(await draft(prompt, options)),
    suggestPrompt,
  };
}
