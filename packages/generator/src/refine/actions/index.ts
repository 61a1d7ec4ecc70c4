import type { Action } from './Action.js';
import { add } from './adding/add.js';
import { again } from './again.js';
import { change } from './change.js';
import { copy } from './parts/copy.js';
import { exclude, filter } from './rows/filter.js';
import { group, split } from './rows/group.js';
import { limit } from './rows/limit.js';
import { move, swap } from './parts/move.js';
import { remove } from './removing/remove.js';
import { rename } from './parts/rename.js';
import { sort } from './rows/sort.js';
import { undo } from './undo.js';
import { wish } from './wish.js';
import { hide, show } from './parts/visibility.js';

/** What can be done, by the names that the lexicons give it. */
export const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    add,
    again,
    change,
    copy,
    exclude,
    filter,
    group,
    hide,
    limit,
    move,
    remove,
    rename,
    show,
    sort,
    split,
    swap,
    undo,
    wish,
  }),
);
