import type { Session } from '@vitrine/runtime';
import type { Issue } from '@vitrine/schema';
import { DocumentArtifact } from './DocumentArtifact.js';
import type { ArtifactDocumentProps } from './DocumentArtifact.js';
import { ArtifactRoot } from './ArtifactRoot.js';
import type { ArtifactOptions } from './ArtifactRoot.js';

/** Props of {@link Artifact} with a session that the host made, and keeps. */
export interface ArtifactSessionProps extends ArtifactOptions {
  readonly session: Session;
  readonly artifact?: undefined;
}

/** Props of {@link Artifact}: a document, or a session. */
export type ArtifactProps = ArtifactDocumentProps | ArtifactSessionProps;

/**
 * Shows an artifact: give it a document, or a session.
 *
 * Renders on servers too, without style attributes. What can't be shown of a document is a card that says why.
 *
 * @throws TypeError for props of another kind, such as a document in place of a session.
 */
export function Artifact(props: ArtifactProps) {
  return props.session ? (
    <SessionArtifact {...props} />
  ) : (
    <DocumentArtifact {...(props as ArtifactDocumentProps)} />
  );
}

const noIssues: readonly Issue[] = [];

function SessionArtifact(props: ArtifactSessionProps) {
  if (typeof props.session.subscribe !== 'function')
    throw new TypeError(
      'Vitrine: "session" takes what createSession() gives; a document goes into "artifact".',
    );
  return <ArtifactRoot {...props} issues={noIssues} />;
}
