import { table } from '../Trade.js';

/** What a company counts, repairs, improves and moves. */
export const workplace = {
  tillCounts: [
    table(
      'tillCount',
      'table',
      'tillNames',
      [
        'date -13 -12 -11 -10 -9 -8 -6 -5 -4 -3 -2 -1',
        'expectedCash=planned 840 1120 960 1310 1480 720 905 1010 880 1265 1390 760',
        'countedCash=actual 840 1115 960 1310 1472 720 905 1014 880 1265 1390 757',
        'cardTakings=amount 1240 1630 1410 1980 2210 1090 1370 1520 1290 1875 2040 1160',
        'difference=value 0 -5 0 0 -8 0 0 4 0 0 0 -3',
        'cashier=owner',
      ],
      {
        figures: ['sum countedCash', 'sum cardTakings', 'sum difference'],
        charts: ['countedCash cardTakings by date'],
        rows: 12,
      },
    ),
  ],
  stockCounts: [
    table(
      'countedItem',
      'table',
      'shopGoods',
      [
        'location(shelfA shelfB shelfC) 0 0 1 1 2 1 2 2',
        'expectedQty=stock 24 6 18 9 60 14 32 27',
        'counted=quantity 24 5 18 9 57 14 33 27',
        'deviation=points 0 -1 0 0 -3 0 1 0',
        'date -2 -2 -2 -2 -1 -1 -1 -1',
        'owner',
      ],
      { figures: ['count', 'sum counted', 'sum deviation'], charts: ['expectedQty counted by name'] },
    ),
  ],
  loyaltyCards: [
    table(
      'loyaltyCard',
      'table',
      'customer:#',
      [
        'email',
        'points 180 45 620 90 310 25 480 140',
        'visits=quantity 12 3 31 6 17 2 24 9',
        'lastVisit=date -3 -40 -1 -22 -8 -95 -5 -14',
        'level=type(bronze silver gold) 1 0 2 0 1 0 2 0',
      ],
      { figures: ['count', 'sum points', 'avg visits'], charts: ['count by level', 'points by name'] },
    ),
  ],
  downtimes: [
    table(
      'downtime',
      'table',
      'machines',
      [
        'date -24 -19 -15 -11 -7 -3',
        'cause=type(faultCause setup materialMissing toolChange) 0 1 2 0 3 0',
        'downMinutes=minutes 45 20 60 90 15 35',
        'reporter',
        'notes',
        'status(open doing resolved) 2 2 2 2 1 0',
      ],
      {
        figures: ['sum downMinutes', 'count', 'count open'],
        charts: ['downMinutes by cause', 'downMinutes by name', 'downMinutes by date'],
      },
    ),
  ],
  improvements: [
    table(
      'improvement',
      'board',
      'improvementIdeas',
      [
        'area=category(productionArea officeArea warehouseArea) 0 2 0 1 2 1',
        'reporter',
        'created -50 -38 -30 -19 -9 -3',
        'benefit=amount 1800 600 2400 400 950 300',
        'owner',
        'status(idea tryOut done declined) 2 2 1 1 0 0',
      ],
      {
        figures: ['count idea', 'count done', 'sum benefit done'],
        charts: ['count by area', 'benefit by area'],
      },
    ),
  ],
  serviceOrders: [
    table(
      'workOrder',
      'board',
      'workOrder:#',
      [
        'customer=company',
        'workKind=type(installation repairWork upkeep) 1 0 2 1 0 1 2 1',
        'due -12 -8 -4 -1 2 5 9 14',
        'technician=owner',
        'hours 3 8 2 4 6 2.5 3 5',
        'amount 260 740 180 390 560 210 240 430',
        'status(open doing done invoiced) 3 3 2 2 1 1 0 0',
      ],
      {
        figures: ['count open', 'overdue due', 'sum amount'],
        charts: ['count by status', 'amount by workKind'],
      },
    ),
  ],
  officeMove: [
    table(
      'task',
      'board',
      'officeMoveTasks',
      [
        'area=category(premisesCosts itArea officeArea staffArea) 0 0 1 1 2 3 2 0',
        'due -20 -12 -4 6 14 20 26 34',
        'owner',
        'status(todo doing done) 2 2 1 1 0 0 0 0',
      ],
      { figures: ['count done', 'count todo', 'overdue due'], charts: ['count by area'] },
    ),
    table(
      'budgetItem',
      'table',
      'officeMoveCosts',
      ['planned 9000 6500 4200 3800 1500', 'actual 9000 2400 4350 0 600'],
      { figures: ['sum planned', 'left planned actual'], charts: ['planned actual by name'] },
    ),
  ],
  volunteerRota: [
    table(
      'shift',
      'table',
      'volunteer:#',
      [
        'date 0 0 1 1 2 2 3 3',
        'shift 0 1 0 1 0 1 0 1',
        'role(sorting welcome driver) 0 1 2 0 1 0 2 1',
        'hours 4 3 4 3 4 3 4 3',
        'status(requested confirmed) 1 1 1 1 0 1 0 0',
      ],
      { figures: ['count', 'sum hours', 'count requested'], charts: ['hours by role', 'count by shift'] },
    ),
  ],
  promotions: [
    table(
      'promotion',
      'timeline',
      'promotionNames',
      [
        'discount 0.1 0.2 0.15 0.3 0.25 0.1',
        'start -30 -12 -3 6 20 34',
        'end -16 2 11 20 34 48',
        'sold=quantity 140 62 18 _ _ _',
        'status(planned in-progress complete) 2 1 1 0 0 0',
      ],
      { figures: ['count in-progress', 'sum sold'], charts: ['sold by name'] },
    ),
  ],
  salaries: [
    table(
      'salaryRow',
      'table',
      'employee:#',
      [
        'department 0 1 2 3 4 0 2 3',
        'gross=salary 3200 4100 2800 5200 3600 3000 4700 2950',
        'net=amount 2150 2680 1930 3290 2390 2040 2990 2010',
        'paidOn=date -24 -24 -24 -24 -24 -24 -24 -24',
        'bonus=fee 0 300 0 500 0 0 250 0',
        'status(open paid) 1 1 1 1 1 1 0 0',
      ],
      { figures: ['sum gross', 'sum net', 'count open'], charts: ['gross by department'] },
    ),
  ],
};
