import { attributes, type AttributeId } from '../samples/attributes.js';
import { entities, type EntityId } from '../samples/entities.js';
import type { Amount } from './amounts.js';
import { asLabel, readColumn, stripLead } from './columns.js';
import type { NamedDate } from './deadline.js';
import { fold } from './fold.js';
import type { Language } from './lexicon/index.js';
import { labelIn } from './lexicon/senses.js';
import type { ToolId } from './lexicon/Lexicon.js';
import type { ListItem, PromptList } from './lists.js';
import type { ColumnWish, Meaning, NamedItem } from './Meaning.js';
import { readAskedColumns } from './sentence/askedColumns.js';
import { areDated } from './sentence/impliedTool.js';
import { findMentions, isGrammar, senseOf, type Mention } from './mentions.js';

/** What a list of the prompt says. */
export interface Sorted {
  readonly columns: readonly ColumnWish[];
  readonly stages: readonly string[];
  readonly items: readonly NamedItem[];
  readonly metrics: Meaning['topic']['metrics'];
  readonly values: Meaning['values'];
}

export interface Surroundings {
  readonly language: Language;
  readonly tool: ToolId | null;
  readonly mentions: readonly Mention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly NamedDate[];
}

const nothing: Sorted = { columns: [], stages: [], items: [], metrics: [], values: null };

/** Whether a list names columns, stages, records, figures or values of one column. */
export function sortList(list: PromptList, around: Surroundings): Sorted {
  const { language, tool, mentions } = around;
  if (
    list.items.length === 0 ||
    (tool !== 'goals' && !areDated(list, around.dates) && areGoals(list, around))
  )
    return nothing;
  const stageWord = mentions.find(
    (mention) =>
      isGrammar(mention, 'stages') &&
      mention.start >= list.start - 24 &&
      mention.end <= (list.items[0]?.end ?? 0) &&
      mention.start <= (list.items[0]?.start ?? 0) + 24,
  );
  if (stageWord && list.items.length > 1 && (stageWord.start >= list.start || list.opener === 'colon')) {
    const stages = list.items.map((item, index) =>
      index === 0 && stageWord.start >= list.start ? afterWord(item, stageWord) : item.text,
    );
    const named = stages.filter(Boolean);
    const own = endingAt(named, language);
    if (named.length > 1)
      return { ...nothing, stages: own, values: peopleBehind(named, own.length, language) };
  }
  const asked = readAskedColumns(list, language);
  if (asked.length > 1) return { ...nothing, columns: asked };
  const isDated = areDated(list, around.dates);
  const numbered = list.items.map((item) => itemOf(item, around, isDated));
  const known = list.items.map((item): ColumnWish => {
    const column = readColumn(item.text, language, item.options);
    const isStage = stageWord && stageWord.start >= item.start && stageWord.end <= item.end;
    return isStage && !column.attribute ? { ...column, attribute: 'stage' } : column;
  });
  const isKnown = (column: ColumnWish) =>
    column.attribute !== undefined || column.entity !== undefined || column.options.length > 0;
  const share = known.filter(isKnown).length / known.length;
  if (tool === 'goals' && share < 0.5 && list.items.length > 1) return { ...nothing, items: numbered };
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
      metrics: known.flatMap((column, index) =>
        isSection(column, language)
          ? []
          : [{ id: column.metric ?? 'own', text: column.label, start: list.items[index]!.start }],
      ),
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
  const isWork = tool === 'board' && areStages(list, around);
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
    return { ...nothing, columns: known.filter(isColumnName) };
  if (list.opener === 'colon' && areColumns(list, known.filter(isKnown).length, around))
    return { ...nothing, columns: known.filter(isColumnName) };
  if (list.opener === 'bare' || (list.opener !== 'with' && list.opener !== 'has' && share < 0.5))
    return valuesIn(list, around);
  if (share === 0 && list.items.length === 1) return nothing;
  return {
    ...nothing,
    columns: known.filter(isColumnName),
  };
}

