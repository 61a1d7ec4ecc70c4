import { entities, type EntityId } from '../../samples/entities.js';
import { asLabel, readColumn } from '../columns/columns.js';
import type { Language } from '../lexicon/index.js';
import { telling } from '../lexicon/telling.js';
import { fold } from '../words/fold.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { ListItem, PromptList } from './lists.js';
import type { ColumnWish, NamedItem } from '../Meaning.js';
import { readAskedColumns } from '../columns/askedColumns.js';
import { areDated } from '../subject/impliedTool.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { withAims } from './figureAims.js';
import { figuresNow } from './figuresNow.js';
import { areOwnFigures, figureOf, groupOf, isSection } from './figureList.js';
import { goalMark, itemOf } from './listedItem.js';
import { forWhom } from './forWhom.js';
import { nothing, type Sorted, type Surroundings } from './Sorted.js';
import { areStages, readStages, stageWordOf } from './stageList.js';
import { valuesIn } from './valueList.js';

/** Whether a list names columns, stages, records, figures or values of one column. */
export function sortList(list: PromptList, around: Surroundings): Sorted {
  const { language, tool } = around;
  const toColumn = ({ text, options }: ListItem) => readColumn(text, language, options);
  const standing = figuresNow(list, around);
  if (standing) return { ...nothing, metrics: standing };
  if (
    list.items.length === 0 ||
    (tool !== 'goals' && !areDated(list, around.dates) && areGoals(list, around))
  )
    return nothing;
  const whose = forWhom(list, around);
  if (whose) return { ...nothing, values: whose };
  const planned = plannedIn(list, around);
  if (planned) return { ...nothing, items: planned };
  const stageWord = stageWordOf(list, around.mentions);
  const staged = readStages(list, stageWord, around);
  if (staged) return { ...nothing, ...staged, columns: staged.rest.map(toColumn).filter(isColumnName) };
  if (isFieldList(list, language))
    return { ...nothing, columns: list.items.map(toColumn).filter(isColumnName) };
  const asked = readAskedColumns(list, language);
  if (asked.length > 1) return { ...nothing, columns: asked };
  // `Ends 30 June` says when, and names nothing that is kept.
  const isDay = ({ start, end }: ListItem) =>
    around.dates.some((date) => date.start >= start && date.end <= end);
  const isDated = areDated(list, around.dates);
  const numbered = list.items.map((item) => itemOf(item, around, isDated));
  const known = list.items.map((item): ColumnWish => {
    const column = toColumn(item);
    const isStage = around.mentions.some(
      (mention) => isGrammar(mention, 'stages') && mention.start >= item.start && mention.end <= item.end,
    );
    return isStage && !column.attribute ? { ...column, attribute: 'stage' } : column;
  });
  // `Classes with fewer than 5 people` says which, and names nothing that is kept.
  const isCondition = ({ start }: ListItem) =>
    around.mentions.some(
      (mention) => Math.abs(mention.start - start) < 2 && isGrammar(mention, 'over', 'under'),
    );
  const kept = known.filter((column, index) => {
    const item = list.items[index]!;
    return isColumnName(column) && !isDay(item) && !isCondition(item);
  });
  const isKnown = (column: ColumnWish) =>
    column.attribute !== undefined || column.entity !== undefined || column.options.length > 0;
  const share = known.filter(isKnown).length / known.length;
  const areMarked = list.items.every(({ text }) => goalMark.test(text));
  if (tool === 'goals' && (share < 0.5 || areMarked) && list.items.length > 1)
    return { ...nothing, items: numbered };
  if (numbered.filter(({ amount, date }) => amount ?? date).length >= Math.max(2, numbered.length / 2))
    return { ...nothing, items: numbered };
  if ((list.opener === 'with' || list.opener === 'colon') && list.items.length > 1 && areEntries(known)) {
    if (tool === 'budget' || tool === 'checklist') return { ...nothing, items: numbered };
    if (isAboutSpending(around))
      return {
        ...nothing,
        values: {
          column: { label: '', entity: 'expense', options: [] },
          values: list.items.map(({ text }) => asLabel(text)),
        },
      };
  }
  if (areOwnFigures(list, known, around))
    return {
      ...nothing,
      metrics: withAims(
        known.flatMap((column, index) =>
          isSection(column, language) || column.options.length > 0
            ? []
            : [figureOf(column, list.items[index]!.start, language)],
        ),
        language,
      ),
      values: groupOf(known),
    };
  const figures = known.filter(({ metric, attribute }) => metric && !attribute);
  if (
    figures.length >= known.length / 2 &&
    tool !== 'form' &&
    tool !== 'calculator' &&
    !(list.opener === 'with' && isKept(tool)) &&
    (tool === 'dashboard' || tool === 'report' || list.opener !== 'has')
  ) {
    const metrics = known.flatMap(({ metric, label }, index) =>
      metric ? [{ id: metric, text: label, start: list.items[index]!.start }] : [],
    );
    return { ...nothing, metrics };
  }
  const isWork =
    tool === 'board' && !around.areStagesNamed && list.opener !== 'has' && areStages(list, around);
  if (isWork) return { ...nothing, stages: list.items.map(({ text }) => text) };
  if (
    (tool === 'schedule' || tool === 'checklist' || tool === 'goals') &&
    list.opener !== 'with' &&
    share < 0.5 &&
    list.items.length > 1
  )
    return { ...nothing, items: numbered };
  if (tool === 'checklist' && list.opener === 'colon') return { ...nothing, items: numbered };
  if (list.opener === 'bare' && isLaterClause(list, around) && share >= 0.5)
    return { ...nothing, columns: kept };
  if (list.opener === 'colon' && areColumns(list, known.filter(isKnown).length, around))
    return { ...nothing, columns: kept };
  if (list.opener === 'bare' || (list.opener !== 'with' && list.opener !== 'has' && share < 0.5))
    return valuesIn(list, around);
  if (share === 0 && list.items.length + (list.viewCount ?? 0) === 1) return nothing;
  return {
    ...nothing,
    columns: kept,
  };
}

