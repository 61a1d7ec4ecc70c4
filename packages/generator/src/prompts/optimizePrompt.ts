import type { Brief } from '../draft/Brief.js';
import { briefWords } from '../draft/briefWords.js';

/** A prompt that says more, for a person to fill in and use again. */
export interface OptimizedPrompt {
  readonly title: string;
  /** A template: what only the person knows stands as `{{placeholder}}`. */
  readonly prompt: string;
}

/** So many parts are named; more is no prompt but a page. */
const mostNames = 12;

/** The name of a placeholder: letters, digits and underscores. */
function placeholderOf(text: string): string {
  const quoted = /["„“«]\s?([^"“”»]+?)\s?["“”»]/u.exec(text)?.[1] ?? text;
  const name = quoted
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '');
  return /^\p{L}/u.test(name) ? name.slice(0, 48) : `value_${name}`.slice(0, 48);
}

const names = (list: readonly string[]): string => [...new Set(list)].slice(0, mostNames).join(', ');

/**
 * Makes a prompt more definite: the person's own words, then the metrics and parts that were understood from them, and a
 * placeholder for each open question. Nothing is made up; what the person does not want they take out.
 *
 * @param brief The brief that the prompt gives.
 * @param named Which of the names that were understood are said; all by default.
 */
export function optimizedPrompt(
  brief: Brief,
  named: readonly ('metrics' | 'sections')[] = ['metrics', 'sections'],
): OptimizedPrompt {
  const words = briefWords(brief.locale);
  const start = brief.prompt.replaceAll(/\s+/gu, ' ').trim();
  const stop = start === '' || /[.!?…]$/u.test(start) ? '' : '.';
  const open = brief.questions.filter(
    ({ answer, id }) =>
      answer === '' && id !== undefined && !brief.sources.some((source) => source.id === id),
  );
  const taken = new Set<string>();
  const lines = open.map(({ id, text }) => {
    const wish = id === 'audience' ? 'audience' : placeholderOf(text);
    let name = wish;
    for (let count = 2; taken.has(name); count += 1) name = `${wish}_${count}`;
    taken.add(name);
    const label = id === 'audience' ? words.audience : text.replace(/^¿/u, '').replace(/\s*\?$/u, '');
    return `${label}: {{${name}}}`;
  });
  const metrics = names(brief.metrics.map(({ name }) => name));
  const sections = names(brief.sections.map(({ title }) => title));
  const blocks = [
    `${start}${stop}`,
    named.includes('metrics') && metrics !== '' && `${words.metrics}: ${metrics}`,
    named.includes('sections') && sections !== '' && `${words.sections}: ${sections}`,
    ...lines,
  ];
  return { title: brief.title, prompt: blocks.filter((block) => block !== false && block !== '').join('\n') };
}
