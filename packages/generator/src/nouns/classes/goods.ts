import { trades } from '../../trades/index.js';
import { asOwn, ownTable, type NounClass } from '../NounClass.js';
import { bestBy, noted, shelves } from './columns.js';

/** Things that lie on shelves, are lent and used up. */
export const goods = {
  container: {
    kept: ownTable(
      [
        'contents=notes',
        'volumeLiters=volume 50 50 30 30 50 20 20 30',
        'location',
        'filledOn=date -30 -26 -21 -15 -11 -8 -4 -1',
        'dueBack=due -4 6 9 14 18 22 27 30',
        'status(fullState inUse emptyState atCustomer) 3 2 1 3 0 0 1 0',
      ],
      {
        figures: ['count fullState', 'count emptyState', 'count atCustomer', 'overdue dueBack'],
        charts: ['count by status', 'count by location'],
      },
    ),
  },
  supply: {
    kept: ownTable(
      [
        'stock 40 12 85 6 30 150 22 9',
        'reorder 20 15 40 10 20 60 10 10',
        shelves,
        'supplier=company',
        'price 4 12 2.5 18 7 1.2 9 25',
      ],
      { figures: ['count', 'low stock reorder'], charts: ['stock by place', 'stock by name'] },
    ),
  },
  food: {
    kept: ownTable(
      [
        'stock 12 4 20 6 9 3 15 8',
        shelves,
        'openedOn=date -40 -30 -22 -18 -12 -9 -4 -1',
        bestBy,
        'rating 4 3.5 5 4 3 4.5 4 3',
      ],
      { figures: ['count', 'sum stock', 'avg rating'], charts: ['stock by place', 'rating by name'] },
    ),
    noted: noted(
      [
        'temperature 21 22 24 23 22 25 24 22',
        'quantity 2 3 2 4 3 2 4 3',
        'rating 3 3.5 4 4 3 4.5 4 5',
        'notes',
      ],
      ['rating by date', 'temperature by date'],
    ),
  },
  medicine: {
    kept: ownTable(
      [
        'lotNo=code(lots)',
        'stock 40 12 85 6 30 150 22 9',
        'reorder 20 15 40 10 20 60 10 10',
        bestBy,
        shelves,
      ],
      { figures: ['count', 'low stock reorder'], charts: ['stock by place', 'stock by name'] },
    ),
  },
  wearable: {
    kept: ownTable(
      [
        'sizeName=type(sizeS sizeM sizeL) 1 0 2 1 1 0 2 1',
        'condition=level(asNew goodState worn) 1 1 2 0 1 0 2 1',
        shelves,
        'holder=owner',
        'status(available lent inRepair) 0 1 0 0 2 1 0 0',
      ],
      {
        figures: ['count', 'count available', 'count lent', 'count inRepair'],
        charts: ['count by condition', 'count by sizeName'],
      },
    ),
  },
  prop: {
    kept: ownTable(
      [
        'condition=level(asNew goodState worn) 1 1 2 0 1 0 2 1',
        'value 45 120 15 80 60 25 95 35',
        shelves,
        'holder=owner',
        'status(available lent inRepair) 0 1 0 0 2 1 0 0',
      ],
      {
        figures: ['count available', 'count lent', 'count inRepair', 'sum value'],
        charts: ['count by condition', 'count by place'],
      },
    ),
  },
  collectible: { kept: asOwn(trades.collection[0]!) },
  key: { kept: asOwn(trades.keys[0]!) },
} as const satisfies Record<string, NounClass>;
