import type { LiveSource, Source, StaticSource } from './types.js';

export function isStatic(source: Source): source is StaticSource {
  return Array.isArray(source);
}

/** A source that can be asked, in its long form. */
export function liveSource(source: Exclude<Source, StaticSource>): LiveSource {
  return typeof source === 'function' ? { load: source } : source;
}
