import { trades } from '../../trades/index.js';
import { table } from '../../trades/Trade.js';
import { asOwn, ownTable, type NounClass } from '../NounClass.js';
import { noted, shelves } from './columns.js';

/** What is made in runs, of which each is planned and done. */
const run = ownTable(
  [
    'date -21 -12 -5 -1 4 11 20 34',
    'quantity 24 18 30 12 20 36 15 28',
    'owner',
    'status(planned doing done) 2 2 2 1 0 0 0 0',
    'notes',
  ],
  { figures: ['count planned', 'count done', 'sum quantity done'], charts: ['quantity by status'] },
);

/** Documents, happenings, cases and readings. */
export const records = {
  document: {
    kept: ownTable(
      [
        'holder=owner',
        'number=code(documentNumbers)',
        'issuedOn=date -1100 -1050 -980 -700 -500 -400 -200 -60',
        'validUntil=end -20 12 25 90 160 240 330 420',
        'status(expired expiring validState) 0 1 1 2 2 2 2 2',
      ],
      {
        figures: ['count expired', 'count expiring', 'count validState'],
        charts: ['count by status'],
      },
    ),
  },
  paper: { kept: asOwn(trades.policies[0]!) },
  plan: {
    kept: table(
      'own',
      'timeline',
      'planStep:#',
      [
        'start -21 -14 -7 0 7 14 21 28',
        'end -15 -8 -1 6 13 20 27 34',
        'owner',
        'status(planned doing done) 2 2 2 1 0 0 0 0',
        'notes',
      ],
      { figures: ['count done', 'count planned', 'overdue end'], charts: ['count by owner'] },
    ),
  },
  work: {
    kept: ownTable(
      [
        'author',
        'begun=created -120 -90 -70 -52 -40 -26 -12 -4',
        'due -10 -4 6 14 22 30 45 60',
        'status(idea draft review published) 3 3 2 2 1 1 0 0',
        'notes',
      ],
      { figures: ['count draft', 'count published', 'overdue due'], charts: ['count by status'] },
    ),
  },
  software: {
    kept: ownTable(
      [
        'version',
        'environment',
        'owner',
        'updated=date -200 -140 -95 -61 -40 -22 -9 -2',
        'status(upToDate updateDue outOfUse) 1 1 0 0 0 2 0 0',
      ],
      { figures: ['count', 'count updateDue'], charts: ['count by environment', 'count by status'] },
    ),
  },
  event: {
    kept: ownTable(
      [
        'date -21 -12 -5 -1 4 11 20 34',
        'location',
        'ledBy=owner',
        'people=attendees 12 8 20 15 10 25 18 9',
        'status(planned done cancelled) 1 1 2 1 0 0 0 0',
        'notes',
      ],
      { figures: ['count planned', 'count done', 'sum people done'], charts: ['people by location'] },
    ),
    noted: noted(
      ['location', 'duration 45 60 30 90 75 40 120 55', 'ledBy=owner', 'notes'],
      ['duration by date'],
    ),
  },
  firing: {
    kept: run,
    noted: noted(
      [
        'duration 480 520 600 470 540 610 500 560',
        'peakTemperature=score 980 1060 1220 990 1060 1240 980 1060',
        'quantity 24 18 30 12 20 36 15 28',
        'rating 4 3.5 5 2 4 4.5 3 4',
        'owner',
        'notes',
      ],
      ['rating by date', 'quantity by date'],
    ),
  },
  process: {
    kept: run,
    noted: noted(
      [
        'duration 480 520 600 470 540 610 500 560',
        'quantity 24 18 30 12 20 36 15 28',
        'rating 4 3.5 5 2 4 4.5 3 4',
        'owner',
        'notes',
      ],
      ['rating by date', 'quantity by date'],
    ),
  },
  observation: {
    kept: noted(
      [
        'place=location(forestEdge meadow orchard) 0 1 0 2 1 0 1 2',
        'quantity 3 1 12 2 5 1 8 4',
        'observer=reporter',
        'notes',
      ],
      ['quantity by date', 'quantity by place'],
    ),
  },
  mishap: {
    kept: ownTable(
      [
        'date -60 -44 -31 -25 -16 -11 -5 -2',
        'location',
        'severity 2 3 1 2 3 0 2 1',
        'reporter',
        'measures=notes',
        'status(open doing done) 2 2 2 2 1 1 0 0',
      ],
      { figures: ['count', 'count open'], charts: ['count by severity', 'count by location'] },
    ),
  },
  case: {
    kept: ownTable(
      [
        'reporter',
        'created -20 -16 -12 -9 -6 -4 -2 0',
        'priority 1 0 1 2 1 0 2 1',
        'owner',
        'status(new open waiting solved) 3 3 3 1 2 1 0 0',
      ],
      {
        figures: ['count new', 'count open', 'count solved'],
        charts: ['count by status', 'count by priority'],
      },
    ),
  },
  message: {
    kept: ownTable(
      [
        'sender=contact',
        'received=created -14 -11 -9 -7 -5 -3 -2 0',
        'about=notes',
        'owner',
        'answerBy=due -6 -3 -1 1 2 4 6 9',
        'status(new doing answered) 2 2 2 1 1 0 0 0',
      ],
      { figures: ['count new', 'count answered', 'overdue answerBy'], charts: ['count by status'] },
    ),
  },
  payment: {
    kept: ownTable(
      [
        'payer=contact',
        'amount 25 40 18 60 35 90 20 45',
        'due -40 -31 -24 -12 -6 8 15 30',
        'paidOn=date -42 -33 -20 _ _ _ -2 _',
        'status(openPay paid overdue) 1 1 1 2 2 0 1 0',
      ],
      {
        figures: ['sum amount', 'sum amount paid', 'sum amount overdue'],
        charts: ['amount by status'],
      },
    ),
  },
  grant: {
    kept: ownTable(
      [
        'applicant=contact',
        'amount 2500 1200 4000 1800 3000 900 2200 1500',
        'applied=created -90 -75 -60 -48 -36 -25 -14 -5',
        'decisionBy=due -30 -20 -9 4 12 20 30 45',
        'status(requested approved paidOut declined) 2 1 3 0 1 0 0 0',
      ],
      {
        figures: ['count requested', 'count approved', 'sum amount approved', 'sum amount paidOut'],
        charts: ['amount by status'],
      },
    ),
  },
  prize: {
    kept: ownTable(
      [
        'donor=company',
        'value 50 120 25 80 200 15 60 35',
        'winner=contact',
        'status(pledged received handedOver) 2 1 1 0 1 2 0 1',
      ],
      { figures: ['count', 'sum value', 'count pledged', 'count handedOver'], charts: ['value by status'] },
    ),
  },
  specimen: {
    kept: ownTable(
      [
        'number=code(lots)',
        'source=notes',
        'received=date -400 -310 -220 -160 -95 -60 -30 -7',
        shelves,
        'quantity 12 4 20 6 9 3 15 8',
        'status(available inUse usedUp) 0 0 1 2 0 1 0 0',
      ],
      {
        figures: ['count', 'count available', 'count usedUp'],
        charts: ['quantity by place', 'count by status'],
      },
    ),
  },
  territory: {
    kept: ownTable(
      [
        'owner',
        'customers=quantity 40 25 60 18 32 51 22 37',
        'planned 20000 14000 30000 9000 16000 26000 11000 18000',
        'actual 21500 12200 27800 9400 15100 28300 8700 17600',
        'lastVisit=date -60 -44 -31 -25 -16 -11 -5 -2',
      ],
      { figures: ['sum planned', 'sum actual', 'sum customers'], charts: ['planned actual by name'] },
    ),
  },
  episode: { kept: asOwn(trades.symptoms[0]!) },
} as const satisfies Record<string, NounClass>;
