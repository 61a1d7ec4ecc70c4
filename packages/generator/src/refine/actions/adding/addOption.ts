import type { PatchOp } from '@vitrine/schema';
import { aliasesOf } from '../../page/aliasesOf.js';
import { keyedLists } from '../../page/schemas.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { plainWords } from '../../text/words/plain.js';
import { isSameWord } from '../../text/words/sameWord.js';
import { partAt } from '../../text/clauses/readClauses.js';
import { means, textOf, type Word } from '../../text/words/Word.js';
import { findThings, kindSenses } from '../../page/findThings.js';
import type { Context, Outcome } from '../Action.js';
import { choose, resolve } from '../targets/resolve.js';
import { besideSaid } from './besideSaid.js';
import { namesColumn } from './newColumn.js';
import { isFiller } from './subject.js';

/** A value that a column should have from now on. */
interface Wish {
  /** The word that names the column: `stage`. */
  readonly column: Word;
  readonly name: string;
}

/** `add a stage "Negotiation" between Proposal and Won`; null when no column with choices is named. */
export function addOption(context: Context): Outcome | null {
  const { page } = context;
  const columns = page.things.filter(
    ({ kind, value }) => kind === 'column' && Array.isArray(value['options']),
  );
  const onBoard = columnOfBoard(context, columns);
  if (onBoard) return addTo(onBoard.column, onBoard.name, context);
  const wish = readWish(context, columns);
  if (!wish) return null;
  const called = columns.filter((thing) => isCalled(thing, wish.column));
  const whole = called.filter(({ name }) => plainWords(name).join(' ') === wish.column.plain);
  const meant = whole.length > 0 ? whole : called;
  const owner = ownerWords(context);
  const near = meant.filter((thing) => owner.some((word) => isOf(thing, word)));
  const among = near.length > 0 ? near : meant;
  const chosen = among.length === 1 ? { things: among } : choose(context, among);
  if (!chosen.things) return chosen.outcome;
  return addTo(chosen.things[0]!, wish.name, context);
}

function addTo(column: Thing, name: string, context: Context): Outcome {
  const options = context.page.things.filter(({ owner }) => owner === column);
  if (options.some((option) => option.name.toLowerCase() === name.toLowerCase()))
    return { refused: { key: 'nothingChanges', params: { what: column } } };
  const place = placeOf(context, options);
  if ('outcome' in place) return place.outcome;
  return {
    ops: optionOps(column, name, place.index, options, context),
    said: { key: 'addedTo', params: { what: { title: name, kind: 'option' }, where: column } },
  };
}

/**
 * `add a column Design between Draft and Review`: a column of a board is a choice of what it is grouped by, where it is to
 * stand beside one or no table has columns.
 */
function columnOfBoard(
  context: Context,
  columns: readonly Thing[],
): { readonly column: Thing; readonly name: string } | null {
  const { clause, page, language } = context;
  const [noun, ...named] = untilPlace(clause.parts[0]!.words).filter(
    (word) => !isFiller(word) || word.isName,
  );
  if (!means(noun, 'column') || named.length === 0) return null;
  const boards = page.nodes.filter(({ schema }) => boardList(schema));
  const grouping = columns.filter(({ dataset, path }) =>
    boards.some(
      ({ node, value }) =>
        node && page.queryOf(node)?.query.from === dataset?.name && path.at(-1) === value['groupBy'],
    ),
  );
  const name = textOf(named, clause.sentence);
  const place = besideSaid(clause.words, clause);
  const near = grouping.filter((column) => {
    const options = page.things.filter(({ owner }) => owner === column);
    return place !== null && findThings(place.names[0] ?? [], options).things.length > 0;
  });
  const hasTable = page.nodes.some(({ schema }) =>
    keyedLists(schema).some(({ title, items }) => title === 'Columns' && items.title !== 'BoardColumn'),
  );
  const isAlone = !place && !hasTable && clause.parts.length === 1 && !namesColumn(name, language);
  const [column, ...others] = isAlone ? grouping : near;
  return column && others.length === 0 ? { column, name } : null;
}

/** The list of a board's columns. */
const boardList = (schema: Thing['schema']): ReturnType<typeof keyedLists>[number] | undefined =>
  keyedLists(schema).find(({ items }) => items.title === 'BoardColumn');

/** Whether a word names a column. */
export const isCalled = (column: Thing, word: Word): boolean =>
  word.isName
    ? plainWords(column.name).join(' ') === word.plain
    : plainWords(column.name).every((part) =>
        [word.plain, ...kindSenses(word)].some((sense) => isSameWord(part, sense)),
      );

/** Whether a word says what a column is of. */
export const isOf = (column: Thing, word: Word): boolean =>
  plainWords(word.plain).some((part) =>
    [...plainWords(column.owner?.name ?? ''), ...(column.owner?.aboutWords ?? [])].some((own) =>
      isSameWord(own, part),
    ),
  );

const ownerWords = ({ clause }: Context): readonly Word[] => partAt(clause, 'of', 'to')?.words ?? [];

