import type { Column, Format, Tone } from '@vitrine/schema';

/** What a column of a kind holds, and what its sample values look like. */
export interface Attribute {
  readonly type: NonNullable<Column['type']>;
  readonly format?: Format;
  /** Words to choose from, by id in the lexicon; several sets where the record decides. */
  readonly options?: readonly string[];
  /** Smallest and largest sample number. */
  readonly range?: readonly [number, number];
  /** Sample numbers are multiples of it. */
  readonly step?: number;
  /** Days from today between which sample dates lie. */
  readonly days?: readonly [number, number];
  /** Whether less is better. */
  readonly lowIsGood?: boolean;
  /** Whether only the average means something. */
  readonly average?: boolean;
  /** What a form asks for it with, where that says more than the type: long texts, short ones that no sample has, points out of five. */
  readonly field?: 'text' | 'textarea' | 'rating';
}

const text: Attribute = { type: 'text' };
const longText: Attribute = { type: 'text', field: 'textarea' };
const person: Attribute = { type: 'person' };
const money = (from: number, to: number, step: number, lowIsGood = false): Attribute => ({
  type: 'number',
  format: 'currency',
  range: [from, to],
  step,
  lowIsGood,
});
const number = (from: number, to: number, step = 1, more: Partial<Attribute> = {}): Attribute => ({
  type: 'number',
  range: [from, to],
  step,
  ...more,
});
const percent = (from: number, to: number, more: Partial<Attribute> = {}): Attribute => ({
  type: 'number',
  format: { style: 'percent', decimals: to - from < 0.1 ? 1 : 0 },
  range: [from, to],
  step: to - from < 0.1 ? 0.001 : 0.05,
  average: true,
  ...more,
});
const day = (from: number, to: number): Attribute => ({ type: 'date', days: [from, to] });
const choice = (...options: readonly string[]): Attribute => ({ type: 'select', options });

/** The departments of a hospital. */
export const medicalDepartments = choice('cardiology', 'surgery', 'pediatrics', 'emergency', 'radiology');

