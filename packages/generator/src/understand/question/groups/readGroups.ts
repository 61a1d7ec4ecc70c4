import { weekdayGroup } from '../conditions/weekdayConditions.js';
import { timeColumnOf } from '../conditions/periodConditions.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { AskedGroup } from '../Question.js';
import { groupableIn, isGroupable, isNumeric } from '../columns/columnRoles.js';
import { isCalled } from '../columns/columnWords.js';
import { asksWhy } from '../lexicon/askingWords.js';
import { leads, namesAt, says, saysGrammar, signsOf, type Reading } from '../Reading.js';
import type { Ranking } from '../ranking.js';
import { saysRanking } from '../../lexicon/rankWords.js';
import { isRowNoun } from '../rowNoun.js';
import { comparesPeriods, periodGroup, yearGroup } from '../periods/comparedPeriods.js';
import { unitOf } from '../unitOf.js';
import { isText, rankedGroup } from './rankedGroup.js';
import { withinEach } from './withinEach.js';
import { classGroup } from './classGroup.js';
import { columnsAfterBy } from './columnsAfterBy.js';
import { limitedUnit } from './limitedUnit.js';
import { asGroup, timeGroup } from './timeGroups.js';
import { sharedGroup } from './sharedGroup.js';
import { answerGroup } from './answerGroup.js';
import { isByUnknown, only, isNounUnknown } from './unknownGroups.js';

/** What rows are grouped by, and how many of the first groups stand within each of the second. */
export interface ReadGroups {
  readonly groups: readonly AskedGroup[];
  readonly perGroup: number | null;
}

/** Columns after `by` and `per`, units of time, what a ranking ranks, and what is set beside each other. */
export function readGroups(
  reading: Reading,
  ranking: Ranking,
  used: ReadonlySet<ColumnMatch>,
  isOfGroups: boolean,
  isOfState: boolean,
): ReadGroups {
  const found = groupsIn(reading, ranking, used, isOfState);
  const groups = found.length === 0 ? groupsMeant(reading, used, isOfState) : found;
  if (isOfGroups && groups.length === 0) {
    const limited = limitedUnit(reading);
    const timed = limited && timeGroup(reading, limited.unit, []);
    if (timed) return { groups: [timed], perGroup: null };
    const named = reading.columns.find((match) => !used.has(match) && isText(groupableIn(match.columns)));
    return { groups: named ? [{ column: groupableIn(named.columns)! }] : [], perGroup: null };
  }
  const inner = groups.length === 1 ? withinEach(reading, ranking, used, groups[0]!) : null;
  return inner ? { groups: [inner.group, groups[0]!], perGroup: inner.count } : { groups, perGroup: null };
}

/** What nobody says by what it is grouped: points by team, rows in some state by what was asked `which` of. */
function groupsMeant(
  reading: Reading,
  used: ReadonlySet<ColumnMatch>,
  isOfState: boolean,
): readonly AskedGroup[] {
  const key = reading.columns.flatMap(({ columns }) => columns[0]?.isOfGroup ?? [])[0];
  const column = reading.profile.columns.find((one) => one.key === key);
  if (column) return [{ column }];
  // `which tenants owe us money`: so much of each.
  const isComputed = reading.columns.some(({ combine }) => combine?.sign === '-');
  return isOfState || isComputed ? whichOf(reading, used) : [];
}

/** `which donors have not been thanked`: those that have such rows, where each may have several. */
function whichOf(reading: Reading, used: ReadonlySet<ColumnMatch>): readonly AskedGroup[] {
  const match = reading.columns.find(
    (one) => !used.has(one) && !one.isGuess && namesAt(reading, one.from - 1).includes('which'),
  );
  const column = match && groupableIn(match.columns);
  const repeats = column?.role === 'category' && column.distinct <= reading.profile.rowCount / 2;
  return column && repeats && isText(column) ? [{ column }] : [];
}

/** `which site costs the most per month on average`: what is ranked by what each period brings. */
const ranksAverages = (reading: Reading, { direction }: Ranking): boolean =>
  direction !== null &&
  (saysGrammar(reading, 'average') || says(reading, 'average')) &&
  signsOf(reading, 'day', 'week', 'month', 'quarter', 'year').length > 0;

