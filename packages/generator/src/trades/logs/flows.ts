import { table } from '../Trade.js';

/** What comes in, goes through and goes out. */
export const flows = {
  goodsReceipts: [
    table(
      'goodsReceipt',
      'table',
      'product:product',
      [
        'supplier=company',
        'orderNo=code(documentNumbers)',
        'date -14 -11 -8 -6 -3 -1',
        'orderedQty=quantity 40 120 60 24 200 50',
        'receivedQty=stock 40 118 60 24 200 48',
        'damagedQty=votes 0 2 0 0 1 0',
        'owner',
        'status(toCheckState acceptedGoods claimedGoods) 1 2 1 1 0 0',
      ],
      {
        figures: ['count toCheckState', 'count claimedGoods', 'sum receivedQty', 'sum damagedQty'],
        charts: ['orderedQty receivedQty by name', 'count by status'],
      },
    ),
  ],
  callCenter: [
    table(
      'callWeek',
      'table',
      'calendarWeek:weekNames',
      [
        'date -37 -30 -23 -16 -9 -2',
        'callsIn=quantity 1180 1240 1320 1205 1410 1365',
        'callsAnswered=stock 1085 1140 1190 1122 1268 1270',
        'waitSeconds=leadTime 38 41 52 36 58 44',
        'handleMinutes=grade 5.2 5.1 5.4 4.9 5.3 5',
        'solvedFirst=share 0.71 0.72 0.69 0.74 0.7 0.73',
        'rating 4.2 4.2 4 4.3 4.1 4.2',
      ],
      {
        figures: [
          'sum callsIn',
          'rate answeredShare callsAnswered callsIn',
          'avg waitSeconds',
          'avg solvedFirst',
        ],
        charts: ['callsIn callsAnswered by name', 'waitSeconds by date day', 'rating by date day'],
      },
    ),
  ],
  clientOnboarding: [
    table(
      'onboardingCase',
      'board',
      'customer:company',
      [
        'owner',
        'start -4 -16 -35 -28 -48 -60 -1 -9',
        'goLive=due 38 20 3 9 -5 -12 45 27',
        'progress 0.1 0.4 0.8 0.6 1 1 0 0.3',
        'nextStep(onboardingSteps)',
        'status(kickoffStage setupStage usersTrained liveStage) 0 1 2 1 3 3 0 1',
      ],
      {
        figures: ['count liveStage', 'overdue goLive', 'avg progress'],
        charts: ['count by status'],
      },
    ),
    table('task', 'table', 'onboardingSteps', [
      'customer=company',
      'owner',
      'due -8 -3 2 5 9 16',
      'status(todo doing done) 2 2 1 1 0 0',
    ]),
  ],
  dataPipelines: [
    table(
      'pipelineRun',
      'table',
      'pipelineNames',
      [
        'lastRun 0.04 0.08 0.08 -1.23 0.02 0.06',
        'rhythm=type(hourly daily weekly) 1 0 0 1 1 1',
        'minutesTaken=minutes 42 3 8 15 21 5',
        'rowsLoaded=quantity 48200 126500 8400 0 15300 640',
        'owner',
        'status(ok running failed stale) 0 1 0 2 0 0',
      ],
      {
        figures: ['count ok', 'count failed', 'sum rowsLoaded'],
        charts: ['rowsLoaded by name', 'minutesTaken by name'],
      },
    ),
  ],
  funnels: [
    table(
      'funnelStep',
      'table',
      'funnelSteps',
      ['peopleNow=quantity 4200 1480 860 640 410', 'peopleBefore=baseline 3900 1310 790 560 380', 'notes'],
      { charts: ['peopleNow by name', 'peopleNow peopleBefore by name'] },
    ),
  ],
  cashBook: [
    table(
      'cashEntry',
      'table',
      'cashEntries',
      [
        'date -60 -52 -45 -38 -27 -20 -12 -4',
        'receiptNo=code(documentNumbers)',
        'cashIn=amount 250 180 0 0 210 0 200 0',
        'cashOut=cost 0 0 24 38 0 19 0 32',
        'purpose=category(duesCash suppliesCash postageCash bankCash) _ 0 2 1 0 1 3 1',
      ],
      {
        figures: ['balance cashIn cashOut', 'sum cashIn', 'sum cashOut'],
        charts: ['balance cashIn cashOut by date', 'cashIn cashOut by date'],
      },
    ),
  ],
};
