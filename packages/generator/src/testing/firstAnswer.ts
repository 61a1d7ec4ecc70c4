import { createSession } from '@vitrine/runtime';
import { readData } from '@vitrine/runtime/data';
import { createGenerator } from '../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');

/** The first card's value, the groups of the first chart with their numbers, the first two columns of a list, or the rows of a table. */
export async function firstAnswer(text: string, prompt: string, name = 'table.csv') {
  const { data } = await readData(text, { name });
  const { artifact } = await createGenerator().generate(prompt, { data, now, id: 'page' });
  if (!artifact) throw new Error(`"${prompt}" made no page.`);
  const session = createSession(artifact, { now: () => now });
  await session.ready;
  const [first] = artifact.components;
  const { value, data: drawn } = (session.node(first!.id)?.props ?? {}) as {
    value?: unknown;
    data?: { rows: Record<string, unknown>[] } | Record<string, unknown>[];
  };
  const {
    columns = [],
    x = columns[0]?.key ?? '',
    y = columns.slice(1),
  } = first!.props as {
    x?: string;
    y?: { key: string }[];
    columns?: { key: string }[];
  };
  session.dispose();
  const rows = Array.isArray(drawn) ? drawn : drawn?.rows;
  const [label] = y;
  // A table of all columns is told by its rows.
  if (rows && !label) return rows;
  return rows && label ? Object.fromEntries(rows.map((row) => [String(row[x]), row[label.key]])) : value;
}
