// All of it is made up to show how things work; nothing here is a real firm, person or number.

import type { Tone } from '@vitrine/schema';

const tone = (value: string, tone: Tone) => ({ value, tone });

/** Twelve months of revenue of a shop. */
export const months = [
  { id: 'm1', month: '2025-12-01', revenue: 38_400, cost: 29_100, orders: 412 },
  { id: 'm2', month: '2026-01-01', revenue: 31_250, cost: 27_800, orders: 350 },
  { id: 'm3', month: '2026-02-01', revenue: 33_900, cost: 26_400, orders: 371 },
  { id: 'm4', month: '2026-03-01', revenue: 36_700, cost: 28_000, orders: 398 },
  { id: 'm5', month: '2026-04-01', revenue: 35_100, cost: 27_500, orders: 389 },
  { id: 'm6', month: '2026-05-01', revenue: 39_800, cost: 29_900, orders: 431 },
  { id: 'm7', month: '2026-06-01', revenue: 42_300, cost: 30_200, orders: 447 },
  { id: 'm8', month: '2026-07-01', revenue: 40_950, cost: 31_800, orders: 438 },
  { id: 'm9', month: '2026-08-01', revenue: 44_600, cost: 32_100, orders: 470 },
  { id: 'm10', month: '2026-09-01', revenue: 43_200, cost: 31_500, orders: 462 },
  { id: 'm11', month: '2026-10-01', revenue: 46_900, cost: 32_700, orders: 501 },
  { id: 'm12', month: '2026-11-01', revenue: 48_200, cost: 33_400, orders: 518 },
] as const;

/** Orders of a print shop. */
export const orders = [
  {
    id: 'o1',
    item: 'Posters A2',
    status: 'Printing',
    amount: 480,
    copies: 120,
    due: '2026-11-24',
    rush: true,
  },
  {
    id: 'o2',
    item: 'Business cards',
    status: 'New',
    amount: 96,
    copies: 500,
    due: '2026-11-27',
    rush: false,
  },
  {
    id: 'o3',
    item: 'Exhibition booklet',
    status: 'Proof',
    amount: 1_240,
    copies: 300,
    due: '2026-12-02',
    rush: false,
  },
  { id: 'o4', item: 'Menus', status: 'Done', amount: 210, copies: 60, due: '2026-11-18', rush: false },
  { id: 'o5', item: 'Stickers', status: 'Late', amount: 75, copies: 1_000, due: '2026-11-16', rush: true },
  {
    id: 'o6',
    item: 'Concert flyers',
    status: 'Done',
    amount: 160,
    copies: 2_000,
    due: '2026-11-12',
    rush: false,
  },
  {
    id: 'o7',
    item: 'Annual report',
    status: 'New',
    amount: 2_900,
    copies: 150,
    due: '2026-12-15',
    rush: false,
  },
  {
    id: 'o8',
    item: 'Postcards',
    status: 'Printing',
    amount: 130,
    copies: 400,
    due: '2026-11-25',
    rush: false,
  },
] as const;

export const statuses = [
  tone('New', 'neutral'),
  tone('Proof', 'info'),
  tone('Printing', 'warning'),
  tone('Done', 'success'),
  tone('Late', 'danger'),
];

/** The same orders as a dataset of a document. */
export const ordersDataset = {
  name: 'orders',
  title: 'Orders',
  origin: 'entered',
  columns: [
    { key: 'item', label: 'Order', type: 'text' },
    { key: 'status', label: 'Status', type: 'select', options: statuses },
    { key: 'amount', label: 'Amount', type: 'number', format: 'currency' },
    { key: 'copies', label: 'Copies', type: 'number' },
    { key: 'due', label: 'Due', type: 'date' },
    { key: 'rush', label: 'Rush', type: 'boolean' },
  ],
  rows: orders,
} as const;

export const sampleOrders = { ...ordersDataset, origin: 'sample' } as const;

export const noOrders = { ...ordersDataset, rows: [] } as const;

/** A dataset whose host has not connected its source. */
export const unconnectedOrders = {
  name: 'orders',
  title: 'Orders',
  origin: 'source',
  columns: ordersDataset.columns,
  source: { name: 'shop.orders', label: 'the shop system', required: true },
} as const;

/** Orders of the last month: reads the clock. */
export const recentOrders = {
  from: 'orders',
  where: { key: 'due', op: 'inLast', value: { count: 30, unit: 'day' } },
} as const;

/** A word without a place to break. */
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Texts that must stay texts: markup, a formula, a turned direction, marks on marks, nothing to see. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '{{ sum(orders.amount) }}',
  '\u202Edesrever si siht',
  `Z${'\u0351'.repeat(40)}algo`,
  '\u200B',
  '__proto__',
] as const;

/** A chart beside a card: what was ordered, by status. */
export const ordersByStatus = {
  id: 'byStatus',
  type: 'Chart',
  span: 8,
  props: {
    kind: 'bar',
    title: 'By status',
    x: 'status',
    y: [{ key: 'amount' }],
    data: {
      from: 'orders',
      groupBy: [{ key: 'status' }],
      aggregate: [{ op: 'sum', key: 'amount', as: 'amount' }],
    },
  },
};
