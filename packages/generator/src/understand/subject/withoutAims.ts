import { clausesOf } from '../lists/lists.js';
import type { NamedEntity } from '../Meaning.js';
import type { Amount } from '../numbers/amounts.js';

/** The kinds of record, without the goal of a later sentence that says what its number is: `12 a week is the goal`. */
export function withoutAims(
  entities: readonly NamedEntity[],
  prompt: string,
  amounts: readonly Amount[],
): NamedEntity[] {
  const [, ...later] = clausesOf(prompt);
  const isAim = ({ id, start: at }: NamedEntity) =>
    id === 'objective' &&
    later.some(
      ({ start, end }) =>
        at >= start && at < end && amounts.some((amount) => amount.start >= start && amount.end <= end),
    );
  return entities.filter((entity) => !isAim(entity));
}
