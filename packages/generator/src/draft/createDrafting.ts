import { openArtifact } from '@vitrine/schema';
import { optimizedPrompt } from '../prompts/optimizePrompt.js';
import { suggestPrompt } from '../suggest/suggestPrompt.js';
import type { GenerateOptions, GenerateResult, Generator } from '../types.js';
import { applyBrief } from './applyBrief.js';
import type { Brief } from './Brief.js';
import { briefOf } from './briefOf.js';

type Drafting = Pick<Generator, 'draft' | 'build' | 'optimizePrompt' | 'suggestPrompt'>;

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
 * What a generator does around generating: drafts and builds by whatever makes its artifacts, the planner or a model.
 *
 * @param generate Called once for a draft, once for a build.
 */
export function createDrafting(generate: Generator['generate']): Drafting {
  const draft = async (prompt: string, options?: GenerateOptions): Promise<Brief> => {
    const { artifact } = await generate(prompt, options);
    return artifact ? briefOf(artifact, prompt) : emptyBrief(prompt);
  };
  return {
    draft,
    build: async (brief, options) =>
      built(await generate(brief.prompt || brief.goal || brief.title, options), brief),
    optimizePrompt: async (prompt, options) => optimizedPrompt(await draft(prompt, options)),
    suggestPrompt,
  };
}

function built(result: GenerateResult, brief: Brief): GenerateResult {
  if (!result.artifact) return result;
  const drafted = briefOf(result.artifact, brief.prompt);
  const { artifact, issues } = applyBrief(result.artifact, drafted, brief);
  const faults = openArtifact(artifact).issues.filter(({ severity }) => severity !== 'info');
  return { ...result, artifact, issues: [...result.issues, ...issues, ...faults] };
}
