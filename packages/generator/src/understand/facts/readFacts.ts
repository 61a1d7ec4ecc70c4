import { blanked } from '../words/blanked.js';
import type { Choices, ColumnWish, NamedItem } from '../Meaning.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { bidding } from '../lexicon/bidding.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { holds } from '../pieces/saidWords.js';
import { labelIn } from '../lexicon/senses.js';
import { asLabel, readColumn } from '../columns/columns.js';
import { clausesOf, type Span } from '../lists/lists.js';
import { numberWords } from '../numbers/numberWords.js';
import { alternatives } from '../words/alternatives.js';
import { fold } from '../words/fold.js';
import { findMentions, type Mention } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { isOfGoals, isOwnPage, takeAims, type Aim, type Numbers } from './aims.js';
import { dutiesIn, type Duty } from './duties.js';
import { headedIn, personName } from './headed.js';
import { fillingIn, type Filling } from './fillings.js';
import { ownTablesIn, type OwnTable } from './ownTables.js';
import { recordsIn, type KeptRecords } from './records.js';
import { namedTimesIn } from './namedTimes.js';
import { weekPlanIn, type WeekPlan } from './weekPlans.js';
import { toldFiguresIn, type ToldFigure } from './toldFigures.js';
import { toldListsIn, type ToldList } from './toldLists.js';
import { splitIn } from './splits.js';

/** What sentences tell beside what they ask for. */
export interface Facts {
  /** What columns can hold: `Channels are LinkedIn, referrals and events`. */
  readonly choices: readonly Choices[];
  /** What figures are told by, one group beside the other. */
  readonly splits: readonly ColumnWish[];
  readonly duties: readonly Duty[];
  /** What is kept about each record, said in a sentence of its own. */
  readonly records: readonly KeptRecords[];
  /** Tables and forms with columns of their own. */
  readonly tables: readonly OwnTable[];
  /** What somebody fills in when something happens. */
  readonly fillings: readonly Filling[];
  /** What comes again each week or day. */
  readonly plans: readonly WeekPlan[];
  /** What is told one by one, each with a sum or a day. */
  readonly lists: readonly ToldList[];
  /** The numbers that are told, each with its name. */
  readonly figures: readonly ToldFigure[];
  /** What figures and records should come to. */
  readonly aims: readonly Aim[];
  /** The prompt with blanks where facts stood, so that places stay the same. */
  readonly rest: string;
}

/** Takes the facts out of a prompt, sentence by sentence: what each tells is no part of what is asked for. */
export function readFacts(prompt: string, numbers: Numbers, language: Language): Facts {
  const choices: Choices[] = [];
  const splits: ColumnWish[] = [];
  const duties: Duty[] = [];
  const records: KeptRecords[] = [];
  let rest = prompt;
  const take = (start: number, end: number) => {
    rest = blanked(rest, [{ start, end }]);
  };
  const { mentions } = findMentions(prompt, language);
  const clauses = clausesOf(prompt);
  const fillings = clauses.flatMap((clause) => fillingIn(prompt, clause, language) ?? []);
  for (const { start, end } of fillings) take(start, end);
  for (const clause of clauses) {
    const times = namedTimesIn(prompt, clause, language);
    if (!times) continue;
    choices.push(times.choices);
    take(times.start, times.end);
  }
  const untimed = rest;
  const plans = clauses.flatMap((clause) => weekPlanIn(untimed, clause, language) ?? []);
  for (const { start, end } of plans) take(start, end);
  const isFilling = ({ start }: Span) =>
    [...fillings, ...plans].some((each) => start >= each.start && start < each.end);
  const tables = ownTablesIn(prompt, clauses, mentions, language).filter((table) => !isFilling(table));
  for (const { start, end } of tables) take(start, end);
  // `Lots: roof, windows. For each lot …`: those are records, whatever they are called.
  const nouns = new Set(
    clauses.flatMap((clause) => {
      const noun = recordsIn(prompt, clause, language)?.noun ?? '';
      return noun === '' ? [] : [numbersOf(noun.toLowerCase(), language).one];
    }),
  );
  const isTaken = ({ start, end }: Span) => rest.slice(start, end).trim() === '';
  for (const clause of clauses.filter((each) => !isTaken(each))) {
    const kept = recordsIn(rest, clause, language);
    if (kept) {
      records.push(kept);
      take(clause.start, clause.end);
      continue;
    }
    const headed = headedIn(rest, clause, language, nouns);
    if (headed) {
      choices.push(...headed.choices);
      duties.push(...headed.duties);
      take(clause.start, headed.end);
      continue;
    }
    const split = splitIn(rest, clause, language);
    if (split) {
      choices.push(split.choices);
      splits.push(split.choices.column);
      take(split.start, split.end);
    }
    for (const { start, end, ...duty } of dutiesIn(rest.slice(clause.start, clause.end), language)) {
      duties.push(duty);
      take(clause.start + start, clause.start + end);
    }
  }
  for (const counted of countedNames(blanked(prompt, plans), language)) {
    choices.push(counted.choices);
    take(counted.start, counted.end);
  }
  const lists = toldListsIn(blanked(prompt, [...fillings, ...plans]), numbers, language);
  const told = takeAims(blanked(rest, lists), numbers, language);
  // Where nothing else is asked for, the page is about what is aimed at.
  const asked = findMentions(told.rest, language).mentions;
  const isAside =
    (records.length > 0 || tables.length > 0 || asked.some(isOwnPage)) &&
    !asked.some((mention) => isOfGoals(mention) && !isKnown(told.rest, mention, language));
  const { aims, rest: left } = isAside
    ? { ...told, rest: withText(told.rest, rest, lists) }
    : { aims: [], rest };
  return {
    choices: withPeople(choices, duties, language),
    splits,
    duties,
    records,
    tables,
    fillings,
    plans,
    lists,
    figures: toldFiguresIn(left, numbers, lists, language),
    aims,
    rest: left,
  };
}

