import type { Session } from '@vitrine/runtime';

/** A dataset that takes rows from a file. */
export interface ImportTargetOption {
  readonly name: string;
  readonly title: string;
  /** Rows can only be added to a source of the host's own, not replaced. */
  readonly canReplace: boolean;
}

/** Datasets of the document that take rows. */
export function importTargets(session: Session): readonly ImportTargetOption[] {
  return (session.artifact.datasets ?? []).flatMap(({ name, title, source }) =>
    session.dataset(name)?.writable
      ? [{ name, title: title ?? name, canReplace: !source || source.name.startsWith('upload:') }]
      : [],
  );
}
