import type { QuestionCase } from './types.js';
import { animals } from './questions/animals.js';
import { countries } from './questions/countries.js';
import { economy } from './questions/economy.js';
import { movies } from './questions/movies.js';
import { places } from './questions/places.js';
import { vehicles } from './questions/vehicles.js';

/** Questions over real files, each with its answer by a plain loop. */
export const questions: readonly QuestionCase[] = [
  ...movies,
  ...animals,
  ...countries,
  ...economy,
  ...places,
  ...vehicles,
];
