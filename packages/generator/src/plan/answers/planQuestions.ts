import type { Dataset, Format, Query } from '@vitrine/schema';
import type { Receipt } from '../../types.js';
import type { Language } from '../../understand/lexicon/index.js';
import { lexicons } from '../../understand/lexicon/index.js';
import { phraseIn } from '../../understand/lexicon/senses.js';
import { asLabel } from '../../understand/columns/columns.js';
import type { Asked, AskedGroup, Question } from '../../understand/question/Question.js';
import { withoutAsking } from '../../understand/question/lexicon/askingWords.js';
import { askedTable } from '../../understand/question/AskedTable.js';
import { readQuestion } from '../../understand/question/readQuestion.js';
import { isYearColumn } from '../../understand/question/columns/columnRoles.js';
import { isMoney } from '../../understand/tables/profileData.js';
import { insideSentence } from '../../understand/words/words.js';
import { chooseType } from '../chooseType.js';
import { formatOf, unitWord } from '../measures.js';
import type { OutlineNode, Shows } from '../Outline.js';
import type { PlannedTable } from '../PlannedTable.js';
import { countedName } from '../recordName.js';
import { clauses, groupedQuery, whereOf, type GroupedQuery } from './answerQuery.js';
import { describeQuestion, isHalfRead, labelOf } from './describeQuestion.js';
import { answerReceipts } from './answerReceipts.js';
import { firstOfEach } from './specials/firstOfEach.js';
import { specialAnswer } from './specials/specialAnswer.js';
import { splitQuestions } from './splitQuestions.js';

/** Nodes that answer questions, and what they rest on. */
export interface Answers {
  /** Views that the nodes show, where one query is not enough. */
  readonly views?: readonly Dataset[];
  readonly nodes: readonly OutlineNode[];
  readonly receipts: readonly Receipt[];
}

/** The answers to the questions of a prompt over a table; null when it asks nothing that the table holds. */
export function planQuestions(
  prompt: string,
  table: PlannedTable,
  now: number,
  language: Language,
  name: (wish: string) => string,
): Answers | null {
  const asked = askedTable(table, now);
  const read = (text: string) => readQuestion(text, asked, language);
  const questions = splitQuestions(prompt, read)
    .map(read)
    .filter((question): question is Question => question !== null)
    .map(groupedAlike);
  if (questions.length === 0) return null;
  const answers = questions.flatMap((question) => [
    ...(question.isWindowBesides
      ? answer(
          shownAlong(withoutWindow(question), question.groups[0]!, table, language),
          table,
          language,
          name,
        )
      : []),
    ...answer(question, table, language, name),
    ...(question.along
      ? answer(shownAlong(question, question.along, table, language), table, language, name)
      : []),
  ]);
  const browse: OutlineNode = {
    id: name(`${table.dataset} table`),
    type: chooseType('browse'),
    parent: null,
    intent: 'browse',
    title: table.title,
    span: 12,
    shows: { dataset: table.dataset, ...rowsBehind(questions, table) },
  };
  const views = answers.flatMap(({ views: own }) => own ?? []);
  return {
    ...(views.length > 0 && { views }),
    nodes: [...answers.map(({ node }) => node), browse],
    receipts: [
      ...answers.flatMap(({ node, receipts }) => receipts.map((receipt) => ({ node: node.id, ...receipt }))),
      { node: browse.id, kind: 'known', text: 'the rows behind it', from: `rows of ${table.dataset}` },
    ],
  };
}

/** The groups themselves, where the question names what runs along them besides. */
const withoutWindow = (question: Question): Question => ({
  ...question,
  window: null,
  isWindowBesides: false,
});

/** `what is the revenue and how many orders are there per region`: the groups of what stands behind count for both. */
function groupedAlike(question: Question, at: number, all: readonly Question[]): Question {
  const next = all[at + 1];
  const isOpen = question.groups.length === 0 && question.where.length === 0 && !question.special;
  return next && isOpen && next.groups.length > 0 && next.measures.every(({ column }) => !column)
    ? { ...question, groups: next.groups }
    : question;
}

/** The rows that one answer counts; of a greatest or least number, that row first. */
function rowsBehind(questions: readonly Question[], { dataset }: PlannedTable): Pick<Shows, 'query'> {
  const [question, ...others] = questions;
  if (!question || others.length > 0) return {};
  const { where } = whereOf(question.where);
  const [measure] = question.measures;
  const extreme = measure?.op === 'max' || measure?.op === 'min' ? measure : null;
  if (!where && !extreme?.column) return {};
  const orderBy: Query['orderBy'] = extreme?.column && [
    { key: extreme.column.key, ...(extreme.op === 'max' && { desc: true }) },
  ];
  const { derive } = question;
  return {
    query: {
      from: dataset,
      ...(derive.length > 0 && { derive: [...derive] }),
      ...(where && { where }),
      ...(orderBy && { orderBy }),
    },
  };
}

/** The same number, drawn from year to year or value by value. */
function shownAlong(
  question: Question,
  along: AskedGroup,
  table: PlannedTable,
  language: Language,
): Question {
  const [measure = { op: 'count' as const }] = question.measures;
  const x = measure.column?.label ?? table.title;
  const y =
    along.unit || along.column.role !== 'category'
      ? unitWord(unitNamed(along), language)
      : insideSentence(along.column.label);
  const groups = question.groups.length > 0 ? question.groups : [along];
  return { ...question, groups, text: phraseIn(language, 'byGroup', { x, y }) };
}

const unitNamed = ({ unit = 'year' }: AskedGroup) =>
  unit in lexicons.en.units ? (unit as keyof typeof lexicons.en.units) : ('year' as const);

