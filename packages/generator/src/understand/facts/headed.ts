import type { Choices } from '../Meaning.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { telling } from '../lexicon/telling.js';
import { attributes } from '../../samples/attributes.js';
import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import { splitItems, type ListItem, type Span } from '../lists/lists.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { dutiesIn, listedDuties, type Duty } from './duties.js';

/** What a sentence names behind the word for it, and where that ends. */
export interface Headed {
  readonly choices: readonly Choices[];
  readonly duties: readonly Duty[];
  readonly end: number;
}

/** One name or two, each with a capital. */
export const personName = /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?$/u;

const longestHead = 28;
const mostWords = 4;

/** A sentence that names what a word stands for: `Owners are Ana and Tom`, `Teachers: …`; the first one names the page. */
export function headedIn(
  prompt: string,
  { start, end }: Span,
  language: Language,
  records: ReadonlySet<string> = new Set(),
): Headed | null {
  const clause = prompt.slice(start, end);
  const head = headOf(clause, language);
  if (!head) return namedBehind(prompt, { start, end }, language, records);
  const isFirst = prompt.slice(0, start).trim() === '';
  if (isFirst && head.isColon) return null;
  const { attribute, entity } = readColumn(head.words, language);
  const isPerson = attribute !== undefined && attributes[attribute].type === 'person';
  const from = start + head.length;
  if (isPerson) {
    const behind = prompt.slice(from, end);
    const listed = listedDuties(behind, language);
    const duties = listed.length > 0 ? listed : dutiesIn(behind, language);
    if (duties.length > 0)
      return {
        choices: [],
        duties: duties.map(({ who, what }) => ({ who, what })),
        end: from + duties.at(-1)!.end,
      };
  }
  const isKind = isPerson || (attribute ? groups(attribute) : entity !== undefined);
  const items = splitItems(prompt, { start: from, end }, language);
  const stop = items.findIndex((item) => !isValue(item, isPerson));
  const values = stop < 0 ? items : items.slice(0, stop);
  const isWhole = stop < 0 || isPerson;
  // `Volunteers: name, phone, skills` says what is kept of each.
  const areFields =
    attribute === undefined &&
    values.filter(({ text }) => readColumn(text, language).attribute !== undefined).length >=
      values.length / 2;
  if (!isKind || !isWhole || areFields || values.length < (isPerson ? 1 : 2)) return null;
  const label = isDense(head.words) ? head.words : asLabel(numbersOf(head.words, language).one);
  return {
    choices: [
      {
        column: isPerson
          ? { label: labelIn(language, 'attributes', attribute), attribute, options: [] }
          : { label, options: [], ...(attribute ? { attribute } : { entity }) },
        values: values.map(({ text }) => asLabel(text.replace(/(?<=.)(?:です|でした)$/u, ''))),
      },
    ],
    // 佐藤さん（会場）: what stands in brackets is what they do.
    duties: isPerson
      ? values.flatMap(({ text, options: [what] }) => (what ? [{ who: text, what }] : []))
      : [],
    end: values.at(-1)!.end,
  };
}

/** `Locales: Centro y Playa`: names behind a word for many that no lexicon knows; in German any noun has a capital. */
function namedBehind(
  prompt: string,
  { start, end }: Span,
  language: Language,
  records: ReadonlySet<string>,
): Headed | null {
  // The words come from our own lexicon.
  const { are } = telling[language];
  const pattern = new RegExp(
    String.raw`^\s*(?:(?:${lexicons[language].grammar.article})\s+)?(\p{L}{4,})(?:\s?:|\s(?:${are})\s)`,
    'iu',
  );
  const [lead, word = ''] = pattern.exec(prompt.slice(start, end)) ?? [''];
  const { one, many } = numbersOf(word.toLowerCase(), language);
  const isRecord = records.has(one);
  if (word === '' || (language === 'de' && !isRecord) || prompt.slice(0, start).trim() === '') return null;
  if (
    !isRecord &&
    (one === many ||
      many !== word.toLowerCase() ||
      findMentions(word, language).mentions.some(
        ({ isTypo, senses }) => !isTypo && senses.some(({ isWeak }) => !isWeak),
      ))
  )
    return null;
  const items = splitItems(prompt, { start: start + lead.length, end }, language);
  const isNamed = (item: ListItem) =>
    isValue(item, false) &&
    (isRecord || /^\p{Lu}/u.test(item.text)) &&
    readColumn(item.text, language).attribute === undefined;
  if (items.length < 2 || !items.every(isNamed)) return null;
  const column = { label: asLabel(one), options: [] };
  return {
    choices: [{ column, values: items.map(({ text }) => (isRecord ? asLabel(text) : text)) }],
    duties: [],
    end,
  };
}

const groups = (id: keyof typeof attributes) => ['select', 'text'].includes(attributes[id].type);

/** The word a sentence begins with and what leads from it to names: a colon, or `are`. */
function headOf(clause: string, language: Language) {
  const verbs = alternatives(telling[language].are);
  // The words come from our own lexicon.
  const pattern = isDense(clause)
    ? new RegExp(`^\\s*([^，、。：:]{1,8}?)(?:${verbs}|:)`, 'u')
    : new RegExp(`^\\s*([\\p{L}\\s'’-]{3,${longestHead}}?)(?:\\s*:|\\s(?:${verbs})\\s)`, 'iu');
  const match = pattern.exec(clause);
  if (!match) return null;
  const words = stripLead(match[1]!, language);
  const { mentions } = findMentions(words, language);
  const known = mentions.find(
    (mention) => mention.start === 0 && mention.end === words.length && !mention.isTypo,
  );
  const isThing =
    known !== undefined &&
    !isGrammar(known, 'stages') &&
    (senseOf(known, 'attribute') ?? senseOf(known, 'entity')) !== undefined &&
    !['tool', 'part', 'metric'].some((kind) => senseOf(known, kind as 'tool'));
  return isThing ? { words, length: match[0].length, isColon: /[:：]\s*$/u.test(match[0]) } : null;
}

/** Whether an entry is a name: short, without numbers, and of people with a capital. */
function isValue({ text, options }: ListItem, isPerson: boolean): boolean {
  if (!/\p{L}/u.test(text) || /\d{3}|^\d+\s/u.test(text) || options.length > (isPerson ? 1 : 0)) return false;
  if (/\d/u.test(text) && !/^(?:\p{Lu}|\d+[\p{Script=Han}A-Z]$)/u.test(text)) return false;
  if (isDense(text)) return text.length <= 8;
  const isShort = text.split(/\s+/u).length <= mostWords;
  return isShort && (!isPerson || personName.test(text));
}
