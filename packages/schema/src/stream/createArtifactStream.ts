import type { OpenOptions, OpenResult } from '../open/openArtifact.js';
import { openDocument } from '../open/openDocument.js';
import { openingWith } from '../open/Opening.js';
import { findArtifact } from '../repair/findArtifact.js';
import { TextReader } from '../repair/TextReader.js';
import { NodeWatcher } from './NodeWatcher.js';
import type { StreamEvent } from './StreamEvent.js';

/** A document whose text comes in pieces. */
export interface ArtifactStream {
  /** Takes the next piece of the text, cut anywhere. Gives what became known by it, in reading order. */
  push(chunk: string): readonly StreamEvent[];
  /** The text is over. Gives the same as `openArtifactText` does for the whole text; each further call gives it again. */
  end(): OpenResult;
}

/**
 * Reads a document while it is written, such as a language model's answer, to show its nodes as they come.
 *
 * It takes whatever `openArtifactText` takes: prose, fences and thinking blocks before, JSON that has to be repaired, an
 * end in the middle. The time is linear in the text. Each node is checked once, when it is whole; names, references
 * between nodes and datasets, and the document's own parts are checked at the end. A node that is cut off, and an
 * artifact inside another object, are only in what `end` gives.
 *
 * @throws TypeError only when a host's schema in `components` is wrong.
 */
export function createArtifactStream(options: OpenOptions = {}): ArtifactStream {
  const opening = openingWith(options);
  let events: StreamEvent[] = [];
  let result: OpenResult | undefined;
  const reader = new TextReader(opening.limits, (thinking) =>
    thinking ? {} : new NodeWatcher(opening, (event) => events.push(event)),
  );
  const open = (): OpenResult => {
    reader.finish();
    const { value, issues } = findArtifact(reader);
    if (!value) return { artifact: null, issues };
    const opened = openDocument(value, opening, true);
    return { artifact: opened.artifact, issues: [...issues, ...opened.issues] };
  };
  return {
    push(chunk) {
      events = [];
      if (!result) reader.push(chunk);
      return events;
    },
    end: () => (result ??= open()),
  };
}
