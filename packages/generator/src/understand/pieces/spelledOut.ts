import { attributes, type Attribute } from '../../samples/attributes.js';
import { isGroup } from '../columns/attributeKind.js';
import { readColumn } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { telling } from '../lexicon/telling.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { clausesOf, type Span } from '../lists/lists.js';
import { alternatives } from '../words/alternatives.js';
import { fold, isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { withoutBids } from '../sentence/withoutBids.js';
import { withTopCards } from '../sentence/withTopCards.js';
import { asRanks } from './asRanks.js';
import { begins } from './saidWords.js';
import { entriesIn } from './separators.js';
import { withoutOrder } from './withoutOrder.js';

/** A prompt with what people write short said in full: stages between arrows as a list, and choices in brackets behind their column; without what only says where on the page something stands. */
export function spelledOut(prompt: string, language: Language): string {
  const requests = withoutBids(withTopCards(prompt, language), language);
  const ordered = eachClause(requests, (clause) =>
    withoutOrder(withFields(withoutCount(unquoted(clause))), language),
  );
  const listed = eachClause(ordered, (clause) =>
    withColon(
      withoutArrows(
        withEnds(withNumberFirst(withNumberArrows(clause, language), language), language),
        language,
      ),
      language,
    ),
  );
  return eachClause(listed, (clause) => withChoices(asRanks(clause, language), language));
}

const eachClause = (prompt: string, change: (clause: string) => string): string =>
  clausesOf(prompt).reduceRight(
    (text, { start, end }) => text.slice(0, start) + change(text.slice(start, end)) + text.slice(end),
    prompt,
  );

/** 項目は「患者名」「予約日」です: names in corner brackets are a list, also without a mark between them. */
const unquoted = (clause: string): string =>
  clause.replace(/」[、，,・と和]?\s*「/gu, '、').replace(/[「」]/gu, '');

/** 担当医は佐藤先生と田中先生の二人です: of those who are named, how many there are says nothing more. */
const withoutCount = (clause: string): string =>
  clause.replace(
    /(?<=[と和与、][^と和与、\d到至]{1,12})(?:の|这)?(?:[二三四五六七八九十]|\d{1,2})(?:人|名|位|つ|個)(?=です$|$)/u,
    '',
  );

/** リストに、担当、期限を入れてください: what is put into a list is kept there. */
const withFields = (clause: string): string =>
  clause.replace(
    /^(\s*[^、，に]{1,20})に(?:は)?、?([^。]+、[^。]+)を(?:入れ|含め|記録し|載せ|付け)(?:てください|て下さい|たいです|たい|る)?$/u,
    '$1：$2',
  );

/**
 * Numbers behind their names, before what each is of, as prices and counts are read: `number of guests (default 60)` are 60 guests,
 * `staff hours 24 at €27` 24 staff hours at €27, and `price per guest for food €38` is food €38 per guest.
 */
function withNumberFirst(clause: string, language: Language): string {
  if (isDense(clause) || !/\d/u.test(clause)) return clause;
  const { usual } = telling[language];
  const { count, each, for: aim, by } = lexicons[language].grammar;
  const noun = String.raw`(?:(?:${alternatives(count)})\s)?(\p{L}[\p{L} ]{2,30}?)`;
  const sum = String.raw`(\p{Sc}?\s?\d[\d.,]*\d(?:\s?\p{Sc})?)`;
  const start = String.raw`(?<=^|[,:;]\s*)`;
  // The words come from our own lexicon.
  return clause
    .replace(
      new RegExp(String.raw`${start}${noun}\s\((?:${alternatives(usual)})\s(\d[\d.,]*)\)`, 'giu'),
      '$2 $1',
    )
    .replace(
      new RegExp(String.raw`${start}${noun}\s(\d+)(?=\s(?:${alternatives(each)})\s\p{Sc}?\d)`, 'giu'),
      '$2 $1',
    )
    .replace(
      new RegExp(
        String.raw`${start}\p{L}+\s((?:${alternatives(by)})\s\p{L}+)\s(?:${alternatives(aim)})\s(\p{L}+)\s${sum}`,
        'giu',
      ),
      '$2 $3 $1',
    );
}

/** `NPS 38 → 50`, `churn 4 % -> 2 %`: from one number to the other. */
function withNumberArrows(clause: string, language: Language): string {
  const { from, to } = lexicons[language].grammar;
  const number = String.raw`(?:\p{Sc}\s?)?\d[\d.,]*(?:\s?(?:%|\p{Sc}|[kKmM]\b|万元?|亿))?`;
  const pattern = new RegExp(String.raw`(${number})\s*(?:→|➔|➜|⇒|->|=>)\s*(?=${number})`, 'gu');
  const [first = ''] = from.split('|');
  const [last = ''] = to.split('|');
  return isDense(clause)
    ? clause.replace(pattern, language === 'ja' ? `$1${first}` : `${first}$1${last}`)
    : clause.replace(pattern, `${first} $1 ${last} `);
}

const arrow = /\s*(?:→|➔|➜|⇒|->|=>|\s>\s)\s*/gu;

/** `Pipeline received → in analysis → reported`: stages behind the word for them. */
function withoutArrows(clause: string, language: Language): string {
  const first = clause.search(arrow);
  if (first < 0) return clause;
  const head = clause.slice(0, first);
  const { mentions } = findMentions(head, language);
  const opener = mentions.find((mention) => isStageWord(mention) && mention.start <= longestLead);
  const isOpen = opener !== undefined && /^\s+\p{L}/u.test(head.slice(opener.end)) && !/[:：(（]/u.test(head);
  const named = isOpen ? `${head.slice(0, opener.end)}:${head.slice(opener.end)}` : head;
  return named + clause.slice(first).replace(arrow, ', ');
}

/** `A sponsor pipeline from contacted to confirmed`: the first stage and the last. */
function withEnds(clause: string, language: Language): string {
  const { from, to } = lexicons[language].grammar;
  if (isDense(clause)) return clause;
  const board = findMentions(clause, language).mentions.findLast(
    (mention) => senseOf(mention, 'tool')?.id === 'board',
  );
  const { of } = lexicons[language].grammar;
  // The `de` of a Spanish board is what it is of.
  const start = alternatives(from.split('|').filter((word) => !of.split('|').includes(word)));
  // The words come from our own lexicon.
  const pattern = new RegExp(
    String.raw`^(?<records>\s(?:${alternatives(of)})\s\p{L}[\p{L}-]*)?(?:\s\p{L}+){0,2}?\s(?:${start})\s(?<first>\p{L}[\p{L}\s-]*?)\s(?:${alternatives(to)})\s(?<last>\p{L}[^.:;(]*)`,
    'iu',
  );
  const behind = clause.slice(board?.end);
  const match = board && pattern.exec(behind);
  if (match) {
    const { records = '', first = '', last = '' } = match.groups!;
    const entries = entriesIn(last, { start: 0, end: last.length }, language).map(({ span }) => span);
    const stop = entries.findIndex(({ start: at, end }) => !isValue(last.slice(at, end).trim(), language));
    const lanes = stop < 0 ? entries : entries.slice(0, stop);
    const names = [first, ...lanes.map(({ start: at, end }) => last.slice(at, end).trim())];
    const end = match[0].length - last.length + (lanes.at(-1)?.end ?? 0);
    if (lanes.length > 0)
      return `${clause.slice(0, board.end)}${records} (${names.join(', ')})${behind.slice(end)}`;
  }
  // `A funnel from visitor, signup, trial, paying` names all of them.
  const list = new RegExp(String.raw`^\s(?:${start})\s(?=[^,:;]+,[^,:;]+,)`, 'iu');
  return board && list.test(behind) ? clause.slice(0, board.end) + behind.replace(list, ': ') : clause;
}

const fewestLanes = 3;

/** `Lanes new, planned, shipped` is a list behind its head. */
function withColon(clause: string, language: Language): string {
  if (/[:：(（]/u.test(clause) || isDense(clause)) return clause;
  const [first] = findMentions(clause, language).mentions;
  const isHead =
    first !== undefined && clause.slice(0, first.start).trim() === '' && isGrammar(first, 'stages');
  const start = first && first.end + areBehind(clause.slice(first.end), language);
  const entries = isHead ? entriesIn(clause, { start: start!, end: clause.length }, language) : [];
  const areLanes = entries.every(({ span }) => isValue(clause.slice(span.start, span.end).trim(), language));
  return areLanes && entries.length >= fewestLanes
    ? `${clause.slice(0, first!.end)}: ${clause.slice(start)}`
    : clause;
}

/** How long the verb is between a word and what it stands for: `stages are …`. */
const areBehind = (text: string, language: Language): number =>
  new RegExp(String.raw`^\s+(?:${alternatives(telling[language].are)})(?=\s)`, 'iu').exec(text)?.[0].length ??
  0;

/** Up to an article before the word for the stages. */
const longestLead = 6;

const isStageWord = (mention: Mention): boolean =>
  isGrammar(mention, 'stages') || senseOf(mention, 'tool')?.id === 'board';

/** Among what is kept of each record: `status: new, packed, returned`, `severity SEV1, SEV2`, `home or away`. */
function withChoices(clause: string, language: Language): string {
  const opener = findMentions(clause, language).mentions.find(
    (mention) => mention.start > 0 && isGrammar(mention, 'with', 'has'),
  );
  if (!opener) return clause;
  const entries = entriesIn(clause, { start: opener.end, end: clause.length }, language).map(
    ({ span }) => span,
  );
  let text = clause;
  for (let at = entries.length - 1; at >= 0; at--) {
    const choices = choicesAt(clause, entries, at, language);
    if (choices) text = `${text.slice(0, entries[at]!.start)}${choices.written}${text.slice(choices.end)}`;
  }
  return text.slice(0, opener.end) + withEither(text.slice(opener.end), language);
}

/** `opponent, home or away, goals` has one column more, and not two. */
function withEither(fields: string, language: Language): string {
  const { or } = pieceWords[language];
  if (or === '') return fields;
  const pattern = new RegExp(
    String.raw`(?<=,\s*)(\p{Ll}{3,})\s(?:${or})\s(\p{Ll}{3,})(?=\s*(?:,|$)|\s(?:${alternatives(lexicons[language].grammar.and)})\s)`,
    'gu',
  );
  const isColumn = (word: string) => readColumn(word, language).attribute !== undefined;
  return fields.replace(pattern, (all, one: string, other: string) =>
    isColumn(one) || isColumn(other) ? all : `${one}/${other}`,
  );
}

interface Written {
  readonly written: string;
  readonly end: number;
}

/** The choices that begin with an entry, as they are written in brackets. */
function choicesAt(clause: string, entries: readonly Span[], at: number, language: Language): Written | null {
  const textAt = ({ start, end }: Span) => clause.slice(start, end).trim();
  const own = textAt(entries[at]!);
  const [space = ''] = /^\s*/u.exec(clause.slice(entries[at]!.start)) ?? [];
  const later = entries.slice(at + 1);
  const listed = (label: string, first: string, isChoice: (text: string) => boolean): Written | null => {
    const stop = later.findIndex((entry) => !isChoice(textAt(entry)));
    const others = stop < 0 ? later : later.slice(0, stop);
    const values = [first, ...others.map(textAt)];
    const end = (others.at(-1) ?? entries[at]!).end;
    return values.length > 1 ? { written: `${space}${label} (${values.join(', ')})`, end } : null;
  };
  const [, name = '', value = ''] = /^([^:：(（]{2,30})[:：]\s*([^:：(（]+)$/u.exec(own) ?? [];
  if (name !== '' && holdsChoices(name, language))
    return listed(withoutBy(name, language), value, (text) => isValue(text, language));
  const [, label = '', code = ''] = /^(\p{Ll}[\p{L} ]*)\s(\p{Lu}+\d{1,2})$/u.exec(own) ?? [];
  if (label !== '') return listed(label, code, (text) => /^\p{Lu}+\d{1,2}$/u.test(text));
  const [, state = '', lane = ''] = /^(\S+)\s(\p{L}[^:：(（]*)$/u.exec(own) ?? [];
  if (lane !== '' && later.length >= fewestLanes - 1 && isState(state, language) && isValue(lane, language))
    return later.every((entry) => isValue(textAt(entry), language)) ? listed(state, lane, () => true) : null;
  if (isOption(lane, state, language)) return listed(state, lane, (text) => isOption(text, state, language));
  const [, kept = '', steps = ''] = stepsPattern(language).exec(own) ?? [];
  return kept === '' ? null : { written: `${space}${kept} (${steps})`, end: entries[at]!.end };
}

/** `status registered, in progress, judged`: a lone word for the state. */
function isState(word: string, language: Language): boolean {
  const { attribute, label } = readColumn(word, language);
  return (attribute === 'status' || attribute === 'stage') && fold(label) === fold(word);
}

/** `priority high, medium, low`: words that a column is usually filled with. */
function isOption(text: string, label: string, language: Language): boolean {
  const { attribute } = readColumn(label, language);
  const { options = [] }: Attribute = attribute ? attributes[attribute] : { type: 'text' };
  return options.some((id) => fold(labelIn(language, 'options', id)) === fold(text));
}

/** `grade 9 to 12`: each of these. */
const stepsPattern = (language: Language): RegExp =>
  new RegExp(
    String.raw`^(\p{Ll}[\p{L}\s]*?)\s(\d{1,2}\s?(?:[-–]|${alternatives(lexicons[language].grammar.to)})\s?\d{1,2})$`,
    'u',
  );

/** Whether a column is one of a few words, or the stage; a word for parts or figures opens a list of these. */
function holdsChoices(label: string, language: Language): boolean {
  const { mentions } = findMentions(label, language);
  const { attribute, metric } = readColumn(label, language);
  const isStages = mentions.some((mention) => isGrammar(mention, 'stages'));
  return isStages || (attribute !== undefined && isGroup(attribute) && metric === undefined);
}

/** `por etapas`: what follows are the choices of the stage. */
function withoutBy(label: string, language: Language): string {
  const { mentions } = findMentions(label, language);
  const [by] = mentions;
  const stages = mentions.find((mention) => isGrammar(mention, 'stages'));
  if (!stages) return label;
  const own = by && by !== stages && isGrammar(by, 'by') ? label.slice(by.end).trim() : label;
  return isDense(own) ? own : numbersOf(own, language).one;
}

const mostWords = 4;

/** Whether an entry can be one of the choices before it, and asks for nothing. */
function isValue(text: string, language: Language): boolean {
  const { one, the, their } = pieceWords[language];
  const { mentions } = findMentions(text, language);
  const asks = mentions.some(
    (mention) =>
      isGrammar(mention, 'with', 'has', 'by', 'overTime') ||
      (senseOf(mention, 'part') !== undefined && mention.text.length < text.length),
  );
  return (
    !asks &&
    !/[:：(（\d]/u.test(text) &&
    text.split(/\s+/u).length <= mostWords &&
    !begins(text, [one, the, their].filter(Boolean).join('|'))
  );
}
