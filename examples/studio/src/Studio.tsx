import { createIndexedDbStorage } from '@vitrine/runtime/indexed-db';
import type { Brief } from '@vitrine/generator';
import type { DataTable } from '@vitrine/runtime';
import type { Issue } from '@vitrine/schema';
import { useMemo, useState } from 'react';
import { Building, type BuildJob } from './build/Building.js';
import { DraftView } from './draft/DraftView.js';
import { Home } from './home/Home.js';
import type { Creation } from './maker/createFrom.js';
import { useMaker } from './maker/useMaker.js';
import { TopBar } from './shared/TopBar.js';
import { useAddress } from './shared/useAddress.js';
import { useTheme } from './shared/useTheme.js';
import { createDocuments } from './store/documents.js';
import { openStudioDatabase } from './store/openStudioDatabase.js';
import { createOwnTemplates } from './store/ownTemplates.js';
import { Workbench } from './workbench/Workbench.js';

/** What a new artifact brought along: kept until the page is left. */
type Fresh = ReadonlyMap<string, { readonly data?: readonly DataTable[]; readonly notes: readonly Issue[] }>;

/** What is shown where the address names no artifact. */
type View =
  | { readonly kind: 'home'; readonly issues: readonly Issue[] }
  | { readonly kind: 'draft'; readonly brief: Brief; readonly issues: readonly Issue[] }
  | { readonly kind: 'building'; readonly job: BuildJob };

const atHome: View = { kind: 'home', issues: [] };

function createStores() {
  const database = openStudioDatabase();
  return {
    documents: createDocuments(database),
    templates: createOwnTemplates(database),
    storage: createIndexedDbStorage({ namespace: 'vitrine-studio-data' }),
  };
}

export function Studio() {
  const { documents, templates, storage } = useMemo(() => createStores(), []);
  const [id, go] = useAddress();
  const [theme, setTheme] = useTheme();
  const makers = useMaker();
  const [prompt, setPrompt] = useState('');
  const [view, setView] = useState<View>(atHome);
  const [fresh, setFresh] = useState<Fresh>(new Map());

  function goHome() {
    setView(atHome);
    go(null);
  }

  async function keep({ artifact, data, issues }: Creation) {
    if (!artifact) return;
    await documents.save(artifact);
    setFresh((before) => new Map(before).set(artifact.id, { data, notes: issues }));
    setPrompt('');
    setView(atHome);
    go(artifact.id);
  }

  function built(job: BuildJob, creation: Creation) {
    if (creation.artifact) void keep(creation);
    else setView(beforeBuilding(job, creation.issues));
  }

  return (
    <>
      <TopBar theme={theme} onTheme={setTheme} onHome={goHome} />
      {id !== null ? (
        <Workbench
          key={id}
          id={id}
          documents={documents}
          templates={templates}
          storage={storage}
          maker={makers.chosen}
          theme={theme}
          data={fresh.get(id)?.data}
          notes={fresh.get(id)?.notes ?? []}
          onHome={goHome}
        />
      ) : view.kind === 'building' ? (
        <Building
          job={view.job}
          maker={makers.chosen}
          theme={theme}
          onDone={(creation) => built(view.job, creation)}
          onCancel={() => setView(beforeBuilding(view.job, []))}
        />
      ) : view.kind === 'draft' ? (
        <DraftView
          brief={view.brief}
          issues={view.issues}
          onBuild={(brief) => setView({ kind: 'building', job: { from: brief, before: [] } })}
          onBack={() => setView(atHome)}
        />
      ) : (
        <Home
          documents={documents}
          templates={templates}
          makers={makers}
          prompt={prompt}
          onPrompt={setPrompt}
          issues={view.issues}
          onBuild={(job) => setView({ kind: 'building', job })}
          onDraft={(brief) => setView({ kind: 'draft', brief, issues: [] })}
          onCreated={(creation) => void keep(creation)}
          onOpen={go}
        />
      )}
    </>
  );
}

/** Where a person was before building, with nothing lost that was typed. */
function beforeBuilding({ from }: BuildJob, issues: readonly Issue[]): View {
  return typeof from === 'string' ? { kind: 'home', issues } : { kind: 'draft', brief: from, issues };
}
