import { stripLead } from '../columns/columns.js';
import { asideWords } from '../lexicon/asideWords.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import type { Span } from '../lists/lists.js';
import { begins } from '../pieces/saidWords.js';
import { entriesIn } from '../pieces/separators.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { namesPart } from '../words/namesPart.js';
import type { Taken } from './Asides.js';

/** `Let me filter by status and mechanic`, `a filter for month`, `nach Werkstatt filtern`, `可以按负责人筛选`: the columns to choose by. */
export function filtersIn(prompt: string, clause: Span, language: Language): Taken<string[]>[] {
  const text = prompt.slice(clause.start, clause.end);
  const found = isDense(text) ? denseIn(text, language) : (behind(text, language) ?? before(text, language));
  return found && found.thing.length > 0
    ? [{ thing: found.thing, start: clause.start + found.start, end: clause.start + found.end }]
    : [];
}

interface Patterns {
  readonly behind: RegExp;
  readonly before: RegExp;
  readonly lead: RegExp;
}

// The words come from our own lexicon and hold letters, marks and spaces only.
const patternsOf = perLanguage((language): Patterns => {
  const { filter, by, lead } = asideWords[language];
  const { and, with: fields } = lexicons[language].grammar;
  const word = String.raw`(?<![\p{L}\p{N}-])(?:${alternatives(filter)})(?![\p{L}\p{N}])`;
  return {
    behind: new RegExp(String.raw`${word}(?:\s\p{L}+){0,2}?\s?(?::|(?:\s|^)(?:${alternatives(by)})\s)`, 'iu'),
    before: new RegExp(
      String.raw`(?:^|\s)(?:${alternatives(by)})\s(?<columns>[^,;:]+?)\s${word}(?:\s(?:können|kann|lassen|sein))?`,
      'iu',
    ),
    lead: new RegExp(
      String.raw`(?:^|[,;]\s*|\s)(?:(?:${alternatives(`${and}|${fields}`)})\s)?(?:(?:${alternatives(lead)})\s)*$`,
      'iu',
    ),
  };
});

function behind(text: string, language: Language): Taken<string[]> | null {
  const { behind: pattern, lead } = patternsOf(language);
  const match = pattern.exec(text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const columns: string[] = [];
  let end = from;
  for (const [at, { span }] of entriesIn(text, { start: from, end: text.length }, language).entries()) {
    const words = text.slice(span.start, span.end).trim();
    if (!isColumn(words, language) || (at > 0 && begins(words, pieceWords[language].one))) break;
    columns.push(stripLead(words, language));
    ({ end } = span);
  }
  const start = lead.exec(text.slice(0, match.index))?.index ?? match.index;
  return { thing: columns, start, end };
}

/** In German the verb may stand last. */
function before(text: string, language: Language): Taken<string[]> | null {
  if (language !== 'de') return null;
  const { before: pattern, lead } = patternsOf(language);
  const match = pattern.exec(text);
  const named = match?.groups?.['columns'] ?? '';
  if (!match) return null;
  const columns = entriesIn(named, { start: 0, end: named.length }, language).map(({ span }) =>
    stripLead(named.slice(span.start, span.end), language),
  );
  const start = lead.exec(text.slice(0, match.index + 1))?.index ?? match.index;
  return columns.every((words) => isColumn(words, language))
    ? { thing: columns, start, end: match.index + match[0].length }
    : null;
}

const mostWords = 3;

/** A few words, none of them for a part of the page. */
const isColumn = (words: string, language: Language): boolean =>
  words !== '' &&
  words.split(/\s+/u).length <= mostWords &&
  !/\d/u.test(words) &&
  !namesPart(words, language);

const densePatternOf = perLanguage((language): RegExp => {
  const { filter, by, lead } = asideWords[language];
  const name = '[^，、。；：和与及或とや・]{1,10}';
  const columns = `(?<columns>${name}?(?:[、和与及或とや・]${name}?)*?)`;
  return language === 'ja'
    ? new RegExp(
        `(?:^|[、。])(?:また、)?${columns}(?:${alternatives(by)})(?:\\p{Script=Han}+を)?(?:${alternatives(filter)})[^、。]*`,
        'u',
      )
    : new RegExp(
        `[，]?(?:${alternatives(lead)})*(?:${alternatives(by)})${columns}(?:来|进行|做)?(?:${alternatives(filter)})[^，。；]*`,
        'u',
      );
});

function denseIn(text: string, language: Language): Taken<string[]> | null {
  const match = densePatternOf(language).exec(text);
  const named = match?.groups?.['columns'];
  if (!match || !named) return null;
  const columns = named.split(/[、和与及或とや・]/u).filter(Boolean);
  return { thing: columns, start: match.index, end: match.index + match[0].length };
}
