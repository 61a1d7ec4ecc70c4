import { Artifact, defineComponent, type ComponentDefinition } from '@vitrine/react';
import { createGenerator, fillPrompt, readBrief, refine, type GenerateOptions } from '@vitrine/generator';
import { createSession } from '@vitrine/runtime';
import type { Artifact as ArtifactDocument, Issue, JsonSchema } from '@vitrine/schema';
import { cleanup, render } from '@testing-library/react';
import { expect, vi } from 'vitest';
import { checkStyles } from '../../../packages/react/src/renderer/development/hints.js';
import type { Provocations } from './Provocations.js';

const schema: JsonSchema = {
  type: 'object',
  properties: {},
  additionalProperties: false,
};
const broken = defineComponent({
  type: 'Gauge',
  schema,
  view: () => {
    throw new Error('no such thing');
  },
});

/** What a page with one node of the host's type tells the host. */
async function told(components: readonly ComponentDefinition[]): Promise<readonly Issue[]> {
  const session = createSession(
    { version: 1, id: 'page', title: 'Page', components: [{ id: 'a', type: 'Gauge', props: {} }] },
    { components: { Gauge: schema } },
  );
  const issues: Issue[] = [];
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Artifact session={session} components={components} onIssue={(issue) => issues.push(issue)} />);
  await vi.waitFor(() => expect(issues).not.toEqual([]));
  cleanup();
  log.mockRestore();
  return issues;
}

const page: ArtifactDocument = { version: 1, id: 'page', title: 'Page', components: [] };

export const views: Provocations = {
  'view.crashed': () => told([broken]),
  'view.missing': () => told([]),
  'styles.missing': () => {
    vi.useFakeTimers();
    render(<Artifact artifact={page} />);
    const issues: Issue[] = [];
    checkStyles((issue) => issues.push(issue));
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    cleanup();
    return issues;
  },
};

const generated = async (prompt: string, options?: GenerateOptions) =>
  (await createGenerator().generate(prompt, options)).issues;

export const generator: Provocations = {
  'prompt.empty': () => generated(' '),
  'prompt.tooLong': () => generated('x'.repeat(30_000)),
  'data.empty': () => generated('Sales', { data: [{ name: 'sales', columns: [], rows: [] }] }),
  'planner.generic': () => generated('qwertz'),
  'refine.refused': () => {
    const result = refine(page, 'delete the flux capacitor');
    return 'issue' in result ? [result.issue] : [];
  },
  'brief.headingUnknown': () => readBrief('# Sales\n\n## Colors\nblue\n').issues,
  'brief.tooLong': () => readBrief('x'.repeat(1_000_000)).issues,
  'brief.notDone': async () => {
    const brief = await createGenerator().draft('Reach 100k MRR');
    const sections = [...brief.sections, { title: 'Weather', shows: 'rain in Lisbon' }];
    return (await createGenerator().build({ ...brief, sections })).issues;
  },
  'prompt.placeholderMissing': () => fillPrompt('To {{target}}', {}).issues,
  'prompt.snippetUnknown': () => fillPrompt('@hose', { snippets: { house: 'Use EUR.' } }).issues,
  'prompt.snippetCycle': () => fillPrompt('@a', { snippets: { a: '@b', b: '@a' } }).issues,
};
