import { attributes } from '../../samples/attributes.js';
import { asLabel, readColumn } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { telling } from '../lexicon/telling.js';
import { splitItems, type Span } from '../lists/lists.js';
import type { Choices } from '../Meaning.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, senseOf } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { personName } from './headed.js';

/** Groups that figures are told for one by one, and where the words stand. */
export interface Split extends Span {
  readonly choices: Choices;
}

const mostWords = 3;

/** `Split by region: North, South`, `separately for adults and children`; null where only a column is named. */
export function splitIn(prompt: string, clause: Span, language: Language): Split | null {
  const words = alternatives(telling[language].split);
  if (words === '' || isDense(prompt)) return null;
  const text = prompt.slice(clause.start, clause.end);
  // The words come from our own lexicon. Where the sentence goes on before them, a comma or dash does not belong to it.
  const pattern = new RegExp(String.raw`(?:^|[\s,–-])\s*(?:${words})\s+`, 'iu');
  const match = pattern.exec(text);
  if (!match) return null;
  const start = clause.start + match.index;
  const from = start + match[0].length;
  const [, noun = ''] = /^([^:,]{3,28}):/u.exec(prompt.slice(from, clause.end)) ?? [];
  const listed = splitItems(
    prompt,
    { start: from + (noun === '' ? 0 : noun.length + 1), end: clause.end },
    language,
  );
  // `…, and a sponsor pipeline` asks for something else.
  const stop = listed.findIndex(({ text: name }) => namesPart(name, language));
  const items = stop < 0 ? listed : listed.slice(0, stop);
  if (items.length < 2 || !items.every(({ text: name }) => isName(name))) return null;
  if (noun === '' && items.some(({ text: name }) => isColumn(name, language))) return null;
  const arePeople = isAmongPeople(match[0], items, language);
  // Among other entries it is said of the one before it.
  if (arePeople && (stop >= 0 || /,/u.test(prompt.slice(clause.start, start)))) return null;
  return {
    choices: {
      column: columnOf(noun, language, arePeople),
      values: items.map(({ text: name }) => asLabel(name)),
    },
    start,
    end: stop < 0 ? clause.end : items.at(-1)!.end,
  };
}

const namesPart = (text: string, language: Language): boolean =>
  findMentions(text, language).mentions.some(
    (mention) => !mention.isTypo && (senseOf(mention, 'part') ?? senseOf(mention, 'tool')) !== undefined,
  );

const isName = (text: string) => !/\d{3}|:/u.test(text) && text.split(/\s+/u).length <= mostWords;

/** Whether a word names what a column holds, and no value of it: `split by region and product`. */
function isColumn(text: string, language: Language): boolean {
  const { attribute, entity } = readColumn(text, language);
  if (attribute !== undefined) return attributes[attribute].type !== 'number';
  const { one, many } = numbersOf(text, language);
  return entity !== undefined && one !== many && text === one;
}

/** `Tasks split between Oliver and Hanna`: who does them. */
function isAmongPeople(
  words: string,
  items: readonly { readonly text: string }[],
  language: Language,
): boolean {
  const between = new RegExp(String.raw`\s(?:${alternatives(lexicons[language].grammar.between)})\s`, 'iu');
  return between.test(words) && items.every(({ text }) => personName.test(text));
}

/** The column of some groups: the word before them, who does what, or one for groups of any kind. */
function columnOf(noun: string, language: Language, arePeople: boolean): Choices['column'] {
  if (noun === '' && arePeople)
    return { label: labelIn(language, 'attributes', 'owner'), attribute: 'owner', options: [] };
  if (noun === '')
    return { label: labelIn(language, 'attributes', 'category'), attribute: 'category', options: [] };
  const { one } = numbersOf(noun.trim(), language);
  return { ...readColumn(one, language), label: asLabel(one), options: [] };
}
