import type { CatalogueSchema, Column } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';
import type { Question } from '../questions/Asker.js';
import { instructions } from '../questions/instructions.js';

/** Where a part stands: on one side of another. */
interface Beside {
  readonly beside?: string;
  readonly side?: 'before' | 'after';
}

/** An edit as a model proposes it: an op of a patch, with words in the place of props that are written later. */
export type Edit =
  | { readonly op: 'set'; readonly id: string; readonly shows: string }
  | ({
      readonly op: 'add';
      readonly id: string;
      readonly type: string;
      readonly title: string;
      readonly shows: string;
      readonly span?: number;
    } & Beside)
  | { readonly op: 'remove'; readonly id: string }
  | ({ readonly op: 'move'; readonly id: string } & Beside)
  | { readonly op: 'node'; readonly id: string; readonly span: number }
  | { readonly op: 'artifact'; readonly title: string }
  | { readonly op: 'dataset.set'; readonly name: string; readonly column: Column };

/** What there is to edit. */
export interface Editable {
  /** Ids of all parts of the page. */
  readonly ids: readonly string[];
  /** Ids of those whose props a model may write. */
  readonly writable: readonly string[];
  /** Names of the datasets that have columns of their own. */
  readonly datasets: readonly string[];
}

const mostEdits = 12;

const text = (description: string, maxLength = 256): CatalogueSchema => ({
  type: 'string',
  maxLength,
  description,
});

const span: CatalogueSchema = {
  type: 'integer',
  minimum: 1,
  maximum: 12,
  description: 'Columns of the page it takes.',
};

/** The types of parts that hold no others. */
export const partTypes: readonly string[] = /* @__PURE__ */ Object.entries(catalogue)
  .filter(([, schema]) => !schema['x-slots']?.length)
  .map(([type]) => type);

function opSchema(
  op: Edit['op'],
  properties: Readonly<Record<string, CatalogueSchema>>,
  optional: readonly string[] = [],
): CatalogueSchema {
  const required = ['op', ...Object.keys(properties).filter((name) => !optional.includes(name))];
  return {
    type: 'object',
    additionalProperties: false,
    required,
    properties: { op: { const: op }, ...properties },
  };
}

function editSchemas({ ids, writable, datasets }: Editable): CatalogueSchema[] {
  const part: CatalogueSchema = { enum: ids, description: 'Id of a part of the page.' };
  const shows = text('What exactly it shows and does afterwards.', 1000);
  const beside = {
    beside: { enum: ids, description: 'The part next to which it stands; left out for the end of the page.' },
    side: { enum: ['before', 'after'] },
  };
  const added = {
    id: text('New name of the part: letters, digits and _.', 64),
    type: { enum: partTypes, description: 'Its component.' },
    title: text('Its heading, in the words of the person.'),
    shows,
  };
  return [
    opSchema('add', { ...added, ...beside, span }, ['beside', 'side', 'span']),
    opSchema('artifact', { title: text('New title of the page.') }),
    ...(ids.length > 0
      ? [
          opSchema('remove', { id: part }),
          opSchema('move', { id: part, ...beside }),
          opSchema('node', { id: part, span }),
        ]
      : []),
    ...(writable.length > 0 ? [opSchema('set', { id: { ...part, enum: writable }, shows })] : []),
    ...(datasets.length > 0
      ? [opSchema('dataset.set', { name: { enum: datasets }, column: { $ref: 'column' } })]
      : []),
  ];
}

/** Asks for the edits that a sentence wants, each one an op of a closed form. */
export function editQuestion(content: Readonly<Record<string, unknown>>, editable: Editable): Question {
  const schema: CatalogueSchema = {
    type: 'object',
    additionalProperties: false,
    required: ['edits'],
    properties: {
      refusal: text('Why nothing can be changed; left out when something is.', 500),
      edits: {
        type: 'array',
        maxItems: mostEdits,
        description: 'The edits in their order; none when it is refused.',
        items: { anyOf: editSchemas(editable) },
      },
      message: text('What changed, in one sentence; left out when nothing does.', 500),
    },
  };
  return { name: 'edits', schema, system: instructions.edit(), content };
}
