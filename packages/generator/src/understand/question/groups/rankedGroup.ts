import { fold } from '../../words/fold.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import { calledAny } from '../columns/columnWords.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { AskedGroup } from '../Question.js';
import { groupableIn, isGroupable } from '../columns/columnRoles.js';
import { says, saysGrammar, type Reading } from '../Reading.js';
import { ranks, type Ranking } from '../ranking.js';
import { asGroup } from './timeGroups.js';

/** What stands where a ranking names its groups: `which 5 distributors`, `states with the highest rate`, `best variety`. */
export function rankedGroup(
  reading: Reading,
  ranking: Ranking,
  used: ReadonlySet<ColumnMatch>,
): AskedGroup | undefined {
  if (!ranking.direction && ranking.limit === null && !says(reading, 'never')) return undefined;
  const match = reading.columns.find(
    (one) => !used.has(one) && !one.combine && one.columns.some(isGroupable) && ranks(reading, ranking, one),
  );
  const column = match && groupableIn(match.columns);
  if (column && !isOneRow(reading, ranking, column)) return asGroup(column, null);
  const name = nameColumn(reading);
  const isWho =
    says(reading, 'most', 'least') &&
    reading.tokens.some(({ folded }) => /^(?:who|whose|wer|quien|quienes|qui|quem|谁|誰)$/u.test(folded));
  const person = isWho ? personColumn(reading) : undefined;
  if (person) return { column: person };
  return name && ((ranking.limit !== null && ranking.limit > 1) || isWho) ? { column: name } : undefined;
}

const personWords = [
  'employee',
  'agent',
  'customer',
  'client',
  'member',
  'student',
  'patient',
  'donor',
  'driver',
  'doctor',
  'teacher',
  'vendor',
];

/** The column of people whose rows there are several of each. */
const personColumn = ({ profile, headings }: Reading): ColumnProfile | undefined => {
  const groups = profile.columns.filter(({ role }) => role === 'category');
  return groups.find(({ type }) => type === 'person') ?? calledAny(groups, headings, personWords);
};

export const isText = (column: ColumnProfile | undefined) => column !== undefined && column.type !== 'number';

const nameWords = /name|title|titel|titre|designation|bezeichnung|nombre|nome|nom\b|product|produkt|名/u;

/** What rows are called by: rather a name than a reference. */
function nameColumn({ profile }: Reading): ColumnProfile | undefined {
  const names = profile.columns.filter(({ role }) => role === 'name');
  return names.find(({ label }) => nameWords.test(fold(label))) ?? names[0];
}

/** `cheapest product`, one a row: its number is asked for, and not that of every product. */
const isOneRow = (reading: Reading, { limit }: Ranking, { role, distinct }: ColumnProfile) =>
  limit === null &&
  (role === 'name' || distinct > reading.profile.rowCount * 0.7) &&
  reading.columns.some(({ op }) => op === 'max' || op === 'min') &&
  !saysGrammar(reading, 'which');
