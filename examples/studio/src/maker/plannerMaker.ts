import { createGenerator, type Generator } from '@vitrine/generator';
import type { Maker } from './Maker.js';

/** The planner: in this page, without a network. */
export const plannerMaker: Maker & Pick<Generator, 'draft'> = {
  name: 'Offline planner',
  ...createGenerator(),
};
