import { table, type Trade } from './Trade.js';

const reply = 'reply=status(invited accepted declined) 1 1 0 1 2 1 0 1';
const todo = 'status(todo doing done)';

/** Celebrations and gatherings. */
export const events = {
  wedding: [
    table(
      'guest',
      'table',
      'weddingGuests',
      [
        'side=type(brideSide groomSide bothSides) 0 1 0 1 2 0 1 2',
        'people=attendees 4 6 2 3 5 2 4 8',
        'menu=category(meat fish vegetarian) 0 1 2 0 0 2 1 0',
        reply,
      ],
      {
        figures: ['sum people accepted', 'sum people invited'],
        charts: ['people by reply'],
      },
    ),
    table(
      'budgetItem',
      'table',
      'weddingBudget',
      [
        'planned 6500 5200 1900 1400 1800 1100 450 900',
        'actual 6200 2600 1900 350 1650 0 420 0',
        'payment=status(openPay depositPaid paid) 1 1 2 1 2 0 2 0',
      ],
      {
        figures: ['sum planned', 'left planned actual'],
        charts: ['planned actual by name'],
      },
    ),
    table('task', 'board', 'weddingTasks', [
      'due -20 -8 -2 6 14 25 40 60',
      'who=category(brideSide groomSide bothSides) 2 0 1 0 2 1 0 2',
      `${todo} 2 2 1 1 0 0 0 0`,
    ]),
    table('plannedStep', 'timeline', 'weddingSteps', [
      'start -150 -120 -75 -20 10 45 60',
      'end -125 -85 -60 5 25 55 60',
      'who=category(brideSide groomSide bothSides) 2 2 2 0 2 2 2',
      'status(planned in-progress complete) 2 2 2 1 0 0 0',
    ]),
  ],
  party: [
    table('guest', 'table', 'partyGuests', ['people=attendees 2 4 1 3 2 5', reply], {
      figures: ['sum people accepted', 'sum people invited'],
      charts: ['people by reply'],
    }),
    table('task', 'board', 'partyTasks', ['due -4 1 3 6 8 9', `${todo} 2 1 1 0 0 0`], {
      figures: ['overdue due'],
    }),
    table('budgetItem', 'table', 'partyBudget', ['planned 300 240 120 90 60 40', 'actual 280 90 0 85 0 35'], {
      figures: ['left planned actual'],
    }),
  ],
  conference: [
    table(
      'talk',
      'table',
      'talks',
      [
        'time 40 40 40 41 41 41',
        'room 2 0 1 2 0 1',
        'speaker=contact',
        'status(invited confirmed declined) 1 1 0 1 1 0',
      ],
      {
        figures: ['count confirmed'],
      },
    ),
    table(
      'attendee',
      'table',
      'attendee:#',
      [
        'ticket=type(earlyBird standard vip) 0 0 1 0 1 2 1 1',
        'price=amount 149 149 199 149 199 349 199 199',
        'bookedOn=date -60 -52 -41 -33 -21 -14 -6 -1',
        'payment=status(openPay paid) 1 1 1 1 1 0 1 0',
      ],
      {
        figures: ['count', 'sum price paid'],
        charts: ['price by ticket'],
      },
    ),
    table('sponsor', 'board', 'company', [
      'package=level(gold silver bronze) 0 2 1 2 1 0',
      'amount 8000 1500 4000 1500 4000 8000',
      'status(contacted negotiation confirmed) 2 2 1 2 0 0',
    ]),
    table(
      'budgetItem',
      'table',
      'conferenceBudget',
      ['planned 9000 7200 3800 2500 1800 1200', 'actual 9000 2400 1900 800 0 600'],
      {
        figures: ['left planned actual'],
        charts: ['planned actual by name'],
      },
    ),
  ],
  fundraiser: [
    table(
      'donation',
      'table',
      'donorGroups',
      [
        'amount 250 80 500 120 60 300 150 90',
        'date -40 -34 -28 -21 -16 -10 -6 -2',
        'source=channel(bakeSale onlineGift sponsoring collection) 2 1 2 0 1 2 3 0',
        'status(pledged received) 1 1 1 1 1 0 1 0',
      ],
      {
        figures: ['sum amount received', 'sum amount pledged', 'count'],
        charts: ['amount by source'],
      },
    ),
    table('task', 'board', 'fundraiserTasks', ['due -5 -1 3 7 12 18', 'owner', `${todo} 2 1 1 0 0 0`], {
      figures: ['overdue due'],
    }),
    table('volunteer', 'table', 'volunteer:#', [
      'role(bakeTable cashDesk setup) 0 1 2 0 1 2 0 2',
      'date 12 12 12 12 12 12 13 13',
      'shift 0 0 0 1 1 1 0 1',
    ]),
  ],
  catering: [
    table(
      'order',
      'board',
      'cateringEvents',
      [
        'date 3 7 12 18 25 33',
        'guests 40 80 25 120 60 35',
        'amount 1400 3600 750 5400 2400 1200',
        'status(requested quoted confirmed done) 2 2 1 1 0 0',
      ],
      {
        figures: ['count confirmed', 'sum guests confirmed', 'sum amount confirmed'],
        charts: ['amount by status'],
      },
    ),
    table('dish', 'table', 'dishes', [
      'cost 3 5 4 6 2 3',
      'price 11 17 14 19 7 8',
      'diet=type(meat fish vegetarian) 2 0 2 1 2 2',
    ]),
    table('shift', 'table', 'employee:#', [
      'date 3 3 3 7 7 7 12 12',
      'role(cook waiter driver) 0 1 2 0 1 1 0 2',
    ]),
  ],
} as const satisfies Record<string, Trade>;
