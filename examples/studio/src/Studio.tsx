import { createIndexedDbStorage } from '@vitrine/runtime/indexed-db';
import type { DataTable } from '@vitrine/runtime';
import type { Issue } from '@vitrine/schema';
import { useMemo, useState } from 'react';
import { createDocuments } from './documents.js';
import type { Creation } from './createFrom.js';
import { Home } from './Home.js';
import { useAddress } from './useAddress.js';
import { useTheme, type Theme } from './useTheme.js';
import { Workbench } from './Workbench.js';

/** What a new artifact brought along: kept until the page is left. */
type Fresh = ReadonlyMap<string, { readonly data?: readonly DataTable[]; readonly notes: readonly Issue[] }>;

const themes: readonly Theme[] = ['light', 'dark', 'system'];

export function Studio() {
  const documents = useMemo(() => createDocuments(), []);
  const storage = useMemo(() => createIndexedDbStorage({ namespace: 'vitrine-studio-data' }), []);
  const [id, go] = useAddress();
  const [theme, setTheme] = useTheme();
  const [fresh, setFresh] = useState<Fresh>(new Map());

  async function keep({ artifact, data, issues }: Creation) {
    if (!artifact) return;
    await documents.save(artifact);
    setFresh((before) => new Map(before).set(artifact.id, { data, notes: issues }));
    go(artifact.id);
  }

  return (
    <>
      <header className="bar">
        <a
          className="brand"
          href="/"
          onClick={(event) => {
            event.preventDefault();
            go(null);
          }}
        >
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>Vitrine Studio</span>
        </a>
        <label className="theme">
          <span>Theme</span>
          <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
            {themes.map((name) => (
              <option key={name} value={name}>
                {name.charAt(0).toUpperCase() + name.slice(1)}
              </option>
            ))}
          </select>
        </label>
      </header>
      {id === null ? (
        <Home documents={documents} onCreated={(creation) => void keep(creation)} onOpen={go} />
      ) : (
        <Workbench
          key={id}
          id={id}
          documents={documents}
          storage={storage}
          theme={theme}
          data={fresh.get(id)?.data}
          notes={fresh.get(id)?.notes ?? []}
        />
      )}
    </>
  );
}
