import type { DataTable } from '@vitrine/runtime';
import { createIndexedDbStorage } from '@vitrine/runtime/indexed-db';
import { createRoot } from 'react-dom/client';
import { Artifact } from './renderer/artifact/Artifact.js';

/**
 * The script of a page that holds one artifact and nothing else, such as `vitrine export --html` writes. It is built with React inside.
 *
 * The document stands as JSON in the element with the id `vitrine-artifact`, rows too many for it in `vitrine-data`; the
 * artifact is shown in `vitrine-root`. What people enter stays in this browser.
 */
function showStandalone(): void {
  const root = document.getElementById('vitrine-root');
  const artifact = readJson('vitrine-artifact');
  if (!root || artifact === undefined)
    throw new Error('The page needs elements with the ids "vitrine-root" and "vitrine-artifact".');
  createRoot(root).render(
    <Artifact
      artifact={artifact}
      data={readJson('vitrine-data') as readonly DataTable[] | undefined}
      storage={createIndexedDbStorage({ namespace: 'vitrine-page' })}
      theme="system"
    />,
  );
}

function readJson(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : undefined;
}

showStandalone();
