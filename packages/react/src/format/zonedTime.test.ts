import { describe, expect, it } from 'vitest';
import { fromLocalTime, toLocalTime } from './zonedTime.js';

describe('zonedTime', () => {
  it('shows a point in time on the clock of the zone', () => {
    expect(toLocalTime('2026-03-01T08:30:00Z', 'Europe/Berlin')).toBe('2026-03-01T09:30');
    expect(toLocalTime('2026-07-01T08:30:00Z', 'Europe/Berlin')).toBe('2026-07-01T10:30');
  });

  it('reads back what it wrote', () => {
    expect(fromLocalTime('2026-07-01T10:30', 'Europe/Berlin')).toBe('2026-07-01T10:30:00+02:00');
    expect(fromLocalTime('2026-07-01T10:30', 'UTC')).toBe('2026-07-01T10:30:00Z');
  });

  it('gives nothing for what is no time', () => {
    expect(toLocalTime('tomorrow', 'UTC')).toBe('');
    expect(fromLocalTime('2026-02-31T10:00', 'UTC')).toBeUndefined();
    expect(fromLocalTime('', 'UTC')).toBeUndefined();
  });
});
