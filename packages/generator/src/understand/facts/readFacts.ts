import type { Choices, ColumnWish, NamedItem } from '../Meaning.js';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { telling } from '../lexicon/telling.js';
import { attributes } from '../../samples/attributes.js';
import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import { clausesOf, splitItems, type ListItem, type Span } from '../lists/lists.js';
import { numberWords } from '../numbers/numberWords.js';
import { fold, isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { dutiesIn, listedDuties, type Duty } from './duties.js';
import { splitIn } from './splits.js';

/** What sentences tell beside what they ask for. */
export interface Facts {
  /** What columns can hold: `Channels are LinkedIn, referrals and events`. */
  readonly choices: readonly Choices[];
  /** What figures are told by, one group beside the other. */
  readonly splits: readonly ColumnWish[];
  readonly duties: readonly Duty[];
  /** The prompt with blanks where facts stood, so that places stay the same. */
  readonly rest: string;
}

/** Takes the facts out of a prompt: names behind the word for them in a sentence of their own, and who does what. */
export function readFacts(prompt: string, language: Language): Facts {
  const choices: Choices[] = [];
  const splits: ColumnWish[] = [];
  const duties: Duty[] = [];
  let rest = prompt;
  const take = (start: number, end: number) => {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  };
  for (const clause of clausesOf(prompt)) {
    const headed = headedIn(prompt, clause, language);
    if (headed) {
      choices.push(...headed.choices);
      duties.push(...headed.duties);
      take(clause.start, headed.end);
      continue;
    }
    const split = splitIn(prompt, clause, language);
    if (split) {
      choices.push(split.choices);
      splits.push(split.choices.column);
      take(split.start, split.end);
    }
    for (const { start, end, ...duty } of dutiesIn(prompt.slice(clause.start, clause.end), language)) {
      duties.push(duty);
      take(clause.start + start, clause.start + end);
    }
  }
  choices.push(...countedNames(prompt, language));
  return { choices: withPeople(choices, duties, language), splits, duties, rest };
}

/** Entries with somebody's name in brackets behind them: `pack the kitchen (Mira)`. */
export function withNotes(
  { choices, duties }: Pick<Facts, 'choices' | 'duties'>,
  items: readonly NamedItem[],
  language: Language,
): Pick<Facts, 'choices' | 'duties'> {
  const noted = items.flatMap(({ name, note = '' }): Duty[] => {
    const who = note.replace(/^[^:：]*[:：]\s*/u, '');
    return personName.test(who) ? [{ who, what: name }] : [];
  });
  if (noted.length === 0) return { choices, duties };
  return { choices: withPeople(choices, noted, language), duties: [...duties, ...noted] };
}

const personName = /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?$/u;

const longestNoun = 24;

/** `3 teachers (Maya, Owen, Priya)`: as many names in brackets as were counted before them. */
function countedNames(prompt: string, language: Language): Choices[] {
  return [...prompt.matchAll(/(\p{L}+|\d{1,2})\s(\p{L}[\p{L}\s-]*?)\s?\(([^()]+)\)/gu)].flatMap(
    ([, number = '', noun = '', inner = '']): Choices[] => {
      const count = numberWords.get(fold(number)) ?? Number(number);
      const values = inner.split(/\s*[,;]\s*|\s(?:and|und|y|e|et)\s/u).filter(Boolean);
      if (noun.length > longestNoun || values.length < 2 || values.length !== count) return [];
      const { one } = numbersOf(noun, language);
      const { attribute, entity } = readColumn(one, language);
      return [
        {
          column: {
            label: asLabel(one),
            options: [],
            ...(attribute && { attribute }),
            ...(entity && { entity }),
          },
          values,
        },
      ];
    },
  );
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

interface Headed extends Pick<Facts, 'choices' | 'duties'> {
  readonly end: number;
}

const longestHead = 28;
const mostWords = 4;

/** A sentence that names what a word stands for: `Owners are Ana and Tom`, `Teachers: …`; the first one names the page. */
function headedIn(prompt: string, { start, end }: Span, language: Language): Headed | null {
  const clause = prompt.slice(start, end);
  const head = headOf(clause, language);
  if (!head) return namedBehind(prompt, { start, end }, language);
  const isFirst = prompt.slice(0, start).trim() === '';
  if (isFirst && head.isColon) return null;
  const { attribute, entity } = readColumn(head.words, language);
  const isPerson = attribute !== undefined && attributes[attribute].type === 'person';
  const from = start + head.length;
  if (isPerson) {
    const duties = listedDuties(prompt.slice(from, end), language);
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
  if (!isKind || !isWhole || values.length < (isPerson ? 1 : 2)) return null;
  const label = isDense(head.words) ? head.words : asLabel(numbersOf(head.words, language).one);
  return {
    choices: [
      {
        column: isPerson
          ? { label: labelIn(language, 'attributes', attribute), attribute, options: [] }
          : { label, options: [], ...(attribute ? { attribute } : { entity }) },
        values: values.map(({ text }) => asLabel(text)),
      },
    ],
    duties: [],
    end: values.at(-1)!.end,
  };
}

/** `Locales: Centro y Playa`: names behind a word for many that no lexicon knows; in German any noun has a capital. */
function namedBehind(prompt: string, { start, end }: Span, language: Language): Headed | null {
  const [lead, word = ''] = /^\s*(\p{L}{4,}):/u.exec(prompt.slice(start, end)) ?? [''];
  if (word === '' || language === 'de' || prompt.slice(0, start).trim() === '') return null;
  const { one, many } = numbersOf(word.toLowerCase(), language);
  if (
    one === many ||
    many !== word.toLowerCase() ||
    findMentions(word, language).mentions.some(
      ({ isTypo, senses }) => !isTypo && senses.some(({ isWeak }) => !isWeak),
    )
  )
    return null;
  const items = splitItems(prompt, { start: start + lead.length, end }, language);
  const isNamed = (item: ListItem) =>
    isValue(item, false) &&
    /^\p{Lu}/u.test(item.text) &&
    readColumn(item.text, language).attribute === undefined;
  if (items.length < 2 || !items.every(isNamed)) return null;
  const column = { label: asLabel(one), options: [] };
  return { choices: [{ column, values: items.map(({ text }) => text) }], duties: [], end };
}

const groups = (id: keyof typeof attributes) => ['select', 'text'].includes(attributes[id].type);

/** The word a sentence begins with and what leads from it to names: a colon, or `are`. */
function headOf(clause: string, language: Language) {
  const verbs = telling[language].are
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|');
  // The words come from our own lexicon.
  const pattern = isDense(clause)
    ? new RegExp(`^\\s*([^，、。：]{1,8}?)(?:${verbs})`, 'u')
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
  if (/\d/u.test(text) || options.length > 0) return false;
  if (isDense(text)) return text.length <= 8;
  const isShort = text.split(/\s+/u).length <= mostWords;
  return isShort && (!isPerson || personName.test(text));
}
