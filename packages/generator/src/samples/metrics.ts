import type { Format } from '@vitrine/schema';

/**
 * What values of a figure add up over, in the terms of dimensional modelling: `additive` ones over time and groups, as revenue does,
 * `semi-additive` ones over groups alone, as what is there at a time does, `non-additive` ones over neither: a ratio or an
 * average. Left out where each record has its own as well, as a waiting time; it adds up no more.
 */
type Additivity = 'additive' | 'semi-additive' | 'non-additive';

/** Whether a figure of one time adds up over groups. */
export const addsOverGroups = ({ additivity }: Pick<Metric, 'additivity'>): boolean =>
  additivity === 'additive' || additivity === 'semi-additive';

/** A figure that is followed over time. */
export interface Metric {
  readonly format?: Format;
  readonly range: readonly [number, number];
  readonly lowIsGood?: boolean;
  readonly additivity?: Additivity;
  /** Where it was told to stand today. */
  readonly today?: number;
}

const money = (from: number, to: number, more: Partial<Metric> = {}): Metric => ({
  format: 'currency',
  range: [from, to],
  additivity: 'additive',
  ...more,
});
const percent = (from: number, to: number, lowIsGood = false): Metric => ({
  format: { style: 'percent', decimals: 1 },
  range: [from, to],
  lowIsGood,
});
const count = (from: number, to: number, more: Partial<Metric> = {}): Metric => ({
  range: [from, to],
  additivity: 'additive',
  ...more,
});

/** Figures that dashboards follow. Their names stand in the lexicons. */
export const metrics = {
  revenue: money(38000, 52000),
  mrr: money(36000, 44000, { additivity: 'semi-additive' }),
  arr: money(430000, 530000, { additivity: 'semi-additive' }),
  profit: money(8000, 14000),
  margin: percent(0.31, 0.38),
  spend: money(9000, 12500, { lowIsGood: true }),
  income: money(12800, 15400),
  salaries: money(21000, 24000, { lowIsGood: true }),
  cash: money(180000, 240000, { additivity: 'semi-additive' }),
  burn: money(31000, 36000, { lowIsGood: true, additivity: 'semi-additive' }),
  churn: percent(0.021, 0.034, true),
  retention: percent(0.87, 0.93),
  conversion: percent(0.024, 0.036),
  activation: percent(0.38, 0.47),
  growth: percent(0.03, 0.07),
  utilization: percent(0.68, 0.82),
  occupancy: percent(0.82, 0.95),
  uptime: percent(0.991, 0.9995),
  openRate: percent(0.28, 0.36),
  attendanceRate: percent(0.86, 0.95),
  errorRate: percent(0.004, 0.012, true),
  cac: money(240, 310, { lowIsGood: true, additivity: 'non-additive' }),
  ltv: money(2900, 3600, { additivity: 'non-additive' }),
  arpa: money(82, 96, { additivity: 'non-additive' }),
  orderValue: money(54, 68, { additivity: 'non-additive' }),
  visitors: count(18000, 24000),
  signups: count(420, 610),
  users: count(3200, 4100, { additivity: 'semi-additive' }),
  subscribers: count(2400, 3100, { additivity: 'semi-additive' }),
  followers: count(5200, 6900, { additivity: 'semi-additive' }),
  leads: count(140, 210),
  downloads: count(900, 1400),
  calls: count(320, 410),
  hires: count(2, 6),
  headcount: count(62, 84, { additivity: 'semi-additive' }),
  members: count(640, 780, { additivity: 'semi-additive' }),
  nps: count(38, 47, { additivity: 'non-additive' }),
  satisfaction: { range: [4.1, 4.6] },
  waitingTime: { range: [17, 26], lowIsGood: true },
  responseTime: { range: [180, 260], lowIsGood: true },
  resolutionTime: { range: [9, 15], lowIsGood: true },
  cycleTime: { range: [3, 6], lowIsGood: true },
  runway: { range: [11, 15] },
  downtime: count(240, 380, { lowIsGood: true }),
  emissions: count(36, 48, { lowIsGood: true }),
  absences: count(9, 21, { lowIsGood: true }),
  accidents: count(0, 4, { lowIsGood: true }),
  unitsSold: count(640, 910),
  returns: count(18, 34, { lowIsGood: true }),
  clicks: count(2100, 3200),
  impressions: count(52_000, 71_000),
  rate: percent(0.72, 0.86),
  pickRate: { range: [62, 84] },
  velocity: { range: [28, 37] },
  temperature: { range: [18, 24] },
  humidity: percent(0.52, 0.66),
  production: count(820, 960),
  defects: count(12, 26, { lowIsGood: true }),
  energy: count(4100, 5200, { lowIsGood: true }),
  water: count(310, 420, { lowIsGood: true }),
  steps: count(6800, 9200, { additivity: 'non-additive' }),
  weight: { range: [72, 78], lowIsGood: true },
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof metrics;
