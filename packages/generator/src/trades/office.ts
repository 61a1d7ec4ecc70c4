import { table, type Trade } from './Trade.js';

const todo = 'status(todo doing done)';

/** Selling, advising and offices. */
export const office = {
  sales: [
    table(
      'sale',
      'table',
      'product',
      [
        'date',
        'region 0 1 0 2 3 1 0 2',
        'quantity 4 10 6 12 8 3 5 9 7 11 2 6 6 8 9 5 10 7 4 11 3 12 5 8',
        'amount 196 180 234 180 232 36 175 621 154 209 158 144 294 144 351 75 290 84 140 759 66 228 395 192',
      ],
      {
        figures: ['sum amount', 'count'],
        charts: ['amount by date', 'amount by region'],
        rows: 24,
      },
    ),
    table(
      'deal',
      'board',
      'company',
      [
        'stage 1 2 3 2 4 0 5 1',
        'amount 12000 8500 24000 6400 15000 9800 4200 18000',
        'owner',
        'closing=end 12 25 18 40 -6 60 -12 33',
        'source 0 1 2 0 3 1 0 2',
      ],
      {
        figures: ['sum amount won', 'count negotiation'],
        charts: ['amount by stage'],
      },
    ),
  ],
  freelancing: [
    table(
      'client',
      'table',
      'company',
      [
        'project=type(webProject designProject textProject) 0 1 2 0 1 2',
        'rate=price 85 95 70 85 100 75',
        'hours 42 18 26 64 12 8',
        'status(prospect active paused) 1 1 1 1 2 0',
      ],
      {
        figures: ['count active', 'sum hours'],
        charts: ['hours by name'],
      },
    ),
    table(
      'invoice',
      'board',
      'invoice:#',
      [
        'customer=company',
        'date -40 -32 -21 -12 -6 -1',
        'due -26 -18 -7 2 8 13',
        'amount 3570 1710 1820 5440 1200 600',
        'status(draft sent paid) 2 2 1 1 1 0',
      ],
      {
        figures: ['sum amount sent', 'overdue due'],
        charts: ['amount by status'],
      },
    ),
    table('task', 'table', 'task', [
      'customer=company',
      'due -4 1 3 5 9 12 15 20',
      'hours 4 6 3 8 2 5 4 6',
      'status 3 1 1 2 0 0 0 0',
    ]),
  ],
  consulting: [
    table(
      'project',
      'timeline',
      'consultingProjects',
      [
        'customer=company',
        'start -60 -30 -15 5 30',
        'end -5 20 45 50 90',
        'planned 18000 24000 9000 32000 12000',
        'actual 17200 15400 4100 0 0',
        'status(planned in-progress complete) 2 1 1 0 0',
      ],
      {
        figures: ['count in-progress', 'sum planned', 'left planned actual'],
        charts: ['planned actual by name'],
      },
    ),
    table(
      'timeEntry',
      'table',
      'consultingWork',
      ['date -6 -5 -4 -3 -2 -1', 'customer=company', 'hours 6 4 8 3 5 7', 'owner'],
      { figures: ['sum hours'], charts: ['hours by name'] },
    ),
    table('invoice', 'board', 'invoice:#', [
      'customer=company',
      'due -18 -7 2 8 13 20',
      'amount 8600 4200 9000 5400 3100 12000',
      'status(draft sent paid) 2 2 1 1 0 0',
    ]),
  ],
  hiring: [
    table(
      'candidate',
      'board',
      'candidate:#',
      [
        'job=role(nurseJob salesJob engineerJob) 0 1 2 2 1 0 2 1',
        'source(referral jobBoard website) 1 0 1 2 1 0 2 1',
        'created -40 -32 -26 -20 -14 -9 -5 -2',
        'status(applied screening interview offer hired declined) 4 3 2 2 1 5 0 0',
      ],
      {
        figures: ['count', 'count interview', 'count offer', 'count hired'],
        charts: ['count by status', 'count by source'],
      },
    ),
    table('job', 'table', 'job', [
      'department 3 0 2 4 3 1',
      'created -60 -45 -40 -25 -14 -6',
      'owner',
      'status(open paused filled) 0 0 0 2 0 1',
    ]),
  ],
  staff: [
    table(
      'employee',
      'table',
      'employee:#',
      [
        'department 0 1 2 3 4 0 2 3',
        'role 1 0 1 2 1 2 0 1',
        'start -1800 -1300 -900 -640 -420 -200 -90 -20',
        'status(probation active onLeave) 1 1 1 1 2 1 0 0',
      ],
      {
        figures: ['count', 'count probation', 'count onLeave'],
        charts: ['count by department'],
      },
    ),
    table(
      'leave',
      'table',
      'employee:#',
      [
        'type(vacationLeave sickLeave unpaidLeave) 0 0 1 0 0',
        'start -3 5 12 20 34',
        'end 4 9 21 24 48',
        'reason',
        'status 1 1 0 0 1',
      ],
      {
        figures: ['count requested'],
      },
    ),
    table('task', 'board', 'onboardingTasks', ['due -4 0 2 6 12 25', 'owner', `${todo} 2 1 1 0 0 0`]),
  ],
  helpdesk: [
    table(
      'ticket',
      'board',
      'incident',
      ['customer=company', 'priority 0 1 2 1 0 2', 'created -6 -5 -3 -2 -1 0', 'owner', 'status 3 2 1 1 0 0'],
      {
        figures: ['count new', 'count open', 'count solved'],
        charts: ['count by priority'],
      },
    ),
    table('equipment', 'table', 'equipment', [
      'owner',
      'value 1400 600 18500 900 1600 1100',
      'date -700 -500 -420 -300 -180 -60',
      'condition=status(ok needsRepair outOfUse) 0 1 0 0 0 2',
    ]),
    table(
      'article',
      'table',
      'helpArticles',
      [
        'category(accounts devices network) 0 1 2 0 1',
        'views=votes 240 180 95 60 310',
        'updated=date -90 -40 -20 -12 -4',
      ],
      { charts: ['views by name'] },
    ),
  ],
  lawFirm: [
    table(
      'case',
      'table',
      'case:#',
      [
        'client=company',
        'field=category(laborLaw tenancyLaw contractLaw familyLaw) 0 1 2 3 0 2',
        'caseOpened=created -300 -210 -150 -90 -45 -10',
        'owner',
        'status(opened negotiation atCourt closed) 3 2 1 1 0 0',
      ],
      {
        figures: ['count', 'count atCourt'],
        charts: ['count by field'],
      },
    ),
    table(
      'deadline',
      'table',
      'legalDeadlines',
      ['client=company', 'due -1 2 5 9 14 30', 'owner', `${todo} 1 1 0 0 0 0`],
      { figures: ['overdue due'] },
    ),
    table(
      'timeEntry',
      'table',
      'legalWork',
      ['date', 'client=company', 'hours 1.5 2 0.5 3 1 2.5', 'fee=amount 330 440 110 660 220 550'],
      {
        figures: ['sum fee'],
        charts: ['hours by date'],
        rows: 18,
      },
    ),
  ],
  insurance: [
    table(
      'policy',
      'table',
      'customer:#',
      [
        'kind=type(carInsurance homeInsurance lifeInsurance liability) 0 1 2 3 0 1 3 2',
        'premium=fee 480 210 960 90 520 180 95 840',
        'renewal 12 25 40 66 90 130 200 310',
        'status(active cancelled offered) 0 0 0 0 1 0 0 2',
      ],
      {
        figures: ['count active', 'sum premium active'],
        charts: ['premium by kind'],
      },
    ),
    table(
      'claim',
      'board',
      'claims',
      [
        'date -40 -26 -15 -8 -3',
        'amount 1200 450 3800 260 900',
        'status(reported inReview approved paid) 3 2 1 1 0',
      ],
      { figures: ['count reported', 'sum amount paid'] },
    ),
  ],
  bookkeeping: [
    table(
      'invoice',
      'table',
      'invoice:#',
      [
        'customer=company',
        'date -60 -48 -35 -24 -12 -3',
        'due -46 -34 -21 -10 2 11',
        'amount 1850 640 3200 980 2400 420',
        'status(sent paid overdue) 1 1 1 2 0 0',
      ],
      {
        figures: ['sum amount sent', 'sum amount overdue'],
        charts: ['amount by status'],
      },
    ),
    table(
      'expense',
      'table',
      'cost',
      [
        'date -55 -50 -42 -33 -24 -18 -9 -2',
        'amount 9800 3800 1900 5200 1400 2600 900 700',
        'payment 1 1 0 1 0 1 0 1',
        'receipt=paid 1 1 1 0 1 1 0 1',
      ],
      {
        figures: ['sum amount'],
        charts: ['amount by date'],
      },
    ),
    table('deadline', 'table', 'taxDates', ['due -3 12 30 75', `${todo} 2 0 0 0`]),
  ],
  projects: [
    table(
      'project',
      'table',
      'project',
      [
        'owner',
        'start -60 -40 -20 -5 15 40',
        'end -8 25 40 60 75 120',
        'planned 12000 30000 8000 15000 9000 6000',
        'actual 12400 18200 3100 900 0 0',
        'status(planned in-progress complete) 2 1 1 1 0 0',
      ],
      {
        figures: ['count in-progress', 'left planned actual'],
        charts: ['planned actual by name'],
      },
    ),
    table(
      'task',
      'board',
      'task',
      [
        'project=category(projectA projectB projectC) 0 0 1 1 2 0 2 1',
        'owner',
        'due -6 -2 1 4 8 12 16 20',
        'status 3 1 1 2 0 0 0 0',
      ],
      { figures: ['overdue due'] },
    ),
    table('risk', 'table', 'risk', [
      'probability 0.4 0.2 0.3 0.5 0.1 0.6',
      'impact 2 2 1 1 2 1',
      'owner',
      'status(open watched resolved) 0 1 0 0 2 1',
    ]),
  ],
  undertaking: [
    table(
      'task',
      'board',
      'undertakingTasks',
      ['due -4 1 3 6 9 14', 'owner', 'status(todo doing done) 2 1 1 0 0 0'],
      {
        figures: ['overdue due'],
      },
    ),
    table(
      'appointment',
      'table',
      'contact:#',
      [
        'time 0.10 0.14 1.09 2.11 4.10 6.15 -1.09 -2.14',
        'owner',
        'status(booked done noShow) 0 0 0 0 0 0 1 1',
      ],
      {
        figures: ['count booked'],
      },
    ),
    table(
      'transaction',
      'table',
      'undertakingMoney',
      [
        'date -95 -80 -66 -52 -37 -25 -12 -3',
        'income=amount 1200 0 900 0 1400 0 1100 0',
        'spending=cost 0 240 0 380 0 150 0 210',
      ],
      {
        figures: ['sum income', 'left income spending'],
        charts: ['income by date', 'spending by date'],
      },
    ),
  ],
} as const satisfies Record<string, Trade>;
