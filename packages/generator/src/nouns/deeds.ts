import { table, type TradeTable } from '../trades/Trade.js';
import { trades } from '../trades/index.js';
import type { ClassId } from './classes/index.js';
import { asOwn, ownTable } from './NounClass.js';

/** What is done with things again and again, so that each time is a record: they are lent, booked, inspected. */
export interface Deed {
  readonly kept: TradeTable;
  /** What a form for it asks those who hand it in, where that is not what is kept: the buyer of an order form. */
  readonly asked?: TradeTable;
  /** Whether others hand it in: by itself it is a form, or only where the prompt calls it one. */
  readonly by?: 'itself' | 'form';
  /** The kinds of things it is done with; anything, also what nobody knows, where none are said. */
  readonly of?: readonly ClassId[];
}

/** What can be handed to somebody. */
const handed: readonly ClassId[] = [
  'vehicle',
  'equipment',
  'container',
  'wearable',
  'prop',
  'collectible',
  'key',
  'medicine',
  'supply',
  'work',
];

/** What stands somewhere or is used, and can be out of order. */
const used: readonly ClassId[] = [
  ...handed,
  'installation',
  'place',
  'trail',
  'road',
  'route',
  'animal',
  'plant',
  'software',
];

export const deeds = {
  loan: { kept: asOwn(trades.checkouts[0]!), of: [...handed, 'animal'] },
  rental: {
    kept: ownTable(
      [
        'renter=contact',
        'start -14 -9 -6 -3 -1 0 4 9',
        'dueBack=due -11 -5 -2 2 5 3 8 14',
        'amount 60 95 75 140 45 105 70 120',
        'depositHeld=fee 50 100 50 150 50 100 50 100',
        'status(booked rentedOut returned) 2 2 1 1 1 1 0 0',
      ],
      {
        figures: ['count rentedOut', 'count booked', 'overdue dueBack', 'sum amount'],
        charts: ['amount by status'],
      },
    ),
  },
  booking: {
    kept: ownTable(
      [
        'bookedBy=contact',
        'startsAt=time 0.09 0.11 0.14 1.09 1.10 1.14 2.09 2.13',
        'duration 60 30 90 45 60 120 30 60',
        'notes',
        'status(requested confirmed cancelled) 1 1 1 1 0 0 0 2',
      ],
      {
        figures: ['count requested', 'count confirmed', 'sum duration confirmed'],
        charts: ['count by status'],
      },
    ),
  },
  inspection: { kept: asOwn(trades.safety[0]!), of: used },
  maintenance: {
    kept: ownTable(
      [
        'lastService=date -370 -330 -250 -210 -160 -95 -40 -12',
        'nextService=due -5 6 20 35 60 110 150 200',
        'work=type(inspectionWork cleaningWork replacementWork) 0 1 0 2 0 1 2 0',
        'owner',
        'cost 180 90 240 420 150 60 310 200',
        'status(planned doing done) 0 1 0 0 0 0 2 2',
      ],
      {
        figures: ['count planned', 'overdue nextService', 'sum cost'],
        charts: ['cost by work', 'count by status'],
      },
    ),
    of: used,
  },
  patching: {
    kept: ownTable(
      [
        'version',
        'lastUpdate=date -64 -41 -36 -30 -22 -15 -9 -3',
        'window=due -4 2 5 9 12 16 23 30',
        'severity 0 1 2 2 1 3 2 3',
        'owner',
        'status(upToDate updateDue failed) 2 1 1 1 0 0 0 0',
      ],
      {
        figures: ['count upToDate', 'count updateDue', 'overdue window'],
        charts: ['count by status', 'count by severity'],
      },
    ),
  },
  calibration: {
    kept: ownTable(
      [
        'serialNo=code(serials)',
        'lastCalibration=date -370 -340 -280 -200 -150 -90 -40 -12',
        'calibration=due -5 20 60 120 200 260 310 350',
        'owner',
        'status(ok needsRepair outOfUse) 1 0 0 0 0 2 0 0',
      ],
      { figures: ['count', 'overdue calibration', 'count needsRepair'], charts: ['count by status'] },
    ),
  },
  repair: {
    kept: ownTable(
      [
        'fault=notes',
        'reporter',
        'received=created -20 -16 -11 -9 -6 -4 -2 0',
        'due -8 -5 -1 2 4 6 9 12',
        'cost 89 45 120 35 60 150 75 40',
        'status(reported diagnosis doing done) 3 3 2 2 1 1 0 0',
      ],
      { figures: ['count reported', 'count doing', 'overdue due', 'sum cost'], charts: ['cost by status'] },
    ),
    of: used,
  },
  assignment: { kept: asOwn(trades.keys[0]!), of: [...handed, 'place', 'route', 'territory'] },
  cleaning: {
    kept: ownTable(
      [
        'lastCleaned=date -6 -5 -4 -3 -2 -2 -1 0',
        'nextCleaning=due -1 0 1 2 3 4 5 7',
        'owner',
        'done 0 0 1 1 1 1 1 1',
        'notes',
      ],
      { figures: ['count', 'overdue nextCleaning'], charts: ['count by owner'] },
    ),
    of: used,
  },
  feeding: {
    kept: ownTable(
      [
        'time 0.07 0.08 0.12 0.17 0.18 -1.07 -1.12 -1.18',
        'food=type(dryFood freshFood hay) 0 0 1 0 1 0 1 2',
        'quantity 2 1 3 2 2 1 3 2',
        'owner',
        'done 1 1 0 0 0 1 1 1',
      ],
      { figures: ['count', 'sum quantity'], charts: ['quantity by food'] },
    ),
    of: ['animal'],
  },
  watering: {
    kept: ownTable(
      [
        'place=location',
        'lastWatered=date -9 -7 -6 -5 -4 -3 -2 -1',
        'nextWatering=due -1 0 0 1 2 3 4 6',
        'rhythm=type(daily weekly monthly) 1 1 0 1 0 1 2 1',
        'owner',
      ],
      { figures: ['count', 'overdue nextWatering'], charts: ['count by place'] },
    ),
    of: ['plant', 'place'],
  },
  order: {
    kept: ownTable(
      [
        'supplier=company',
        'quantity 20 5 50 10 4 25 12 8',
        'amount 120 85 240 60 150 95 180 75',
        'date -60 -48 -35 -28 -20 -12 -6 -2',
        'delivery=due -40 -30 -15 -6 -1 4 9 15',
        'status(ordered onTheWay received) 2 2 2 2 0 1 0 0',
      ],
      {
        figures: ['count ordered', 'sum amount', 'overdue delivery'],
        charts: ['amount by status'],
      },
    ),
    asked: table(
      'order',
      'table',
      '#',
      [
        'customer=contact',
        'phone',
        'quantity 2 1 4 1 3 2 6 1',
        'delivery=due -12 -6 -2 1 3 5 8 12',
        'notes',
        'received=created -20 -14 -9 -6 -4 -2 -1 0',
        'status(new confirmed delivered) 2 2 2 1 1 1 0 0',
      ],
      { figures: ['count new', 'count confirmed', 'sum quantity confirmed'], charts: ['count by status'] },
    ),
    of: [...handed, 'food', 'plant', 'specimen'],
  },
  wish: {
    kept: ownTable(
      [
        'price 30 140 75 220 45 90 160 60',
        'priority 1 0 2 1 1 0 2 1',
        'link',
        'status(wanted ordered boughtGift) 0 0 1 0 2 0 0 2',
      ],
      { figures: ['count wanted', 'sum price wanted', 'count boughtGift'], charts: ['price by priority'] },
    ),
    of: [...handed, 'food', 'plant', 'animal'],
  },
  collection: {
    kept: asOwn(trades.collection[0]!),
    of: [
      'vehicle',
      'equipment',
      'wearable',
      'prop',
      'collectible',
      'work',
      'specimen',
      'container',
      'key',
      'supply',
    ],
  },
  waiting: { kept: trades.waitingList[0]! },
  reminder: {
    kept: ownTable(
      [
        'phone',
        'remindOn=due -6 -3 -1 2 5 9 14 21',
        'channel(emailChannel smsChannel callChannel) 1 0 1 2 0 1 0 1',
        'status(planned sent confirmed) 2 2 1 0 0 0 0 0',
      ],
      { figures: ['count planned', 'count sent', 'count confirmed'], charts: ['count by channel'] },
    ),
  },
  signUp: {
    kept: table(
      'signUp',
      'table',
      'fullName:#',
      [
        'email',
        'phone',
        'people=attendees 1 2 1 4 1 2 1 3',
        'notes',
        'bookedOn=created -20 -16 -12 -9 -6 -4 -2 -1',
        'status(new confirmed cancelled) 1 1 1 2 1 0 0 0',
      ],
      { figures: ['count', 'sum people', 'count new'], charts: ['people by status'] },
    ),
    by: 'itself',
  },
  permission: {
    kept: table(
      'consent',
      'table',
      'fullName:#',
      [
        'guardian=contact',
        'phone',
        'reply=type(agreed declined) 0 0 0 1 0 0 0 1',
        'notes',
        'received=created -12 -10 -9 -7 -5 -4 -2 -1',
      ],
      { figures: ['count', 'count agreed', 'count declined'], charts: ['count by reply'] },
    ),
    by: 'itself',
  },
  application: {
    kept: table(
      'candidacy',
      'table',
      'fullName:#',
      [
        'email',
        'phone',
        'reason',
        'notes',
        'received=created -40 -31 -24 -18 -11 -7 -3 -1',
        'status(new inReview accepted declined) 2 3 2 1 1 1 0 0',
      ],
      { figures: ['count', 'count new', 'count inReview'], charts: ['count by status'] },
    ),
    by: 'form',
  },
  request: {
    kept: table(
      'request',
      'table',
      '#',
      [
        'requester=contact',
        'email',
        'reason',
        'priority 1 2 0 1 1 2 0 1',
        'neededBy=due -6 -2 1 4 7 9 14 21',
        'received=created -20 -16 -12 -9 -6 -4 -2 -1',
        'status(requested approved declined) 1 1 2 1 1 0 0 0',
      ],
      {
        figures: ['count requested', 'count approved', 'count declined'],
        charts: ['count by status', 'count by priority'],
      },
    ),
    by: 'form',
  },
} as const satisfies Record<string, Deed>;

export type DeedId = keyof typeof deeds;
