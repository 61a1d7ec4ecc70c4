import type { Command } from '../Command.js';
import { build } from './build.js';
import { draft } from './draft.js';
import { exportCommand } from './export.js';
import { generate } from './generate.js';
import { refine } from './refine.js';
import { templates } from './templates.js';
import { validate } from './validate.js';

/** The commands in the order in which help lists them. */
export const commands: readonly Command[] = [
  generate,
  draft,
  build,
  refine,
  validate,
  templates,
  exportCommand,
];