/** Records that a report lists by name rather than counts: its risks, its decisions. */
const isSection = ({ entity, metric, label }: ColumnWish, language: Language) =>
  entity !== undefined &&
  metric === undefined &&
  findMentions(label, language).mentions.some(
    (mention) => mention.start === 0 && mention.end === label.length && senseOf(mention, 'entity'),
  );

/** Whether a report or dashboard names the figures it is about, also such as no lexicon has: `orders packed, packing errors`. */
function areOwnFigures(
  { opener, items, start }: PromptList,
  known: readonly ColumnWish[],
  { tool, mentions, language }: Surroundings,
): boolean {
  const isReport = tool === 'dashboard' || tool === 'report';
  if (!isReport || opener === 'bare' || opener === 'bracket' || items.length < 2) return false;
  // What is kept about known records are columns.
  const isAboutRecords = mentions.some(
    (mention) => mention.end <= start && senseOf(mention, 'entity') && !senseOf(mention, 'entity')?.isWeak,
  );
  const isFigure = ({ attribute, metric, options, label }: ColumnWish) =>
    options.length === 0 &&
    label.length <= 40 &&
    (metric !== undefined || attribute === undefined || attributes[attribute].type === 'number');
  const isSaid = ({ attribute, metric }: ColumnWish) => metric !== undefined || attribute === undefined;
  return (
    known.every(isFigure) &&
    known.filter((column) => !isSection(column, language)).length > Math.max(1, known.length / 2) &&
    (!isAboutRecords || known.filter(isSaid).length > known.length / 2)
  );
}

