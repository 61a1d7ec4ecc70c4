import type { Source } from '@vitrine/runtime';

export type Sources = Readonly<Record<string, Source>>;

const kindOf = (source: Source): string => (Array.isArray(source) ? 'rows' : typeof source);

/**
 * Whether a session can go on with other sources: rows are compared by content. Functions and sources with functions are
 * written anew in every render of most hosts and count as the same under the same name; {@link followSources} calls the newest.
 */
export function sameSources(left: Sources = {}, right: Sources = {}): boolean {
  if (left === right) return true;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => {
      if (!Object.hasOwn(right, name)) return false;
      const [a, b] = [left[name]!, right[name]!];
      return a === b || (kindOf(a) === kindOf(b) && JSON.stringify(a) === JSON.stringify(b));
    })
  );
}

/** The same sources with functions that call what `newest` has under their name when they are called. */
export function followSources(sources: Sources, newest: () => Sources | undefined): Sources {
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]): [string, Source] => {
      const current = (): Source => {
        const given = newest() ?? sources;
        return Object.hasOwn(given, name) ? given[name]! : source;
      };
      return [name, follow(source, current)];
    }),
  );
}

function follow(source: Source, current: () => Source): Source {
  if (typeof source === 'function') {
    return (request) => {
      const newest = current();
      return typeof newest === 'function' ? newest(request) : source(request);
    };
  }
  if (!source || !('load' in source) || !source.load) return source;
  const { load } = source;
  return {
    ...source,
    load: (request) => {
      const newest = current();
      return 'load' in newest && newest.load ? newest.load(request) : load(request);
    },
  };
}
