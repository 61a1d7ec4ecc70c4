import type { EntityId } from './entities.js';

/** Kinds of records that are people. */
export const people: ReadonlySet<string> = new Set<EntityId>([
  'employee',
  'student',
  'member',
  'customer',
  'client',
  'patient',
  'guest',
  'player',
  'volunteer',
  'tenant',
  'donor',
]);

/** Attributes of people who may be anybody in the team. */
export const peopleByDefault: ReadonlySet<string> = new Set(['owner', 'contact', 'approver', 'reporter']);
