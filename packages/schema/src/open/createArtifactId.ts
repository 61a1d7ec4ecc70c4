const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';

function slugOf(title: string): string {
  return title
    .slice(0, 200)
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
}

/**
 * A new id for a document: its title in short, and eight random characters.
 *
 * @example
 * import { createArtifactId } from '@vitrine/schema';
 *
 * createArtifactId('Revenue 2026'); // 'revenue-2026-7f3k2m9q'
 */
export function createArtifactId(title = ''): string {
  const random = crypto.getRandomValues(new Uint8Array(8));
  const suffix = Array.from(random, (byte) => alphabet[byte % alphabet.length]).join('');
  return `${slugOf(title) || 'artifact'}-${suffix}`;
}
