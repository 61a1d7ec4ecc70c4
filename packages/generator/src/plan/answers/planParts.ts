import type { Query } from '@vitrine/schema';
import { asLabel, readColumn, stripLead } from '../../understand/columns/columns.js';
import type { Language } from '../../understand/lexicon/index.js';
import type { PartId, ToolId } from '../../understand/lexicon/Lexicon.js';
import { phraseIn } from '../../understand/lexicon/senses.js';
import type { Meaning } from '../../understand/Meaning.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../../understand/words/mentions.js';
import type { ColumnProfile } from '../../understand/tables/profileData.js';
import type { Question } from '../../understand/question/Question.js';
import { askedTable } from '../../understand/question/AskedTable.js';
import { columnWords, readQuestion, valueWords } from '../../understand/question/readQuestion.js';
import { chooseType } from '../chooseType.js';
import { recordName } from '../recordName.js';
import { intentOf } from '../make/PartMaker.js';
import { inside } from '../measures.js';
import type { OutlineNode, Shows } from '../Outline.js';
import type { PlannedTable } from '../PlannedTable.js';
import { whereOf } from './answerQuery.js';
import { answer, type Answer, type Answers } from './planQuestions.js';

/** Parts that show or take rows, and compute nothing. */
const rowParts = ['table', 'list', 'board', 'timeline', 'form'] as const;
type RowPart = (typeof rowParts)[number];

/** What a kind of tool is made of, where no such part is named. */
const partsOfTool: Readonly<Partial<Record<ToolId, readonly RowPart[]>>> = {
  board: ['board'],
  crm: ['board', 'table', 'form'],
  tracker: ['table', 'form'],
  schedule: ['timeline', 'table'],
  form: ['form', 'table'],
  list: ['table'],
  inventory: ['table', 'form'],
};

/** More values than that make no board. */
const mostStages = 12;
const longestTitle = 48;
/** Words before the name of a part: `now a`. */
const mostLead = 2;

/** A stretch of the prompt: a part over rows, or a question. */
interface Piece {
  readonly text: string;
  readonly part: RowPart | null;
}

const rowPartOf = (part: PartId | undefined): RowPart | null =>
  rowParts.find((known) => known === part) ?? null;

/**
 * The page that a prompt asks for by its parts, over a table: `a board by status, revenue per month and a table of open
 * orders`. Null where it names neither such a part nor a tool that is made of them.
 */
export function planParts(
  meaning: Meaning,
  table: PlannedTable,
  now: number,
  language: Language,
  name: (wish: string) => string,
): Answers | null {
  const asked = askedTable(table, now);
  const taken = columnWords(meaning.prompt, asked, language);
  const pieces = readPieces(meaning, language, taken);
  // A column or value that is called as a tool is: a till is a channel of sales.
  const isOfTable = [...taken, ...valueWords(meaning.prompt, asked, language)].some(({ start, end }) =>
    meaning.prompt
      .slice(start, end)
      .toLowerCase()
      .includes(meaning.tool?.words.toLowerCase() ?? '\n'),
  );
  const tool = isOfTable || verbForm.test(meaning.tool?.words ?? '') ? null : meaning.tool;
  const named = pieces.flatMap(({ part }) => part ?? []);
  const ofTool = named.length > 0 ? [] : (partsOfTool[tool?.id ?? 'dashboard'] ?? []);
  if (named.length + ofTool.length === 0) return null;
  const made = pieces.flatMap(({ text, part }): Answer[] => {
    const question = readQuestion(text, asked, language);
    if (part) return rowAnswer(part, text, question, table, language, name);
    const isOfTool = meaning.tool !== null && text.includes(meaning.tool.words);
    if (!question || !isAsking(question, isOfTool)) return [];
    return answer({ ...question, text: chartTitle(text, table, language) }, table, language, name);
  });
  const usual = ofTool.flatMap((part) => rowAnswer(part, '', null, table, language, name));
  const answers = ofTool.length > 0 ? [...usual.slice(0, 1), ...made, ...usual.slice(1)] : made;
  const views = answers.flatMap(({ views: own }) => own ?? []);
  return {
    ...(views.length > 0 && { views }),
    nodes: answers.map(({ node }) => node),
    receipts: answers.flatMap(({ node, receipts }) =>
      receipts.map((receipt) => ({ node: node.id, ...receipt })),
    ),
  };
}

/** Whether words ask for a number, and do not only name the rows; those of the tool must say by what. */
const isAsking = ({ groups, measures, where }: Question, isOfTool: boolean): boolean =>
  groups.length > 0 ||
  (!isOfTool &&
    (where.length > 0 || measures.some(({ column, op }) => column !== undefined && op !== 'count')));

const verbForm = /(?:ed|ing)$/iu;

