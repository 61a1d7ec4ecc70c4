import type { Lexicon } from '../Lexicon.js';
import { attributes } from './attributes.js';
import { calculations } from './calculations.js';
import { months, units } from './dates.js';
import { entities } from './entities.js';
import { goals, grammar } from './grammar.js';
import { metrics } from './metrics.js';
import { names, roles } from './names.js';
import { options } from './options.js';
import { parts, tools } from './parts.js';
import { phrases } from './phrases.js';

export const pt: Lexicon = {
  entities,
  attributes,
  metrics,
  options,
  calculations,
  tools,
  parts,
  grammar,
  goals,
  phrases,
  units,
  months,
  names,
  roles,
};
