import { table } from '../Trade.js';

/** What is kept running, handed out, measured and made day by day. */
export const running = {
  uptime: [
    table(
      'watchedService',
      'table',
      'watchedServices',
      [
        'uptimePercent=score 99.98 99.91 99.99 99.72 99.95 99.97',
        'responseMs=leadTime 180 95 12 240 60 130',
        'lastIncident=date -41 -9 -120 -2 -22 -75',
        'lastCheckAt=lastRun 0.08 0.08 0.08 0.08 0.08 0.08',
        'status(onlineState degraded offlineState) 0 0 0 1 0 0',
      ],
      {
        figures: ['avg uptimePercent', 'avg responseMs', 'count degraded'],
        charts: ['uptimePercent by name', 'responseMs by name'],
      },
    ),
    table(
      'incident',
      'table',
      'outages',
      [
        'date -41 -22 -9 -2',
        'severity 1 2 1 2',
        'downMinutes=minutes 26 12 48 35',
        'owner',
        'status(open investigating resolved) 2 2 2 1',
      ],
      { figures: ['sum downMinutes'], charts: ['downMinutes by date'] },
    ),
  ],
  backups: [
    table(
      'backup',
      'table',
      'system:accessSystems',
      [
        'lastRun -1.02 -1.03 -1.01 -1.04 -1.22 -2.05',
        'sizeGb=volume 120 18 640 45 22 8',
        'minutesTaken=minutes 42 8 95 15 9 4',
        'place=location(cloudPlace onPremises) 0 0 1 0 1 1',
        'restoreTest=date -30 -30 -150 -62 -30 -210',
        'status(succeeded running failed) 0 0 0 0 0 2',
      ],
      {
        figures: ['count succeeded', 'count failed', 'sum sizeGb'],
        charts: ['sizeGb by name', 'minutesTaken by name'],
      },
    ),
  ],
  domains: [
    table(
      'domain',
      'table',
      'domainNames',
      [
        'kind=type(domainKind certificateKind) 0 1 0 0 1 1',
        'registrar=company',
        'cost 15 90 15 12 90 0',
        'validUntil=end -2 18 60 140 210 320',
        'autoRenew=active 0 0 1 1 1 1',
        'status(expired expiring validState) 0 1 2 2 2 2',
      ],
      {
        figures: ['count expired', 'count expiring', 'sum cost'],
        charts: ['cost by kind', 'count by status'],
      },
    ),
  ],
  keys: [
    table(
      'keyHandover',
      'table',
      'keyNames',
      [
        'code',
        'holder=owner',
        'givenOn=date -200 -150 -120 -60 -34 -20 -9 -3',
        'due -20 180 150 -30 -4 120 6 12',
        'status(lent returned) 1 0 0 1 0 0 0 0',
      ],
      {
        figures: ['count lent', 'count returned', 'overdue due'],
        charts: ['count by status'],
      },
    ),
  ],
  waterQuality: [
    table(
      'waterSample',
      'table',
      'samplingPoint:waterPoints',
      [
        'time -1.08 -1.08 -1.09 -1.09 0.08 0.08 0.09 0.09',
        'ph=score 7.2 7.4 7.3 7.5 7.1 7.4 7.6 8.7',
        'chlorine=score 0.3 0.4 0.3 0.2 0.4 0.4 0.3 0.1',
        'turbidity=score 0.4 0.2 0.2 0.5 0.5 0.2 0.3 1.4',
        'temperature 12 13 14 13 12 13 15 14',
        'status(inRange outOfRange) 0 0 0 0 0 0 0 1',
      ],
      {
        figures: ['count outOfRange', 'avg ph', 'avg chlorine', 'avg turbidity'],
        charts: ['ph by name', 'chlorine by name', 'turbidity by name'],
        rows: 8,
      },
    ),
  ],
  bakeryDay: [
    table(
      'bakedGood',
      'table',
      'breads',
      [
        'date 0 0 0 0 0 0',
        'toBake=quantity 60 40 200 80 120 50',
        'baked=stock 60 42 196 80 118 50',
        'soldPieces=votes 55 38 190 66 112 41',
        'leftOver=points 5 4 6 14 6 9',
      ],
      {
        figures: ['sum baked', 'sum soldPieces', 'sum leftOver', 'rate wasteShare leftOver baked'],
        charts: ['baked soldPieces by name', 'leftOver by name'],
      },
    ),
  ],
  siteVisits: [
    table(
      'siteVisit',
      'table',
      'customer:company',
      [
        'date -62 -55 -41 -30 -21 -14 -6 -2',
        'purpose=type(salesVisit serviceVisit reviewVisit) 0 1 2 0 2 1 0 1',
        'salesRep=owner',
        'minutesThere=duration 60 120 45 50 40 90 60 75',
        'result(visitResults)',
        'nextVisit=nextDate 9 30 60 5 75 14 20 8',
        'status(followUp done) 1 1 1 1 1 1 0 0',
      ],
      {
        figures: ['count', 'count followUp', 'avg minutesThere'],
        charts: ['count by purpose', 'count by date'],
      },
    ),
  ],
  translations: [
    table(
      'translationJob',
      'table',
      'translationDocs',
      [
        'customer=company',
        'languagePair=type(enDe deFr enEs) 0 2 1 0 2 0',
        'wordCount=quantity 4200 900 1800 2500 6400 1200',
        'ratePerWord=price 0.12 0.14 0.14 0.12 0.1 0.12',
        'amount 504 126 252 300 640 144',
        'due -30 -18 -3 4 12 16',
        'status(ordered inTranslation inReview delivered) 3 3 2 1 1 0',
      ],
      {
        figures: ['sum wordCount', 'sum amount', 'count inTranslation', 'overdue due'],
        charts: ['amount by languagePair', 'wordCount by status'],
      },
    ),
  ],
};
