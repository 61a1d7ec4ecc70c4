import type { Meaning } from '../../understand/Meaning.js';
import type { Outline } from '../Outline.js';

/** Marks the milestones that were told on the bars that lead past them, in place of quarters of the way. */
export function withMilestones(nodes: Outline['nodes'], { asides, target }: Meaning): Outline['nodes'] {
  const milestones = asides?.milestones ?? [];
  return nodes.map((node) => {
    const { shows, intent } = node;
    // What is aimed at may be a number to enter, which starts as the one that was told.
    const end = typeof shows.target === 'number' ? shows.target : shows.target && target?.value;
    const passed = milestones.filter(({ value }) => typeof end === 'number' && value < end);
    if (intent !== 'goal' || passed.length === 0) return node;
    const marks = passed.map(({ value, words }) => ({ label: words.replace(leadOfNumber, ''), at: value }));
    return { ...node, shows: { ...shows, marks } };
  });
}

/** The words before a number, and not its currency. */
const leadOfNumber = /^[\p{L}\s]+(?=\P{L}*\d)/u;
