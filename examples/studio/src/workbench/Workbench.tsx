import './workbench.css';
import { Artifact as ArtifactView } from '@vitrine/react';
import type { DataTable, Storage } from '@vitrine/runtime';
import { readData } from '@vitrine/runtime/data';
import type { Artifact, Issue } from '@vitrine/schema';
import { useEffect, useRef, useState } from 'react';
import type { Maker } from '../maker/Maker.js';
import { IssueList } from '../shared/IssueList.js';
import type { Theme } from '../shared/useTheme.js';
import type { Documents } from '../store/documents.js';
import type { OwnTemplates } from '../store/ownTemplates.js';
import { ExportButtons } from './ExportButtons.js';
import { Receipts } from './Receipts.js';
import { RefineBox } from './RefineBox.js';
import { SaveAsTemplate } from './SaveAsTemplate.js';

interface WorkbenchProps {
  readonly id: string;
  readonly documents: Documents;
  readonly templates: OwnTemplates;
  readonly storage: Storage;
  readonly maker: Maker;
  readonly theme: Theme;
  /** Rows that a new artifact came with. */
  readonly data: readonly DataTable[] | undefined;
  /** What the making of a new artifact had to say. */
  readonly notes: readonly Issue[];
  readonly onHome: () => void;
}

type Opened = { readonly artifact: Artifact | null; readonly issues: readonly Issue[] };

/** One artifact at work. */
export function Workbench(props: WorkbenchProps) {
  const { id, documents, templates, storage, maker, theme, data, notes, onHome } = props;
  const [opened, setOpened] = useState<Opened | 'missing' | null>(null);
  const [chosen, setChosen] = useState<readonly DataTable[] | undefined>();
  const [fileIssues, setFileIssues] = useState<readonly Issue[]>([]);
  const [showsReceipts, setShowsReceipts] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void documents.open(id).then((found) => {
      if (isCurrent) setOpened(found ?? 'missing');
    });
    return () => {
      isCurrent = false;
    };
  }, [documents, id]);

  const main = useRef<HTMLElement>(null);
  const isOpen = opened !== null;
  useEffect(() => {
    // What had the focus went with the page before.
    if (isOpen && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [isOpen]);

  const title = opened === null || opened === 'missing' ? undefined : opened.artifact?.title;
  useEffect(() => {
    if (title === undefined) return undefined;
    const before = document.title;
    document.title = `${title} – ${before}`;
    return () => {
      document.title = before;
    };
  }, [title]);

  function edit(artifact: Artifact) {
    setOpened({ artifact, issues: [] });
    void documents.save(artifact);
  }

  async function readAgain(file: File, dataset: string) {
    const { data: table, issues } = await readTable(file, dataset);
    setFileIssues(issues);
    if (table) setChosen([table]);
  }

  if (opened === null) return <main className="workbench" aria-busy="true" />;
  if (opened === 'missing') {
    return (
      <main className="workbench">
        <div className="notice" role="alert">
          <p>There is no artifact “{id}” on this device. It may have been made in another browser.</p>
          <button type="button" onClick={onHome}>
            Make a new one
          </button>
        </div>
      </main>
    );
  }
  const uploads = uploadsOf(opened.artifact);
  const kept = opened.artifact && { artifact: opened.artifact, storage, data: chosen ?? data };
  const receipts = opened.artifact?.provenance?.receipts ?? [];
  return (
    <main ref={main} tabIndex={-1} className="workbench">
      <IssueList issues={[...notes, ...fileIssues, ...(opened.artifact ? [] : opened.issues)]} />
      {uploads.length > 0 && (
        <ul className="files">
          {uploads.map(({ name, label }) => (
            <li key={name}>
              <FileButton label={`Read ${label} again`} onFile={(file) => void readAgain(file, name)} />
            </li>
          ))}
        </ul>
      )}
      {kept && (
        <>
          <div className="tools">
            <RefineBox artifact={kept.artifact} maker={maker} onChange={edit} />
            <div className="tool-buttons">
              <ExportButtons kept={kept}>
                <SaveAsTemplate kept={kept} templates={templates} />
              </ExportButtons>
              {receipts.length > 0 && (
                <button
                  type="button"
                  aria-expanded={showsReceipts}
                  aria-controls="receipts"
                  onClick={() => setShowsReceipts(!showsReceipts)}
                >
                  What this rests on
                </button>
              )}
            </div>
          </div>
          <div className="stage">
            <ArtifactView
              artifact={kept.artifact}
              data={kept.data}
              storage={storage}
              theme={theme}
              onChooseFile={readTable}
              onArtifactChange={(artifact) => void documents.save(artifact)}
            />
            {showsReceipts && <Receipts receipts={receipts} by={kept.artifact.provenance?.by} />}
          </div>
        </>
      )}
    </main>
  );
}

/** The first table of a file, for a dataset that waits for it. */
async function readTable(file: File, dataset: string) {
  const { data, issues } = await readData(file, { name: file.name });
  const [table] = data;
  return { data: table ? { ...table, name: dataset, label: file.name } : null, issues };
}

function uploadsOf(artifact: Artifact | null): { name: string; label: string }[] {
  return (artifact?.datasets ?? []).flatMap(({ name, source }) =>
    source?.name === `upload:${name}` ? [{ name, label: source.label ?? name }] : [],
  );
}

function FileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="quiet" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}
