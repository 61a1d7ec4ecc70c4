import { describe, expect, it } from 'vitest';
import type { Artifact, Source } from '../../generated/types.js';
import { checkLive } from './checkLive.js';

const withSource = (source: Source): Artifact => ({
  version: 1,
  id: 'a',
  title: 'A',
  components: [],
  datasets: [
    { name: 'own', rows: [] },
    { name: 'charges', source },
  ],
});

describe('checkLive', () => {
  it('D45: asks for a required source that nobody provides', () => {
    const artifact = withSource({ name: 'stripe.charges', label: 'Stripe', required: true });
    expect(checkLive(artifact)).toMatchObject([
      {
        code: 'source.missing',
        severity: 'error',
        path: '/datasets/1/source',
        message: '"Stripe" is required and not connected.',
      },
    ]);
    expect(checkLive(artifact, { sources: { 'stripe.charges': [] } })).toEqual([]);
  });

  it('asks neither for optional sources nor for files, and is not taken in by names of prototypes', () => {
    expect(checkLive(withSource({ name: 'stripe.charges' }))).toEqual([]);
    expect(checkLive(withSource({ name: 'upload:charges', required: true }))).toEqual([]);
    expect(checkLive(withSource({ name: 'constructor', required: true }))).toHaveLength(1);
  });
});
