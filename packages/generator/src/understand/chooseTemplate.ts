import type { TemplateSummary } from '../templates/Template.js';
import { mentions, normalize } from './words/words.js';

/** The template whose keywords the prompt names most of, by length of the words; undefined when none is named. */
export function chooseTemplate<T extends TemplateSummary>(
  prompt: string,
  templates: readonly T[],
): { template: T; words: string[] } | undefined {
  const text = normalize(prompt);
  const scored = templates
    .map((template) => {
      const words = template.keywords.filter((keyword) => mentions(text, keyword));
      return { template, words, score: words.reduce((sum, word) => sum + word.length, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0];
}
