import { labelIn } from '../lexicon/senses.js';
import type { Meaning } from '../Meaning.js';
import { fold } from '../words/fold.js';
import { findMentions, senseOf } from '../words/mentions.js';

/** Whether the plan that is asked for is one of milestones, whoever has it: the roadmap of a hotel shows no bookings. */
export const isRoadmap = ({ tool, language }: Pick<Meaning, 'tool' | 'language'>): boolean =>
  tool?.id === 'schedule' &&
  findMentions(tool.words, language).mentions.some(({ senses }) =>
    senses.some(({ id }) => id === 'milestone'),
  );

/** Whether it is the plan of one project, which shows the steps of that and no list of projects; where words have no number, one is meant. */
export function isPlanOfProject({ tool, prompt, language }: Pick<Meaning, 'tool' | 'prompt' | 'language'>) {
  if (tool?.id !== 'schedule') return false;
  const [one, many] = [false, true].map((plural) => fold(labelIn(language, 'entities', 'project', plural)));
  const projects = findMentions(prompt, language).mentions.filter(
    (mention) => senseOf(mention, 'entity')?.id === 'project',
  );
  return projects.length > 0 && projects.every(({ text }) => one === many || fold(text) !== many);
}
