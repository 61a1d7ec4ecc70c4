import type { DataTable } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';
import { strToU8, zipSync } from 'fflate';
import { version } from '../../version.js';

/** Zips know no earlier day; a fixed one makes the same project the same bytes. */
const zipDate = '1980-01-01T00:00:00';

const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'tool';

const manifest = (artifact: Artifact) => ({
  name: slug(artifact.id),
  private: true,
  type: 'module',
  scripts: { dev: 'vite', build: 'vite build', preview: 'vite preview' },
  dependencies: {
    '@vitrine/react': `^${version}`,
    '@vitrine/runtime': `^${version}`,
    react: '^19.0.0',
    'react-dom': '^19.0.0',
  },
  devDependencies: { '@vitejs/plugin-react': '^6.0.0', vite: '^8.0.0' },
});

/** Language tags that can stand in an attribute as they are. */
const tag = /^[A-Za-z0-9-]{1,35}$/;

const page = (locale = 'en') => `<!doctype html>
<html lang="${tag.test(locale) ? locale : 'en'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Vitrine</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/src/main.jsx"></script>
  </body>
</html>
`;

const config = `import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [react()] });
`;

const main = (hasData: boolean) => `import '@vitrine/react/styles.css';
import { Artifact } from '@vitrine/react';
import { createIndexedDbStorage } from '@vitrine/runtime/indexed-db';
import { createRoot } from 'react-dom/client';
import tool from './artifact.json';
${hasData ? "import data from './data.json';\n" : ''}
// What people enter is kept in their browser, apart from the document.
const storage = createIndexedDbStorage({ namespace: 'app' });

document.title = tool.title;
createRoot(document.getElementById('root')).render(
  <Artifact artifact={tool} storage={storage}${hasData ? ' data={data}' : ''} />,
);
`;

const readme = (artifact: Artifact) => `# ${artifact.title}

${artifact.description ?? ''}

\`\`\`sh
npm install
npm run dev      # while you work on it
npm run build    # into dist/, for any web server
npm run preview  # looks at what was built
\`\`\`

It needs Node 20.19 or newer.

\`src/artifact.json\` is the whole tool. What people enter stays in their browser.
`;

/** A Vite project that shows an artifact, as the bytes of a zip. */
export function exportProject({
  artifact,
  data,
}: {
  readonly artifact: Artifact;
  readonly data: readonly DataTable[] | undefined;
}): Uint8Array {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files = {
    'package.json': json(manifest(artifact)),
    'index.html': page(artifact.settings?.locale),
    'vite.config.js': config,
    'README.md': readme(artifact),
    '.gitignore': 'node_modules\ndist\n',
    'src/main.jsx': main(data !== undefined),
    'src/artifact.json': json(artifact),
    ...(data && { 'src/data.json': json(data) }),
  };
  const folder = slug(artifact.id);
  const entries = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: zipDate, level: 9 });
}
