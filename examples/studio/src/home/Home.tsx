import './home.css';
import type { Brief } from '@vitrine/generator';
import type { Issue } from '@vitrine/schema';
import { useState } from 'react';
import type { BuildJob } from '../build/Building.js';
import { Gallery } from '../gallery/Gallery.js';
import { createFromTemplate, readFile, type Creation } from '../maker/createFrom.js';
import { plannerMaker } from '../maker/plannerMaker.js';
import type { Makers } from '../maker/useMaker.js';
import { IssueList } from '../shared/IssueList.js';
import { studioFailed } from '../shared/messages.js';
import type { Documents } from '../store/documents.js';
import type { OwnTemplates } from '../store/ownTemplates.js';
import { PromptForm, Suggestions } from './PromptForm.js';
import { Recent } from './Recent.js';
import { useFileDrop } from './useFileDrop.js';
import { useReading } from './useReading.js';

interface HomeProps {
  readonly documents: Documents;
  readonly templates: OwnTemplates;
  readonly makers: Makers;
  readonly prompt: string;
  readonly onPrompt: (prompt: string) => void;
  /** Why what was to be made was not. */
  readonly issues: readonly Issue[];
  readonly onBuild: (job: BuildJob) => void;
  readonly onDraft: (brief: Brief) => void;
  readonly onCreated: (creation: Creation) => void;
  readonly onOpen: (id: string) => void;
}

/** Where a person says what they need, or drops a file, or comes back to what they made. */
export function Home(props: HomeProps) {
  const { documents, templates, makers, prompt, onPrompt, onBuild, onDraft, onCreated, onOpen } = props;
  const [issues, setIssues] = useState(props.issues);
  const [busy, setBusy] = useState<string | null>(null);
  const reading = useReading();

  async function during(what: string, work: () => Promise<void>) {
    setBusy(what);
    setIssues([]);
    try {
      await work();
    } catch (error) {
      setIssues([studioFailed(error instanceof Error ? error.message : String(error))]);
    } finally {
      setBusy(null);
    }
  }

  function give(creation: Creation) {
    setIssues(creation.issues);
    if (creation.artifact) onCreated(creation);
  }

  const take = (file: File) =>
    during(`Reading ${file.name} …`, async () => {
      const { creation, ...tables } = await reading.follow((options) => readFile(file, options));
      if (creation) give(creation);
      else if (tables.data) onBuild({ from: prompt, data: tables.data, before: tables.issues });
    });

  const draft = () =>
    during('Drafting …', async () => {
      const brief = await plannerMaker.draft(prompt);
      if (brief.prompt === '') onBuild({ from: prompt, before: [] });
      else onDraft(brief);
    });

  const isOver = useFileDrop((file) => void take(file));

  return (
    <main className="home" data-over={isOver || undefined}>
      <h1>What do you want to keep track of?</h1>
      <p className="lead">
        Describe it in a sentence, or bring a file. You get a tool that works, and your entries stay on this
        device.
      </p>
      <PromptForm
        prompt={prompt}
        makers={makers}
        isBusy={busy !== null}
        onPrompt={onPrompt}
        onCreate={() => onBuild({ from: prompt, before: [] })}
        onDraft={() => void draft()}
        onFile={(file) => void take(file)}
      />
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
      <Suggestions onChoose={onPrompt} />
      <Recent documents={documents} onOpen={onOpen} />
      <Gallery
        templates={templates}
        disabled={busy !== null}
        onChoose={(entry) =>
          void during(`Opening ${entry.title} …`, async () => give(await createFromTemplate(entry)))
        }
      />
    </main>
  );
}
