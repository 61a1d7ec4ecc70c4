import { table } from '../Trade.js';

/** What people keep of their own money, days and things. */
export const everyday = {
  shoppingList: [
    table(
      'shoppingItem',
      'table',
      'groceries',
      [
        'quantity 2 1 12 6 1 5',
        'kind=category(freshFood dryFood hygiene) 0 1 0 0 1 0',
        'price 1.5 3.2 4.8 2.4 2.9 2.1',
        'done 1 1 0 0 0 0',
        'notes',
      ],
      { figures: ['count', 'sum quantity'], charts: ['count by kind'] },
    ),
  ],
  debts: [
    table(
      'debt',
      'table',
      'counterparty:debtors',
      [
        'way=type(owedToMe iOwe) 0 0 0 1 0 1',
        'amount 120 60 45 200 30 80',
        'lentOn=date -80 -55 -40 -30 -20 -9',
        'due -20 -5 4 10 18 25',
        'status(notPaidBack partlyPaid paidBack) 0 0 1 0 2 0',
      ],
      {
        figures: ['sum amount owedToMe', 'sum amount iOwe', 'overdue due', 'count notPaidBack'],
        charts: ['amount by name', 'amount by way'],
      },
    ),
  ],
  bills: [
    table(
      'bill',
      'table',
      'billNames',
      [
        'category(housingBill mediaBill insuranceBill mobilityBill) 0 0 1 1 2 3',
        'amount 880 95 40 15 310 49',
        'rhythm=type(monthlyBill yearlyBill) 0 0 0 0 1 0',
        'nextPayment=nextDate 3 8 12 20 140 9',
        'payment(transfer card) 0 0 0 1 0 1',
      ],
      {
        figures: ['sum amount monthlyBill', 'sum amount yearlyBill', 'count'],
        charts: ['amount by category', 'amount by name'],
      },
    ),
  ],
  netWorth: [
    table(
      'worthItem',
      'table',
      'worthItems',
      [
        'kind=type(assetItem debtItem) 0 0 0 0 1 1',
        'value 18000 42000 240000 9000 -165000 -6000',
        'updated=date -3 -3 -40 -60 -3 -3',
      ],
      {
        figures: ['sum value', 'sum value assetItem', 'sum value debtItem'],
        charts: ['value by name', 'value by kind'],
      },
    ),
  ],
  habits: [
    table(
      'habit',
      'table',
      'habit',
      [
        'streak=quantity 12 5 0 21 3 8',
        'bestStreak=points 30 14 9 21 10 15',
        'doneThisWeek=votes 5 3 2 7 3 4',
        'weeklyGoal=target 7 5 3 7 4 5',
        'lastDone=date 0 0 -3 0 -1 0',
        'doneToday=done 1 1 0 1 0 1',
      ],
      {
        figures: ['count', 'sum doneThisWeek', 'rate thisWeek doneThisWeek weeklyGoal'],
        charts: ['streak by name', 'weeklyGoal doneThisWeek by name'],
      },
    ),
  ],
  carService: [
    table(
      'carJob',
      'table',
      'serviceJobs',
      [
        'date -400 -310 -180 -90 -40 -10',
        'odometer=mileage 61000 66500 72000 76500 79000 80500',
        'cost 320 480 90 210 140 60',
        'workshop=company',
        'nextService=nextDate 20 400 180 270 320 350',
      ],
      {
        figures: ['sum cost', 'count', 'avg cost'],
        charts: ['cost by name', 'cost by date'],
      },
    ),
  ],
  jobOffers: [
    table(
      'jobOffer',
      'table',
      'company',
      [
        'salary 58000 62000 54500',
        'workPlace=type(onSite hybrid remote) 0 1 2',
        'holidayDays=quantity 25 28 30',
        'commuteMinutes=minutes 35 20 0',
        'rating 3.5 4 4.5',
        'answerBy=due 6 10 14',
        'status(receivedOffer negotiation acceptedOffer declined) 0 1 0',
      ],
      {
        figures: ['count', 'avg salary', 'avg rating'],
        charts: ['salary by name', 'rating by name'],
        rows: 3,
      },
    ),
  ],
  timeTracking: [
    table(
      'timeEntry',
      'table',
      'timeTasks',
      [
        'date -6 -5 -4 -4 -3 -2 -1 0',
        'category(clientWork internalWork adminWork learningWork) 0 1 2 0 0 3 1 0',
        'hours 3.5 1.5 1 4 2.5 2 1 3',
        'billable=done 1 0 0 1 1 0 0 1',
      ],
      {
        figures: ['sum hours', 'count'],
        charts: ['hours by category', 'hours by date day', 'hours by name'],
      },
    ),
  ],
};
