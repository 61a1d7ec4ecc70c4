import type { Template } from './Template.js';
import okr from './okr.template.json' with { type: 'json' };
import pipeline from './pipeline.template.json' with { type: 'json' };
import revenue from './revenue.template.json' with { type: 'json' };

/** Whole artifacts with sample data: usable as they are, and what the planner answers known kinds of prompts with. */
export const templates: readonly Template[] = [revenue, okr, pipeline] as readonly Template[];
