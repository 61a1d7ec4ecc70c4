import { createSession, toCsv, type DataTable } from '@vitrine/runtime';
import { type Artifact } from '@vitrine/schema';
import { closestName } from '@vitrine/schema/internal';
import { CommandError, exitCodes } from '../Command.js';

/** The rows of a dataset or named view, computed columns included; the first dataset without a name. */
export async function exportCsv(
  { artifact, data }: { readonly artifact: Artifact; readonly data: readonly DataTable[] | undefined },
  dataset: string | undefined,
): Promise<string> {
  const names = (artifact.datasets ?? []).map(({ name }) => name);
  const name = dataset ?? names[0];
  if (name === undefined || !names.includes(name)) {
    const meant = name && closestName(name, names);
    const known = names.length === 0 ? ' It has none.' : ` There are ${names.join(', ')}.`;
    throw new CommandError(
      `The artifact has no dataset "${name ?? ''}".${meant ? ` Did you mean "${meant}"?` : known}`,
      exitCodes.failed,
    );
  }
  const session = createSession(artifact, { ...(data && { data }), now: () => Date.now() });
  await session.ready;
  const rows = session.dataset(name);
  session.dispose();
  if (!rows)
    throw new CommandError(
      `"${name}" has no rows to write: they are in a source or in a file beside the document, or its query has an error.`,
      exitCodes.failed,
    );
  return toCsv(rows.rows, rows.columns);
}
