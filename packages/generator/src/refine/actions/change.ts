import type { Thing } from '../page/Thing.js';
import { plainWords } from '../text/words/plain.js';
import { isSameWord } from '../text/words/sameWord.js';
import type { Clause, Part } from '../text/clauses/Clause.js';
import { partAt, readClause, wordsBefore } from '../text/clauses/readClauses.js';
import type { Page } from '../page/Page.js';
import { isLead, means, textOf, type Word } from '../text/words/Word.js';
import { numberOf } from '../values/numberOf.js';
import { currencyOf } from '../values/readFormat.js';
import { propertiesOf, valueAt, type Property } from '../values/properties.js';
import type { Setting } from '../values/readSettings.js';
import type { Action, Context, Outcome } from './Action.js';
import { add } from './adding/add.js';
import { assign, type Pair } from './targets/assign.js';
import { tellFact } from './settings/fact.js';
import { rename } from './parts/rename.js';
import { replaceColumn } from './columns/replaceColumn.js';
import { readSize, resize, type Size } from './parts/resize.js';
import { readType, retype, type Retyping } from './parts/retype.js';
import { sideBySide } from './parts/sideBySide.js';
import { replaceOptions } from './settings/replaceOptions.js';
import { readChange, settle } from './settings/settings.js';
import { showAll } from './rows/showAll.js';
import { withoutOld } from './settings/withoutOld.js';

/** What an order can come to. */
type Reading =
  | { readonly kind: 'size'; readonly size: Size }
  | { readonly kind: 'settings'; readonly settings: readonly Setting[] }
  | { readonly kind: 'type'; readonly retyping: Retyping };

/** Points for a value that is there already and is changed, against one that is new. */
const changesMore = 4;

/**
 * Changes what a sentence says of something, in this order: its name, a column for another, the page's currency, and of
 * what is named its size, its properties, its type.
 */
export const change: Action = (context) => {
  const { clause, page } = context;
  const isTitle = clause.words.some((word) => means(word, 'title')) && partAt(clause, 'to') !== undefined;
  if (isTitle) return rename(context);
  const added = clause.words.some((word) => means(word, 'apart')) ? add(context) : null;
  if (added && !added.refused) return added;
  const beside = sideBySide(context);
  if (beside) return beside;
  const chosen = replaceOptions(context);
  if (chosen) return chosen;
  const replaced = replaceColumn(context);
  if (replaced) return replaced;
  const currency = pageCurrency(context);
  if (currency) return currency;
  const fact = tellFact(context);
  if (fact) return fact;
  const cleared = withoutOld(context);
  const among = page.things.filter(({ kind }) => kind !== 'page' && kind !== 'dataset');
  const assigned = assign<Reading>(
    cleared,
    among,
    (rest, thing) => read(rest, thing, cleared),
    (pair) => weigh(pair, cleared),
  );
  if (assigned.pairs) return perform(assigned.pairs, cleared);
  if (assigned.isQuestion) return assigned.outcome;
  return (
    renameWhole(context) ??
    showAll(context) ??
    (assigned.named ? refuse(assigned.named, cleared) : assigned.outcome)
  );
};

function read(rest: readonly Word[], thing: Thing, context: Context): Reading | null {
  const size = readSize(rest, thing, context);
  if (size) return { kind: 'size', size };
  const settings = readChange(context, rest, thing);
  if (settings) return { kind: 'settings', settings };
  const retyping = readType(rest, thing, context);
  return retyping && { kind: 'type', retyping };
}

/** Whether something shows numbers that are no counts, of which formats are mostly said. */
function showsAmounts({ node, kind, value, path, owner }: Thing, page: Page): boolean {
  if (kind === 'column') return value['type'] === 'number';
  const query = node && page.queryOf(node)?.query;
  const key = kind === 'element' ? (owner?.value[path[0]!] === undefined ? null : path.at(-1)) : null;
  if (query?.aggregate)
    return query.aggregate.some(({ op, as }) => !op.startsWith('count') && (key === null || as === key));
  if (!query) return true;
  const columns = page.columnsOf(node!);
  return columns.some((column) => column.type === 'number' && (key === null || column.key === key));
}

function weigh({ thing, reading }: Pair<Reading>, { clause, page }: Context): number {
  if (reading.kind === 'type') return -1;
  if (reading.kind === 'size') return 0;
  const isThere = reading.settings.every(({ property, value }) => {
    const current = valueAt(thing.value, property.path);
    return current !== undefined && typeof current === typeof value && current !== value;
  });
  const isCalledSo = reading.settings.every(({ property }) =>
    property.words.every((word) => clause.words.some(({ plain }) => isSameWord(plain, word))),
  );
  const isFormat = reading.settings.some(({ property }) => property.ref === 'format');
  const isOfWords = isFormat && !showsAmounts(thing, page);
  return (isThere ? changesMore : 0) + (isCalledSo ? 0.1 : 0) - (isOfWords ? 1 : 0);
}

function perform(pairs: readonly Pair<Reading>[], context: Context): Outcome {
  const of = <K extends Reading['kind']>(kind: K): Pair<Extract<Reading, { kind: K }>>[] =>
    pairs.filter((pair): pair is Pair<Extract<Reading, { kind: K }>> => pair.reading.kind === kind);
  const sizes = of('size').map(({ thing, reading }) => ({ thing, reading: reading.size }));
  if (sizes.length > 0) return resize(sizes, context);
  const settings = of('settings')
    .filter(({ thing, reading }) => !isWrittenAsColumn(thing, reading.settings, pairs))
    .map(({ thing, reading }) => ({ thing, reading: reading.settings }));
  if (settings.length > 0) return settle(settings, context);
  return retype(
    of('type').map(({ thing, reading }) => ({ thing, reading: reading.retyping })),
    context,
  );
}

