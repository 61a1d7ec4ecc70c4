import { partAt } from '../text/clauses/readClauses.js';
import { means } from '../text/words/Word.js';
import type { Action } from './Action.js';
import { add } from './adding/add.js';
import { change } from './change.js';
import { rowsFirst } from './rows/rowsFirst.js';
import { show } from './parts/visibility.js';

/** `I want a chart of …` adds something, `I want the chart wider` changes what is there. */
export const wish: Action = (context) => {
  const [first] = context.clause.words.filter((word) => !means(word, 'filler') || means(word, 'article'));
  if (means(first, 'article') || partAt(context.clause, 'by')) {
    const added = add(context);
    if (!added.refused) return added;
  }
  const raised = rowsFirst(context);
  if (raised) return raised;
  const changed = change(context);
  if (!changed.refused || changed.refused.key === 'nothingChanges') return changed;
  const shown = show(context);
  return shown.refused ? changed : shown;
};
