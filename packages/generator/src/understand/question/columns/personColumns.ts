import type { ColumnProfile } from '../../tables/profileData.js';
import type { Reading } from '../Reading.js';
import { calledAny, isCalled, type ColumnWords } from './columnWords.js';
import type { QuestionWords } from './QuestionWords.js';
import type { ColumnMatch } from './ColumnMatch.js';

const people = [
  'entity/customer',
  'entity/client',
  'entity/contact',
  'entity/donor',
  'entity/member',
  'entity/guest',
  'entity/lead',
];

/** `customers` of rows that know them by their e-mail or name. */
export function personColumns(
  { concepts }: QuestionWords,
  headings: readonly ColumnWords[],
  named: readonly ColumnMatch[],
): ColumnMatch[] {
  const from = concepts.findIndex((own) => people.some((concept) => own.has(concept)));
  if (from < 0 || named.some((match) => from >= match.from && from < match.to)) return [];
  const column = ['email', 'phone', 'contact']
    .map(
      (wish) =>
        headings.find((heading) => heading.column.type !== 'number' && isCalled(heading, wish))?.column,
    )
    .find(Boolean);
  return column ? [{ columns: [column], from, to: from + 1, isGuess: true }] : [];
}

/** Who rows are of, where each is of somebody and none comes twice by itself: of gifts the donors. */
export const whoIn = ({
  profile,
  headings,
}: Pick<Reading, 'profile' | 'headings'>): ColumnProfile | undefined =>
  calledAny(
    profile.columns.filter(({ distinct, type }) => type !== 'number' && distinct < profile.rowCount),
    headings,
    ['customer', 'client', 'donor', 'patient', 'member', 'student', 'guest', 'user'],
  );
