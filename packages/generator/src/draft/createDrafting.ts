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

/** What a better prompt may name, the most first. */
const namings = [['metrics', 'sections'], ['metrics'], ['sections']] as const;

/** Whether a page has the same metrics and sections as another. */
function keepsParts(before: Brief, after: Brief): boolean {
  const names = ({ metrics, sections }: Brief): string =>
    JSON.stringify([metrics.map(({ name }) => name), sections.map(({ title, shows }) => [title, shows])]);
  return names(before) === names(after);
}

/**
 * What a generator does around generating: drafts by whatever makes its artifacts, the planner or a model.
 *
 * @param generate Called once for a draft.
 * @param isPlanned Whether the planner makes the artifacts: it may read names that it is told again in another way, so a
 *   better prompt says only those with which the page keeps its parts.
 */
export function createDrafting(generate: Generator['generate'], isPlanned: boolean): Drafting {
  const draft = async (prompt: string, options?: GenerateOptions): Promise<Brief> => {
    const { artifact } = await generate(prompt, options);
    return artifact ? briefOf(artifact, prompt) : emptyBrief(prompt);
  };
  return {
    draft,
    optimizePrompt: async (prompt, options) => {
      const brief = await draft(prompt, options);
      if (!isPlanned) return optimizedPrompt(brief);
      for (const named of namings) {
        const wording = optimizedPrompt({ ...brief, questions: [] }, named);
        if (keepsParts(brief, await draft(wording.prompt, options))) return optimizedPrompt(brief, named);
      }
      return optimizedPrompt(brief, []);
    },
    suggestPrompt,
  };
}
