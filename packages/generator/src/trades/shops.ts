import { table, type Trade } from './Trade.js';

const restock = { figures: ['low stock reorder'] };

/** Shops, kitchens and those who sell. */
export const shops = {
  shopSales: [
    table(
      'sale',
      'table',
      'product:#',
      ['date', 'quantity 2 1 3 1 4 2 1 5', 'amount 78 24 54 12 116 18 16 110', 'payment 0 0 2 0 1 0 2 0'],
      {
        figures: ['sum amount', 'count'],
        charts: ['amount by date', 'amount by payment'],
        rows: 24,
      },
    ),
  ],
  shopOrders: [
    table(
      'order',
      'board',
      '#',
      [
        'customer=contact',
        'date -9 -7 -5 -4 -3 -2 -1 0',
        'amount 45 78 32 120 54 96 28 64',
        'pickUp=due -6 -3 -1 0 1 2 4 6',
        'status(new confirmed ready pickedUp) 3 3 3 2 1 1 0 0',
        'notes',
      ],
      {
        figures: ['count new', 'count ready', 'overdue pickUp', 'sum amount'],
        charts: ['amount by date'],
      },
    ),
  ],
  shop: [
    table(
      'product',
      'table',
      'shopGoods',
      [
        'category(clothing homeGoods gifts books) 0 0 1 1 2 2 3 3',
        'stock 24 6 18 40 9 55 12 30',
        'reorder 10 10 12 20 10 25 10 15',
        'price 39 24 18 12 29 9 16 22',
        'supplier=company',
      ],
      {
        figures: ['low stock reorder'],
        charts: ['stock by category'],
      },
    ),
    table(
      'sale',
      'table',
      'product:shopGoods',
      ['date', 'quantity 2 1 3 1 4 2 1 5', 'amount 78 24 54 12 116 18 16 110', 'payment 0 0 2 0 1 0 2 0'],
      {
        figures: ['sum amount', 'count'],
        charts: ['amount by date', 'amount by name'],
        rows: 24,
      },
    ),
  ],
  foodShop: [
    table(
      'product',
      'table',
      'freshGoods',
      [
        'stock 14 22 35 60 8 40',
        'reorder 10 12 30 40 10 25',
        'price 18 24 3.2 2.4 29 4.5',
        'bestBefore=end 12 60 5 20 2 9',
        'supplier=company',
      ],
      { figures: ['count', 'low stock reorder'], charts: ['stock by name'] },
    ),
    table(
      'sale',
      'table',
      'product:freshGoods',
      ['date', 'quantity 2 1 3 4 1 2', 'amount 36 24 10 10 29 9', 'payment 0 0 2 0 1 0'],
      {
        figures: ['sum amount'],
        charts: ['amount by date', 'amount by name'],
        rows: 24,
      },
    ),
  ],
  bakery: [
    table(
      'order',
      'board',
      'cakes',
      [
        'customer=company',
        'pickUp=date 0 1 1 2 4 6 8 9',
        'quantity 1 2 1 40 1 12 1 3',
        'amount 38 54 65 72 120 36 45 84',
        'status(new baking ready pickedUp) 3 2 1 1 0 0 0 0',
      ],
      {
        figures: ['count new', 'count ready', 'sum amount'],
        charts: ['amount by status'],
      },
    ),
    table(
      'sale',
      'table',
      'product:breads',
      ['date', 'quantity 60 45 120 30 80 25', 'amount 210 190 144 96 176 80', 'leftOver=stock 4 6 10 3 12 5'],
      {
        figures: ['sum leftOver'],
        charts: ['quantity by name', 'leftOver by name'],
        rows: 24,
      },
    ),
    table('stockItem', 'table', 'bakeryStock', [
      'stock 180 24 60 14 30 9',
      'reorder 150 30 40 20 15 10',
      'unit=type(kilos litres piecesUnit) 0 0 0 2 1 0',
    ]),
  ],
  restaurant: [
    table(
      'booking',
      'table',
      'tables',
      [
        'time 0.12 0.13 0.18 0.19 0.19 0.20 1.19 2.20',
        'guests 2 4 6 2 8 4 3 5',
        'area=location(diningRoom terrace bar) 0 0 1 2 0 1 0 1',
        'status(booked seated done noShow) 2 3 1 0 0 0 0 0',
      ],
      {
        figures: ['count booked', 'sum guests', 'count noShow'],
        charts: ['guests by area'],
      },
    ),
    table(
      'dish',
      'table',
      'dishes',
      [
        'course=category(starters mains desserts) 0 0 1 1 1 2',
        'cost 2.4 3.1 5.8 7.2 4.6 2.2',
        'price 8 9.5 18 24 15 7.5',
        'portions=quantity 64 48 92 57 80 71',
      ],
      {
        figures: ['rate foodCost cost price'],
        charts: ['portions by name', 'cost price by name'],
      },
    ),
    table(
      'stockItem',
      'table',
      'kitchenStock',
      ['stock 12 30 8 22 5 40', 'reorder 10 20 12 15 8 25', 'unit=type(kilos litres piecesUnit) 0 1 0 0 1 2'],
      restock,
    ),
    table('shift', 'table', 'employee:#', [
      'date 0 0 0 1 1 1 2 2',
      'shift 0 1 1 0 1 1 0 1',
      'role(cook waiter bartender) 0 1 2 0 1 1 0 2',
    ]),
  ],
  cafe: [
    table(
      'sale',
      'table',
      'product:cafeGoods',
      ['date', 'quantity 85 60 40 52 30 24', 'amount 255 210 160 182 96 108', 'shift 0 1 0 0 1 1'],
      {
        figures: ['sum amount', 'sum quantity'],
        charts: ['amount by date', 'amount by name'],
        rows: 24,
      },
    ),
    table('stockItem', 'table', 'cafeStock', ['stock 12 30 8 22 5 40', 'reorder 10 20 12 15 8 25'], restock),
    table('shift', 'table', 'employee:#', [
      'date 0 0 1 1 2 2',
      'shift 0 1 0 1 0 1',
      'role(bartender waiter kitchen) 0 1 0 2 0 1',
    ]),
  ],
  onlineShop: [
    table(
      'order',
      'board',
      'order:#',
      [
        'date -9 -7 -6 -4 -3 -2 -1 0',
        'product=category(clothing homeGoods gifts books) 0 2 1 0 2 3 2 1',
        'amount 58 24 79 42 36 19 64 88',
        'channel(ownShop marketplace social) 0 1 1 0 2 1 0 1',
        'status 3 3 2 3 2 1 1 0',
      ],
      {
        figures: ['count new', 'sum amount', 'count shipped'],
        charts: ['amount by channel'],
      },
    ),
    table(
      'product',
      'table',
      'craftGoods',
      ['stock 24 6 18 40 9 3', 'reorder 10 8 12 20 10 5', 'price 24 18 36 12 29 45', 'cost 8 6 11 4 9 14'],
      {
        figures: ['low stock reorder'],
        charts: ['cost price by name'],
      },
    ),
    table('expense', 'table', 'craftCosts', ['date -40 -31 -22 -15 -8 -3', 'amount 120 45 60 38 25 80']),
  ],
  recipes: [
    table(
      'recipe',
      'table',
      'recipe',
      [
        'course=category(starters mains desserts) 0 1 1 1 2 0',
        'minutes 30 35 25 20 60 10',
        'servings=guests 4 4 2 4 8 2',
        'level 0 1 1 0 1 0',
        'rating 4 5 4.5 4 5 3.5',
      ],
      {
        figures: ['count', 'avg rating'],
        charts: ['rating by name'],
      },
    ),
    table('meal', 'table', 'recipe:recipe', [
      'weekday=category(mon tue wed thu fri sat) 0 1 2 3 4 5',
      'servings=guests 4 2 4 2 4 6',
      'done 1 1 0 0 0 0',
    ]),
    table('purchase', 'table', 'groceries', ['quantity 2 1 6 3 1 2', 'done 0 1 0 0 1 0']),
  ],
  brewery: [
    table(
      'batch',
      'board',
      'beers',
      [
        'start -40 -32 -21 -12 -5 2',
        'volume 500 500 250 500 250 500',
        'status(plannedBatch fermenting maturing bottled) 3 2 2 1 1 0',
      ],
      {
        figures: ['count fermenting', 'sum volume'],
        charts: ['volume by status'],
      },
    ),
    table(
      'stockItem',
      'table',
      'brewStock',
      ['stock 320 12 8 600 900 45', 'reorder 200 15 5 400 1000 20'],
      restock,
    ),
    table(
      'order',
      'table',
      'company',
      [
        'date -9 -6 -4 -3 -1 0',
        'quantity 40 24 60 12 30 18',
        'amount 960 580 1440 290 720 430',
        'status 3 3 2 1 1 0',
      ],
      { figures: ['sum amount'] },
    ),
  ],
} as const satisfies Record<string, Trade>;
