import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Standalone } from '../../export/exportHtml.js';
import { CommandError, exitCodes } from '../Command.js';

/** The built script and styles of `@vitrine/react`, found from a folder or beside this program. */
export async function readStandalone(folder: string): Promise<Standalone> {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    try {
      const { resolve } = createRequire(from);
      return {
        script: await readFile(resolve('@vitrine/react/standalone'), 'utf8'),
        styles: await readFile(resolve('@vitrine/react/styles.css'), 'utf8'),
      };
    } catch {
      // Not there; the next place may have it.
    }
  }
  throw new CommandError(
    'A page needs the built @vitrine/react. Install it here: npm install @vitrine/react react react-dom.',
    exitCodes.failed,
  );
}
