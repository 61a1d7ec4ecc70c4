import type { Dataset } from '@vitrine/schema';
import { chooseType } from '../../../plan/chooseType.js';
import { isDate, isNumber } from '../../build/showsOf.js';
import type { Part } from '../../text/clauses/Clause.js';
import { partAt } from '../../text/clauses/readClauses.js';
import { plainWords } from '../../text/words/plain.js';
import { means, textOf, type Word } from '../../text/words/Word.js';
import { findColumns } from '../../values/findColumn.js';
import { numberOf } from '../../values/numberOf.js';
import { readSettings } from '../../values/readSettings.js';
import type { Action, Context, Outcome } from '../Action.js';
import { assign } from '../targets/assign.js';
import { typesNamed } from '../parts/retype.js';
import { readChange, settle, textGiven } from '../settings/settings.js';
import { addElement } from './addElement.js';
import { addNode, type Props } from './addNode.js';
import { addRanking } from './addRanking.js';
import { addFilter } from './addFilter.js';
import { addOption } from './addOption.js';
import { addRow } from './addRow.js';
import { addRows } from './addRows.js';
import { addTotals } from './addTotals.js';
import { kindSaid, typeDrawn } from './kindSaid.js';
import { edgeIn, withoutPlace } from './placing.js';
import { showsFor } from './showsFor.js';
import { isFiller, subjectsOf, type Subject } from './subject.js';
import { titleOf } from './titleOf.js';

/** Adds a component, or an element to one: `add a pie chart of spend by channel`, `add a column Owner to the deals`. */
export const add: Action = (context) => {
  for (const attempt of [addTotals, addFilter, addRanking, addOption, addElement, addNumber, addRow]) {
    const outcome = attempt(context);
    if (outcome) return outcome;
  }
  const { clause, page } = context;
  const compared = partAt(clause, 'before', 'after');
  if (compared?.lead && isOfColumn(compared.words, context)) return refuseComparison(compared, context);
  const wish = withoutPlace(context);
  const by = partAt(clause, 'by')?.words ?? [];
  // `compare` asks for a chart.
  const asked = clause.verb && means(clause.verb, 'chart') ? [clause.verb, ...wish] : wish;
  const [typed] = typesNamed(
    asked.filter((word) => !isFiller(word) && !by.includes(word)),
    context,
  );
  const drawn = typed?.type ?? typeDrawn(wish, context);
  const kind = drawn === undefined ? undefined : kindSaid(wish, drawn, page.types);
  const isOfKind = (word: Word): boolean => typed?.used.includes(word) === true || kind?.used === word;
  // `as a donut`: what introduces the kind goes with it.
  const isIntroduction = (word: Word, index: number): boolean => {
    const next = wish.slice(index + 1).find((other) => !isFiller(other));
    return means(word, 'at:to') && next !== undefined && isOfKind(next);
  };
  const rest = wish.filter((word, index) => !isOfKind(word) && !isIntroduction(word, index));
  const [whole] = subjectsOf(rest, page);
  // `average score` may be the name of a card, and here mean the average of the scores.
  const isWhole = whole !== undefined && whole.unexplained.length === 0;
  const subject = isWhole
    ? whole
    : (subjectsOf(
        rest.flatMap((word) => word.parts ?? [word]),
        page,
      )[0] ?? whole);
  const type = drawn ?? (subject && typeFor(subject));
  if (type === undefined) return { refused: { key: 'notUnderstood', params: { sentence: clause.sentence } } };
  if ((page.types.get(type)!['x-plan']?.needs.length ?? 0) === 0) return addText(type, rest, context);
  if (!subject || subject.share === 0) return addRows(type, rest, context) ?? askSubject(type, rest, context);
  const settings = settingsSaid(subject.unexplained, type, context);
  if (!settings) return refuseUnexplained(subject, context);
  const shows = showsFor(subject, type, kind?.value, context);
  const named = rest.filter((word) => !subject.unexplained.includes(word));
  return addNode(type, titleOf(named, subject, context), shows, context, settings);
};

/** `…, stacked`: what the words that no row explains set on the new component; null where they set nothing. */
function settingsSaid(words: readonly Word[], type: string, { page }: Context): Props | null {
  if (words.length === 0) return {};
  const schema = page.types.get(type)!;
  const own = { ...page.page, kind: 'node', schema, value: {}, nameKey: null } as const;
  const settings = readSettings(words, own, { columns: [], text: null, isOff: false, verb: null });
  if (!settings || settings.some(({ property }) => property.path.length > 1)) return null;
  return Object.fromEntries(settings.map(({ property, value }) => [property.path[0]!, value]));
}

/** `add a target of 50k to the Won card`: a number that a component has a property for. */
function addNumber(context: Context): Outcome | null {
  const { clause, page } = context;
  if (!clause.words.some((word) => numberOf(word) !== null) || namesNew(context)) return null;
  const assigned = assign(context, page.nodes, (rest, thing) => {
    const settings = rest.length < clause.words.length ? readChange(context, rest, thing) : null;
    return settings?.every(({ value }) => typeof value === 'number') ? settings : null;
  });
  return assigned.pairs ? settle(assigned.pairs, context) : null;
}

