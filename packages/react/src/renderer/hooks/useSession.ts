import { createMemoryStorage, createSession } from '@vitrine/runtime';
import type { DataTable, Session, Storage } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import type { Artifact, Issue } from '@vitrine/schema';
import { useEffect, useState } from 'react';
import type { ComponentDefinition } from '../defineComponent.js';
import { followSources, sameSources } from './followSources.js';
import type { Sources } from './followSources.js';
import { useHydrated } from '../../hooks/useHydrated.js';
import { useLatest } from '../../hooks/useLatest.js';

/** What a session of a document is made of. */
export interface SessionInput {
  /** A document, as an object or as JSON text. */
  readonly artifact: unknown;
  readonly data?: readonly DataTable[];
  /** Where rows come from, by the name that `source` has in the document. */
  readonly sources?: Sources;
  readonly storage?: Storage;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly now?: number;
  readonly readOnly?: boolean;
  readonly components?: readonly ComponentDefinition[];
}

/** A document that was opened: its session, or none when it can't be shown at all. */
export interface Opened {
  readonly session: Session | null;
  readonly artifact: Artifact | null;
  readonly issues: readonly Issue[];
}

interface Held {
  readonly input: SessionInput;
  readonly opened: Opened;
}

const minute = 60_000;

/**
 * Opens a document and keeps its session for as long as what it is made of stays the same.
 *
 * The session is created while rendering, so that servers and the first paint show it, and started after. It takes another
 * state of its document; it is made anew for a document of another id and when the storage, the data or another input is
 * another one.
 */
export function useSession(input: SessionInput): Opened {
  const hydrated = useHydrated();
  const [memory] = useState(createMemoryStorage);
  const newest = useLatest(input.sources);
  const [held, setHeld] = useState<Held>(() => ({
    input,
    opened: open(input, memory, hydrated, () => newest.current),
  }));
  let { opened } = held;
  if (!sameInput(held.input, input)) {
    opened = open(input, memory, true, () => newest.current, held);
    setHeld({ input, opened });
  }
  const { session, artifact } = opened;
  useEffect(() => {
    if (session && artifact && session.artifact !== artifact) session.edit(artifact);
  }, [session, artifact]);
  useEffect(() => {
    if (!session) return undefined;
    const { now } = input;
    session.start();
    if (now !== undefined) return () => session.dispose();
    session.tick(Date.now());
    const timer = setInterval(() => session.tick(Date.now()), minute);
    return () => {
      clearInterval(timer);
      session.dispose();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- another `now` makes another session
  }, [session]);
  return opened;
}

function open(
  input: SessionInput,
  memory: Storage,
  hydrated: boolean,
  newest: () => Sources | undefined,
  held?: Held,
): Opened {
  const { data, storage = memory, locale, timeZone, now, readOnly } = input;
  const types = typesOf(input);
  const { artifact, issues } = openArtifact(input.artifact, types);
  if (!artifact) return { session: null, artifact, issues };
  const kept = held && sessionFor(held, input, artifact);
  if (kept) return { session: kept, artifact, issues };
  const created = Date.parse(artifact.provenance?.createdAt ?? '');
  const first = now ?? (Number.isNaN(created) ? null : created);
  const clock = now === undefined && hydrated ? Date.now : first === null ? null : () => first;
  const options = {
    data,
    sources: input.sources && followSources(input.sources, newest),
    storage,
    locale,
    timeZone,
    readOnly,
    ...types,
    now: clock,
    start: false,
  };
  return { session: createSession(artifact, options), artifact, issues };
}

/** The session there is, where nothing but the state of its document is another one. */
function sessionFor(
  { input: before, opened: { session } }: Held,
  input: SessionInput,
  { id }: Artifact,
): Session | null {
  const isOnlyEdited = id !== undefined && id === session?.artifact.id;
  return isOnlyEdited && sameInput({ ...before, artifact: input.artifact }, input) ? session : null;
}

function typesOf({ components = [] }: SessionInput) {
  return {
    components: Object.fromEntries(components.map(({ type, schema }) => [type, schema])),
    versions: Object.fromEntries(
      components.map(({ type, version, migrations }) => [type, { version, migrations }]),
    ),
  };
}

/** Documents and data written in place are new objects in every render: what is another object is compared by content. */
function sameInput(left: SessionInput, right: SessionInput): boolean {
  const keys = ['storage', 'locale', 'timeZone', 'now', 'readOnly'] as const;
  const contents = ['artifact', 'data'] as const;
  return (
    keys.every((key) => Object.is(left[key], right[key])) &&
    sameElements(left.components, right.components) &&
    sameSources(left.sources, right.sources) &&
    contents.every(
      (key) => left[key] === right[key] || JSON.stringify(left[key]) === JSON.stringify(right[key]),
    )
  );
}

function sameElements<Element>(left: readonly Element[] = [], right: readonly Element[] = []): boolean {
  return left.length === right.length && left.every((element, index) => element === right[index]);
}
