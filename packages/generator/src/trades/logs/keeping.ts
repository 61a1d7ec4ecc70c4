import { table } from '../Trade.js';

/** What goes bad, is switched on, or is shared by those who live together. */
export const keeping = {
  shelfLife: [
    table(
      'perishable',
      'table',
      'perishables',
      [
        'madeOn=start -6 -3 -9 -2 -12 -1 -4 -2',
        'expiry=end -1 2 1 4 9 1 3 6',
        'quantity 4 6 2 8 5 3 2 7',
        'status(fresh useSoon expired) 2 1 1 0 0 1 1 0',
        'notes',
      ],
      { figures: ['count expired', 'count useSoon', 'sum quantity'], charts: ['quantity by status'] },
    ),
  ],
  featureFlags: [
    table(
      'featureFlag',
      'table',
      'flagNames',
      [
        'environment 0 0 1 0 1 2',
        'rollout=share 1 0.5 0.1 0.25 1 0',
        'owner',
        'created -160 -90 -41 -30 -12 -3',
        'removeBy=due -6 20 45 60 75 90',
        'status(switchedOn partlyOn switchedOff) 0 1 1 1 0 2',
      ],
      {
        figures: ['count switchedOn', 'count partlyOn', 'overdue removeBy'],
        charts: ['count by status', 'count by environment'],
      },
    ),
  ],
  communityExpenses: [
    table(
      'expense',
      'table',
      'communityCosts',
      [
        'date -150 -122 -95 -71 -48 -33 -18 -6',
        'category(upkeep utilities insuranceCost administration) 0 1 2 0 1 3 0 0',
        'supplier=company',
        'amount 640 310 1280 420 295 380 150 960',
        'status(openPay paid) 1 1 1 1 1 1 0 0',
      ],
      {
        figures: ['sum amount', 'sum amount openPay'],
        charts: ['amount by date', 'amount by category'],
      },
    ),
  ],
  volunteerHours: [
    table(
      'volunteerShift',
      'table',
      'volunteer:#',
      [
        'date -20 -17 -14 -10 -8 -5 -3 -1',
        'role(sorting welcome driver) 0 1 0 2 1 0 2 0',
        'hours 3 4 2.5 5 3 4 2 3.5',
        'notes',
        'status(handedIn approved) 1 1 1 1 1 0 0 0',
      ],
      {
        figures: ['sum hours', 'sum hours handedIn', 'count'],
        charts: ['hours by date day', 'hours by role'],
      },
    ),
  ],
  grantPipeline: [
    table(
      'grant',
      'table',
      'charityGrants',
      [
        'amount 15000 8000 25000 5000',
        'due -3 12 30 45',
        'stage(idea draft sent awarded declined) 3 2 1 0',
        'owner',
        'notes',
      ],
      { figures: ['count', 'sum amount', 'sum amount awarded', 'overdue due'], charts: ['amount by stage'] },
    ),
  ],
};
