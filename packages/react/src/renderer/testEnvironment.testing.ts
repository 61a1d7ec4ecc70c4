import type { Environment } from '@vitrine/runtime';

/** What tests are in unless they say otherwise. The clock stands at 21 November 2026, 08:00 UTC. */
export const testEnvironment = {
  locale: 'en',
  currency: 'USD',
  timeZone: 'UTC',
  weekStart: 1,
  now: Date.UTC(2026, 10, 21, 8),
} as const satisfies Environment;
