import { propertyInvalid, propertyUnknown } from '../../issues/messages.js';
import type { Fault, Step } from '../../validate/findFaults.js';
import { withoutPlaces } from '../../validate/places.js';
import { pointerTo } from '../../validate/pointer.js';
import { isAbsent, removalOf } from '../../components/usableProps.js';
import type { Opening } from '../Opening.js';

/** Where something stands that faults were found in. */
export interface SettlePlace {
  readonly path: string;
  readonly node?: string;
  /** Places that stay though they are invalid. */
  readonly keep?: (steps: readonly Step[]) => boolean;
}

/**
 * Reports the faults of the document's own parts and leaves out the smallest invalid ones, so that what is opened has
 * the types it claims. What is unknown is kept.
 */
export function settle<T>(value: T, faults: readonly Fault[], place: SettlePlace, opening: Opening): T {
  const removals: (readonly Step[])[] = [];
  for (const fault of faults) {
    const path = place.path + pointerTo(fault.steps);
    const removal = removalOf(fault);
    const kept = removal === null || place.keep?.(removal);
    if (fault.kind === 'unknown' && fault.removable === fault.steps.length) {
      opening.report(propertyUnknown(fault, path, place.node));
    } else {
      if (!kept) removals.push(removal);
      if (isAbsent(fault)) continue;
      const leftOut = kept
        ? null
        : removal.length === fault.steps.length
          ? 'It'
          : place.path + pointerTo(removal);
      opening.report(propertyInvalid(fault, path, leftOut, place.node));
    }
  }
  return withoutPlaces(value, removals) as T;
}
