import type { Session } from '@vitrine/runtime';
import type { Artifact, Issue } from '@vitrine/schema';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Translate } from '../../i18n/types.js';
import type { UrlPolicy } from '../../ui/urlPolicy.js';
import { ArtifactContext } from './ArtifactContext.js';
import { NodeGrid } from '../node/NodeGrid.js';
import { ArtifactMenu } from '../data/ArtifactMenu.js';
import { DataDialogs } from '../data/DataDialogs.js';
import type { DataDialog } from '../data/DataDialogs.js';
import type { ComponentDefinition } from '../defineComponent.js';
import { useOpening } from '../../ui/overlay/useOpening.js';
import { useChunk } from '../../hooks/useChunk.js';
import { useNodeHost } from '../hooks/useNodeHost.js';
import type { ChooseFile, Intent } from '../types.js';

const loadSampleOffers = () => import('../data/SampleOffers.js');
const loadSafety = () => import('./Safety.js');

export interface ArtifactPageProps {
  readonly session: Session;
  /** The session's document. */
  readonly artifact: Artifact;
  readonly components: ReadonlyMap<string, ComponentDefinition>;
  readonly readOnly: boolean;
  /** Level of the title, 1 to 5. */
  readonly headingLevel: number;
  /** Whether title and description are shown. */
  readonly header: boolean;
  /** Whether the artifact has a menu. */
  readonly menu: boolean;
  readonly t: Translate;
  readonly urlPolicy: UrlPolicy;
  readonly onIntent: ((intent: Intent) => void) | undefined;
  readonly chooseFile: ChooseFile | undefined;
  readonly report: (issue: Issue) => void;
}

/** The page of an artifact that could be opened: title, save state and the grid of nodes. */
export function ArtifactPage(props: ArtifactPageProps) {
  const { session, artifact, components, headingLevel, header, menu, chooseFile } = props;
  const [dialog, openDialog] = useState<DataDialog | null>(null);
  const closeDialog = useCallback(() => openDialog(null), []);
  const host = useNodeHost({ ...props, openDialog });
  const body = useRef<HTMLDivElement>(null);
  const samples = useMemo(() => samplesOf(artifact), [artifact]);
  const offers = useChunk(loadSampleOffers, samples.length > 0 && !host.readOnly);
  // What is entered comes after the first paint, and so does what keeps watch over it: before the network can be gone.
  const safety = useOpening(loadSafety, true);
  const value = useMemo(
    () => ({ session, host, components, chooseFile, openDialog }),
    [session, host, components, chooseFile],
  );
  const { title, description, components: nodes } = artifact;
  const Heading = `h${headingLevel}` as 'h2';
  return (
    <ArtifactContext.Provider value={value}>
      <div ref={body} className="vt-page-body" tabIndex={-1}>
        <div className="vt-page-header">
          {header && (
            <div className="vt-page-heading">
              <Heading className="vt-page-title">{title}</Heading>
              {description && <p className="vt-page-description">{description}</p>}
            </div>
          )}
          <div className="vt-page-tools">
            {safety && <safety.Safety page={body} actions={host} />}
            {menu && <ArtifactMenu />}
          </div>
        </div>
        {offers && <offers.SampleOffers samples={samples} />}
        <NodeGrid nodes={nodes} headingLevel={header ? headingLevel + 1 : headingLevel} />
        <DataDialogs dialog={dialog} onClose={closeDialog} />
      </div>
    </ArtifactContext.Provider>
  );
}

const samplesOf = ({ datasets = [] }: Artifact) =>
  datasets.filter(({ origin, rows }) => origin === 'sample' && rows);
