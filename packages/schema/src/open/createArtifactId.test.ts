import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArtifactId } from './createArtifactId.js';
import { openArtifact } from './openArtifact.js';

describe('createArtifactId', () => {
  it('begins with the title in short', () => {
    expect(createArtifactId('Umsätze & Ziele 2026')).toMatch(/^umsatze-ziele-2026-[a-z2-9]{8}$/);
    expect(createArtifactId()).toMatch(/^artifact-[a-z2-9]{8}$/);
    expect(createArtifactId('日本')).toMatch(/^artifact-/);
  });

  it('is another each time, and always a good id', () => {
    expect(createArtifactId('a')).not.toBe(createArtifactId('a'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const { issues } = openArtifact({
          version: 1,
          id: createArtifactId(title),
          title: 'A',
          components: [],
        });
        expect(issues).toEqual([]);
      }),
    );
  });
});
