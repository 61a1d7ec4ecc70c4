import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import { labelIn } from '../lexicon/senses.js';
import { filling } from '../lexicon/filling.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import type { Span } from '../lists/lists.js';
import type { EntityId } from '../../samples/entities.js';
import { endsWith, holds } from '../pieces/saidWords.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, senseOf } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import type { ColumnWish } from '../Meaning.js';
import { columnsOf } from './records.js';

/** What somebody fills in when something happens. */
export interface Filling extends Span {
  /** The occasion, in the person's words: `When a patient cancels`. */
  readonly title: string;
  readonly columns: readonly ColumnWish[];
  /** Who fills in, where several do so each time: the shops of `every evening each shop enters …`. */
  readonly by?: ColumnWish;
  /** What the occasion brings, of which each is then one: the defects of `when somebody finds a defect`. */
  readonly brings?: { readonly id: EntityId; readonly text: string };
}

/**
 * `When somebody finds a defect, they fill in room, trade and description`: a form, though nobody calls it so. What is
 * filled in is one of what the occasion brings, else what happened on it.
 */
export function fillingIn(prompt: string, clause: Span, language: Language): Filling | null {
  const ends = endings(prompt.slice(clause.start, clause.end), language);
  for (const { at, from } of [{ at: 0, from: 0 }, ...ends]) {
    const filling = fillingAt(prompt, { start: clause.start + from, end: clause.end }, language);
    if (filling) return { ...filling, start: clause.start + at };
  }
  return null;
}

/** Where the last entry of a list may tell an occasion: `players, matches, and when a parent calls, they fill in …`. */
function endings(text: string, language: Language): readonly { at: number; from: number }[] {
  if (isDense(text)) return [];
  const { and } = lexicons[language].grammar;
  const link = new RegExp(
    String.raw`[,;]\s+(?:(?:${alternatives(and)})\s+)?(?=(?:${alternatives(filling[language].when)})(?:\s|(?<=['’])))`,
    'giu',
  );
  return [...text.matchAll(link)].map(({ 0: mark, index }) => ({ at: index, from: index + mark.length }));
}

function fillingAt(prompt: string, clause: Span, language: Language): Filling | null {
  const text = prompt.slice(clause.start, clause.end);
  const each = filledByEach(prompt, clause, language);
  if (each) return each;
  const { event = '', fields = '' } =
    patternsOf(language)
      .map((pattern) => pattern.exec(text)?.groups)
      .find((groups) => groups !== undefined) ?? {};
  if (fields === '') return null;
  const start = clause.start + text.lastIndexOf(fields);
  const columns = columnsOf(prompt, { start, end: start + fields.length }, language);
  if (!columns) return null;
  const brings = broughtBy(event, language);
  return {
    ...clause,
    title: titleOf(event, text, language),
    columns: named(columns),
    ...(brings && { brings }),
  };
}

/** `Every evening each shop enters takings and customers`: a day, whose it is, and what is entered. */
function filledByEach(prompt: string, clause: Span, language: Language): Filling | null {
  const pattern = eachPattern(language);
  const {
    time = '',
    who: first = '',
    subject = '',
    fields = '',
  } = pattern?.exec(prompt.slice(clause.start, clause.end))?.groups ?? {};
  const who = first || subject;
  if (fields === '') return null;
  const start = clause.start + prompt.slice(clause.start, clause.end).lastIndexOf(fields);
  const columns = columnsOf(prompt, { start, end: start + fields.length }, language);
  if (!columns) return null;
  const date = readColumn(labelIn(language, 'attributes', 'date'), language);
  const by: ColumnWish = { label: readColumn(who, language).label, attribute: 'name', options: [] };
  return {
    ...clause,
    title: asLabel((time || who).trim()),
    columns: [date, by, ...columns.map((column) => asCount(column, language))],
    by,
  };
}

/** The customers of an evening are how many came. */
function asCount({ entity, ...column }: ColumnWish, language: Language): ColumnWish {
  const { label, options } = column;
  const isMany = entity !== undefined && numbersOf(label, language).many === label;
  return isMany && options.length === 0
    ? { label, options, metric: 'own' }
    : { ...column, ...(entity && { entity }) };
}

