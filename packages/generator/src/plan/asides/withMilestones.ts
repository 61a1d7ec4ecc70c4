import type { Meaning } from '../../understand/Meaning.js';
import type { Outline } from '../Outline.js';

/** Marks the milestones that were told on the bars that lead past them, in place of quarters of the way. */
export function withMilestones(
  nodes: Outline['nodes'],
  { asides, target, language }: Meaning,
): Outline['nodes'] {
  const milestones = asides?.milestones ?? [];
  const { format } = new Intl.NumberFormat(language, { style: 'percent' });
  return nodes.map((node) => {
    const { shows, intent } = node;
    // What is aimed at may be a number to enter, which starts as the one that was told.
    const end = typeof shows.target === 'number' ? shows.target : shows.target && target?.value;
    if (intent !== 'goal' || typeof end !== 'number') return node;
    const passed = milestones.filter(({ value }) => value < end);
    if (passed.length === 0) return node;
    const marks = passed.map(({ value }) => ({ label: format(value / end), at: value }));
    return { ...node, shows: { ...shows, marks } };
  });
}