/** Series and fields that say no format of their own write their numbers as their column does. */
const isWrittenAsColumn = (
  { kind, value, path }: Thing,
  settings: readonly Setting[],
  pairs: readonly Pair<Reading>[],
): boolean =>
  kind === 'element' &&
  settings.every(
    ({ property }) => property.ref === 'format' && valueAt(value, property.path) === undefined,
  ) &&
  pairs.some(({ thing }) => thing.kind === 'column' && thing.path.at(-1) === path.at(-1));

/** `change Income to Salary`: what is called by its whole name gets another. */
function renameWhole(context: Context): Outcome | null {
  const { clause, page } = context;
  // `replace Owner with Assignee`.
  const lead = clause.words.find((word) => isLead(word) && !means(word, 'at:of'));
  const isExchange = means(clause.verb ?? undefined, 'exchange') && means(lead, 'at:by', 'at:where');
  const to = isExchange ? partBehind(lead!, clause) : partAt(clause, 'to');
  const told = isExchange ? clause.words.slice(0, clause.words.indexOf(lead!)) : wordsBefore(clause, 'to');
  const before = told.filter((word) => !means(word, 'filler', 'the') || word.isName);
  const said = before.map(({ plain }) => plain).join(' ');
  const isCalled = ({ name }: Thing, text: string): boolean =>
    name !== '' && plainWords(name).join(' ') === plainWords(text).join(' ');
  // `the status Planned`: what stands before the name says what it is of.
  const isOption = page.things.some(
    (thing) => thing.kind === 'option' && before.length > 1 && isCalled(thing, before.at(-1)!.plain),
  );
  const isQuoted = before.length === 1 && before[0]!.isQuoted;
  const isWhole = isQuoted || isOption || page.things.some((thing) => isCalled(thing, said));
  const isName =
    to?.words.every(
      (word) =>
        word.isQuoted || (word.senses.length <= 1 && numberOf(word) === null && !(isExchange && word.isName)),
    ) ?? false;
  if (!isWhole || !isName) return null;
  if (!isExchange) return rename(context);
  const words = [...told, { ...lead!, senses: ['at:to'] }, ...to!.words];
  return rename({ ...context, clause: readClause([clause.verb!, ...words], clause.sentence) });
}

/** All that follows a lead, up to the end: a name may begin with a word that leads, as `En línea` does. */
function partBehind(lead: Word, { words }: Clause): Part | undefined {
  const rest = words.slice(words.indexOf(lead) + 1);
  const isWritten = /^\p{Lu}/u.test(rest[0]?.text ?? '');
  return { lead, words: isWritten ? rest.map((word) => ({ ...word, senses: [word.plain] })) : rest };
}

/** `use euros`, `all amounts in euros`: said of nothing else, it is said of the page. */
function pageCurrency(context: Context): Outcome | null {
  const { clause, page, last } = withoutOld(context);
  if (last?.kind === 'column' && last.value['type'] === 'number') return null;
  const told = clause.words.filter(
    (word) =>
      !means(word, 'the', 'filler', 'currency', 'amounts', 'page', 'all') &&
      (last !== null || !means(word, 'it')) &&
      !isLead(word),
  );
  const given = partAt(clause, 'to')?.words.filter((word) => told.includes(word)) ?? told;
  const [word, ...others] = given.length > 0 ? given : told;
  const isAll = told.every((other) => currencyOf(other) !== null);
  const currency = word && others.length === 0 && isAll ? currencyOf(word) : null;
  if (!currency) return null;
  const what = page.page;
  if (page.artifact.settings?.currency === currency)
    return { refused: { key: 'nothingChanges', params: { what } } };
  return {
    ops: [{ op: 'artifact', settings: { currency } }],
    said: { key: 'set', params: { what, property: { term: 'Currency' }, value: currency } },
  };
}

/** What a person may say in a word or two; lists, formulas and keys are not. */
const isSimple = ({ schema, ref, path }: Property): boolean =>
  path.length === 1 && schema.type !== 'array' && schema.type !== 'object' && !plumbing.has(ref ?? '');

const plumbing = new Set(['key', 'name', 'rows', 'formula', 'url', 'icon']);

/** Says what can be set where something was named but what should become of it was not understood. */
function refuse(thing: Thing, { clause }: Context): Outcome {
  const properties = propertiesOf(thing);
  const isColored = clause.words.some((word) =>
    means(word, 'color', 'noTone', 'success', 'warning', 'danger', 'info'),
  );
  const colors = properties.find(({ ref }) => ref === 'tone' || ref === 'color');
  if (isColored && !colors) return { refused: { key: 'theme', params: {} } };
  if (isColored && colors) {
    const choices = { terms: (colors.schema.enum ?? []).map(String) };
    return { refused: { key: 'noTone', params: { what: thing, choices } } };
  }
  const titles = [...new Set(properties.filter(isSimple).map(({ title }) => title))];
  return {
    refused: {
      key: 'noValue',
      params: { what: thing, words: textOf(clause.words, clause.sentence), properties: { terms: titles } },
    },
  };
}
