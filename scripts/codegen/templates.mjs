import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'packages/generator/src/templates';
const ending = '.template.json';

/** The order of the categories in a gallery. */
const categories = ['Planning', 'Finance', 'Sales', 'Customers', 'Product', 'Operations'];

function readTemplates(root) {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, ...JSON.parse(readFileSync(join(root, folder, file), 'utf8')) }))
    .sort(
      (a, b) =>
        categories.indexOf(a.category) - categories.indexOf(b.category) || a.title.localeCompare(b.title),
    );
}

/** The templates twice: as a catalogue that loads them one by one, and all of them as one list. */
export function templateFiles(root, banner) {
  const found = readTemplates(root);
  const unknown = found.filter(({ category }) => !categories.includes(category));
  const problems = unknown.map(
    ({ file, category }) => `${file}: the category "${category}" is not one of them`,
  );
  const entry = ({ file, name, title, category, description, keywords, yieldsToTrades, artifact }) => `  {
    name: ${JSON.stringify(name)},
    title: ${JSON.stringify(title)},
    category: ${JSON.stringify(category)},
    description: ${JSON.stringify(description)},
    keywords: ${JSON.stringify(keywords)},${yieldsToTrades ? '\n    yieldsToTrades: true,' : ''}
    preview: ${JSON.stringify(artifact.components.map(({ type, span = 12 }) => ({ type, span })))},
    load: async () => (await import('../${file}', { with: { type: 'json' } })).default as Template,
  },`;
  const identifier = (index) => `template${index + 1}`;
  const head = banner.replace('schemas/', folder);
  return {
    problems,
    files: {
      [`${folder}/generated/templateCatalogue.ts`]: `${head}import type { Template, TemplateEntry } from '../Template.js';

/** What there is to choose from: light, each template is loaded when it is asked for. */
export const templateCatalogue: readonly TemplateEntry[] = [
${found.map(entry).join('\n')}
];
`,
      [`${folder}/generated/templates.ts`]: `${head}import type { Template } from '../Template.js';
${found.map(({ file }, index) => `import ${identifier(index)} from '../${file}' with { type: 'json' };`).join('\n')}

/**
 * Whole artifacts with sample data, all at once. Where size matters, take {@link templateCatalogue}.
 */
export const templates: readonly Template[] = [
${found.map((_, index) => `  ${identifier(index)},`).join('\n')}
] as readonly Template[];
`,
    },
  };
}
