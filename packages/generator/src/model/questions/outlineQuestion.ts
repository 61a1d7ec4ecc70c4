import type { CatalogueSchema, Dataset } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';
import type { Question } from './Asker.js';
import { instructions } from './instructions.js';

const text = (description: string, maxLength = 256): CatalogueSchema => ({
  type: 'string',
  maxLength,
  description,
});

const datasets: CatalogueSchema = {
  type: 'array',
  maxItems: 12,
  description: 'The tables that the parts show and edit, one for each kind of thing.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'title', 'columns'],
    properties: {
      name: text('Name that queries and formulas use: letters, digits and _, such as "customers".'),
      title: text('What the rows are, for people.'),
      columns: {
        type: 'array',
        minItems: 1,
        maxItems: 30,
        description: 'The columns in order, the one that names a row first.',
        items: { $ref: 'column' },
      },
    },
  },
};

function nodes(given: readonly Dataset[] | undefined): CatalogueSchema {
  const intents = new Set(Object.values(catalogue).flatMap((schema) => schema['x-plan']?.intents ?? []));
  const dataset: CatalogueSchema = given?.length
    ? { enum: given.map(({ name }) => name), description: 'The dataset it shows or edits.' }
    : text('Name of the dataset it shows or edits.');
  return {
    type: 'array',
    minItems: 1,
    maxItems: 40,
    description: 'The parts in the order of the page, a container before what it holds.',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'type', 'intent', 'title', 'shows'],
      properties: {
        id: text('Name of the part in formulas: letters, digits and _, such as "total_mrr".'),
        type: { enum: Object.keys(catalogue), description: `Its component. ${typeGuide()}` },
        parent: text('Id of the container it stands in; left out for the page.'),
        place: text('Label of the tab it stands in, where its parent has several.'),
        intent: { enum: [...intents], description: 'What it is for.' },
        title: text('Its heading, in the words of the person.'),
        shows: text('What exactly it shows and does.', 1000),
        dataset,
        span: { type: 'integer', minimum: 1, maximum: 12, description: 'Columns of the page it takes.' },
      },
    },
  };
}

const typeGuide = (): string =>
  Object.entries(catalogue)
    .map(([type, { description }]) => `${type}: ${description}`)
    .join(' ');

/** The schema of an outline, with datasets unless they are given. */
function outlineSchema(given?: readonly Dataset[]): CatalogueSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['reason', 'title', ...(given ? [] : ['datasets']), 'nodes'],
    properties: {
      reason: text('Who uses the page and what they decide by it, in a sentence.', 1000),
      title: text('Title of the page: what it is.'),
      description: text('A line below the title.', 1000),
      ...(given ? {} : { datasets }),
      nodes: nodes(given),
    },
  };
}

/** Asks for the plan of the page. */
export function outlineQuestion(
  content: Readonly<Record<string, unknown>>,
  given: readonly Dataset[] | undefined,
): Question {
  return { name: 'outline', schema: outlineSchema(given), system: instructions.outline(), content };
}