/** A node that answers a question. */
export interface Answer {
  readonly views?: readonly Dataset[];
  readonly node: OutlineNode;
  readonly receipts: readonly Omit<Receipt, 'node'>[];
}

/** What one question comes to. */
export function answer(
  question: Question,
  table: PlannedTable,
  language: Language,
  name: (wish: string) => string,
): Answer[] {
  const rows = countedName(table, language);
  const counted = question.measures.map((measure) => asCount(measure, table));
  const title = isHalfRead(question)
    ? describeQuestion({ ...question, measures: counted }, rows, language)
    : titleOf(question);
  const [group] = question.groups;
  if (question.special) return specialAnswer({ question, special: question.special, table, title, name });
  if (question.perGroup !== null) return [firstOfEach(question, question.perGroup, table, title, name)];
  const draft = group ? grouped(question, table, group, title) : null;
  const numbers = draft
    ? [{ intent: draft.intent, title, shows: draft.shows }]
    : question.measures.map((measure, at) => ({
        intent: 'measure',
        title: question.measures.length > 1 ? labelOf(counted[at]!, rows, language) : title,
        shows: single(question, table, measure),
      }));
  return numbers.map(({ intent, title: heading, shows }): Answer => ({
    node: {
      id: name(heading),
      type: chooseType(intent),
      parent: null,
      intent,
      title: heading,
      span: intent === 'measure' && numbers.length > 1 ? 4 : 12,
      shows,
    },
    receipts: answerReceipts(question),
  }));
}

/** Records of several lines are counted as rows are, as far as words go. */
const asCount = (measure: Asked, { record }: PlannedTable): Asked =>
  record && measure.column === record ? { op: 'count' } : measure;

function titleOf({ text }: Question): string {
  const title = asLabel(withoutAsking(text));
  return title.length > 80 ? `${title.slice(0, 79)}…` : title;
}

const asPercent: Format = { style: 'percent', decimals: 1 };

/** How a measure is written: shares in percent, quotients with two decimals unless they are of money. */
export function formatOfAsked(measure: Asked): Format | undefined {
  const { combine, part } = measure;
  if (part) return asPercent;
  if (combine?.isShare) return asPercent;
  if (combine?.sign !== '/')
    return formatOf(
      combine?.sign === '*' && combine.terms[1].column.format
        ? { op: 'sum', column: combine.terms[1].column }
        : measure,
    );
  const [left, right] = combine.terms;
  if (isMoney(left.column) && !isMoney(right.column)) return formatOf({ op: 'avg', column: left.column });
  return { style: 'number', decimals: 2 };
}

function single(question: Question, table: PlannedTable, measure: Asked): Shows {
  const format = formatOfAsked(measure);
  const { derive: own = [], ...made } = clauses(measure, 'value');
  const derive = [...question.derive, ...own];
  const { where } = whereOf(question.where);
  const query: Query = {
    from: table.dataset,
    ...(derive.length > 0 && { derive }),
    ...(where && { where }),
    ...made,
  };
  return {
    dataset: table.dataset,
    value: {
      query,
      ...(query.compute && { column: 'value' }),
    },
    ...(format && { format }),
  };
}

function grouped(
  question: Question,
  table: PlannedTable,
  group: AskedGroup,
  title: string,
): { intent: string; shows: Shows } {
  const made = groupedQuery(question, table.dataset, group, phraseIn(table.language, 'others'));
  const { query, x, ys, series, isShareBar, isOrdinal, along } = made;
  const { measures, window } = question;
  const [measure = { op: 'count' as const }] = measures;
  const format = isShareBar || window === 'percentChange' ? asPercent : formatOfAsked(measure);
  const isTime = along.unit !== undefined || isOrdinal;
  const isLine =
    !along.isCompared &&
    isOrdinal &&
    isTime &&
    along.column.distinct > 2 &&
    question.limit === null &&
    along.step === undefined &&
    !isClock(along) &&
    !isCounting(along, measure);
  const isCircle = question.isShare && !isShareBar && !isOrdinal && !window;
  return {
    intent: isCircle ? 'share' : isLine ? 'trend' : 'compare',
    shows: {
      query,
      x,
      y: ys.map((key, index) => ({ key, label: axisLabel(measures[index], table, title) })),
      ...(series && { series }),
      ...(format && { format }),
      ...kindOf(question, isCircle, isLine, made),
    },
  };
}

/** What the numbers of a chart are called: what is computed of several columns as the question has it, and counted rows as what they are. */
function axisLabel(measure: Asked | undefined, table: PlannedTable, asked: string): string {
  const { language, record } = table;
  if (measure?.combine || measure?.part) return asked;
  const isCounted =
    measure?.column === undefined || (measure.op === 'countDistinct' && measure.column === record);
  return isCounted ? countedName(table, language) : measure.column!.label;
}

/** Days of the week are no line. */
const isClock = ({ unit }: AskedGroup) => unit === 'dayOfWeek';

/** How many rows have each number. */
const isCounting = ({ column, unit }: AskedGroup, { op }: Asked) =>
  op === 'count' &&
  unit === undefined &&
  column.type === 'number' &&
  column.role !== 'time' &&
  !isYearColumn(column);

function kindOf(
  question: Question,
  isCircle: boolean,
  isLine: boolean,
  { along, isOrdinal }: GroupedQuery,
): Pick<Shows, 'kind'> {
  if (question.kind) return { kind: question.kind };
  if (isCircle || isLine) return {};
  const bars = Math.min(along.column.distinct, question.limit ?? Infinity);
  return { kind: bars > 6 && !isOrdinal && along.unit === undefined ? 'horizontalBar' : 'bar' };
}
