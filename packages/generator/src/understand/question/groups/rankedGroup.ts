import { fold } from '../../words/fold.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import { calledAny } from '../columns/columnWords.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { AskedGroup } from '../Question.js';
import { asksWhat, asksWho, nameWord, people } from '../lexicon/askingWords.js';
import { groupableIn, isGroupable } from '../columns/columnRoles.js';
import { says, saysGrammar, type Reading } from '../Reading.js';
import { smallNumber } from '../lexicon/smallNumbers.js';
import { ranks, type Ranking } from '../ranking.js';
import { asGroup } from './timeGroups.js';

/** What stands where a ranking names its groups: `which 5 distributors`, `states with the highest rate`, `best variety`. */
export function rankedGroup(
  reading: Reading,
  ranking: Ranking,
  used: ReadonlySet<ColumnMatch>,
): AskedGroup | undefined {
  if (!ranking.direction && ranking.limit === null && !says(reading, 'never')) return undefined;
  const isExtreme = reading.columns.some(({ op }) => op === 'max' || op === 'min');
  const isWho =
    (isExtreme || says(reading, 'most', 'least')) && reading.tokens.some(({ folded }) => asksWho(folded));
  const person = isWho ? personColumn(reading) : undefined;
  if (person) return { column: person };
  const ranked = reading.columns.filter(
    (one) => !used.has(one) && !one.combine && one.columns.some(isGroupable) && ranks(reading, ranking, one),
  );
  // `借书最多的10位读者`: the one that is counted.
  const match = ranked.find(({ from }) => isCountedAt(reading, from)) ?? ranked[0];
  const column = match && groupableIn(match.columns);
  if (column && !isOneRow(reading, ranking, column)) return asGroup(column, null);
  const kind = isWho ? undefined : spentOn(reading);
  if (kind) return { column: kind };
  const name = nameColumn(reading);
  return name && ((ranking.limit !== null && ranking.limit > 1) || isWho) ? { column: name } : undefined;
}

/** Whether a number stands before a word, a word to count with between them allowed. */
const isCountedAt = ({ tokens }: Reading, at: number): boolean =>
  [1, 2].some((steps) => smallNumber(tokens[at - steps]?.folded ?? '') > 1);

/** `what do we spend most on`: the kinds of what was spent, where none of them is named. */
function spentOn({ tokens, columns, values, profile }: Reading): ColumnProfile | undefined {
  const isAsked =
    tokens.some(({ folded }) => asksWhat(folded)) &&
    columns.some(
      ({ op, isGuess, columns: [column] }) => op === 'sum' || isGuess || column!.formula !== undefined,
    );
  const isOpen = (column: ColumnProfile) => !values.some((value) => value.column === column);
  return isAsked ? profile.categories.find((column) => isText(column) && isOpen(column)) : undefined;
}

/** The column of people whose rows there are several of each. */
const personColumn = ({ profile, headings }: Reading): ColumnProfile | undefined => {
  const groups = profile.columns.filter(({ role }) => role === 'category');
  return groups.find(({ type }) => type === 'person') ?? calledAny(groups, headings, people);
};

export const isText = (column: ColumnProfile | undefined) => column !== undefined && column.type !== 'number';

/** What rows are called by: rather a name than a reference. */
function nameColumn({ profile }: Reading): ColumnProfile | undefined {
  const names = profile.columns.filter(({ role }) => role === 'name');
  return names.find(({ label }) => nameWord.test(fold(label))) ?? names[0];
}

/** `cheapest product`, one a row: its number is asked for, and not that of every product. */
const isOneRow = (reading: Reading, { limit }: Ranking, { role, distinct }: ColumnProfile) =>
  limit === null &&
  (role === 'name' || distinct > reading.profile.rowCount * 0.7) &&
  (says(reading, 'long', 'short') ||
    (reading.columns.some(({ op }) => op === 'max' || op === 'min') && !saysGrammar(reading, 'which')));
