import type { Action } from './Action.js';
import { add } from './adding/add.js';
import { change } from './change.js';
import { copy } from './copy.js';
import { exclude, filter } from './filter.js';
import { group, split } from './group.js';
import { limit } from './limit.js';
import { move, swap } from './move.js';
import { remove } from './remove.js';
import { rename } from './rename.js';
import { sort } from './sort.js';
import { undo } from './undo.js';
import { wish } from './wish.js';
import { hide, show } from './visibility.js';

/** What can be done, by the names that the lexicons give it. */
export const actions: ReadonlyMap<string, Action> = new Map(
  Object.entries({
    add,
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
