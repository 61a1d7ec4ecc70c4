import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Issue } from '@vitrine/schema';
import { createFromFile, createFromPrompt, type Creation } from './createFrom.js';
import type { Documents, StoredDocument } from './documents.js';
import { createFromTemplate } from './gallery/createFromTemplate.js';
import { Gallery } from './gallery/Gallery.js';
import { IssueList } from './IssueList.js';
import { useFileDrop } from './useFileDrop.js';
import { useReading } from './useReading.js';

const suggestions = [
  'Track our path to $100k MRR',
  'A Notion-style OKR tracker',
  'An Airtable-style customer pipeline',
];

interface HomeProps {
  readonly documents: Documents;
  readonly onCreated: (creation: Creation) => void;
  readonly onOpen: (id: string) => void;
}

/** Where a person says what they need, or drops a file, or comes back to what they made. */
export function Home({ documents, onCreated, onOpen }: HomeProps) {
  const [prompt, setPrompt] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  const reading = useReading();
  const fileInput = useRef<HTMLInputElement>(null);

  async function create(what: string, work: () => Promise<Creation>) {
    setBusy(what);
    setIssues([]);
    try {
      const creation = await work();
      setIssues(creation.issues);
      if (creation.artifact) onCreated(creation);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setIssues([
        {
          code: 'studio.failed',
          severity: 'error',
          path: '',
          message: `That did not work: ${message}`,
          params: {},
        },
      ]);
    } finally {
      setBusy(null);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void create('Making your tool …', () => createFromPrompt(prompt));
  }

  function take(file: File) {
    void create(`Reading ${file.name} …`, () =>
      reading.follow((options) => createFromFile(file, prompt, options)),
    );
  }

  const isOver = useFileDrop(take);

  return (
    <main className="home" data-over={isOver || undefined}>
      <h1>What do you want to keep track of?</h1>
      <p className="lead">
        Describe it in a sentence, or bring a file. You get a tool that works, and your entries stay on this
        device.
      </p>
      <form className="prompt" onSubmit={submit}>
        <label htmlFor="prompt">Your tool in a sentence</label>
        <textarea
          id="prompt"
          rows={3}
          value={prompt}
          placeholder={suggestions[0]}
          onChange={(event) => setPrompt(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.metaKey || event.ctrlKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
        <div className="prompt-actions">
          <button
            type="button"
            className="quiet"
            disabled={busy !== null}
            onClick={() => fileInput.current?.click()}
          >
            Choose a file
          </button>
          <span className="hint">or drop a CSV, TSV or JSON file here</span>
          <button type="submit" className="primary" disabled={busy !== null}>
            Create
          </button>
        </div>
        <input
          ref={fileInput}
          type="file"
          hidden
          aria-label="Data file"
          accept=".csv,.tsv,.txt,.json,.ndjson,text/csv,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) take(file);
            event.target.value = '';
          }}
        />
      </form>
      <p className="busy" role="status">
        {busy}
      </p>
      {busy !== null && reading.share !== null && (
        <p className="reading">
          <progress value={reading.share} aria-label={busy} />
          <button type="button" className="quiet" onClick={reading.cancel}>
            Cancel
          </button>
        </p>
      )}
      <IssueList issues={issues} />
      <ul className="suggestions" aria-label="Examples">
        {suggestions.map((suggestion) => (
          <li key={suggestion}>
            <button type="button" onClick={() => setPrompt(suggestion)}>
              {suggestion}
            </button>
          </li>
        ))}
      </ul>
      <Recent documents={documents} onOpen={onOpen} />
      <Gallery
        disabled={busy !== null}
        onChoose={(entry) => void create(`Opening ${entry.title} …`, () => createFromTemplate(entry))}
      />
    </main>
  );
}

function Recent({ documents, onOpen }: { documents: Documents; onOpen: (id: string) => void }) {
  const [recent, setRecent] = useState<readonly StoredDocument[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void documents.recent().then((list) => {
      if (isCurrent) setRecent(list);
    });
    return () => {
      isCurrent = false;
    };
  }, [documents]);
  if (recent.length === 0) return null;
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">Recent</h2>
      <ul>
        {recent.map((document) => (
          <li key={document.id}>
            <a
              href={`/?artifact=${encodeURIComponent(document.id)}`}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onOpen(document.id);
              }}
            >
              <strong>{document.title}</strong>
              <time dateTime={new Date(document.savedAt).toISOString()}>{date.format(document.savedAt)}</time>
            </a>
            <button
              type="button"
              className="quiet"
              aria-label={`Remove ${document.title} from the list`}
              onClick={() => {
                if (!window.confirm(`Remove “${document.title}” from this device's list?`)) return;
                void documents.remove(document.id).then(async () => setRecent(await documents.recent()));
              }}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
