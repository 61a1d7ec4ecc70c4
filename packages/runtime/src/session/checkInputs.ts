import type { Artifact } from '@vitrine/schema';
import type { Source } from '../sources/types.js';
import type { DataTable, SessionOptions } from './types.js';

function demand(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new TypeError(`Vitrine: ${sentence}`);
}

const storageMethods = ['load', 'append', 'subscribe', 'loadView', 'saveView'] as const;

function isSource(source: Partial<Record<'load' | 'subscribe', unknown>> & Source): boolean {
  return (
    [source, source?.load, source?.subscribe].some((part) => typeof part === 'function') ||
    Array.isArray(source)
  );
}

/**
 * Tables handed over beside a document or a prompt.
 *
 * @throws TypeError
 */
export function checkData(data: readonly DataTable[] = []): void {
  demand(
    Array.isArray(data),
    '"data" is a list of tables, each { name, columns, rows }: the "data" that readData() gives.',
  );
}

/**
 * What a type checker would have told a host: without it the session would fail later, elsewhere, or wait forever.
 *
 * @throws TypeError
 */
export function checkInputs(artifact: Artifact, { data, now, sources = {}, storage }: SessionOptions): void {
  demand(
    Array.isArray(artifact?.components),
    'a session needs a document: the "artifact" that openArtifact() gives.',
  );
  checkData(data);
  demand(!now || typeof now === 'function', '"now" is a function that gives milliseconds since 1970.');
  const lacking = storage && storageMethods.find((name) => typeof storage[name] !== 'function');
  demand(
    !lacking,
    `"storage" has no ${lacking}(). Make one with createIndexedDbStorage() or createLocalStorage().`,
  );
  for (const [name, source] of Object.entries(sources))
    demand(
      isSource(source),
      `the source "${name}" is neither rows nor a function, and has neither "load" nor "subscribe".`,
    );
}
