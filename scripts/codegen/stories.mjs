import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'examples/artifacts';

/** A story for each example artifact, so that new ones appear by themselves. */
export function artifactStories(root) {
  const names = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  const parts = names.map((name) => ({
    name,
    export: name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
    title: JSON.parse(readFileSync(join(root, folder, `${name}.json`), 'utf8')).title,
  }));
  return `// Generated from ${folder} by scripts/codegen.mjs. Do not edit.
import type { Meta, StoryObj } from '@storybook/react-vite';
${parts.map((part) => `import ${part.export}Document from '../../../${folder}/${part.name}.json';`).join('\n')}
import type { StorySettings } from '../../support/inDocument.js';
import { opensWithoutIssue, showArtifact } from '../../support/showArtifact.js';

const meta = { title: 'Artifacts', tags: ['!autodocs'], play: opensWithoutIssue } satisfies Meta<StorySettings>;

export default meta;
type Story = StoryObj<StorySettings>;

${parts
  .map(
    (part) => `export const ${part.export}: Story = {
  name: ${JSON.stringify(part.title)},
  render: showArtifact(${part.export}Document),
};
`,
  )
  .join('\n')}`;
}