/** `Q2: offline sync, payments` of a roadmap: what is meant for a time. */
function plannedIn(list: PromptList, { tool, dates }: Surroundings): NamedItem[] | null {
  const { opener, head, items, start } = list;
  const date = dates.find(({ end }) => end <= start && start - end < 3);
  const isHead = date !== undefined && head.trim().endsWith(date.words);
  if (opener !== 'colon' || !isHead || (tool !== 'schedule' && tool !== null)) return null;
  // `Roadmap 2027: Q1 search, Q2 billing`: each has a time of its own.
  if (areDated(list, dates)) return null;
  return items.map(({ text }) => ({ name: asLabel(text), date }));
}

/** Whether the word before a list says that it names what is kept: `Fields: client, amount`. */
function isFieldList({ opener, head }: PromptList, language: Language): boolean {
  const last =
    fold(head)
      .split(/[\s，、]+/u)
      .at(-1) ?? '';
  return opener === 'colon' && telling[language].fields.split('|').map(fold).includes(last);
}

/** Whether a colon opens what is kept about each record: common words, of which some are known, and no names. */
function areColumns(
  { items }: PromptList,
  knownCount: number,
  { language, tool, mentions }: Surroundings,
): boolean {
  const isRecord = mentions.some((mention) => senseOf(mention, 'entity') !== undefined);
  // A form asks for what it lists, whatever comes of it.
  const isMeant = tool === 'form' || (isRecord && (isKept(tool) || tool === null));
  if (!isMeant || items.length < 2) return false;
  // Every German noun has a capital, and Chinese and Japanese have none.
  const tellsNames = !['de', 'ja', 'zh'].includes(language);
  const common = items.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
  return tellsNames ? common > items.length / 2 && knownCount > 0 : knownCount >= items.length / 3;
}

/** `with 3 teachers` says how many there are, not what is kept. */
const isColumnName = ({ label }: ColumnWish) =>
  !/^(?:not|nicht|nein|no|non|não)$/iu.test(label) &&
  label.length <= 60 &&
  !/\d{3,}|^\d/.test(label) &&
  !(label.length > 20 && /\d/.test(label));

/** Whether each entry is a goal, where one stands or a deadline: those are of the whole. */
function areGoals({ items }: PromptList, { amounts, dates }: Surroundings): boolean {
  return items.every(
    ({ start, end }) =>
      amounts.some((amount) => amount.start >= start && amount.end <= end && amount.role !== 'other') ||
      dates.some((date) => date.start >= start && date.end <= end && date.isDeadline),
  );
}

/** A list in a sentence of its own, behind the one that says what it is about, names what is kept. */
const isLaterClause = ({ head, items, start }: PromptList, { mentions }: Surroundings) =>
  head === '' && items.length > 2 && mentions.some((mention) => mention.end <= start);

/** Whether a tool keeps records, so that what it is `with` are columns. */
const isKept = (tool: ToolId | null) =>
  tool === 'tracker' || tool === 'list' || tool === 'crm' || tool === 'inventory' || tool === 'board';

/** What is kept about each entry of a budget or a check list; anything else that is named is an entry. */
const fields: ReadonlySet<string> = new Set([
  ...['task', 'expense', 'budgetItem'].flatMap((id) => entities[id as EntityId].columns),
  'name',
  'title',
  'description',
  'notes',
  'amount',
  'value',
  'price',
  'quantity',
  'due',
  'progress',
]);

function areEntries(columns: readonly ColumnWish[]): boolean {
  const isField = ({ attribute, options }: ColumnWish) =>
    options.length > 0 || (attribute !== undefined && fields.has(attribute));
  return columns.filter(isField).length * 2 < columns.length;
}

function isAboutSpending({ tool, mentions }: Surroundings): boolean {
  const isExpense = ({ senses }: Mention) =>
    senses.some(({ kind, id }) => kind === 'entity' && (id === 'expense' || id === 'budgetItem'));
  return (tool === 'tracker' || tool === 'list' || tool === null) && mentions.some(isExpense);
}
