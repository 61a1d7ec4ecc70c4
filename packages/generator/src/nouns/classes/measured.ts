import { ownTable, type NounClass } from '../NounClass.js';
import { table } from '../../trades/Trade.js';

const days = 'date -42 -35 -28 -21 -14 -10 -7 -3';
const limits = 'limitValue=grade 50 50 50 50 50 50 50 50';
const inLimits = 'status(inRange outOfRange) 0 0 0 1 0 0 1 0';
const values = 'measured=score 42 45 44 51 48 47 55 46';

/** Values of one kind, each with the limit that it is held against. */
const againstLimit = (names: string, ...more: readonly string[]) =>
  table('own', 'table', names, [days, values, 'unit', limits, inLimits, ...more, 'notes'], {
    figures: ['count', 'count outOfRange', 'avg measured'],
    charts: ['measured by date day', 'count by status'],
  });

/** What is measured, counted and compared with a limit; of athletes, what they reach. */
export const measured = {
  measurement: { kept: againstLimit('measuringPoint:#') },
  vital: {
    kept: table(
      'own',
      'table',
      'partOfDay:partsOfDay',
      ['date -4 -4 -3 -3 -2 -2 -1 -1', 'measured=score 72 76 70 78 71 74 69 75', 'unit', 'notes'],
      { figures: ['count', 'avg measured'], charts: ['measured by date day'], rows: 8 },
    ),
  },
  testResult: {
    kept: againstLimit('waterSample:#', 'analyst=owner'),
    ofSport: table(
      'own',
      'table',
      'opponent:team',
      [
        days,
        'venue=type(homeGame awayGame) 0 1 0 1 0 1 0 1',
        'ourScore=goals 2 1 3 0 2 1 4 2',
        'theirScore=points 1 1 0 2 3 1 1 0',
        'status(matchWon drawn matchLost) 0 1 0 2 2 1 0 0',
      ],
      {
        figures: ['count matchWon', 'count drawn', 'count matchLost', 'sum ourScore'],
        charts: ['count by status', 'ourScore theirScore by date day'],
      },
    ),
  },
  timing: {
    kept: ownTable(
      [
        days,
        'minutesTaken=minutes 24 31 28 36 26 29 33 25',
        'targetMinutes=grade 30 30 30 30 30 30 30 30',
        'status(inRange outOfRange) 0 1 0 1 0 0 1 0',
        'notes',
      ],
      { figures: ['count', 'avg minutesTaken', 'count outOfRange'], charts: ['minutesTaken by date day'] },
    ),
    ofSport: table(
      'own',
      'table',
      'athlete:#',
      [
        days,
        'timeSeconds=score 62.4 64.1 61.5 63 60.8 62.7 60.2 61.9',
        'bestSeconds=baseline 61 62.5 60.2 61.8 60.2 61 59.8 60.7',
        'notes',
      ],
      { figures: ['count', 'avg timeSeconds'], charts: ['timeSeconds bestSeconds by name'] },
    ),
  },
  tally: {
    kept: table(
      'own',
      'table',
      'spot:#',
      [days, 'counted=quantity 34 41 28 52 47 39 61 44', 'observer=reporter', 'notes'],
      { figures: ['count', 'sum counted'], charts: ['counted by date day', 'counted by name'] },
    ),
  },
  amount: {
    kept: table('own', 'table', 'spot:#', [days, 'quantity 34 41 28 52 47 39 61 44', 'unit', 'notes'], {
      figures: ['sum quantity'],
      charts: ['quantity by date day', 'quantity by name'],
    }),
  },
  waste: {
    kept: table('own', 'table', 'product:#', [days, 'quantity 4 11 2 7 5 9 3 6', 'unit', 'notes'], {
      figures: ['sum quantity'],
      charts: ['quantity by date day', 'quantity by name'],
    }),
  },
  limit: {
    kept: ownTable(
      [
        'current 640 180 950 72 410 300 88 520',
        'limitValue=target 1000 250 900 100 500 600 120 800',
        'usedShare=share 0.64 0.72 1.06 0.72 0.82 0.5 0.73 0.65',
        'lastCheck=date -12 -10 -9 -7 -5 -4 -2 -1',
        'status(withinLimit nearLimit overLimit) 0 0 2 0 1 0 0 0',
        'owner',
      ],
      {
        figures: ['count', 'count nearLimit', 'count overLimit'],
        charts: ['usedShare by name', 'count by status'],
      },
    ),
  },
  average: {
    kept: againstLimit('#'),
    ofSport: table(
      'own',
      'table',
      'player:#',
      [
        'played 9 12 10 11 8 12 7 10',
        'pointsTotal=points 315 264 410 198 152 372 91 230',
        'averagePoints=current 35 22 41 18 19 31 13 23',
        'bestPoints=target 88 61 103 44 52 97 30 66',
      ],
      { figures: ['count', 'sum pointsTotal'], charts: ['averagePoints by name'] },
    ),
  },
  usage: {
    kept: table(
      'own',
      'table',
      'spot:#',
      [
        days,
        'uses=quantity 84 96 71 120 104 88 132 110',
        'usersCount=attendees 61 70 55 83 76 64 90 79',
        'notes',
      ],
      { figures: ['sum uses', 'sum usersCount'], charts: ['uses by date day', 'uses by name'] },
    ),
  },
} as const satisfies Record<string, NounClass>;
