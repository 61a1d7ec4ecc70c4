import { exportHtml } from '@vitrine/generator';
import scriptAddress from '@vitrine/react/standalone?url';
import styleAddress from '@vitrine/react/styles.css?url';
import { exportData, toCsv } from '@vitrine/runtime';
import { withSession, type Kept } from './withSession.js';

export type ExportKind = 'json' | 'html' | 'csv';

/** Offers an artifact as files: its document, a page that works offline, or the rows of each of its tables. */
export function exportFiles(kind: ExportKind, kept: Kept): Promise<void> {
  const { id, datasets = [] } = kept.artifact;
  return withSession(kept, async (session) => {
    const current = exportData(session);
    if (kind === 'json') offer(`${id}.json`, 'application/json', JSON.stringify(current.artifact, null, 2));
    else if (kind === 'html')
      offer(`${id}.html`, 'text/html', await exportHtml(current, await readStandalone()));
    else
      for (const { name, query } of datasets) {
        const rows = query ? undefined : session.dataset(name);
        if (rows) offer(`${name}.csv`, 'text/csv', toCsv(rows.rows, rows.columns));
      }
  });
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
