import type { Facts } from '../facts/readFacts.js';
import type { PartWish, Topic } from '../Meaning.js';

/** Beside the views of what is told group by group stands one that compares the groups; a page without views does so itself. */
export function withSplits(views: readonly PartWish[], { splits }: Facts, topic: Topic): PartWish[] {
  if (views.length === 0) return [];
  const compare = splits.map((column): PartWish => ({
    part: 'bar',
    topic: { ...topic, dimensions: [column], isOverTime: false },
    words: '',
    start: 0,
  }));
  return [...views, ...compare];
}
