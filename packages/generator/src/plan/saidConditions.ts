import { conditionWords } from '../understand/lexicon/conditionWords.js';
import { viewWords } from '../understand/lexicon/viewWords.js';
import { holds } from '../understand/pieces/saidWords.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { alternatives } from '../understand/words/alternatives.js';
import { fold, isDense } from '../understand/words/fold.js';
import { findMentions, senseOf } from '../understand/words/mentions.js';
import type { Where } from './conditions.js';
import type { TableDesign } from './TableDesign.js';
import { undoneConditions } from './undoneConditions.js';

/**
 * Which rows the name of a list says that it holds: `samples older than 90 days that are not archived`, `fewer than 10 left`;
 * what no column tells is left out.
 */
export function saidConditions(design: TableDesign, words: string): Where[] {
  const { language } = design;
  const undone = undoneConditions(design, words);
  if (isDense(words)) return [...undone, ...fewIn(design, words, language)];
  return [
    ...olderIn(design, words, language),
    ...(undone.length > 0 ? undone : notIn(design, words, language)),
    ...fewIn(design, words, language),
  ];
}

/** `older than 90 days`, by the day that the words name, else the first. */
function olderIn({ columns }: TableDesign, words: string, language: Language): Where[] {
  // `More than 30 days overdue` counts from the day it was due.
  if (holds(words, viewWords[language].overdue)) return [];
  // The words come from our own lexicon.
  const lead = alternatives(conditionWords[language].olderThan);
  const [, count = '', unitWord = ''] =
    new RegExp(String.raw`(?:^|\s)(?:${lead})\s(\d{1,4})\s(\p{L}+)`, 'iu').exec(words) ?? [];
  const unit = findMentions(unitWord, language).mentions.map((mention) => senseOf(mention, 'unit')?.id)[0];
  const days = columns.filter(({ spec }) => spec.type === 'date' || spec.type === 'datetime');
  const day = days.find(({ label }) => fold(words).includes(fold(label))) ?? days[0];
  if (count === '' || !unit || !periods.has(unit) || !day) return [];
  return [{ key: day.key, op: 'lt', value: { formula: `dateadd(today(), -${count}, '${unit}')` } }];
}

const periods: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

/** `that are not archived`: not in a state that the rows can have. */
function notIn({ columns }: TableDesign, words: string, language: Language): Where[] {
  const { not } = lexicons[language].grammar;
  return columns.flatMap(({ key, options = [] }) =>
    options
      .filter(({ value, label }) =>
        new RegExp(
          String.raw`(?:^|\s)(?:${alternatives(not)})\s(?:\p{L}+\s)?${escaped(fold(label ?? value))}(?!\p{L})`,
          'iu',
        ).test(fold(words)),
      )
      .map(({ value }): Where => ({ key, op: 'ne', value })),
  );
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** `fewer than 10 left`: by what is in stock, else by the only number that is counted. */
function fewIn(design: TableDesign, words: string, language: Language): Where[] {
  const { under } = lexicons[language].grammar;
  const { orLess } = conditionWords[language];
  const limit = alternatives([under, orLess].filter(Boolean).join('|'));
  // 5個以下, 少于5件: in Japanese the number comes first.
  const pattern = isDense(words)
    ? `(?:(?:${limit})(\\d+)|(\\d+)\\p{Script=Han}?(?:${limit}))`
    : String.raw`(?:^|\s)(?:${limit})\s(\d+)(?![\d.,]*\s?(?:%|[$€£]))`;
  const [all = '', behind, before] = new RegExp(pattern, 'iu').exec(words) ?? [];
  const count = behind ?? before;
  const stock = design.find('stock') ?? design.find('quantity');
  const op = orLess !== '' && new RegExp(alternatives(orLess), 'u').test(all) ? 'lte' : 'lt';
  return !count || !stock ? [] : [{ key: stock.key, op, value: Number(count) }];
}