/** Columns that records have, by meaning. Their names in each language stand in the lexicons. */
export const attributes = {
  name: text,
  title: text,
  company: text,
  description: longText,
  notes: longText,
  reason: longText,
  address: text,
  version: text,
  code: text,
  unit: { type: 'text', field: 'text' },
  nextStep: text,
  result: text,
  email: { type: 'email' },
  phone: text,
  link: { type: 'url' },
  owner: person,
  contact: person,
  approver: person,
  author: person,
  doctor: person,
  teacher: person,
  coach: person,
  reporter: person,
  amount: money(40, 1800, 5),
  price: { ...money(15, 480, 5), average: true },
  cost: money(60, 1500, 10, true),
  planned: money(400, 4000, 50),
  actual: money(350, 4200, 10, true),
  salary: { ...money(36_000, 92_000, 500), average: true },
  rent: money(650, 2100, 50),
  fee: money(20, 240, 5),
  value: money(1200, 24000, 100),
  quantity: number(4, 120),
  stock: number(3, 160),
  reorder: number(10, 40, 5),
  votes: number(2, 96),
  hours: number(1, 9, 0.5),
  minutes: number(10, 90, 5),
  distance: number(3, 21, 0.5),
  weight: number(2, 80),
  volume: number(5, 250, 5),
  rating: number(2, 5, 1, { average: true, field: 'rating' }),
  grade: number(1, 5, 0.5, { average: true }),
  score: number(55, 98, 1, { average: true }),
  points: number(12, 64),
  goals: number(0, 18),
  assists: number(0, 14),
  age: number(18, 74, 1, { average: true }),
  guests: number(2, 9),
  size: number(8, 60),
  mileage: number(8000, 140000, 500),
  temperature: number(17, 26, 0.5, { average: true }),
  humidity: percent(0.4, 0.75),
  target: number(20, 120, 5),
  current: number(10, 110, 5),
  baseline: number(5, 60, 5),
  leadTime: number(2, 28, 1, { lowIsGood: true, average: true }),
  duration: number(15, 120, 5, { average: true }),
  played: number(8, 18),
  won: number(2, 14),
  attendees: number(6, 28),
  progress: percent(0, 1),
  probability: percent(0.1, 0.9),
  discount: percent(0.05, 0.3),
  share: percent(0.05, 0.6),
  change: percent(-0.2, 0.4),
  date: day(-150, 0),
  start: day(-20, 60),
  end: day(10, 120),
  due: day(-9, 40),
  created: day(-60, 0),
  renewal: day(10, 330),
  time: { type: 'datetime', days: [0, 14] },
  lastRun: { type: 'datetime', days: [-9, 0] },
  nextDate: day(3, 90),
  status: choice('planned', 'in-progress', 'complete'),
  stage: choice('todo', 'doing', 'review', 'done'),
  priority: choice('high', 'medium', 'low'),
  severity: choice('critical', 'high', 'medium', 'low'),
  risk: choice('low', 'medium', 'high'),
  impact: choice('low', 'medium', 'high'),
  urgency: choice('high', 'medium', 'low'),
  category: choice('groupA', 'groupB', 'groupC', 'groupD'),
  type: choice('standard', 'special', 'other'),
  channel: choice('search', 'social', 'emailing', 'referral', 'events'),
  region: choice('north', 'south', 'east', 'west'),
  country: choice('germany', 'france', 'spain', 'brazil', 'japan', 'usa'),
  department: choice('sales', 'marketing', 'product', 'operations', 'support'),
  team: choice('sales', 'marketing', 'product', 'operations', 'support'),
  plan: choice('free', 'teamPlan', 'pro'),
  source: choice('referral', 'search', 'events', 'partner'),
  role: choice('lead', 'specialist', 'assistant'),
  environment: choice('production', 'staging', 'testing'),
  subject: choice('maths', 'languages', 'science', 'history', 'sport'),
  level: choice('beginner', 'intermediate', 'advanced'),
  location: choice('siteA', 'siteB', 'siteC'),
  room: choice('roomA', 'roomB', 'roomC'),
  phase: choice('preparation', 'execution', 'finish'),
  shift: choice('morning', 'afternoon', 'night'),
  payment: choice('card', 'transfer', 'cash'),
  trade: choice('electrical', 'plumbing', 'carpentry', 'painting'),
  done: { type: 'boolean' },
  paid: { type: 'boolean' },
  active: { type: 'boolean' },
} as const satisfies Record<string, Attribute>;

export type AttributeId = keyof typeof attributes;

/** The tone that a choice is drawn in, wherever it stands. */
export const tones: Readonly<Record<string, Tone>> = {
  done: 'success',
  complete: 'success',
  won: 'success',
  paid: 'success',
  active: 'success',
  approved: 'success',
  solved: 'success',
  resolved: 'success',
  hired: 'success',
  delivered: 'success',
  published: 'success',
  ok: 'success',
  onTrack: 'success',
  awarded: 'success',
  passed: 'success',
  arrived: 'info',
  doing: 'info',
  'in-progress': 'info',
  open: 'info',
  review: 'info',
  investigating: 'info',
  sent: 'info',
  shipped: 'info',
  interview: 'info',
  offer: 'info',
  proposal: 'info',
  running: 'info',
  waiting: 'warning',
  atRisk: 'warning',
  medium: 'warning',
  overdue: 'danger',
  paused: 'warning',
  stale: 'warning',
  negotiation: 'warning',
  requested: 'warning',
  low: 'neutral',
  high: 'danger',
  critical: 'danger',
  lost: 'danger',
  failed: 'danger',
  churned: 'danger',
  blocked: 'danger',
  declined: 'danger',
  noShow: 'danger',
  cancelled: 'danger',
  offTrack: 'danger',
  healthy: 'success',
  underWatch: 'info',
  treated: 'warning',
  thriving: 'success',
  needsCare: 'warning',
  ailing: 'danger',
  vacant: 'success',
  occupied: 'info',
  passable: 'success',
  closedOff: 'danger',
  inUse: 'info',
  inRepair: 'warning',
  updateDue: 'warning',
  matchWon: 'success',
  matchLost: 'danger',
  nearLimit: 'warning',
  overLimit: 'danger',
  withinLimit: 'success',
  inRange: 'success',
  outOfRange: 'danger',
  answered: 'success',
  paidOut: 'success',
};
