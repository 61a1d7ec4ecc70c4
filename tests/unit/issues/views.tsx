import { Artifact, defineComponent, type ComponentDefinition } from '@vitrine/react';
import { createGenerator, type GenerateOptions } from '@vitrine/generator';
import { createSession } from '@vitrine/runtime';
import type { Issue, JsonSchema } from '@vitrine/schema';
import { cleanup, render } from '@testing-library/react';
import { expect, vi } from 'vitest';
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

export const views: Provocations = {
  'view.crashed': () => told([broken]),
  'view.missing': () => told([]),
};

const generated = async (prompt: string, options?: GenerateOptions) =>
  (await createGenerator().generate(prompt, options)).issues;

export const generator: Provocations = {
  'prompt.empty': () => generated(' '),
  'prompt.tooLong': () => generated('x'.repeat(30_000)),
  'data.empty': () => generated('Sales', { data: [{ name: 'sales', columns: [], rows: [] }] }),
  'planner.generic': () => generated('qwertz'),
};
