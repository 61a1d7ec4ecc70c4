import { checklists, type ChecklistId } from '../lexicon/checklists/index.js';
import type { Meaning, NamedItem } from '../Meaning.js';
import { bestNamed } from '../words/bestNamed.js';

/** A stretch of work with its steps. */
interface KnownPhase {
  readonly name: string;
  readonly steps: readonly NamedItem[];
}

/** The steps of work that a prompt names and that is done alike everywhere, by phase. */
export function knownSteps({ prompt, language }: Meaning): readonly KnownPhase[] | null {
  const all = checklists[language];
  const id = bestNamed(prompt, language, Object.keys(all) as ChecklistId[], (each) => all[each].words);
  if (!id) return null;
  return all[id].phases.map((phase) => {
    const [name = '', steps = ''] = phase.split(': ');
    return { name, steps: steps.split('|').map((step) => ({ name: step })) };
  });
}