/** The column and the new value: `a source Podcast`, `a "Duplicate" status`, `a stage called In review`. */
function readWish({ clause }: Context, columns: readonly Thing[]): Wish | null {
  const [head] = clause.parts;
  // `a Blocked status`: what is written like a name is one.
  const isGiven = (word: Word) => word.start > 0 && /^\p{Lu}\p{Ll}/u.test(word.text) && !saysKind(word);
  const words = untilPlace(head!.words).filter((word) => !isFiller(word) || word.isName || isGiven(word));
  const at = words.findIndex((word) => columns.some((column) => isCalled(column, word)));
  const column = words[at];
  if (!column || at > 1) return null;
  const quoted = clause.words.find(({ isQuoted }) => isQuoted);
  const beside = (at === 0 ? words.slice(1) : words.slice(0, at)).filter((word) => !means(word, 'option'));
  const named = quoted ? [quoted] : beside.length > 0 ? beside : calledSo(clause);
  const isNew = named.length > 0 && named.every((word) => word.isQuoted || !saysKind(word));
  const isWhole =
    named.length > 0 &&
    words.every((word) => word === column || named.includes(word) || means(word, 'option'));
  return isNew && isWhole
    ? { column, name: named.length === 1 ? named[0]!.text : textOf(named, clause.sentence) }
    : null;
}

/** The words after `called`. */
function calledSo({ words, parts }: Context['clause']): readonly Word[] {
  const lead = parts[1]?.lead;
  return lead && means(lead, 'at:to') ? untilPlace(words.slice(words.indexOf(lead) + 1)) : [];
}

/** The words before those that say where. */
function untilPlace(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word) => means(word, 'between', 'at:before', 'at:after'));
  return end === -1 ? words : words.slice(0, end);
}

/** Words for components and fields ask for one of these instead. */
const saysKind = (word: Word): boolean =>
  !word.isName &&
  (word.senses.some((sense) => sense.startsWith('kind:')) ||
    means(
      word,
      'chart',
      'table',
      'tab',
      'field',
      'column',
      'series',
      'milestone',
      'calculator',
      'filterNoun',
      'count',
      'sum',
      'avg',
    ));

/** Before or after which option the new one stands; last without. */
function placeOf(
  context: Context,
  options: readonly Thing[],
): { readonly index: number } | { readonly outcome: Outcome } {
  const { clause } = context;
  const between = clause.words.findIndex((word) => means(word, 'between'));
  const part = partAt(clause, 'before', 'after');
  const words = between === -1 ? part?.words : clause.words.slice(between + 1);
  if (!words || words.length === 0) return { index: options.length };
  const isLead = between === -1 && means(part?.lead ?? undefined, 'at:before');
  const end = words.findIndex((word) => means(word, 'and'));
  const found = resolve(context, end === -1 ? words : words.slice(0, end), options);
  if (!found.things) return { outcome: found.outcome };
  return { index: options.indexOf(found.things[0]!) + (isLead ? 0 : 1) };
}

/** What puts a new choice at a place of its column, and on the boards that list them. */
export function optionOps(
  column: Thing,
  name: string,
  index: number,
  options: readonly Thing[],
  { page }: Context,
): PatchOp[] {
  const key = column.path.at(-1)!;
  const values = options.map(({ path }) => path.at(-1)!);
  const ops: PatchOp[] = [setOp(column, ['options', name], { value: name })];
  if (index < options.length && column.dataset) {
    const keys = values.toSpliced(index, 0, name);
    ops.push({ op: 'dataset.order', name: column.dataset.name, path: [...column.path, 'options'], keys });
  }
  const boards = page.nodes.flatMap((thing) => boardOps(thing, key, name, index, values));
  const fields = aliasesOf(column, page).flatMap((field) => fieldOps(field, name, index));
  return [...ops, ...fields, ...boards];
}

/** A field that lists the choices of its column offers the new one too. */
function fieldOps(field: Thing, name: string, index: number): PatchOp[] {
  const written = field.value['options'];
  if (!field.node || !Array.isArray(written)) return [];
  return [setOp(field, ['options'], written.toSpliced(index, 0, { value: name }))];
}

/** A board that lists its columns needs one for the new value too. */
function boardOps(
  thing: Thing,
  column: string,
  name: string,
  index: number,
  values: readonly string[],
): PatchOp[] {
  if (thing.value['groupBy'] !== column) return [];
  return keyedLists(thing.schema).flatMap(({ list, key, items }) => {
    const written = thing.value[list];
    const nameKey = items.properties?.['title'] ? 'title' : 'label';
    if (items.title !== 'BoardColumn' || !Array.isArray(written)) return [];
    const ids = written.map((element: Record<string, unknown>) => String(element[key]));
    const set = setOp(thing, [list, name], { [key]: name, [nameKey]: name });
    const next = values.slice(index).find((value) => ids.includes(value));
    if (next === undefined) return [set];
    const keys = ids.toSpliced(ids.indexOf(next), 0, name);
    return [set, { op: 'order' as const, id: thing.id, path: [list], keys }];
  });
}
