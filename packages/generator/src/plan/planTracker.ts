import type { Artifact } from '@vitrine/schema';
import tracker from '../templates/tracker.template.json' with { type: 'json' };
import type { Template } from '../templates/Template.js';
import { headingOf, normalize } from '../understand/words.js';
import type { Receipt } from '../types.js';

const leads =
  /^(please\s+)?(i\s+(want|need|would like)\s+(to\s+)?|give me\s+|make\s+(me\s+)?|build\s+(me\s+)?|create\s+|generate\s+)?(track|monitor|manage|list|organi[sz]e|log|record|follow)?\s*(a|an|the|my|our)?\s+/i;

/** A title made of the prompt's first words. */
export function titleOf(prompt: string): string {
  const sentence = prompt.trim().split(/[.!?\n]/)[0] ?? '';
  const rest = ` ${sentence}`.trim().replace(leads, '').trim() || sentence;
  return headingOf(rest.length > 60 ? `${rest.slice(0, 57).trimEnd()}…` : rest);
}

/** An empty tracker for what no template covers: nothing in it is invented. */
export function planTracker(prompt: string): { artifact: Artifact; receipts: Receipt[] } {
  const title = titleOf(prompt);
  const { artifact: empty } = tracker as Template;
  const artifact: Artifact = {
    ...empty,
    title,
    datasets: empty.datasets?.map((dataset) => ({ ...dataset, title })),
  };
  const words = normalize(prompt).split(' ').length;
  return {
    artifact,
    receipts: [
      { kind: 'known', text: `title "${title}"`, from: `the prompt's ${words} words` },
      {
        kind: 'inferred',
        text: 'a tracker with name, status, due date and notes',
        from: 'no known kind of tool in the prompt',
      },
      { kind: 'missing', text: 'entries: the tracker starts empty', from: 'the prompt' },
    ],
  };
}
