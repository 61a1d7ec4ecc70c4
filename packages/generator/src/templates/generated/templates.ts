// Generated from packages/generator/src/templates by scripts/codegen.mjs. Do not edit.
import type { Template } from '../Template.js';
import template1 from '../board-meeting.template.json' with { type: 'json' };
import template2 from '../okr.template.json' with { type: 'json' };
import template3 from '../weekly-metrics.template.json' with { type: 'json' };
import template4 from '../mrr-path.template.json' with { type: 'json' };
import template5 from '../revenue.template.json' with { type: 'json' };
import template6 from '../pipeline.template.json' with { type: 'json' };
import template7 from '../offer-ladder.template.json' with { type: 'json' };
import template8 from '../service-packages.template.json' with { type: 'json' };
import template9 from '../client-results.template.json' with { type: 'json' };
import template10 from '../customer-feedback.template.json' with { type: 'json' };
import template11 from '../expectations.template.json' with { type: 'json' };
import template12 from '../retention-analysis.template.json' with { type: 'json' };
import template13 from '../activation-funnel.template.json' with { type: 'json' };
import template14 from '../build-progress.template.json' with { type: 'json' };
import template15 from '../product-roadmap.template.json' with { type: 'json' };
import template16 from '../product-velocity.template.json' with { type: 'json' };
import template17 from '../agent-jobs.template.json' with { type: 'json' };
import template18 from '../constraint-evidence.template.json' with { type: 'json' };
import template19 from '../failures-interventions.template.json' with { type: 'json' };
import template20 from '../operating-system.template.json' with { type: 'json' };
import template21 from '../asset-log.template.json' with { type: 'json' };

/**
 * Whole artifacts with sample data, all at once. Where size matters, take {@link templateCatalogue}.
 */
export const templates: readonly Template[] = [
  template1,
  template2,
  template3,
  template4,
  template5,
  template6,
  template7,
  template8,
  template9,
  template10,
  template11,
  template12,
  template13,
  template14,
  template15,
  template16,
  template17,
  template18,
  template19,
  template20,
  template21,
] as readonly Template[];
