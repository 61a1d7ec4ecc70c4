import type { Language } from '../../lexicon/index.js';
import type { Mention } from '../../words/mentions.js';
import type { TableProfile } from '../../tables/profileData.js';
import type { Token } from '../../words/tokens.js';
import { conceptsOf, type ColumnWords } from './columnWords.js';
import { unitColumns, withFactors } from './unitColumns.js';
import type { ColumnMatch } from './ColumnMatch.js';
import type { QuestionWords } from './QuestionWords.js';
import { computedMeasures } from './computedMeasures.js';
import { byMeaning, byPairs, byUnit, byWords, settle } from './namedColumns.js';
import { impliedColumns } from './impliedColumns.js';
import { isLooseName, moneyColumns } from './moneyColumns.js';
import { personColumns } from './personColumns.js';

/** Finds the columns that a question names: by their words, initials, meaning in any language, or with typing errors. */
export function matchColumns(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  headings: readonly ColumnWords[],
  profile: TableProfile,
  language: Language,
): ColumnMatch[] {
  const asked = tokens.map(({ folded }) => folded);
  const words: QuestionWords = {
    asked,
    tokens,
    concepts: tokens.map((token) => conceptsAt(token, mentions, language)),
  };
  const computed = computedMeasures(words, headings);
  const found = headings.flatMap((heading) => [
    ...byWords(heading, words),
    ...byMeaning(heading, words),
    ...byPairs(heading, words),
    ...byUnit(heading, words),
  ]);
  const free = found.filter(({ from, to }) => !computed.some((other) => from < other.to && to > other.from));
  const named = [...computed, ...settle(free, words, headings)];
  const meant = [...named, ...impliedColumns(asked, headings, named), ...unitColumns(words, headings, named)];
  const amounts = moneyColumns(words, profile, headings, meant);
  const isAmount = (match: ColumnMatch) =>
    isLooseName(match, words, headings) && amounts.some(({ from, to }) => match.from < to && match.to > from);
  const own = meant.filter((match) => !isAmount(match));
  const all = [...own, ...amounts, ...personColumns(words, headings, own)];
  return withFactors(all, headings, words).toSorted((a, b) => a.from - b.from);
}

/** What a word means, as a part of the sentence or by itself in English. */
function conceptsAt(
  { folded, start, end }: Token,
  mentions: readonly Mention[],
  language: Language,
): ReadonlySet<string> {
  const here = mentions.filter((mention) => mention.start <= start && mention.end >= end);
  const senses = here.flatMap((mention) =>
    mention.senses.flatMap(({ kind, id, isWeak }) =>
      !isWeak && (kind === 'attribute' || kind === 'metric' || kind === 'entity') ? `${kind}/${id}` : [],
    ),
  );
  // `note` of a French question is a mark, and no English note.
  const own = conceptsOf(folded, [language]);
  return new Set([...senses, ...own, ...(own.length > 0 ? [] : conceptsOf(folded, ['en']))]);
}
