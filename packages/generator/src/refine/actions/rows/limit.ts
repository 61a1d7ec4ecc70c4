import type { PatchOp, Query } from '@vitrine/schema';
import { isNumber } from '../../build/showsOf.js';
import { refOf } from '../../page/schemas.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { plainWords } from '../../text/words/plain.js';
import { isSameWord } from '../../text/words/sameWord.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { onlyMoney } from '../../values/readCondition.js';
import { partAt } from '../../text/clauses/readClauses.js';
import { findColumn } from '../../values/findColumn.js';
import { numberOf } from '../../values/numberOf.js';
import { readSettings } from '../../values/readSettings.js';
import type { Action, Context } from '../Action.js';
import { assign } from '../targets/assign.js';
import { settle } from '../settings/settings.js';

interface Limiting {
  readonly count: number;
  readonly ops: readonly PatchOp[];
}

const isIdle = idleBeside('widget', 'it', 'top', 'row', 'first', 'all');

/** Shows so many and no more: rows of a query, entries of a list, cards of a board's column. */
export const limit: Action = (context) => {
  const { page } = context;
  const settings = assign(context, page.nodes, (rest, thing) => {
    const isTop = rest.some((word) => means(word, 'top'));
    return isTop ? null : readSettings(rest, thing, { columns: [], text: null, isOff: false, verb: null });
  });
  if (settings.pairs) return settle(settings.pairs, context);
  const assigned = assign(
    context,
    page.nodes,
    (rest, thing) => readColumnLimit(rest, thing, context) ?? readLimit(rest, thing, context),
  );
  if (!assigned.pairs) return assigned.outcome;
  const what = assigned.pairs.map(({ thing }) => thing);
  return {
    ops: assigned.pairs.flatMap(({ reading }) => reading.ops),
    said: { key: 'limited', params: { what, count: `${assigned.pairs[0]!.reading.count}` } },
  };
};

function readLimit(rest: readonly Word[], thing: Thing, { page, clause }: Context): Limiting | null {
  const found = thing.node && page.queryOf(thing.node);
  if (!found || found.path.length !== 1) return null;
  const told = rest.filter((word) => !isIdle(word) || numberOf(word) !== null);
  const [word, ...others] = told;
  const count = word && numberOf(word)?.value;
  const names = [...thing.aboutWords, ...plainWords(thing.name)];
  const isClear = others.every((other) =>
    plainWords(other.plain).every((part) => names.some((name) => isSameWord(name, part))),
  );
  if (count === undefined || !isClear || !Number.isInteger(count) || count < 1) return null;
  const isTop = rest.some((other) => means(other, 'top')) && found.query.limit === undefined;
  const isLargest = rest.some((other) => means(other, 'descending'));
  const said = partAt(clause, 'by')?.words.filter((other) => !isIdle(other)) ?? [];
  const numbers = page.columnsOf(thing.node!).filter(isNumber);
  const measure = said.length > 0 ? findColumn(said, numbers)?.column : undefined;
  // `the top 5 by region` of rows that no region puts together.
  if (said.length > 0 && !measure && !found.query.groupBy) return null;
  const byMeasure = measure ? [{ key: measure.key, desc: true }] : null;
  const order = isTop
    ? (largestFirst(found.query) ?? byMeasure ?? (isLargest ? byNumber(thing, page) : null))
    : null;
  return {
    count,
    ops: [
      ...(order ? [setOp(thing, [...found.path, 'orderBy'], order)] : []),
      setOp(thing, [...found.path, 'limit'], count),
    ],
  };
}

/** The top of groups is that of their first number. */
function largestFirst({ aggregate, groupBy }: Query): Query['orderBy'] | null {
  const [first] = aggregate ?? [];
  return groupBy && first ? [{ key: first.as, desc: true }] : null;
}

/** `the largest 5`: by the one number that the rows have, or their one amount of money. */
function byNumber(thing: Thing, page: Context['page']): Query['orderBy'] | null {
  const numbers = page.columnsOf(thing.node!).filter(isNumber);
  const number = numbers.length === 1 ? numbers[0] : onlyMoney(numbers);
  return number ? [{ key: number.key, desc: true }] : null;
}

/** `limit the Doing column to 3 cards`: a list of limits, each of a named column. */
function readColumnLimit(rest: readonly Word[], thing: Thing, { page }: Context): Limiting | null {
  const entry = Object.entries(thing.schema.properties ?? {}).find(
    ([, { title, type }]) => title === 'Limits' && type === 'array',
  );
  const number = rest.find((word) => numberOf(word) !== null);
  const count = number && numberOf(number)?.value;
  const found = thing.node && page.queryOf(thing.node);
  if (!entry || count === undefined || !found) return null;
  const [list, { items }] = entry;
  const properties = Object.entries(items?.properties ?? {});
  const keyName = properties.find(([, property]) => refOf(property) === 'key')?.[0];
  const countName = properties.find(([, { type }]) => type === 'integer')?.[0];
  const values = page
    .columnsOf(thing.node!)
    .flatMap(({ key, options }) => (options ? page.valuesOf(key, found.query.from) : []));
  const told = rest.filter((word) => word !== number && !isIdle(word) && !means(word, 'column'));
  const column = values.find(
    (value) => told.length > 0 && told.map(({ plain }) => plain).join(' ') === plainWords(value).join(' '),
  );
  if (keyName === undefined || countName === undefined || column === undefined) return null;
  const entries = Array.isArray(thing.value[list]) ? (thing.value[list] as Record<string, unknown>[]) : null;
  const limited = { [keyName]: column, [countName]: count };
  if (!entries) return { count, ops: [setOp(thing, [list], [limited])] };
  const isThere = entries.some((existing) => existing[keyName] === column);
  return {
    count,
    ops: [isThere ? setOp(thing, [list, column, countName], count) : setOp(thing, [list, column], limited)],
  };
}
