import { table, type Trade } from './Trade.js';

const tasks = ['due -5 -1 3 7 12 18', 'owner', 'status(todo doing done) 2 1 1 0 0 0'];

/** Clubs, charities and what people do together. */
export const community = {
  charity: [
    table(
      'donation',
      'table',
      'donor:#',
      [
        'amount 250 1200 500 120 3000 300 150 900',
        'date -150 -126 -101 -84 -60 -41 -20 -4',
        'purpose=category(generalFund projectFund emergencyFund) 0 1 0 0 2 1 0 1',
        'payment 1 1 0 2 1 0 0 1',
      ],
      {
        figures: ['sum amount', 'count'],
        charts: ['amount by date', 'amount by purpose'],
        rows: 24,
      },
    ),
    table(
      'project',
      'table',
      'charityPrograms',
      [
        'planned 24000 18000 9000 12000',
        'actual 15500 6200 8700 2100',
        'reached=attendees 320 140 85 40',
        'status(planned in-progress complete) 1 1 2 1',
      ],
      {
        figures: ['left planned actual', 'sum reached'],
        charts: ['planned actual by name'],
      },
    ),
    table('grant', 'board', 'charityGrants', [
      'amount 15000 8000 25000 5000',
      'due -3 12 30 45',
      'status(idea draft sent awarded) 3 2 1 0',
    ]),
    table('event', 'table', 'charityEvents', [
      'date -12 6 18 27 60',
      'owner',
      'attendees 24 180 40 60 75',
      'status(planned confirmed done) 2 1 1 0 0',
    ]),
  ],
  foodBank: [
    table(
      'stockItem',
      'table',
      'foodItems',
      [
        'category(dryFood cannedFood freshFood hygiene) 0 0 1 1 2 2 2 3',
        'stock 180 95 240 60 45 120 30 70',
        'reorder 100 100 150 80 40 60 50 50',
        'bestBefore=end 200 260 500 420 9 4 6 700',
      ],
      {
        figures: ['low stock reorder', 'sum stock'],
        charts: ['stock by category'],
      },
    ),
    table(
      'family',
      'table',
      'family:#',
      [
        'people=attendees 4 2 5 1 3 6 2 4',
        'children=quantity 2 0 3 0 1 4 0 2',
        'lastVisit=date -21 -18 -14 -12 -9 -7 -4 -1',
        'diet=type(noDiet vegetarian halal babyFood) 0 1 2 0 0 3 0 2',
      ],
      {
        figures: ['count', 'sum people'],
      },
    ),
    table(
      'donation',
      'table',
      'foodDonors',
      [
        'date -20 -16 -12 -9 -5 -2',
        'weight 120 45 80 210 35 60',
        'kind=category(dryFood cannedFood freshFood hygiene) 0 2 2 1 3 2',
      ],
      { charts: ['weight by kind'] },
    ),
    table('volunteer', 'table', 'volunteer:#', [
      'role(sorting handingOut driver) 0 1 2 0 1 2 0 1',
      'date 1 1 1 3 3 3 6 6',
      'hours 3 4 3 3 4 3 3 4',
    ]),
  ],
  church: [
    table(
      'volunteer',
      'table',
      'volunteer:#',
      [
        'service=role(welcome music childrenWork technology) 0 1 2 3 0 1 2 3',
        'date 2 2 2 2 9 9 9 9',
        'status(asked confirmed declined) 1 1 0 1 0 1 2 0',
      ],
      {
        figures: ['count confirmed', 'count asked'],
        charts: ['count by service'],
      },
    ),
    table('event', 'table', 'churchEvents', ['time 2 4 6 9 16 30', 'owner', 'attendees 85 24 18 90 40 120']),
    table(
      'donation',
      'table',
      'churchGifts',
      [
        'date -28 -21 -14 -7 -5 -2',
        'amount 640 580 710 620 150 300',
        'purpose=category(generalFund buildingFund missionFund) 0 0 1 0 2 1',
      ],
      {
        figures: ['sum amount'],
        charts: ['amount by purpose'],
      },
    ),
  ],
  club: [
    table(
      'member',
      'table',
      'member:#',
      [
        'section=team(youth adults seniors) 0 1 2 1 0 1 2 1',
        'fee 60 120 90 120 60 120 90 120',
        'start -2000 -1500 -900 -700 -400 -300 -90 -30',
        'dues=status(openPay paid) 1 1 1 0 1 1 0 0',
      ],
      {
        figures: ['count', 'sum fee paid', 'sum fee openPay'],
        charts: ['count by section'],
      },
    ),
    table('event', 'table', 'clubEvents', ['date 5 12 20 34 50', 'owner', 'attendees 24 60 35 120 45']),
    table('task', 'board', 'clubTasks', tasks, { figures: ['overdue due'] }),
  ],
  clubCash: [
    table(
      'transaction',
      'table',
      'clubMoney',
      [
        'date -90 -82 -64 -51 -40 -28 -15 -4',
        'income=amount 1800 0 450 0 320 0 600 0',
        'spending=cost 0 420 0 260 0 180 0 95',
        'purpose=category(duesPurpose eventPurpose rentPurpose materialPurpose) 0 2 1 3 1 3 0 1',
      ],
      {
        figures: ['sum income', 'sum spending', 'left income spending'],
        charts: ['income spending by purpose'],
      },
    ),
    table(
      'member',
      'table',
      'member:#',
      [
        'fee 60 120 90 120 60 120 90 120',
        'due -30 -30 -30 -30 -30 -30 20 20',
        'dues=status(openPay paid) 1 1 1 0 1 1 0 0',
      ],
      {
        figures: ['sum fee openPay'],
      },
    ),
  ],
  library: [
    table(
      'loan',
      'table',
      'book:bookTitles',
      [
        'borrower=contact',
        'date -30 -24 -18 -12 -7 -3',
        'due -9 -3 3 9 14 18',
        'status(lent returned) 0 0 0 1 0 0',
      ],
      {
        figures: ['count lent', 'overdue due'],
        charts: ['count by status'],
      },
    ),
    table(
      'book',
      'table',
      'bookTitles',
      ['shelf=category(novels nonFiction comics) 0 1 0 2 1 0', 'copies=quantity 3 2 5 4 1 2'],
      {
        figures: ['count', 'sum copies'],
        charts: ['copies by shelf'],
      },
    ),
  ],
  shelter: [
    table(
      'animal',
      'board',
      'pets',
      [
        'species=type(dog cat rabbit bird) 1 0 1 0 2 0 3 1',
        'age 4 2 7 1 3 5 2 9',
        'arrived=date -80 -61 -45 -33 -21 -12 -6 -2',
        'status(quarantine readyToAdopt reserved adopted) 3 2 1 1 1 2 0 0',
      ],
      {
        figures: ['count readyToAdopt', 'count reserved', 'count adopted'],
        charts: ['count by species'],
      },
    ),
    table(
      'application',
      'table',
      'applicant:#',
      [
        'animal=type(dog cat rabbit bird) 0 1 1 0 2 0',
        'date -14 -11 -8 -5 -3 -1',
        'status(requested approved declined) 1 1 2 0 0 0',
      ],
      { figures: ['count requested'] },
    ),
    table('stockItem', 'table', 'shelterSupplies', ['stock 40 25 12 60 8', 'reorder 30 30 10 40 10']),
  ],
  volunteering: [
    table(
      'volunteer',
      'table',
      'volunteer:#',
      [
        'role(sorting welcome driver) 0 1 2 0 1 2 0 1',
        'start -400 -300 -210 -150 -90 -60 -30 -10',
        'hours 24 12 31 8 16 5 20 4',
        'status(active paused ended) 0 0 0 1 0 0 0 0',
      ],
      {
        figures: ['count active', 'sum hours'],
        charts: ['hours by role'],
      },
    ),
    table(
      'shift',
      'table',
      'volunteerShifts',
      ['date 1 3 5 8 10 15', 'needed=guests 6 4 8 4 6 10', 'signedUp=attendees 5 4 3 4 2 6'],
      {
        figures: ['rate fillRate signedUp needed'],
        charts: ['needed signedUp by name'],
      },
    ),
  ],
  team: [
    table(
      'player',
      'table',
      'player:#',
      [
        'position=role(goalkeeper defender midfielder forward) 0 1 1 2 2 2 3 3',
        'played 12 11 12 10 12 8 11 9',
        'goals 0 1 2 4 3 1 9 6',
        'fitness=status(fit injured suspended) 0 0 0 0 1 0 0 2',
      ],
      {
        figures: ['count', 'count injured', 'sum goals'],
        charts: ['goals by name'],
      },
    ),
    table(
      'match',
      'table',
      'team',
      [
        'date -35 -28 -21 -14 -7 0 7 14',
        'place=location(home away) 0 1 0 1 0 1 0 1',
        'scored=goals 2 1 3 0 2 _ _ _',
        'conceded=points 1 1 0 2 1 _ _ _',
        'result=status(win draw loss upcoming) 0 1 0 2 0 3 3 3',
      ],
      {
        figures: ['count win'],
        charts: ['count by result'],
      },
    ),
    table('practice', 'table', 'practice', ['date -12 -5 2 4 9 11', 'attendees 14 12 15 13 11 14', 'coach']),
  ],
  running: [
    table(
      'workout',
      'table',
      'runs',
      [
        'date -20 -18 -16 -13 -11 -9 -6 -4',
        'distance 6 8 5 16 6 9 5 18',
        'duration 36 45 31 98 35 50 30 112',
        'kind=type(easyRun intervals longRun) 0 1 0 2 0 1 0 2',
      ],
      {
        figures: ['sum distance', 'count', 'avg duration'],
        charts: ['distance by kind', 'distance by date'],
      },
    ),
    table('race', 'table', 'races', [
      'date 28 63 120',
      'distance 10 21.1 42.2',
      'targetTime=minutes 52 118 250',
    ]),
  ],
  band: [
    table(
      'gig',
      'board',
      'venues',
      [
        'date -20 -6 8 15 29 44',
        'fee=amount 400 250 600 350 800 300',
        'status(requested confirmed played settled) 3 2 1 1 0 0',
      ],
      {
        figures: ['count confirmed', 'sum fee confirmed', 'sum fee settled'],
        charts: ['fee by status'],
      },
    ),
    table(
      'song',
      'table',
      'songs',
      [
        'minutes 4 3 5 4 6 3',
        'key=type(keyC keyG keyD keyAm) 0 1 2 3 1 0',
        'level=status(newSong rehearsing concertReady) 2 2 2 1 1 0',
      ],
      { figures: ['count concertReady'] },
    ),
    table('practice', 'table', 'practice:#', ['date -5 2 9 16 23 30', 'duration 120 120 150 120 120 90'], {
      rows: 6,
    }),
  ],
} as const satisfies Record<string, Trade>;
