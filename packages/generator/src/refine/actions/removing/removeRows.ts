import type { Condition, Dataset, Row } from '@vitrine/schema';
import { runQuery } from '@vitrine/runtime';
import { kindSenses } from '../../page/findThings.js';
import { plainWords } from '../../text/words/plain.js';
import { isSameWord } from '../../text/words/sameWord.js';
import { idleBeside, type Word } from '../../text/words/Word.js';
import type { Context, Outcome } from '../Action.js';
import { conditionsSaid } from '../rows/filter.js';

const isIdle = idleBeside('all', 'row');

/**
 * `remove the lost deals`: takes the rows out that are described, where it is said what the rows are; null for other orders, and
 * where something on the page bears that name.
 */
export function removeRows(context: Context): Outcome | null {
  const { clause, page } = context;
  const words = clause.words.flatMap((word) => (word.isName && word.parts ? word.parts : [word]));
  if (clause.words.some(({ isName, parts }) => isName && (parts?.length ?? 0) > 1)) return null;
  const content = words.filter((word) => !isIdle(word));
  for (const thing of page.things) {
    const { kind, dataset } = thing;
    if (kind !== 'dataset' || !dataset?.rows || dataset.query) continue;
    const noun = content.find((word) => namesRows(word, dataset));
    const described = content.filter((word) => word !== noun);
    if (!noun || described.length === 0) continue;
    const said = conditionsSaid(described, thing, { from: dataset.name }, context, false);
    if (!said) continue;
    const gone = rowsWhere(dataset, said.conditions);
    if (gone.length === 0) return { refused: { key: 'nothingChanges', params: { what: thing } } };
    const rows = dataset.rows.filter((row) => !gone.includes(row));
    return {
      ops: [{ op: 'dataset.set', name: dataset.name, path: ['rows'], value: rows }],
      said: {
        key: 'rowsRemoved',
        params: { what: thing, count: { number: gone.length }, condition: said },
      },
    };
  }
  return null;
}

/** Whether a word is what the rows of a dataset are called. */
export function namesRows(word: Word, { title, name }: Dataset): boolean {
  const own = plainWords(title ?? name).at(-1);
  return own !== undefined && [word.plain, ...kindSenses(word)].some((sense) => isSameWord(own, sense));
}

/** The rows that pass all conditions. */
function rowsWhere({ rows = [] }: Dataset, conditions: readonly Condition[]): readonly Row[] {
  const numbered = rows.map((row, at) => ({ ...row, [place]: at }));
  const found = runQuery({ from: 'rows', where: { all: [...conditions] } }, { rows: numbered });
  const places = new Set((found.rows ?? []).map((row) => row[place]));
  return rows.filter((_, at) => places.has(at));
}

const place = 'place among the rows';
