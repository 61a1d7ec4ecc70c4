import { exportHtml } from '@vitrine/generator';
import scriptAddress from '@vitrine/react/standalone?url';
import styleAddress from '@vitrine/react/styles.css?url';
import { createSession, exportData, toCsv, type DataTable, type Storage } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';

/** What is exported: the document, with what people entered into it. */
export interface ExportInput {
  readonly artifact: Artifact;
  readonly storage: Storage;
  readonly data: readonly DataTable[] | undefined;
}

export type ExportKind = 'json' | 'html' | 'csv';

/** Offers an artifact as files: its document, a page that works offline, or the rows of each of its tables. */
export async function exportFiles(kind: ExportKind, { artifact, storage, data }: ExportInput): Promise<void> {
  const session = createSession(artifact, { storage, ...(data && { data }), now: () => Date.now() });
  session.start();
  await session.ready;
  try {
    const current = exportData(session);
    if (kind === 'json')
      offer(`${artifact.id}.json`, 'application/json', JSON.stringify(current.artifact, null, 2));
    else if (kind === 'html')
      offer(`${artifact.id}.html`, 'text/html', await exportHtml(current, await readStandalone()));
    else
      for (const { name, query } of artifact.datasets ?? []) {
        const rows = query ? undefined : session.dataset(name);
        if (rows) offer(`${name}.csv`, 'text/csv', toCsv(rows.rows, rows.columns));
      }
  } finally {
    session.dispose();
  }
}

async function readStandalone() {
  const [script, styles] = await Promise.all(
    [scriptAddress, styleAddress].map(async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
      return response.text();
    }),
  );
  return { script: script ?? '', styles: styles ?? '' };
}

function offer(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