/** Whether a colon opens what is kept about each record: common words, of which some are known, and no names. */
function areColumns(
  { items }: PromptList,
  knownCount: number,
  { language, tool, mentions }: Surroundings,
): boolean {
  const isRecord = mentions.some((mention) => senseOf(mention, 'entity') !== undefined);
  if (!isRecord || !(isKept(tool) || tool === 'form' || tool === null) || items.length < 2) return false;
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

/** The last stage may carry on with the sentence: `Published for blog posts by author`. */
function endingAt(stages: readonly string[], language: Language): string[] {
  const own: string[] = [];
  for (const stage of stages) {
    const cut = findMentions(stage, language).mentions.find(
      (mention) => mention.start > 0 && isGrammar(mention, 'for', 'by', 'with') && !isGrammar(mention, 'and'),
    );
    own.push(cut ? stage.slice(0, cut.start).trim() : stage);
    if (cut) break;
  }
  return own;
}

/** Names behind the last stage: `Done for Mia, Ben and Leo` are those who do the work. */
function peopleBehind(stages: readonly string[], count: number, language: Language): Meaning['values'] {
  const last = stages[count - 1] ?? '';
  const cut = findMentions(last, language).mentions.find(
    (mention) => mention.start > 0 && isGrammar(mention, 'for') && !isGrammar(mention, 'and'),
  );
  const names = cut ? [last.slice(cut.end).trim(), ...stages.slice(count)] : [];
  const areNames =
    names.length > 1 && names.every((name) => /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u.test(name));
  const label = labelIn(language, 'attributes', 'owner');
  return areNames ? { column: { label, attribute: 'owner', options: [] }, values: names } : null;
}

function afterWord(item: ListItem, word: Mention): string {
  const text = item.text;
  const at = fold(text).indexOf(fold(word.text));
  return at < 0 ? text : text.slice(at + word.text.length).replace(/^[\s:：]+/u, '');
}

function areStages(list: PromptList, { language }: Surroundings): boolean {
  const hits = list.items.filter(({ text }) => {
    const { mentions } = findMentions(text, language);
    if (list.opener === 'with' && readColumn(text, language).attribute) return false;
    const whole = mentions.find(({ start, end }) => start === 0 && end === text.length);
    return whole === undefined || senseOf(whole, 'option') !== undefined;
  });
  return list.items.length >= 2 && hits.length >= list.items.length * 0.6;
}

/** A record with the number or day that stands beside its name. */
function itemOf(
  item: ListItem,
  { amounts, dates, language, tool }: Surroundings,
  isDated = false,
): NamedItem {
  const within = ({ start, end }: { start: number; end: number }) => start >= item.start && end <= item.end;
  // A goal, where one stands and a deadline belong to the whole, not to one entry.
  const isGoals = tool === 'goals';
  const amount = amounts.find((candidate) => within(candidate) && (isGoals || candidate.role === 'other'));
  const date = dates.find((candidate) => within(candidate) && (isDated || !candidate.isDeadline));
  if (isGoals)
    return {
      name: asLabel(item.text.replace(/^\p{L}*\d{1,2}\s*[:：]\s*/u, '').trim()),
      ...(amount && { amount }),
      ...(date && { date }),
    };
  const words = [amount, date].reduce((text, part) => {
    const at = part ? text.indexOf(part.words) : -1;
    if (!part || at < 0) return text;
    // `45 € a year`: what follows the number says more of it, and is no part of the name.
    return at > 2 ? text.slice(0, at) : text.replace(part.words, ' ');
  }, item.text);
  const name = withoutTail(
    stripLead(
      words.replace(/^\p{L}+(?:\s+\d+)?\s*[:：]\s*/iu, '').replace(/^[\s\-–:]+|[\s\-–:]+$/gu, ''),
      language,
    ),
    language,
  );
  return { name: name === '' ? item.text : name, ...(amount && { amount }), ...(date && { date }) };
}

/** `Beta on` without the word that led to the day. */
function withoutTail(name: string, language: Language): string {
  const { mentions } = findMentions(name, language);
  const last = mentions.at(-1);
  const isPreposition =
    last !== undefined &&
    last.start > 0 &&
    last.end === name.length &&
    (last.senses.every(({ kind }) => kind === 'grammar') ||
      isGrammar(last, 'in', 'for', 'by', 'to', 'until', 'of', 'from', 'current', 'target'));
  return isPreposition ? name.slice(0, last.start).trim() : name;
}

/** Whether names can be values of an attribute, as those behind `budget:` can not. */
const holdsTexts = (id: AttributeId) =>
  !['number', 'date', 'datetime', 'boolean'].includes(attributes[id].type);

/** Whether a tool is made of entries that can be named one by one. */
const isOfSteps = (tool: ToolId | null) =>
  tool === 'schedule' || tool === 'checklist' || tool === 'goals' || tool === 'budget' || tool === 'board';

/** Values of one column: `three building sites: North Quay, Mill Road`. */
function valuesIn(list: PromptList, around: Surroundings): Sorted {
  const { language, tool } = around;
  const texts = list.items.map(({ text }) => text);
  const last = texts.at(-1)!;
  const head = list.head.trim() === '' ? null : readColumn(lastPhrase(list.head, around), language);
  const tail = readColumn(last, language);
  const isTailHead =
    tail.attribute !== undefined &&
    attributes[tail.attribute].type === 'select' &&
    last.includes(' ') &&
    list.opener === 'bare';
  const values = isTailHead ? [...texts.slice(0, -1), last.split(' ').slice(0, -1).join(' ')] : texts;
  const column = isTailHead
    ? { ...tail, label: asLabel(last.split(' ').at(-1)!) }
    : head && (head.attribute ? holdsTexts(head.attribute) : head.entity)
      ? head
      : { label: '', attribute: 'category' as const, options: [] };
  if (list.opener === 'bare' && list.head === '') {
    const columns = list.items.map((item) => readColumn(item.text, language, item.options));
    const isColumns =
      columns.filter(({ attribute, entity }) => attribute ?? entity).length >= columns.length / 2;
    return isColumns
      ? nothing
      : { ...nothing, items: isOfSteps(tool) ? list.items.map((item) => itemOf(item, around)) : [] };
  }
  // One text alone is what is told about, no value of anything.
  if (values.length < 2) return nothing;
  return { ...nothing, values: { column, values: values.filter((value) => value.length <= 60) } };
}

/** What stands right before a list: `class type` of `revenue by class type (…)`. */
function lastPhrase(head: string, { language }: Surroundings): string {
  const { mentions } = findMentions(head, language);
  const before = mentions.findLast(
    (mention) => mention.end < head.trimEnd().length && isGrammar(mention, 'of', 'for', 'by', 'and'),
  );
  return head
    .slice(before?.end ?? 0)
    .split(/[,，、]/u)
    .at(-1)!;
}
