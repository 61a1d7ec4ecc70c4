import type { Meaning } from '../Meaning.js';
import { findMentions } from '../words/mentions.js';

/** Whether the plan that is asked for is one of milestones, whoever has it: the roadmap of a hotel shows no bookings. */
export const isRoadmap = ({ tool, language }: Pick<Meaning, 'tool' | 'language'>): boolean =>
  tool?.id === 'schedule' &&
  findMentions(tool.words, language).mentions.some(({ senses }) =>
    senses.some(({ id }) => id === 'milestone'),
  );
