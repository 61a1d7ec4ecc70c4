import { roadmaps, type RoadmapId } from '../lexicon/roadmaps/index.js';
import type { Meaning } from '../Meaning.js';
import { bestNamed } from '../words/bestNamed.js';

/** The steps of what a roadmap is for, where people usually go the same way: a shop that opens, a race, a school year. */
export function knownMilestones({ prompt, language }: Pick<Meaning, 'prompt' | 'language'>) {
  const all = roadmaps[language];
  const id = bestNamed(prompt, language, Object.keys(all) as RoadmapId[], (each) => all[each].words);
  return id && all[id].steps.split('|');
}
