import { openArtifact, type Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/createMemoryStorage.js';
import { createSession } from './createSession.js';
import type { SessionOptions } from './types.js';

const opened = openArtifact({ version: 1, id: 'a', title: 'A', components: [] });

describe('a host without a type checker is told at once', () => {
  it.each([
    ['no document', null, 'openArtifact()'],
    ['what openArtifact() gives, instead of the document in it', opened, 'openArtifact()'],
  ])('of %s', (_, artifact, words) => {
    expect(() => createSession(artifact as unknown as Artifact)).toThrow(words);
  });

  it.each([
    ['data that is no list', { data: { orders: [] } }, '"data" is a list of tables'],
    ['a point in time in place of a clock', { now: 5 }, '"now" is a function'],
    ['storage of another kind', { storage: { getItem: () => null } }, '"storage" has no load()'],
    [
      'half a storage',
      { storage: { ...createMemoryStorage(), append: undefined } },
      '"storage" has no append()',
    ],
    [
      'a source without a way to ask it',
      { sources: { crm: { url: '/' } } },
      'the source "crm" is neither rows',
    ],
    ['a source that is nothing', { sources: { crm: null } }, 'the source "crm" is neither rows'],
  ])('of %s', (_, options, words) => {
    expect(() => createSession(opened.artifact!, options as unknown as SessionOptions)).toThrow(words);
  });

  it('and sources that only push are fine', () => {
    const session = createSession(opened.artifact!, { sources: { crm: { subscribe: () => () => {} } } });
    session.dispose();
  });
});
