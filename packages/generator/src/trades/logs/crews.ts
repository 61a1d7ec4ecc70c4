import { table } from '../Trade.js';

/** What teams that keep something going look at, and what one person pays off. */
export const crews = {
  opsTeam: [
    table(
      'incident',
      'table',
      'incident',
      [
        'severity 1 2 2 3 2 3',
        'created -24 -17 -11 -6 -3 -1',
        'downMinutes=minutes 95 20 45 0 30 10',
        'owner',
        'status(open investigating resolved) 2 2 2 2 1 0',
      ],
      {
        figures: ['count open', 'sum downMinutes'],
        charts: ['count by created week', 'count by severity'],
      },
    ),
    table(
      'task',
      'board',
      'operationsTasks',
      ['due -5 -1 3 7 12 18', 'owner', 'priority 1 0 1 2 1 0', 'status(todo doing done) 2 1 1 0 0 0'],
      { figures: ['overdue due', 'count doing'], charts: ['count by status'] },
    ),
    table('changeRequest', 'table', 'changeRequests', [
      'created -40 -31 -22 -14 -8 -2',
      'impact 1 0 1 2 1 0',
      'status(requested inReview approved declined done) 4 4 2 3 1 0',
    ]),
  ],
  matchDay: [
    table(
      'task',
      'board',
      'matchDayTasks',
      [
        'startsAt=time 0.09 0.09 0.10 0.11 0.12 0.13 0.14 0.17',
        'owner',
        'status(todo doing done) 2 2 1 1 0 0 0 0',
      ],
      { figures: ['count todo', 'count done'], charts: ['count by status'] },
    ),
  ],
  siteTrades: [
    table(
      'siteTrade',
      'board',
      'siteTradeNames',
      [
        'contactPerson=contact',
        'crew=attendees 6 4 5 3 3 2',
        'start -40 -22 -10 -4 6 20',
        'end -20 -6 4 12 24 34',
        'status(planned in-progress complete) 2 2 1 1 0 0',
      ],
      {
        figures: ['count in-progress', 'sum crew'],
        charts: ['crew by name'],
      },
    ),
  ],
  debtPayoff: [
    table(
      'loan',
      'table',
      'debtNames',
      [
        'owed=amount 1800 8400 12500 900 2600',
        'interest=share 0.19 0.06 0.04 0.11 0',
        'monthlyRate=fee 150 260 180 60 100',
        'paidOffBy=end 380 1020 2300 460 790',
        'status(active paidOff) 0 0 0 0 0',
      ],
      {
        figures: ['sum owed', 'sum monthlyRate', 'count active'],
        charts: ['owed by name', 'interest by name'],
      },
    ),
  ],
  subscriptions: [
    table(
      'subscription',
      'table',
      'subscriptionNames',
      [
        'amount 13 11 3 29 35 20',
        'rhythm=type(monthlyBill yearlyBill) 0 0 0 0 0 0',
        'nextPayment=nextDate 3 8 12 20 5 9',
        'payment 0 0 0 1 1 1',
        'contractUntil=end 40 70 200 310 25 480',
        'status(active paused ended) 0 0 0 1 0 0',
      ],
      {
        figures: ['sum amount active', 'count active', 'count paused'],
        charts: ['amount by name'],
      },
    ),
  ],
};
