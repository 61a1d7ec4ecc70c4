import { budgets } from './budgets.js';
import { casework } from './casework.js';
import { checks } from './checks.js';
import { crews } from './crews.js';
import { everyday } from './everyday.js';
import { flows } from './flows.js';
import { forms } from './forms.js';
import { groups } from './groups.js';
import { health } from './health.js';
import { institutions } from './institutions.js';
import { keeping } from './keeping.js';
import { living } from './living.js';
import { market } from './market.js';
import { money } from './money.js';
import { people } from './people.js';
import { places } from './places.js';
import { precautions } from './precautions.js';
import { registers } from './registers.js';
import { relations } from './relations.js';
import { research } from './research.js';
import { results } from './results.js';
import { running } from './running.js';
import { schooling } from './schooling.js';
import { sports } from './sports.js';
import { teamwork } from './teamwork.js';
import { working } from './working.js';
import { workplace } from './workplace.js';

/** Records that are a page of their own in whatever trade: what people note, lend, request and pay. */
export const logs = {
  ...money,
  ...health,
  ...people,
  ...places,
  ...results,
  ...forms,
  ...teamwork,
  ...market,
  ...checks,
  ...living,
  ...running,
  ...everyday,
  ...working,
  ...sports,
  ...registers,
  ...flows,
  ...groups,
  ...precautions,
  ...schooling,
  ...keeping,
  ...relations,
  ...institutions,
  ...crews,
  ...budgets,
  ...casework,
  ...research,
  ...workplace,
};