/** `best-selling dish`, `gender pay gap`: what is named, and nothing else was made of. */
function namedCategory(reading: Reading, used: ReadonlySet<ColumnMatch>): AskedGroup | undefined {
  const match = reading.columns.find((one) => {
    const { columns, from, to, isGuess, isPartial, combine, op } = one;
    const [column] = columns;
    const isName = !isGuess && !isPartial && !combine && !op && columns.every(isGroupable);
    return (
      isName &&
      !used.has(one) &&
      column!.role === 'category' &&
      isText(column) &&
      column!.distinct <= mostNamed &&
      namesAt(reading, from).length === 0 &&
      !leads(reading, from, 'count', 'distinct') &&
      !isRowNoun(reading, from) &&
      !reading.explained.has(from) &&
      !reading.values.some((value) => value.column === column || (value.from < to && value.to > from))
    );
  });
  const isMeasured = reading.columns.some(
    ({ columns: [column] }) => column !== undefined && isNumeric(column) && column.role === 'measure',
  );
  return match && isMeasured ? { column: match.columns[0]! } : undefined;
}

/** `root causes in this quarter compared to the one before`: of what the periods are compared. */
function comparedCategory(reading: Reading, used: ReadonlySet<ColumnMatch>): AskedGroup | undefined {
  const match = reading.columns.find((one) => {
    const [column] = one.columns;
    return (
      !used.has(one) &&
      !one.isGuess &&
      column!.role === 'category' &&
      isText(column) &&
      column!.distinct <= mostNamed &&
      !leads(reading, one.from, 'count', 'distinct') &&
      !isRowNoun(reading, one.from) &&
      !reading.values.some((value) => value.column === column)
    );
  });
  return match && { column: match.columns[0]! };
}

/** How many groups may stand beside each other that nobody asked for in so many words. */
const mostNamed = 30;

/** `how many runs failed and why`: by the column of reasons. */
function reasonGroup({ tokens, headings }: Reading): AskedGroup | undefined {
  if (!tokens.some(({ folded }) => asksWhy(folded))) return undefined;
  const heading = headings.find(
    (one) =>
      isGroupable(one.column) &&
      isText(one.column) &&
      ['reason', 'cause'].some((wish) => isCalled(one, wish)),
  );
  return heading && { column: heading.column };
}

function groupsIn(
  reading: Reading,
  ranking: Ranking,
  used: ReadonlySet<ColumnMatch>,
  isOfState: boolean,
): AskedGroup[] {
  // Whether those have more than the others asks for nothing else.
  if (reading.comparison >= 0 && reading.contrast) return [reading.contrast];
  const groups: AskedGroup[] = [];
  const put = (group: AskedGroup | undefined) => {
    if (group && group.column.distinct > 0 && !groups.some(({ column }) => column === group.column))
      groups.push(group);
  };
  const unit = unitOf(reading, ranking);
  put(classGroup(reading));
  for (const column of columnsAfterBy(reading, ranking)) put(asGroup(column, unit));
  // `how did Q3 compare with Q2` names its periods.
  if (unit && !(unit === 'auto' && comparesPeriods(reading))) put(timeGroup(reading, unit, groups));
  if (unit && groups.length === 1 && ranksAverages(reading, ranking)) {
    const ranked = rankedGroup(reading, ranking, used);
    if (isText(ranked?.column) && ranked?.unit === undefined) put(ranked);
  }
  if (groups.length === 0) put(rankedGroup(reading, ranking, used));
  if (groups.length === 0) put(sharedGroup(reading, used, isOfState));
  if (groups.length < 2) put(answerGroup(reading, used, groups));
  if (groups.length < 2) put(reasonGroup(reading));
  if (groups.length === 0 && isByUnknown(reading)) put(only(reading));
  if (groups.length === 0 && ranking.direction && isNounUnknown(reading)) put(only(reading));
  // `ranking of cows by liters in September`
  const isRanking = reading.tokens.some(({ folded }) => saysRanking(folded));
  if (groups.length === 0 && (!isOfState || isRanking)) put(namedCategory(reading, used));
  put(reading.contrast);
  const weekdays = weekdayGroup(reading);
  if (weekdays) {
    const timed = groups.findIndex(({ column }) => column === weekdays.column);
    if (timed >= 0) groups.splice(timed, 1);
    groups.unshift(weekdays);
  }
  if (comparesPeriods(reading)) {
    const timed = groups.findIndex(({ column }) => column === timeColumnOf(reading));
    const group = periodGroup(reading);
    const yearly = timed < 0 || groups[timed]!.unit !== 'month' ? undefined : yearGroup(reading);
    if (yearly) groups.splice(timed, 1, { ...groups[timed]!, unit: 'monthOfYear' }, yearly);
    if (timed < 0 && group) groups.unshift(group);
    if (groups.length === 1) put(comparedCategory(reading, used));
  }
  return groups.slice(0, 2);
}
