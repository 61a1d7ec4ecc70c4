import { table } from '../Trade.js';

/** What is seen to at a place, lent from it and found there. */
export const places = {
  checkouts: [
    table(
      'checkout',
      'table',
      'equipment:equipment',
      [
        'borrower=owner',
        'date -30 -21 -14 -9 -5 -2',
        'due -16 -7 -1 5 9 12',
        'status(lent returned) 1 1 0 0 0 0',
      ],
      { figures: ['count lent', 'overdue due'], charts: ['count by status'] },
    ),
  ],
  lostProperty: [
    table(
      'foundItem',
      'table',
      'foundItems',
      ['date -24 -18 -11 -7 -3 -1', 'location', 'reporter', 'status(stored returned) 1 1 0 1 0 0'],
      {
        figures: ['count stored', 'count returned'],
        charts: ['count by location'],
      },
    ),
  ],
  packing: [
    table('packing', 'table', 'packingItems', ['quantity 1 1 1 5 1 1', 'done 1 1 0 0 0 0'], {
      figures: ['count'],
    }),
  ],
  permits: [
    table(
      'permit',
      'table',
      'permits',
      [
        'location',
        'applied=created -60 -44 -31 -20 -9 -3',
        'expiry=end 40 90 150 210 300 340',
        'owner',
        'status(requested approved declined) 1 1 1 2 0 0',
      ],
      {
        figures: ['count requested', 'count approved'],
        charts: ['count by status'],
      },
    ),
  ],
  siteDiary: [
    table(
      'dailyReport',
      'table',
      'workDone:siteWork',
      [
        'date -8 -7 -6 -5 -4 -3 -2 -1',
        'weather=type(sunny cloudy rainy frosty) 0 0 1 2 1 0 0 3',
        'crew=attendees 6 8 8 4 7 9 9 5',
        'hours 48 64 64 20 56 72 72 25',
        'delay=reason',
      ],
      {
        figures: ['count', 'sum hours'],
        charts: ['hours by date day', 'hours by weather'],
      },
    ),
  ],
  safety: [
    table(
      'safetyCheck',
      'table',
      'safetyChecks',
      [
        'location',
        'date -200 -150 -120 -90 -60 -20',
        'nextCheck=due -10 -3 20 60 120 160',
        'owner',
        'status(passed failed) 0 0 0 1 0 0',
      ],
      {
        figures: ['count failed', 'overdue nextCheck'],
        charts: ['count by location'],
      },
    ),
  ],
  temperatures: [
    table(
      'temperatureReading',
      'table',
      'cooler:coolers',
      [
        'time -1.08 -1.08 -1.08 0.08 0.08 0.08',
        'temperature 4 5 -18 4.5 3 8',
        'owner',
        'status(inRange outOfRange) 0 0 0 0 0 1',
        'notes',
      ],
      {
        figures: ['count outOfRange', 'count inRange'],
        charts: ['temperature by name'],
      },
    ),
  ],
  cleaningLog: [
    table(
      'cleaningRound',
      'table',
      'cleaningAreas',
      ['date -1 -1 -1 0 0 0', 'owner', 'done 1 1 1 1 0 0', 'notes'],
      { figures: ['count'], charts: ['count by date day'] },
    ),
  ],
  mileage: [
    table(
      'drive',
      'table',
      'drives',
      [
        'date -40 -35 -29 -24 -18 -12 -7 -2',
        'driver=owner',
        'kilometers=mileage 42 8 27 310 64 6 118 35',
        'purpose=type(businessDrive privateDrive commute) 0 1 0 0 0 1 0 2',
      ],
      {
        figures: ['count', 'sum kilometers'],
        charts: ['kilometers by date', 'kilometers by purpose'],
      },
    ),
  ],
};