const eachPattern = perLanguage((language): RegExp | null => {
  const { each, fills, rest } = filling[language];
  if (each === '') return null;
  const all = `(?:${alternatives(each)})`;
  const behind = rest === '' ? '' : String.raw`(?:\s(?:${alternatives(rest)}))?`;
  const verb = `(?:${alternatives(fills)})`;
  const who = String.raw`(?<who>\p{L}{3,}(?:\s\p{L}+)?)`;
  // `Jeden Abend trägt jede Filiale Umsatz und Kunden ein`
  const order =
    language === 'de'
      ? String.raw`(?:${all}\s${who}\s${verb}|(?<time>jede[nr]?\s\p{L}+)\s${verb}\s${all}\s${who.replace('<who>', '<subject>')})`
      : String.raw`(?:(?<time>${all}\s\p{L}+),?\s)?${all}\s${who}\s${verb}`;
  return new RegExp(String.raw`^\s*${order}\s(?<fields>[^:]+?)${behind}\s*$`, 'iu');
});

// The words come from our own lexicon and hold letters, marks and spaces only.
const patternsOf = perLanguage((language): readonly RegExp[] => {
  const { when, fills, rest, they } = filling[language];
  if (language === 'ja')
    return [
      new RegExp(
        `^\\s*(?<event>[^、。]{2,30}?(?:${alternatives(when)}))(?:は|に)?、(?<fields>.+?)(?:${alternatives(fills)})`,
        'u',
      ),
    ];
  if (language === 'zh')
    return [
      new RegExp(
        `^\\s*(?:当|每当|如果)?(?<event>[^，。]{2,20}?(?:${alternatives(when)}))[，,](?:[^，、：]{0,6}?)(?:${alternatives(fills)})[：:]?(?<fields>.+)$`,
        'u',
      ),
    ];
  const who = String.raw`(?:[\p{L}'’-]+\s){0,4}?`;
  const verb = String.raw`(?:${alternatives(fills)})`;
  // `trägt er Name und Datum ein`
  const inverted =
    language === 'de'
      ? String.raw`\s(?:(?:er|sie|es|man|wir|(?:der|die|das)\s\p{L}+)\s)`
      : String.raw`[:]?\s`;
  const behind = rest === '' ? '' : String.raw`(?:\s(?:${alternatives(rest)}))?`;
  // `lorsqu’un joueur` has no blank behind it.
  const lead = String.raw`(?:${alternatives(when)})(?:\s|(?<=['’]))`;
  return [
    String.raw`^\s*(?<event>${lead}[^,;:]{3,60}?),\s+${who}${verb}${inverted}(?<fields>[^:]+?)${behind}\s*$`,
    ...(they === ''
      ? []
      : [
          String.raw`^\s*(?<event>${lead}[^,;:]{3,60}?)\s(?:${alternatives(they)})\s${verb}\s(?<fields>[^:]+?)${behind}\s*$`,
        ]),
    // `Reception fills in name and reason when a patient cancels`
    ...(language === 'de'
      ? []
      : [String.raw`^\s*${who}${verb}\s(?<fields>[^:]+,[^:]+?)\s(?<event>${lead}[^,;:]{3,60})$`]),
  ].map((pattern) => new RegExp(pattern, 'iu'));
});

/** The records that an occasion brings, where it has a verb for that. */
function broughtBy(event: string, language: Language): Filling['brings'] {
  const { brings } = filling[language];
  if (!holds(event, brings)) return undefined;
  const { mentions } = findMentions(event, language);
  const last = mentions.findLast(
    (mention) => !mention.isTypo && senseOf(mention, 'entity') && !senseOf(mention, 'entity')!.isWeak,
  );
  const isObject =
    last && (language === 'de' || endsWith(isDense(event) ? eventNoun(event, language) : event, last.text));
  return last && isObject ? { id: senseOf(last, 'entity')!.id as EntityId, text: last.text } : undefined;
}

/** 体験の申し込み of 体験の申し込みがあったら. */
const eventNoun = (event: string, language: Language): string =>
  event.replace(new RegExp(`(?:${alternatives(filling[language].when)})$`, 'u'), '');

/** The occasion as a heading; in Japanese and Chinese without what only says that it is one. */
function titleOf(event: string, sentence: string, language: Language): string {
  if (!isDense(sentence)) return asLabel(event.trim());
  return asLabel(stripLead(eventNoun(event, language), language));
}

/** The first text without choices is what each is called by. */
function named(columns: readonly ColumnWish[]): ColumnWish[] {
  const first = columns.findIndex(
    ({ attribute, entity, metric, options }) =>
      (attribute === undefined || attribute === 'name') && !entity && !metric && options.length === 0,
  );
  return columns.map((column, at) => (at === first ? { ...column, attribute: 'name' as const } : column));
}
