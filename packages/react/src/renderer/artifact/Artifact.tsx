import type { Session } from '@vitrine/runtime';
import type { Issue } from '@vitrine/schema';
import { DocumentArtifact } from './DocumentArtifact.js';
import type { ArtifactDocumentProps } from './DocumentArtifact.js';
import { ArtifactRoot } from './ArtifactRoot.js';
import type { ArtifactOptions } from './ArtifactRoot.js';
import { useHostOptions } from './useHostOptions.js';

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
 * A `theme`, `density`, `headingLevel`, `locale`, `timeZone` or `now` that does not exist is told to `onIssue`, and the default is used.
 *
 * @throws TypeError for props of another kind, such as a document in place of a session.
 */
export function Artifact(props: ArtifactProps) {
  const options = useHostOptions(props);
  return options.props.session ? (
    <SessionArtifact {...options.props} optionIssues={options.issues} />
  ) : (
    <DocumentArtifact {...(options.props as ArtifactDocumentProps)} optionIssues={options.issues} />
  );
}

const noIssues: readonly Issue[] = [];

function SessionArtifact(props: ArtifactSessionProps & { readonly optionIssues: readonly Issue[] }) {
  if (typeof props.session.subscribe !== 'function')
    throw new TypeError(
      'Vitrine: "session" takes what createSession() gives; a document goes into "artifact".',
    );
  return <ArtifactRoot {...props} issues={noIssues} />;
}
