import type { Query, Row } from '@vitrine/schema';
import type { Receipt } from '../types.js';
import type { Language } from '../understand/lexicon/index.js';
import { lexicons } from '../understand/lexicon/index.js';
import { phraseIn } from '../understand/lexicon/senses.js';
import { asLabel } from '../understand/columns.js';
import type { Asked, AskedGroup, Question } from '../understand/Question.js';
import { readQuestion } from '../understand/readQuestion.js';
import { insideSentence } from '../understand/words.js';
import { chooseType } from './chooseType.js';
import { aggregateOf, describeMeasure, formatOf, freeName } from './measures.js';
import type { OutlineNode, Shows } from './Outline.js';
import type { PlannedTable } from './planOverview.js';

const mostBars = 30;
const mostSlices = 8;

/** Nodes that answer questions, and what they rest on. */
export interface Answers {
  readonly nodes: readonly OutlineNode[];
  readonly receipts: readonly Receipt[];
}

/** The answers to the questions of a prompt over a table; null when it asks nothing that the table holds. */
export function planQuestions(
  prompt: string,
  table: PlannedTable,
  rows: readonly Row[],
  language: Language,
  name: (wish: string) => string,
): Answers | null {
  const read = (text: string) => readQuestion(text, table.profile, rows, language);
  const questions = splitQuestions(prompt, read)
    .map(read)
    .filter((question): question is Question => question !== null && isWhole(question));
  if (questions.length === 0) return null;
  const answers = questions.flatMap((question) => [
    ...answer(question, table, language, name),
    ...(question.along
      ? answer(alongTime(question, question.along, table, language), table, language, name)
      : []),
  ]);
  const browse: OutlineNode = {
    id: name(`${table.dataset} table`),
    type: chooseType('browse'),
    parent: null,
    intent: 'browse',
    title: table.title,
    span: 12,
    shows: {
      dataset: table.dataset,
      ...(questions.length === 1 &&
        whereOf(questions[0]!) && { query: { from: table.dataset, ...whereOf(questions[0]!) } }),
    },
  };
  return {
    nodes: [...answers.map(({ node }) => node), browse],
    receipts: [
      ...answers.flatMap(({ node, receipts }) => receipts.map((receipt) => ({ node: node.id, ...receipt }))),
      { node: browse.id, kind: 'known', text: 'the rows behind it', from: `rows of ${table.dataset}` },
    ],
  };
}

/** Whether a text asks for something of its own: a number or a grouping, not just an order or a condition. */
function isWhole(question: Question | null): boolean {
  if (!question) return false;
  const hasMeasure = question.measures.some(({ op, column }) => column !== undefined || op !== 'count');
  return (
    hasMeasure || question.groups.length > 0 || question.where.length > 0 || question.measures.length > 0
  );
}

