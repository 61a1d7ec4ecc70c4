import { createSession, type DataTable, type Storage } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';

/** An artifact, where what people entered into it is kept, and rows that stand beside it. */
export interface Kept {
  readonly artifact: Artifact;
  readonly storage: Storage;
  readonly data: readonly DataTable[] | undefined;
}

/** Runs something over a session of the artifact in which everything that people entered is read. */
export async function withSession<Result>(
  { artifact, storage, data }: Kept,
  work: (session: ReturnType<typeof createSession>) => Result | Promise<Result>,
): Promise<Result> {
  const session = createSession(artifact, { storage, ...(data && { data }), now: () => Date.now() });
  session.start();
  await session.ready;
  try {
    return await work(session);
  } finally {
    session.dispose();
  }
}
