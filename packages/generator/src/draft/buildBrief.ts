import { openArtifact } from '@vitrine/schema';
import type { GenerateResult } from '../types.js';
import { applyBrief } from './applyBrief.js';
import type { Brief } from './Brief.js';
import { briefOf } from './briefOf.js';

/**
 * Makes of the page of a brief's prompt the page of the brief: edits and answers are carried out.
 *
 * @param planned What the planner makes of the prompt alone.
 */
export function buildBrief(planned: GenerateResult, brief: Brief): GenerateResult {
  if (!planned.artifact) return planned;
  const drafted = briefOf(planned.artifact, brief.prompt);
  const { artifact, issues } = applyBrief(planned.artifact, drafted, brief);
  const faults = openArtifact(artifact).issues.filter(({ severity }) => severity !== 'info');
  return { ...planned, artifact, issues: [...planned.issues, ...issues, ...faults] };
}
