import type { FieldId } from '../understand/lexicon/objectives/index.js';

/** Where a key result started, stands and should get to. */
export type SampleResult = readonly [start: number, current: number, target: number, unit?: '%'];

/** Sample numbers of the key results in the lexicons, in their order; some are to fall. */
export const keyResults: Readonly<Record<FieldId, readonly SampleResult[]>> = {
  company: [
    [0, 26, 40],
    [42000, 51000, 60000],
    [31, 40, 45],
    [82, 85, 92, '%'],
    [9, 6, 4],
  ],
  sales: [
    [0, 38, 60],
    [18, 21, 25, '%'],
    [0, 9, 20],
    [84, 90, 92, '%'],
    [0, 3, 12],
  ],
  marketing: [
    [18000, 25000, 30000],
    [2400, 3300, 4000],
    [120, 152, 200],
    [2, 3, 5, '%'],
    [48, 40, 35],
  ],
  product: [
    [1200, 1650, 2000],
    [54, 62, 75, '%'],
    [9, 6, 4],
    [14, 11, 2],
    [99.2, 99.7, 99.9, '%'],
  ],
  people: [
    [0, 6, 9],
    [52, 44, 35],
    [6.8, 7.6, 8],
    [4, 8, 16],
    [14, 13, 8, '%'],
  ],
  support: [
    [8, 4, 2],
    [58, 65, 75, '%'],
    [4.1, 4.4, 4.6],
    [0, 15, 25],
    [38, 33, 10],
  ],
  operations: [
    [88, 94, 97, '%'],
    [7, 5, 3],
    [22, 15, 10],
    [9, 8, 5, '%'],
    [0, 54, 90],
  ],
  school: [
    [81, 88, 92, '%'],
    [64, 71, 80, '%'],
    [90, 94, 96, '%'],
    [8, 12, 14],
    [45, 50, 70, '%'],
  ],
  care: [
    [14, 10, 7],
    [12, 8, 5, '%'],
    [4.2, 4.5, 4.7],
    [48, 54, 75, '%'],
    [0, 13, 20],
  ],
  charity: [
    [0, 520, 800],
    [42, 56, 75],
    [120, 186, 220],
    [0, 34000, 50000],
    [0, 1, 5],
  ],
  club: [
    [240, 290, 320],
    [4, 6, 7],
    [0, 28, 45],
    [68, 75, 85, '%'],
    [3, 4, 8],
  ],
  personal: [
    [0, 62, 100],
    [6.2, 7, 7.5],
    [0, 8, 12],
    [0, 1400, 3000],
    [0, 15, 60],
  ],
};
