import type { DataTable } from '@vitrine/runtime';
import type { Artifact, Dataset, Row } from '@vitrine/schema';
import { createNames } from '../assemble/names.js';
import { normalize } from '../understand/words/words.js';
import type { Template } from './Template.js';

/** Options of {@link saveAsTemplate}. */
export interface SaveAsTemplateOptions {
  /** The artifact's title by default. */
  readonly title?: string;
  /** `own` by default. */
  readonly category?: string;
  /** The artifact's description by default. */
  readonly description?: string;
  /** The words of the title by default. */
  readonly keywords?: readonly string[];
  /** Rows that stand beside the document, as `generate` and `materialize` give them. */
  readonly data?: readonly DataTable[];
  /** Whether its rows go along, as samples; true by default. Otherwise the template starts empty. */
  readonly keepData?: boolean;
  /** The clock in milliseconds since 1970, to which dates in sample rows belong; `Date.now()` by default. */
  readonly now?: number;
}

/** Rows a document may hold over all its datasets. */
const inlineRows = 5000;

/**
 * Makes a template of an artifact: its page, its columns and, if wanted, its rows, which from then on are samples.
 *
 * Who made the artifact from which words is not taken along. Rows that do not fit into a document are left out, the last first.
 */
export function saveAsTemplate(artifact: Artifact, options: SaveAsTemplateOptions = {}): Template {
  const { title = artifact.title, category = 'own', keepData = true, data = [], now = Date.now() } = options;
  const { provenance: _, ...kept } = artifact;
  let left = inlineRows;
  const datasets = artifact.datasets?.map((dataset) => {
    const saved = savedDataset(dataset, data, keepData ? left : 0);
    left -= saved.rows?.length ?? 0;
    return saved;
  });
  const name = createNames()(title);
  const words = normalize(title)
    .split(' ')
    .filter((word) => word.length > 2);
  return {
    name,
    title,
    category,
    description: options.description ?? artifact.description ?? '',
    keywords: options.keywords ?? [...new Set([normalize(title), ...words])].filter((word) => word !== ''),
    anchor: `${new Date(now).toISOString().slice(0, 7)}-01`,
    parameters: [],
    artifact: { ...kept, id: name, title, ...(datasets && { datasets }) },
  };
}

/** A dataset with rows of its own, where it held or was handed some; views and the host's sources stay. */
function savedDataset(dataset: Dataset, data: readonly DataTable[], most: number): Dataset {
  const { source, ...rest } = dataset;
  const given = data.find(({ name }) => name === dataset.name);
  const isUpload = source?.name.startsWith('upload:') === true;
  if (dataset.query || (source && !isUpload)) return dataset;
  const rows = (given?.rows ?? dataset.rows ?? []) as readonly Row[];
  return {
    ...rest,
    columns: [...(given?.columns ?? dataset.columns ?? [])],
    origin: 'sample',
    rows: rows.slice(0, Math.max(0, most)),
  };
}
