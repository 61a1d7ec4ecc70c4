import { keyResults, type SampleResult } from '../../samples/keyResults.js';
import { objectives, type FieldId } from '../lexicon/objectives/index.js';
import type { Meaning } from '../Meaning.js';
import { bestNamed } from '../words/bestNamed.js';

/** A key result that people of a field usually aim at. */
interface KnownResult {
  readonly name: string;
  readonly objective: string;
  readonly numbers: SampleResult;
}

type Prompt = Pick<Meaning, 'prompt' | 'language'>;

/** Whose goals a prompt speaks of; null where it does not say. */
export function fieldOf({ prompt, language }: Prompt): FieldId | null {
  const all = objectives[language];
  return bestNamed(prompt, language, Object.keys(all) as FieldId[], (id) => all[id].words);
}

/** What is usually aimed at in the field that a prompt names, else in a company. */
export function knownObjectives(meaning: Prompt): readonly KnownResult[] {
  const field = fieldOf(meaning) ?? 'company';
  const named = objectives[meaning.language][field].objectives.flatMap((written) => {
    const [objective = '', results = ''] = written.split(': ');
    return results.split('|').map((name) => ({ objective, name }));
  });
  return named.map((result, at) => ({ ...result, numbers: keyResults[field][at]! }));
}
