import type { Session } from '@vitrine/runtime';
import { ArtifactRoot } from './ArtifactRoot.js';
import type { ArtifactOptions } from './ArtifactRoot.js';

/** Props of {@link Artifact} with a session that the host made, and keeps. */
export interface ArtifactSessionProps extends ArtifactOptions {
  readonly session: Session;
  readonly artifact?: undefined;
}

export type ArtifactProps = ArtifactSessionProps;

/**
 * Shows an artifact: give it a session.
 *
 * Renders on servers too, without style attributes. What can't be shown is a card that says why; it never throws.
 */
export function Artifact(props: ArtifactProps) {
  return <ArtifactRoot {...props} issues={[]} locale={props.session.environment.locale} />;
}
