import { table, type Trade } from './Trade.js';

const plan = 'status(planned in-progress complete)';

/** Building, letting and looking after houses and rooms. */
export const buildings = {
  construction: [
    table(
      'phase',
      'timeline',
      'buildPhases',
      ['start -70 -45 -20 5 35 60', 'end -46 -21 10 40 65 80', 'owner', `${plan} 2 2 1 0 0 0`],
      {
        figures: ['count in-progress'],
      },
    ),
    table(
      'defect',
      'board',
      'defect',
      [
        'trade 0 1 2 3 0 1 2 3',
        'location=room',
        'due -6 -2 3 5 9 12 15 20',
        'status(open doing done) 2 1 1 0 0 0 0 0',
      ],
      {
        figures: ['count open', 'overdue due'],
        charts: ['count by trade'],
        rows: 6,
      },
    ),
    table(
      'budgetItem',
      'table',
      'buildCosts',
      ['planned 42000 68000 31000 24000 18000 15000', 'actual 43800 51200 12400 6500 0 0'],
      {
        figures: ['left planned actual'],
        charts: ['planned actual by name'],
      },
    ),
    table('material', 'table', 'material', [
      'quantity 120 80 60 45 1400 90',
      'due -3 2 5 9 14 20',
      'status(ordered delivered) 1 1 0 0 0 0',
    ]),
  ],
  houseBuilding: [
    table(
      'budgetItem',
      'table',
      'houseCosts',
      ['planned 95000 120000 38000 26000 22000 18000', 'actual 95000 61000 14500 4200 0 1800'],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual'],
        charts: ['planned actual by name'],
      },
    ),
    table('phase', 'timeline', 'buildPhases', [
      'start -70 -45 -20 5 35 60',
      'end -46 -21 10 40 65 80',
      `${plan} 2 2 1 0 0 0`,
    ]),
    table('quote', 'board', 'company', [
      'trade 0 1 2 3 0 1',
      'amount 14500 18200 9600 7400 15900 17100',
      'status(requested received accepted declined) 2 1 2 0 3 1',
    ]),
    table('task', 'table', 'houseTasks', ['due -4 1 5 9 16 24', 'owner', 'status 3 1 1 0 0 0'], {
      figures: ['overdue due'],
    }),
  ],
  renovation: [
    table(
      'budgetItem',
      'table',
      'renovationCosts',
      ['planned 1800 3200 4500 3800 9500 1600', 'actual 1650 3400 1200 0 4750 0', 'trade _ 0 1 2 2 3'],
      {
        figures: ['sum planned', 'sum actual', 'left planned actual'],
        charts: ['planned actual by name'],
      },
    ),
    table('phase', 'timeline', 'renovationPhases', [
      'start -40 -18 -8 4 18 32',
      'end -19 -9 3 17 31 36',
      `${plan} 2 2 1 0 0 0`,
    ]),
    table('quote', 'board', 'company', [
      'trade 0 1 2 3 0 1',
      'amount 3400 4650 3900 1700 2950 5100',
      'status(requested received accepted declined) 2 1 0 0 3 1',
    ]),
  ],
  rentals: [
    table(
      'tenant',
      'table',
      'tenant:#',
      [
        'flat=location(flat1 flat2 flat3 flat4) 0 1 2 3',
        'rent 850 920 780 1100',
        'end 90 300 520 700',
        'payment=status(paid openPay overdue) 0 0 2 1',
      ],
      {
        figures: ['sum rent', 'count overdue'],
        charts: ['rent by flat'],
        rows: 4,
      },
    ),
    table(
      'repair',
      'board',
      'defect',
      [
        'flat=location(flat1 flat2 flat3 flat4) 0 1 2 3 0 1 2 3',
        'cost 80 120 60 150 90 210 40 320',
        'due -6 -2 3 5 9 12 15 20',
        'status(reported commissioned done) 2 2 1 1 1 0 0 0',
      ],
      {
        figures: ['count reported'],
      },
    ),
    table(
      'expense',
      'table',
      'houseExpenses',
      ['date -150 -120 -90 -60 -30 -8', 'amount 420 180 260 95 640 130'],
      {
        figures: ['sum amount'],
        charts: ['amount by date'],
      },
    ),
  ],
  realEstate: [
    table(
      'listing',
      'board',
      'homes',
      [
        'price=planned 320000 245000 480000 189000 560000 275000',
        'size 84 62 131 48 155 70',
        'created -60 -45 -33 -21 -12 -4',
        'stage=status(prepared onMarket reserved sold) 3 2 1 1 1 0',
      ],
      {
        figures: ['count onMarket', 'count reserved', 'sum price sold'],
        charts: ['count by stage'],
      },
    ),
    table('viewing', 'table', 'homes', [
      'time 0.10 0.15 1.11 2.17 3.10 5.14',
      'owner',
      'interest=category(high medium low) 0 1 0 2 1 0',
    ]),
    table(
      'buyer',
      'table',
      'buyer:#',
      [
        'budget=planned 350000 250000 500000 200000 420000 300000',
        'wanted=type(apartmentType houseType plotType) 1 0 1 0 1 0',
        'nextContact=due -2 1 3 5 9 12',
      ],
      { figures: ['overdue nextContact'] },
    ),
  ],
  holidayRental: [
    table(
      'stay',
      'table',
      'guest:#',
      [
        'arrival=start -24 -17 -9 -2 5 14 26 40',
        'departure=end -20 -10 -5 3 9 21 30 47',
        'nights=quantity 4 7 4 5 4 7 4 7',
        'amount 420 735 400 525 440 770 420 805',
        'channel(platform direct agency) 0 0 1 0 0 2 0 1',
        'status(booked arrived departed cancelled) 2 2 2 1 0 0 0 0',
      ],
      {
        figures: ['count booked', 'sum nights', 'sum amount'],
        charts: ['amount by channel'],
      },
    ),
    table(
      'cleaning',
      'board',
      'cleaningTasks',
      ['due -5 3 9 21 30', 'owner', 'status(todo doing done) 2 1 0 0 0'],
      { figures: ['overdue due'] },
    ),
    table(
      'expense',
      'table',
      'rentalExpenses',
      ['date -60 -42 -30 -18 -10 -3', 'amount 60 45 120 35 210 28'],
      { charts: ['amount by date'] },
    ),
  ],
  hotel: [
    table(
      'booking',
      'table',
      'guest:#',
      [
        'room(single double suite) 1 0 1 2 1 0 1 2',
        'start -3 -2 -1 0 0 1 2 3',
        'end -1 0 2 3 1 4 5 6',
        'amount 240 150 360 780 120 225 360 840',
        'channel(platform direct agency) 0 1 0 1 0 0 2 1',
        'status(booked arrived departed cancelled) 2 2 1 1 1 0 0 0',
      ],
      {
        figures: ['count arrived', 'count booked', 'sum amount'],
        charts: ['amount by channel', 'count by room'],
      },
    ),
    table(
      'room',
      'board',
      'rooms',
      [
        'type=category(single double suite) 0 0 1 1 1 2',
        'owner',
        'status(clean toClean inspected outOfUse) 0 1 1 2 0 3',
      ],
      { figures: ['count toClean'] },
    ),
    table('request', 'table', 'guestWishes', ['due 0 0 0 1 1', 'status(open doing done) 2 1 0 0 0']),
  ],
  craftsman: [
    table(
      'workOrder',
      'board',
      'craftJobs',
      [
        'customer=company',
        'start -12 -6 0 4 9 14',
        'amount 1850 640 3200 980 5400 420',
        'status(requested quoted doing invoiced) 3 3 2 2 1 0',
      ],
      {
        figures: ['count doing', 'count requested', 'sum amount'],
        charts: ['amount by status'],
      },
    ),
    table(
      'invoice',
      'table',
      'invoice:#',
      [
        'customer=company',
        'date -40 -32 -21 -12 -6 -1',
        'due -26 -18 -7 2 8 13',
        'amount 1850 640 1200 980 2400 420',
        'status(sent paid) 1 0 1 0 0 0',
      ],
      {
        figures: ['sum amount sent', 'overdue due'],
      },
    ),
    table('stockItem', 'table', 'craftStock', [
      'stock 40 120 15 8 60 24',
      'reorder 30 100 20 10 40 12',
      'price 12 3 28 45 6 18',
    ]),
  ],
  cleaningCompany: [
    table(
      'workOrder',
      'table',
      'cleaningJobs',
      [
        'customer=company',
        'date -1 0 0 1 2 3',
        'hours 3 2 4 6 2.5 5',
        'owner',
        'status(planned doing done) 2 1 1 0 0 0',
      ],
      {
        figures: ['count planned', 'sum hours'],
        charts: ['hours by status'],
      },
    ),
    table(
      'customer',
      'table',
      'company',
      [
        'rhythm=type(weekly fortnightly monthly) 0 0 1 0 2 1',
        'fee 220 180 140 360 95 160',
        'start -600 -420 -300 -210 -120 -60',
        'status(active paused ended) 0 0 0 0 1 0',
      ],
      {
        figures: ['sum fee active'],
      },
    ),
    table('stockItem', 'table', 'cleaningStock', ['stock 14 60 35 8 22', 'reorder 20 40 30 10 15'], {
      figures: ['low stock reorder'],
    }),
  ],
  maintenance: [
    table(
      'workOrder',
      'board',
      'repairs',
      [
        'location',
        'priority 0 1 1 2 0 1',
        'owner',
        'due -4 -1 2 5 9 14',
        'status(open doing waiting done) 3 1 1 2 0 0',
      ],
      {
        figures: ['count open', 'overdue due'],
        charts: ['count by location'],
      },
    ),
    table(
      'asset',
      'table',
      'buildingAssets',
      [
        'location',
        'lastService=date -300 -250 -180 -120 -60 -30',
        'nextService=due -8 5 20 60 120 150',
        'cost 480 220 160 90 310 140',
      ],
      {
        figures: ['overdue nextService', 'sum cost'],
      },
    ),
  ],
} as const satisfies Record<string, Trade>;