/** `add a progress bar for …`: a component that is not there yet. */
function namesNew(context: Context): boolean {
  const [first, ...rest] = context.clause.words.filter(
    (word) => !means(word, 'filler') || means(word, 'article'),
  );
  return means(first, 'article') && typesNamed(rest.slice(0, 2), context).length > 0;
}

/** What shows a text shows the one that was given. */
function addText(type: string, rest: readonly Word[], context: Context): Outcome {
  const { clause } = context;
  const isGiven = clause.words.some((word) => means(word, 'at:to'));
  const content = trimmed(rest);
  const given = (isGiven ? textGiven(context) : null) ?? textOf(content, clause.sentence);
  const edge = textOf(edgeIn(clause), clause.sentence);
  const text = edge !== '' && given.endsWith(edge) ? given.slice(0, -edge.length).trim() : given;
  return addNode(type, '', { text }, context);
}

function trimmed(words: readonly Word[]): Word[] {
  const first = words.findIndex((word) => !isFiller(word));
  const last = words.findLastIndex((word) => !isFiller(word));
  return first === -1 ? [] : words.slice(first, last + 1);
}

function refuseUnexplained({ unexplained, dataset, columns }: Subject, { page, clause }: Context): Outcome {
  const labels = columns.map(({ key, label = key }) => label);
  const title = page.datasets.find(({ name }) => name === dataset)?.title ?? dataset;
  const words = unexplained.map((word) => textOf([word], clause.sentence)).join(' ');
  return {
    refused: { key: 'notExplained', params: { words, names: [title, ...labels].slice(0, 9).join(', ') } },
  };
}

/** `items below the reorder level`: rows are narrowed down by values, and not by another column. */
function refuseComparison({ lead, words }: Part, { page, clause }: Context): Outcome {
  const names = page.nodes
    .flatMap(({ name }) => (name === '' ? [] : [name]))
    .slice(0, 9)
    .join(', ');
  const said = textOf([...(lead ? [lead] : []), ...words], clause.sentence);
  return { refused: { key: 'notExplained', params: { words: said, names } } };
}

/** `items below the reorder level`: what follows is a column of the rows and nothing that stands on the page. */
function isOfColumn(words: readonly Word[], { page }: Context): boolean {
  const said = words.filter((word) => !isFiller(word));
  const isNode = page.nodes.some(
    ({ name }) => plainWords(name).join(' ') === said.map(({ plain }) => plain).join(' '),
  );
  return (
    !isNode &&
    page.datasets.some(({ name }) =>
      findColumns(said, page.columnsOfDataset(name).filter(isNumber)).some(
        ({ share, used }) => share === 1 && used.length === said.length,
      ),
    )
  );
}

/** The component that serves what is asked for, where none is named; what only names rows asks for none. */
function typeFor({ by, op, measure }: Subject): string | undefined {
  if (by) return chooseType(isDate(by) ? 'trend' : 'compare');
  return op || measure ? chooseType('measure') : undefined;
}

/** Asks what a component should show where nothing on the page was named; says so where something else was. */
function askSubject(type: string, rest: readonly Word[], context: Context): Outcome {
  const { page } = context;
  const datasets = page.datasets.slice(0, 8);
  const [only, ...others] = datasets;
  // `a table with all the answers` where there are no other rows.
  const areRows = isOfRows(type, context) && rest.some((word) => means(word, 'row'));
  if (only && others.length === 0 && areRows) return showAllOf(only, type, context);
  const answer = context.nextAnswer();
  const chosen = answer === null ? undefined : datasets[answer];
  if (chosen) return addShowing(chosen, type, rest, context);
  return {
    ask: {
      text: { key: 'askWhat', params: { type: { term: page.types.get(type)?.title ?? type } } },
      choices: datasets.map((dataset) => dataset.title ?? dataset.name),
    },
  };
}

const isOfRows = (type: string, { page }: Context): boolean =>
  page.types.get(type)?.['x-plan']?.intents.includes('browse') === true;

/** What shows all the rows there are is added, unless it stands there already. */
function showAllOf(dataset: Dataset, type: string, context: Context): Outcome {
  const { page } = context;
  const there = page.nodes.find(({ node }) => {
    const query = node?.type === type ? page.queryOf(node)?.query : undefined;
    return query?.from === dataset.name && !query.where && !query.groupBy && !query.aggregate;
  });
  return there
    ? { refused: { key: 'nothingChanges', params: { what: there } } }
    : addShowing(dataset, type, [], context);
}

function addShowing({ name }: Dataset, type: string, rest: readonly Word[], context: Context): Outcome {
  const subject: Subject = {
    dataset: name,
    columns: context.page.columnsOfDataset(name),
    isNamed: true,
    unexplained: [],
    share: 1,
  };
  return addNode(type, titleOf(rest, subject, context), showsFor(subject, type, undefined, context), context);
}