/** Cuts at commas and full stops where both sides ask for something; `highest first` belongs to what stands before. */
function splitQuestions(prompt: string, read: (text: string) => Question | null): string[] {
  const pieces = prompt
    .split(/[;\n?]|[.。](?=\s|$)|,(?!\d{3})|[，、]|\s(?=and (?:the|a|how|top|share)\s)/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const questions: string[] = [];
  for (const piece of pieces) {
    const standsAlone =
      questions.length === 0 ||
      (isWhole(read(piece)) &&
        !isMoreOf(read(questions.at(-1)!), read(piece)) &&
        /\b(by|per|how|top|share|average|total|number|over time|trend|chart|nach|pro|je|por|par)\b|各|每|別|按/iu.test(
          piece,
        ) &&
        !/^(top|excluding|except|without|only|since|from|in)\b[^,]{0,40}$/iu.test(piece));
    if (standsAlone) questions.push(piece);
    else questions[questions.length - 1] += `, ${piece}`;
  }
  return questions;
}

/** The same number, drawn from year to year. */
function alongTime(question: Question, along: AskedGroup, table: PlannedTable, language: Language): Question {
  const [measure = { op: 'count' as const }] = question.measures;
  const [y] = lexicons[language].units[along.unit ?? 'year'].split('|');
  const x = measure.column?.label ?? table.title;
  return { ...question, groups: [along], text: phraseIn(language, 'byGroup', { x, ...(y && { y }) }) };
}

/** Whether a piece only goes on listing values: `in France`, `Brazil and India over time`. */
function isMoreOf(before: Question | null, piece: Question | null): boolean {
  const keys = before?.where.map(({ key }) => key) ?? [];
  const hasMeasure = piece?.measures.some(({ column }) => column !== undefined) ?? false;
  return !hasMeasure && (piece?.where.some(({ key }) => keys.includes(key)) ?? false);
}

function whereOf({ where }: Question): Pick<Query, 'where'> | null {
  const [first] = where;
  if (!first) return null;
  return { where: where.length === 1 ? first : { all: [...where] } };
}

interface Answer {
  readonly node: OutlineNode;
  readonly receipts: readonly Omit<Receipt, 'node'>[];
}

function answer(
  question: Question,
  table: PlannedTable,
  language: Language,
  name: (wish: string) => string,
): Answer[] {
  const title = titleOf(question);
  const [group] = question.groups;
  const draft = group ? grouped(question, table, group) : null;
  const numbers = draft
    ? [{ intent: draft.intent, title, shows: draft.shows }]
    : question.measures.map((measure) => ({
        intent: 'measure',
        title: question.measures.length > 1 ? labelOf(measure, table, language) : title,
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
    receipts: receiptsOf(question),
  }));
}

function titleOf({ text }: Question): string {
  const title = asLabel(
    text
      .trim()
      .replace(
        /^(show me|show|give me|what is|what are|what's|plot|chart|draw|tell me|zeige mir|zeige|muestra|montre)\s+(the\s+)?/iu,
        '',
      ),
  );
  return title.length > 80 ? `${title.slice(0, 79)}…` : title;
}

function labelOf(measure: Asked, table: PlannedTable, language: Language): string {
  const x = insideSentence(measure.column?.label ?? table.title);
  const phrases = {
    sum: 'total',
    avg: 'average',
    count: 'count',
    max: 'max',
    min: 'min',
    median: 'median',
    countDistinct: 'distinct',
  } as const;
  const phrase = (phrases as Partial<Record<Asked['op'], (typeof phrases)[keyof typeof phrases]>>)[
    measure.op
  ];
  return phrase ? phraseIn(language, phrase, { x }) : (measure.column?.label ?? table.title);
}

/** Aggregates and what is computed from them; the result is named `as`. */
function clauses(measure: Asked, as: string): Pick<Query, 'aggregate' | 'compute'> {
  const { combine, column } = measure;
  if (!combine || !column) return { aggregate: [aggregateOf(measure, as)] };
  const op = combine.sign === '/' ? 'sum' : measure.op;
  return {
    aggregate: [
      { op, key: column.key, as: 'first_part' },
      { op, key: combine.column.key, as: 'second_part' },
    ],
    compute: [
      {
        as,
        formula:
          combine.sign === '-'
            ? 'coalesce(first_part, 0) - coalesce(second_part, 0)'
            : 'first_part / second_part',
      },
    ],
  };
}

function single(question: Question, table: PlannedTable, measure: Asked): Shows {
  const format = formatOf(measure);
  const query: Query = { from: table.dataset, ...whereOf(question), ...clauses(measure, 'value') };
  return {
    dataset: table.dataset,
    value: measure.combine ? { query, column: 'value' } : { query },
    ...(format && { format }),
  };
}

function grouped(
  question: Question,
  table: PlannedTable,
  group: AskedGroup,
): { intent: string; shows: Shows } {
  const { groups, measures, limit, isShare } = question;
  const [, second] = groups;
  // Time runs along the axis, the other group makes the series.
  const along = second?.column.role === 'time' ? second : group;
  const across = along === group ? second : group;
  const isTime = along.unit !== undefined;
  const isOrdinal = isTime || isYear(along) || along.column.type === 'number';
  const [measure = { op: 'count' as const }] = measures;
  const x = along.column.key;
  const taken = [x, across?.column.key ?? x];
  const ys = measures.map((one) => ({ measure: one, key: freeName(one.column?.key ?? 'rows', ...taken) }));
  const [main] = ys;
  const isCut =
    !isOrdinal &&
    !across &&
    limit === null &&
    question.order === null &&
    along.column.distinct > mostBars &&
    !measure.combine &&
    !isShare;
  const shareAs = freeName('share', ...taken, main!.key);
  const isShareBar = isShare && (along.column.distinct > mostSlices || isOrdinal) && !isCut;
  const order = question.order ?? (isOrdinal ? null : 'desc');
  const query: Query = {
    from: table.dataset,
    where: {
      all: [...question.where, ...groups.map(({ column }) => ({ key: column.key, op: 'notNull' as const }))],
    },
    groupBy: [
      { key: x, ...(along.unit && { unit: along.unit }), ...(isCut && { top: { n: mostBars } }) },
      ...(across ? [{ key: across.column.key, ...(across.unit && { unit: across.unit }) }] : []),
    ],
    ...(ys.length === 1
      ? clauses(measure, main!.key)
      : { aggregate: ys.map(({ measure: one, key }) => aggregateOf(one, key)) }),
    having: { key: main!.key, op: 'notNull' },
    ...(isShareBar && { window: [{ op: 'shareOfTotal', key: main!.key, as: shareAs }] }),
    ...(!isCut && {
      orderBy: [
        order !== null && !isTime && !(isOrdinal && question.order === null)
          ? { key: main!.key, ...(order === 'desc' && { desc: true }) }
          : { key: x },
      ],
    }),
    ...(limit !== null ? { limit } : isShareBar && along.column.distinct > mostBars && { limit: mostBars }),
  };
  const format = isShareBar ? ({ style: 'percent', decimals: 1 } as const) : formatOf(measure);
  const isLine = isOrdinal && along.column.distinct > 2 && limit === null;
  const isCircle = isShare && !isShareBar && !isOrdinal;
  return {
    intent: isCircle ? 'share' : isLine ? 'trend' : 'compare',
    shows: {
      query,
      x,
      y: isShareBar
        ? [{ key: shareAs, label: measure.column?.label ?? table.title }]
        : ys.map(({ measure: one, key }) => ({ key, label: one.column?.label ?? table.title })),
      ...(across && { series: across.column.key }),
      ...(format && { format }),
      ...kindOf(question, isCircle, isLine, along),
    },
  };
}

const isYear = ({ column, unit }: AskedGroup) =>
  unit === undefined && /\b(year|jahr|año|ano|année)\b|年/iu.test(column.key);

function kindOf(
  question: Question,
  isCircle: boolean,
  isLine: boolean,
  { column }: AskedGroup,
): Pick<Shows, 'kind'> {
  if (question.kind) return { kind: question.kind };
  if (isCircle || isLine) return {};
  return { kind: Math.min(column.distinct, question.limit ?? Infinity) > 6 ? 'horizontalBar' : 'bar' };
}

function receiptsOf({ measures, groups, where, order, limit, ignored }: Question): Omit<Receipt, 'node'>[] {
  const known = (text: string, from: string): Omit<Receipt, 'node'> => ({ kind: 'known', text, from });
  return [
    ...measures.map((measure) =>
      known(describeMeasure(measure), measure.column ? `column ${measure.column.label}` : 'rows'),
    ),
    ...groups.map(({ column, unit }) => known(`by ${unit ?? column.label}`, `column ${column.label}`)),
    ...where.map(({ key, op, value }) =>
      known(`only where ${key} ${op} ${JSON.stringify(value ?? null)}`, `column ${key}`),
    ),
    ...(limit === null
      ? []
      : [known(`the first ${limit}, ${order === 'asc' ? 'lowest' : 'highest'} first`, 'the prompt')]),
    ...ignored.map((words): Omit<Receipt, 'node'> => ({
      kind: 'missing',
      text: `what "${words}" asks for was not understood, so it limits nothing`,
      from: 'the prompt',
    })),
  ];
}
