import type { EntityId } from '../../samples/entities.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { Sorted } from '../lists/Sorted.js';
import type { ColumnWish, NamedEntity, PartWish, Topic } from '../Meaning.js';
import { seenIn } from '../views/seenIn.js';
import { countedIn } from './subject.js';

interface Named {
  /** What the first noun phrase is about, known words before mere hints. */
  readonly hinted: NamedEntity | null;
  /** The records whose columns a list gives. */
  readonly owner: string | undefined;
  readonly topic: Topic;
  readonly views: readonly PartWish[];
  readonly parts: readonly PartWish[];
  readonly lists: readonly Sorted[];
  /** Columns that ask who did something. */
  readonly asked: readonly ColumnWish[];
  readonly tool: ToolId | null;
}

/**
 * What the records of a page are:
 *   1 those whose columns a list gives
 *   2 those that are named
 *   3 those that views count, or are seen in; a CRM keeps deals beside them
 *   4 those that are hinted at
 */
export function mainRecords({
  hinted,
  owner,
  topic,
  views,
  parts,
  lists,
  asked,
  tool,
}: Named): NamedEntity | null {
  const owned = topic.entities.find(({ id, isWeak }) => id === owner && !isWeak);
  const isNamed = hinted !== null && !hinted.isWeak;
  const main =
    owned ??
    (isNamed
      ? hinted
      : ((tool === 'crm' ? null : countedIn(views)) ?? seenIn(views, topic, lists, hinted) ?? hinted));
  if (main?.id === 'club' && asked.length > 0) return { ...main, id: peopleOf(main) };
  // Sales of which the orders are to be seen are kept as orders.
  const orders = parts.flatMap((wish) => wish.topic.entities).find(({ id }) => id === 'order');
  return main?.id === 'sale' && orders ? orders : main;
}

/** Who did what is kept of people: the players of a team, the members of a club. */
const peopleOf = ({ isWeak }: NamedEntity): EntityId => (isWeak ? 'player' : 'member');
