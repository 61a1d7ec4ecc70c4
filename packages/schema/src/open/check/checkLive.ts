import type { Artifact } from '../../generated/types.js';
import type { Issue } from '../../issues/Issue.js';
import { sourceMissing } from '../../issues/messages.js';
import { pointerTo } from '../../validate/pointer.js';

/** Files that people chose travel beside the document and are never looked up in the host's sources. */
const uploaded = 'upload:';

/**
 * What keeps a document from going live: a required source that the host does not provide.
 *
 * @param options.sources The sources the host provides, by name, as it gives them to the session.
 */
export function checkLive(
  artifact: Artifact,
  options: { readonly sources?: Readonly<Record<string, unknown>> } = {},
): readonly Issue[] {
  const { sources = {} } = options;
  return (artifact.datasets ?? []).flatMap(({ source }, index) => {
    if (!source?.required || source.name.startsWith(uploaded) || Object.hasOwn(sources, source.name))
      return [];
    return [
      sourceMissing(pointerTo(['datasets', index, 'source']), source.name, source.label ?? source.name),
    ];
  });
}
