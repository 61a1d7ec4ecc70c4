import { table, type Trade } from './Trade.js';

const todo = 'status(todo doing done)';

/** What people keep for themselves and their families. */
export const home = {
  household: [
    table(
      'budgetItem',
      'table',
      'expense',
      [
        'category=type(fixedCosts living mobility leisure) 0 1 0 2 0 3 3 1',
        'planned 1250 620 210 160 140 45 380 190',
        'actual 1250 655 188 172 140 45 120 230',
      ],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual'],
        charts: ['planned actual by category'],
      },
    ),
    table(
      'expense',
      'table',
      'purchases',
      [
        'date',
        'category=type(living mobility leisure healthCosts) 0 0 1 0 2 3 1 0',
        'amount 84 62 55 38 91 24 46 70',
        'payment 0 0 1 0 2 0 0 1',
      ],
      {
        charts: ['amount by date'],
        rows: 24,
      },
    ),
    table(
      'savingGoal',
      'table',
      'savingGoals',
      ['target=planned 3000 1200 900 5000', 'saved=actual 1850 640 900 700', 'due 240 120 30 700'],
      {
        figures: ['rate progress saved target'],
        charts: ['target saved by name'],
      },
    ),
  ],
  moving: [
    table(
      'task',
      'board',
      'movingTasks',
      ['due -14 -6 -1 4 9 15 20 25', 'owner', `${todo} 2 2 1 1 0 0 0 0`],
      {
        figures: ['count done', 'overdue due'],
        charts: ['count by status'],
      },
    ),
    table('box', 'table', 'boxes', [
      'room=location(kitchenRoom livingRoom bedroom cellar) 0 0 1 2 2 3',
      'quantity 6 3 4 8 2 5',
      'packed=done 0 1 1 0 1 1',
    ]),
    table('budgetItem', 'table', 'movingCosts', ['planned 900 350 1800 250 120', 'actual 950 0 1800 90 0'], {
      figures: ['sum planned', 'left planned actual'],
    }),
  ],
  travel: [
    table(
      'stop',
      'timeline',
      'tripStops',
      [
        'start 30 34 38 42 46 50',
        'end 34 38 42 46 50 54',
        'status(planned in-progress complete) 0 0 0 0 0 0',
      ],
      {},
    ),
    table(
      'budgetItem',
      'table',
      'travelCosts',
      [
        'planned 620 900 450 300 200 150',
        'actual 585 420 0 60 0 0',
        'payment=status(openPay depositPaid paid) 2 1 0 1 0 0',
      ],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual'],
        charts: ['planned actual by name'],
      },
    ),
    table('packing', 'table', 'packingItems', ['quantity 1 2 1 6 1 1', 'done 1 0 0 1 0 0']),
  ],
  baby: [
    table(
      'feeding',
      'table',
      'feedings',
      ['time -1.08 -1.12 -1.22 0.06 0.12 0.18', 'volume 90 110 100 120 95 115', 'minutes 15 20 18 22 12 20'],
      {
        figures: ['count', 'sum volume'],
        charts: ['volume by time'],
      },
    ),
    table(
      'growth',
      'table',
      'babyMonths',
      [
        'date -150 -120 -90 -60 -30 -2',
        'weightKg=rating 3.4 4.3 5.2 6 6.6 7.1',
        'lengthCm=size 50 54 58 61 64 66',
      ],
      { charts: ['weightKg by date'] },
    ),
    table('appointment', 'table', 'babyVisits', ['due -8 12 40 75 120', `${todo} 2 0 0 0 0`], {
      figures: ['overdue due'],
    }),
  ],
  jobHunt: [
    table(
      'application',
      'board',
      'company',
      [
        'position=role(nurseJob salesJob engineerJob) 2 2 1 2 1 2',
        'date -30 -24 -18 -12 -6 -1',
        'salary 52000 58000 46000 61000 48000 55000',
        'nextStepOn=due 2 5 -2 8 12 _',
        'status(wanted applied interview offer declined) 4 3 2 2 1 0',
      ],
      {
        figures: ['count', 'count interview', 'count offer'],
        charts: ['count by status'],
      },
    ),
    table(
      'contact',
      'table',
      'company',
      [
        'role(recruiter formerColleague hiringManager) 0 1 2 0 1 2',
        'lastContact=date -20 -16 -9 -6 -3 -1',
        'followUp=due -4 1 3 6 10 14',
      ],
      { figures: ['overdue followUp'] },
    ),
    table('task', 'table', 'jobHuntTasks', ['due -2 1 3 6 10', `${todo} 2 1 0 0 0`]),
  ],
  chores: [
    table(
      'task',
      'table',
      'choreTasks',
      [
        'who=category(meWho partnerWho childrenWho) 0 1 2 0 1 1',
        'rhythm=type(daily weekly monthly) 0 0 1 1 1 2',
        'due -1 0 1 2 4 9',
        `${todo} 0 2 1 0 0 0`,
      ],
      {
        figures: ['overdue due', 'count todo', 'count done'],
        charts: ['count by who'],
      },
    ),
    table('purchase', 'table', 'groceries', ['quantity 2 1 6 3 1 2', 'done 0 1 0 0 1 0']),
  ],
  garden: [
    table(
      'plant',
      'table',
      'gardenPlants',
      [
        'bed=location(greenhouse bedA bedB) 0 0 1 1 2 2',
        'sownOn=date -90 -75 -60 -45 -30 -12',
        'nextWatering=due 0 1 -1 2 1 3',
        'status(sown growing harvested) 2 2 1 1 1 0',
      ],
      {
        figures: ['count', 'overdue nextWatering'],
        charts: ['count by bed'],
      },
    ),
    table('task', 'board', 'gardenTasks', ['due -2 0 2 4 7 10', `${todo} 2 1 1 0 0 0`]),
    table(
      'harvest',
      'table',
      'plant:gardenPlants',
      ['date -40 -33 -26 -19 -10 -3', 'weight 2 1.5 4 3 2.5 1'],
      { figures: ['sum weight'], charts: ['weight by name'] },
    ),
  ],
  fitness: [
    table(
      'workout',
      'table',
      'exercises',
      [
        'date -18 -15 -12 -9 -6 -2',
        'sets=quantity 4 4 3 5 4 3',
        'load=weight 60 45 20 80 50 24',
        'duration 55 60 40 65 50 45',
      ],
      {
        figures: ['count', 'sum sets', 'avg duration'],
        charts: ['load by name'],
      },
    ),
    table(
      'measure',
      'table',
      'weekNames',
      [
        'date -35 -28 -21 -14 -7 0',
        'bodyWeight=score 82.4 81.9 81.5 81.2 80.6 80.3',
        'waist=size 94 93 93 92 91 91',
      ],
      { charts: ['bodyWeight by date'] },
    ),
  ],
  pets: [
    table(
      'appointment',
      'table',
      'petVisits',
      ['due -6 10 35 80 150', 'cost 60 45 90 120 35', `${todo} 2 0 0 0 0`],
      { figures: ['overdue due'] },
    ),
    table('expense', 'table', 'petCosts', ['date -60 -45 -30 -18 -9 -2', 'amount 48 90 22 35 15 60'], {
      figures: ['sum amount'],
      charts: ['amount by name', 'amount by date'],
    }),
    table('feeding', 'table', 'animal:pets', [
      'food=type(dryPetFood wetPetFood hay) 0 1 0 1 2 1',
      'weight 0.4 0.2 0.5 0.2 0.1 0.3',
      'done 1 1 0 0 1 0',
    ]),
  ],
  collection: [
    table(
      'piece',
      'table',
      'piece:#',
      [
        'acquired=date -900 -720 -510 -400 -260 -150 -60 -12',
        'condition=level(asNew goodState worn) 1 1 2 0 1 0 2 1',
        'value 45 120 15 380 60 25 210 90',
        'place=location(shelfA shelfB shelfC) 0 0 1 2 1 0 2 2',
      ],
      {
        figures: ['count', 'sum value'],
        charts: ['value by condition', 'count by place'],
      },
    ),
    table('wish', 'table', 'wish:#', ['price 30 140 75 220', 'priority 1 0 2 1'], { rows: 4 }),
  ],
} as const satisfies Record<string, Trade>;
