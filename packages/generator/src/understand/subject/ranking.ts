import { entities, type EntityId } from '../../samples/entities.js';
import type { AttributeId } from '../../samples/attributes.js';
import { isNumber } from '../columns/attributeKind.js';
import { headFirst } from '../columns/headMention.js';
import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { rankWords } from '../lexicon/rankWords.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { ColumnWish, Ranking } from '../Meaning.js';
import { fold, isDense } from '../words/fold.js';
import { withoutHead } from '../words/headOf.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { placeOf } from '../words/placeOf.js';
import { isForMany, numbersOf } from '../words/plural.js';
import { recordSums } from './recordSums.js';

const usualCount = 10;
const mostWords = 3;

/** What is ranked, before its number is known. */
interface Said {
  readonly of: string;
  /** The words that say by what; empty where nothing does. */
  readonly by: string;
  readonly count: number | null;
  readonly isLeast: boolean;
}

/**
 * The ranking that is all a prompt asks for: `top 10 products by sales`, `best selling dishes`, `売上トップ10商品`. Null where
 * nothing says by which number.
 */
export function readRanking(
  prompt: string,
  mentions: readonly Mention[],
  language: Language,
): Ranking | null {
  const said = isDense(prompt) ? saidTogether(prompt, language) : saidApart(prompt, mentions, language);
  if (!said) return null;
  const name = stripLead(said.of, language);
  const { one, many } = numbersOf(name, language);
  const of = rankedAs(one, language);
  const isNoun = name !== '' && name.split(/\s+/u).length <= mostWords && !isNumberItself(of);
  const measure = said.by === '' ? usualNumber(of.entity) : numberOf(said.by, language);
  if (!isNoun || !measure) return null;
  return {
    of: { ...of, label: asLabel(one) },
    many: asLabel(many),
    measure,
    count: said.count ?? usualCount,
    isLeast: said.isLeast,
  };
}

/** What one of them is; sales reps are no sales. */
function rankedAs(one: string, language: Language): ColumnWish {
  const isKnown = findMentions(one, language).mentions.some(({ start, end }) =>
    headFirst.has(language) ? start === 0 : end === one.length,
  );
  return isKnown ? readColumn(one, language) : { label: one, options: [] };
}

/** `Top speed` is a number that is kept. */
const isNumberItself = ({ attribute, metric, entity }: ColumnWish): boolean =>
  entity === undefined && (metric !== undefined || isNumber(attribute));

/** Words apart: what is ranked stands with the word for its rank, the number behind `by`. */
function saidApart(prompt: string, mentions: readonly Mention[], language: Language): Said | null {
  const end = endOf(prompt, mentions, language);
  const by = mentions.find((mention) => mention.start > 0 && mention.start < end && isGrammar(mention, 'by'));
  const further = mentions.find((mention) => mention.start > (by?.end ?? end) && isGrammar(mention, 'by'));
  const { most, least, list, deeds } = rankWords[language];
  const done = Object.values(deeds).join('|');
  const ranked = [viewWords[language].leading, most, done, least, ...(by ? [list] : [])].join('|').split('|');
  const peeled = peel(prompt.slice(0, Math.min(by?.start ?? end, end)), ranked, language);
  if (peeled.heads.length === 0) return null;
  const heads = peeled.heads.map(fold);
  const has = (words: string) => words.split('|').some((word) => heads.includes(fold(word)));
  const [deed = ''] = Object.keys(deeds).filter((label) => has(deeds[label]!));
  return {
    of: peeled.rest,
    by: by ? prompt.slice(by.end, Math.min(further?.start ?? end, end)) : deed,
    count: peeled.count,
    isLeast: has(least),
  };
}

/** Where something else is said behind the ranking: its time, its place, the word for the tool. */
function endOf(prompt: string, mentions: readonly Mention[], language: Language): number {
  const other = mentions.find(
    (mention) =>
      mention.start > 0 &&
      !isGrammar(mention, 'by', 'of') &&
      (isGrammar(mention, 'in', 'for', 'with') ||
        (isToolBehind(mention, language) && senseOf(mention, 'entity') === undefined)),
  );
  const time = placeOf(prompt, lexicons[language].goals.thisUnit.split('|'));
  return Math.min(other?.start ?? prompt.length, time > 0 ? time : prompt.length);
}

/** The word for the tool, unless it says that there is a ranking. */
const isToolBehind = (mention: Mention, language: Language): boolean =>
  senseOf(mention, 'tool') !== undefined && placeOf(mention.text, rankWords[language].list.split('|')) < 0;

/** A noun without the words for its rank and how many there are, on either side of it. */
function peel(text: string, words: readonly string[], language: Language) {
  const heads: string[] = [];
  let rest = stripLead(text, language);
  let count: number | null = null;
  for (;;) {
    const number = /^(\d{1,2})[\s-]+(?=\p{L})/u.exec(rest);
    if (number) {
      count = Number(number[1]);
      rest = stripLead(rest.slice(number[0].length), language);
      continue;
    }
    const headless = withoutHead(rest, words);
    if (!headless) return { rest: withoutOf(rest, language), heads, count };
    const { length } = headless.rest;
    heads.push(...[headless.isLeading ? rest.slice(0, -length) : rest.slice(length)].map(trimmed));
    rest = stripLead(headless.rest, language);
  }
}

const trimmed = (text: string): string => text.replace(/^[\s-]+|[\s-]+$/gu, '');

/** `Ranking of reps` is one of reps. */
const withoutOf = (text: string, language: Language): string =>
  text.replace(new RegExp(`^(?:${lexicons[language].grammar.of})\\s+`, 'iu'), '');

/** Words without spaces between them: 销售额前10的产品. */
function saidTogether(prompt: string, language: Language): Said | null {
  const { least, deeds, dense } = rankWords[language];
  const text = prompt.replace(/\s+/gu, '').normalize('NFKC');
  const found = dense.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  if (!found?.['of'] || !found['measure']) return null;
  const { of, measure, count } = found;
  const [deed] = Object.entries(deeds).find(([, words]) => words.split('|').includes(measure)) ?? [];
  return {
    of,
    by: deed ?? measure,
    count: count ? Number(count) : null,
    isLeast: least.split('|').some((word) => text.includes(word)),
  };
}

/** The number that words name: a figure, what records come to or how many there are. Null for what is no number. */
function numberOf(text: string, language: Language): ColumnWish | null {
  const wish = readColumn(stripLead(text, language), language);
  const { label, attribute, entity, metric } = wish;
  if (label === '' || label.split(/\s+/u).length > mostWords) return null;
  if (isNumber(attribute) || metric) return wish;
  const sum = entity && recordSums[entity];
  if (sum) return { label, metric: sum, options: [] };
  // What many are counted by is said for many: by deals closed, and not by region.
  const isMany = label.split(/\s+/u).some((word) => isForMany(word, language));
  return attribute === undefined && isMany ? { label, metric: 'own', options: [] } : null;
}

/** The money that records of a kind are about. */
const amounts: readonly AttributeId[] = ['amount', 'value'];

/** What records are ranked by where only their rank is said: expenses by their amount. */
function usualNumber(id: EntityId | undefined): ColumnWish | null {
  const columns: readonly AttributeId[] = id ? entities[id].columns : [];
  const attribute = amounts.find((each) => columns.includes(each));
  return attribute ? { label: '', attribute, options: [] } : null;
}
