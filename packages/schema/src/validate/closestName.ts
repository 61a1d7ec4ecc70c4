import { editDistance } from './editDistance.js';

const longest = 64;

const plain = (name: string): string =>
  name
    .slice(0, longest)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');

function commonPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

/** 0 for no likeness; the higher the more alike. Slips of the pen come before shared beginnings, these before parts. */
function likeness(name: string, candidate: string): number {
  if (name === candidate) return 1000;
  const allowed = name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3));
  const distance = editDistance(name, candidate, allowed);
  if (distance <= allowed) return 900 - distance * 10;
  const shorter = Math.min(name.length, candidate.length);
  if (shorter < 4) return 0;
  const prefix = commonPrefix(name, candidate);
  if (prefix >= 4 && prefix >= shorter * 0.6) return 400 + prefix;
  return name.includes(candidate) || candidate.includes(name) ? 100 + shorter : 0;
}

/**
 * The candidate that someone who wrote `name` most likely meant, for "did you mean"; undefined when none is close.
 * Only the first 64 characters count.
 */
export function closestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(name);
  let best: string | undefined;
  let bestLikeness = 0;
  for (const candidate of candidates) {
    const found = likeness(wanted, plain(candidate));
    if (found > bestLikeness) {
      best = candidate;
      bestLikeness = found;
    }
  }
  return best;
}
