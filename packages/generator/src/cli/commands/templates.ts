import { createArtifactId } from '@vitrine/schema';
import { closestName } from '@vitrine/schema/internal';
import { applyTemplate } from '../../templates/applyTemplate.js';
import { templateCatalogue } from '../../templates/generated/templateCatalogue.js';
import { saveAsTemplate } from '../../templates/saveAsTemplate.js';
import type { TemplateEntry } from '../../templates/Template.js';
import {
  CommandError,
  exitCodes,
  type Call,
  type Command,
  type ExitCode,
  type Terminal,
} from '../Command.js';
import { giveText, jsonText, readArtifact } from '../files.js';

function find(name: string): TemplateEntry {
  const found = templateCatalogue.find((entry) => entry.name === name);
  if (found) return found;
  const meant = meantBy(name).map((each) => `"${each}"`);
  throw new CommandError(
    `There is no template "${name}".${meant.length > 0 ? ` Did you mean ${meant.join(' or ')}?` : ''} "vitrine templates" lists them.`,
    exitCodes.failed,
  );
}

const mostMeant = 3;

/** The names that are nearly so, else those of templates that are known under the word: the pipeline for `crm`. */
function meantBy(name: string): readonly string[] {
  const close = closestName(
    name,
    templateCatalogue.map((entry) => entry.name),
  );
  if (close) return [close];
  const word = name.toLowerCase();
  return templateCatalogue
    .filter(({ title, category, keywords }) =>
      [title, category, ...keywords].some((each) =>
        each
          .toLowerCase()
          .split(/[\s-]+/u)
          .includes(word),
      ),
    )
    .slice(0, mostMeant)
    .map((entry) => entry.name);
}

const summaryOf = ({ name, title, category, description, keywords }: TemplateEntry) => ({
  name,
  title,
  category,
  description,
  keywords,
});

function list(category: string | undefined, asJson: boolean, terminal: Terminal): ExitCode {
  const shown = templateCatalogue.filter(
    (entry) => category === undefined || entry.category.toLowerCase() === category.toLowerCase(),
  );
  const categories = [...new Set(templateCatalogue.map((entry) => entry.category))];
  if (shown.length === 0)
    throw new CommandError(
      `There is no category "${category}". There are ${categories.join(', ')}.`,
      exitCodes.failed,
    );
  if (asJson) terminal.print(jsonText(shown.map(summaryOf)));
  else
    for (const name of categories) {
      const entries = shown.filter((entry) => entry.category === name);
      if (entries.length === 0) continue;
      terminal.print(name);
      for (const entry of entries) terminal.print(`  ${entry.name.padEnd(24)}${entry.description}`);
    }
  return exitCodes.ok;
}

async function save(file: string, call: Call, terminal: Terminal): Promise<ExitCode> {
  const artifact = await readArtifact(file, terminal);
  const title = call.text('title');
  const category = call.text('category');
  return give(
    saveAsTemplate(artifact, { ...(title && { title }), ...(category && { category }) }),
    call.text('out'),
    terminal,
  );
}

async function give(value: unknown, out: string | undefined, terminal: Terminal): Promise<ExitCode> {
  await giveText(jsonText(value), out, terminal);
  return exitCodes.ok;
}

export const templates: Command = {
  name: 'templates',
  operands: '[name]',
  mostOperands: 1,
  summary: 'Lists templates, writes the artifact of one, or makes one of an artifact.',
  options: {
    category: { type: 'string', short: 'c' },
    out: { type: 'string', short: 'o' },
    save: { type: 'string' },
    title: { type: 'string' },
    json: { type: 'boolean' },
  },
  help: {
    category: 'only the templates of a category; with --save, its category',
    out: 'file to write; standard output without',
    save: 'file of an artifact to make a template of, with its data',
    title: 'title of the template that is saved',
    json: 'the list as JSON',
  },
  async run(call, terminal) {
    const saved = call.text('save');
    if (saved !== undefined) return save(saved, call, terminal);
    const [name] = call.words;
    if (name === undefined) return list(call.text('category'), call.flag('json'), terminal);
    const template = await find(name).load();
    const { artifact } = applyTemplate(template, new Map(), Date.now());
    return give({ ...artifact, id: createArtifactId(artifact.title) }, call.text('out'), terminal);
  },
};