/** The prompt cut before each part, and where a part's words are followed by a question of their own. */
function readPieces(
  { prompt, unwanted }: Meaning,
  language: Language,
  taken: readonly { readonly start: number; readonly end: number }[],
): Piece[] {
  const { mentions } = findMentions(prompt, language);
  // `best month for signups` asks for no form to sign up with.
  const isRanked = (mention: Mention): boolean =>
    senseOf(mention, 'part')?.id === 'form' &&
    mentions.some(
      (other) => other.end <= mention.start && isGrammar(other, 'best', 'worst', 'count', 'which'),
    );
  const cuts = mentions
    .filter((mention) => isGrammar(mention, 'and', 'with', 'sequence'))
    .map(({ start, end }) => ({ start, end }));
  const marks = [...prompt.matchAll(/[;:\n?？]|[.。](?=\s|$)|,(?!\d{3})|[，、]/gu)].map(
    ({ index, 0: mark }) => ({
      start: index,
      end: index + mark.length,
    }),
  );
  const ends = [...cuts, ...marks, { start: prompt.length, end: prompt.length }].toSorted(
    (a, b) => a.start - b.start,
  );
  let from = 0;
  return ends.flatMap(({ start, end }): Piece[] => {
    const piece = { start: from, end: start };
    from = Math.max(from, end);
    const text = prompt.slice(piece.start, piece.end).trim();
    const own = mentions.find(
      (mention) =>
        mention.start >= piece.start &&
        mention.end <= piece.end &&
        // `collected` is no `collect` with a typing error.
        !(mention.isTypo && verbForm.test(mention.text)) &&
        !isRanked(mention) &&
        !taken.some(({ start: first, end: last }) => mention.start >= first && mention.end <= last) &&
        rowPartOf(senseOf(mention, 'part')?.id as PartId | undefined),
    );
    const part = own ? rowPartOf(senseOf(own, 'part')!.id as PartId) : null;
    if (text === '' || (part && unwanted.includes(part))) return [];
    // What the part is called is no word of the table.
    return [
      {
        text: own
          ? prompt.slice(own.end, piece.end).trim() || prompt.slice(piece.start, own.start).trim()
          : text,
        part,
      },
    ];
  });
}

function rowAnswer(
  part: RowPart,
  words: string,
  question: Question | null,
  table: PlannedTable,
  language: Language,
  name: (wish: string) => string,
): Answer[] {
  const { dataset, profile } = table;
  const where = question ? whereOf(question.where) : {};
  const query: Query = { from: dataset, ...where };
  const rows: Shows = { dataset, ...(question && question.where.length > 0 && { query }) };
  const isLimited = rows.query !== undefined;
  const own = withoutLink(words, language);
  const title = isLimited && own.length <= longestTitle ? asLabel(own) : table.title;
  const make = (shows: Shows, heading: string, used: RowPart, text: string): Answer[] => [
    {
      node: {
        id: name(heading),
        type: chooseType(intentOf[used]),
        parent: null,
        intent: intentOf[used],
        title: heading,
        span: 12,
        shows,
      } satisfies OutlineNode,
      receipts: [{ kind: 'known', text, from: `rows of ${dataset}` }],
    },
  ];
  if (part === 'form')
    return make(
      { dataset },
      phraseIn(language, 'add', { x: recordName(table, language) }),
      'form',
      'a new row',
    );
  if (part === 'board') {
    const stage = question?.groups[0]?.column ?? stageOf(profile.categories, language);
    if (stage && stage.distinct <= mostStages)
      return make(
        { ...rows, group: stage.key },
        phraseIn(language, 'byGroup', { x: title, y: inside(stage.label, language) }),
        'board',
        `stages are the values of ${stage.label}`,
      );
  }
  if (part === 'timeline' && profile.columns.some(({ type }) => type === 'date' || type === 'datetime'))
    return make(rows, title, 'timeline', 'rows by their days');
  return make(
    rows,
    title,
    'table',
    isLimited ? 'the rows that the words mean' : `all ${profile.rowCount} rows`,
  );
}

/** `A chart by region` is called `Orders by region`, `a line chart of sales per month` by what it shows. */
function chartTitle(text: string, { title }: PlannedTable, language: Language): string {
  const { mentions } = findMentions(text, language);
  const part = mentions.find((mention) => senseOf(mention, 'part') !== undefined);
  const isLead = part !== undefined && text.slice(0, part.start).trim().split(/\s+/u).length <= mostLead;
  if (!isLead) return text;
  const rest = text.slice(part.end).trim();
  const isGrouped = mentions.some(
    (mention) => isGrammar(mention, 'by') && text.slice(part.end, mention.start).trim() === '',
  );
  if (rest === '') return text;
  return isGrouped ? `${title} ${rest}` : withoutLink(rest, language);
}

/** `of open orders`: the words without the preposition that ties them to the part. */
function withoutLink(words: string, language: Language): string {
  const [first] = findMentions(words, language).mentions;
  const isLink = first?.start === 0 && isGrammar(first, 'of', 'for', 'with');
  return stripLead(isLink ? words.slice(first.end).trim() : words, language);
}

/** The column that says how far a row is: by its name, else the one with the fewest values. */
function stageOf(categories: readonly ColumnProfile[], language: Language): ColumnProfile | undefined {
  const isStage = ({ label }: ColumnProfile) => {
    const { attribute } = readColumn(label, language);
    return attribute === 'status' || attribute === 'stage';
  };
  return (
    categories.find(isStage) ??
    categories.filter(({ distinct }) => distinct > 1).toSorted((a, b) => a.distinct - b.distinct)[0]
  );
}
