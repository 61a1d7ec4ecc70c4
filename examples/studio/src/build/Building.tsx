import './building.css';
import type { Brief } from '@vitrine/generator';
import { Artifact as ArtifactView } from '@vitrine/react';
import type { DataTable } from '@vitrine/runtime';
import type { Issue } from '@vitrine/schema';
import type { Creation } from '../maker/createFrom.js';
import type { Maker } from '../maker/Maker.js';
import { plannerMaker } from '../maker/plannerMaker.js';
import { IssueList } from '../shared/IssueList.js';
import type { Theme } from '../shared/useTheme.js';
import { sayProgress } from './progress.js';
import { useBuilding } from './useBuilding.js';

/** What is to be made. */
export interface BuildJob {
  /** A sentence, or a draft that a person edited. */
  readonly from: string | Brief;
  readonly data?: readonly DataTable[];
  /** What reading the data had to say. */
  readonly before: readonly Issue[];
}

interface BuildingProps {
  readonly job: BuildJob;
  readonly maker: Maker;
  readonly theme: Theme;
  readonly onDone: (creation: Creation) => void;
  readonly onCancel: () => void;
}

/** A page while it is made: what is planned, what is written, and the page so far. */
export function Building({ job, maker, theme, onDone, onCancel }: BuildingProps) {
  const { progress, stop } = useBuilding(job, maker, onDone);
  const { page, data, parts, written } = progress;
  const share = page && parts.length > 0 ? { value: written.size, max: parts.length } : {};
  return (
    <main className="building">
      <section className="steps" aria-labelledby="building-title">
        <h1 id="building-title">Making your tool</h1>
        <p className="maker">with {maker === plannerMaker ? 'the offline planner' : maker.name}</p>
        <progress {...share} aria-labelledby="building-title" />
        <p role="status">{sayProgress(progress)}</p>
        {parts.length > 0 && (
          <ol aria-label="Parts">
            {parts.map(({ id, title, type }) => (
              <li key={id} data-written={written.has(id) || undefined}>
                {title || type}
              </li>
            ))}
          </ol>
        )}
        <div className="step-actions">
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
          {maker !== plannerMaker && (
            <button type="button" onClick={stop}>
              Finish offline
            </button>
          )}
        </div>
        <IssueList issues={progress.issues} />
      </section>
      {page && (
        <div className="page-so-far" aria-busy="true">
          <ArtifactView artifact={page} data={data} theme={theme} />
        </div>
      )}
    </main>
  );
}