/** A text with some sentences as they stand in another of the same length. */
const withText = (text: string, other: string, spans: readonly Span[]): string =>
  spans.reduce(
    (left, { start, end }) => left.slice(0, start) + other.slice(start, end) + left.slice(end),
    text,
  );

/** `Show the targets next to the numbers`, `these four as goals` speak of those that were told. */
function isKnown(prompt: string, { start }: Mention, language: Language): boolean {
  const { the } = pieceWords[language];
  const clauses = clausesOf(prompt);
  const isLater = clauses.some(
    (clause) => clause.end < start && /\S/u.test(prompt.slice(clause.start, clause.end)),
  );
  const own = clauses.find((clause) => start >= clause.start && start < clause.end);
  const isOfThese = own !== undefined && holds(prompt.slice(own.start, start), bidding[language].that);
  return (
    isLater &&
    the !== '' &&
    (isOfThese ||
      new RegExp(String.raw`(?:^|\s)(?:${alternatives(the)})\s$`, 'iu').test(prompt.slice(0, start)))
  );
}

/** Entries with somebody's name in brackets behind them: `pack the kitchen (Mira)`. */
export function withNotes(
  { choices, duties }: Pick<Facts, 'choices' | 'duties'>,
  items: readonly NamedItem[],
  language: Language,
): Pick<Facts, 'choices' | 'duties'> {
  const noted = items.flatMap(({ name, note = '' }): Duty[] => {
    const who = note.replace(/^[^:：]*[:：]\s*/u, '');
    return personName.test(who) && !isMonth(who, language) ? [{ who, what: name }] : [];
  });
  if (noted.length === 0) return { choices, duties };
  return { choices: withPeople(choices, noted, language), duties: [...duties, ...noted] };
}

/** `Roof (June)` says when. */
const isMonth = (word: string, language: Language): boolean =>
  lexicons[language].months.split('|').map(fold).includes(fold(word));

const longestNoun = 24;

/** Choices, and where the words stand that say nothing else. */
interface Counted extends Span {
  readonly choices: Choices;
}

/** `3 teachers (Maya, Owen, Priya)`, `3 ciudades: Bilbao, Vitoria y Pamplona`: as many names as were counted before them. */
function countedNames(prompt: string, language: Language): Counted[] {
  const behindColon = String.raw`:\s*([^:.;()\n]+?)(?=[.;\n]|$)`;
  const separator = new RegExp(
    String.raw`\s*[,;]\s*|\s(?:${alternatives(lexicons[language].grammar.and)})\s`,
    'u',
  );
  const pattern = new RegExp(String.raw`\s(\p{L}[\p{L}\s-]*?)\s?(?:\(([^()]+)\)|${behindColon})`, 'uy');
  return [...prompt.matchAll(/\p{L}+|(?<!\d)\d{1,2}(?!\d)/gu)].flatMap((number): Counted[] => {
    const count = numberWords.get(fold(number[0])) ?? Number(number[0]);
    pattern.lastIndex = number.index + number[0].length;
    const match = count > 1 ? pattern.exec(prompt) : null;
    if (!match) return [];
    const [all, noun = '', bracketed, listed = ''] = match;
    const values = (bracketed ?? listed).split(separator).filter(Boolean);
    if (noun.length > longestNoun || values.length < 2 || values.length !== count) return [];
    // Behind a colon may stand what is kept about each as well.
    if (bracketed === undefined && !values.every((value) => isOwnName(value, language))) return [];
    const { one } = numbersOf(noun, language);
    const { attribute, entity } = readColumn(one, language);
    const column = {
      label: asLabel(one),
      options: [],
      ...(attribute && { attribute }),
      ...(entity && { entity }),
    };
    const end = match.index + all.length;
    return [
      { choices: { column, values }, start: bracketed === undefined ? end - listed.length - 1 : end, end },
    ];
  });
}

function isOwnName(text: string, language: Language): boolean {
  const { attribute, metric } = readColumn(text, language);
  return /^\p{Lu}/u.test(text) && attribute === undefined && metric === undefined;
}

/** Those who do something are who can be responsible. */
function withPeople(choices: readonly Choices[], duties: readonly Duty[], language: Language): Choices[] {
  const values = [...new Set(duties.map(({ who }) => who))];
  const isNamed = choices.some(({ column }) => column.attribute === 'owner');
  const label = labelIn(language, 'attributes', 'owner');
  return values.length === 0 || isNamed
    ? [...choices]
    : [...choices, { column: { label, attribute: 'owner', options: [] }, values }];
}
