import {
  checkData,
  nowReader,
  readOptions,
  settingReaders,
  type OptionReader,
} from '@vitrine/runtime/internal';
import { artifactSchema, sharedSchemas, type Issue, type JsonSchema } from '@vitrine/schema';
import { findFaults } from '@vitrine/schema/internal';
import type { GenerateOptions } from './types.js';

const fits = (schema: JsonSchema | undefined, value: unknown): boolean =>
  schema !== undefined && findFaults(schema, value, { shared: sharedSchemas }).length === 0;

const readers = {
  ...settingReaders,
  currency: {
    expected: 'an ISO 4217 code, such as EUR',
    read: (value) => {
      const code = String(value).toUpperCase();
      return fits(sharedSchemas['settings']?.properties?.['currency'], code) ? code : undefined;
    },
  },
  now: nowReader,
  id: {
    expected: '1 to 128 letters, digits, dots, hyphens and underscores, beginning with a letter or digit',
    read: (value) => (fits(artifactSchema.properties?.['id'], value) ? value : undefined),
  },
} satisfies Partial<Record<keyof GenerateOptions, OptionReader>>;

/**
 * The options of a host without those that nothing can be done with, and an issue for each of them.
 *
 * @throws TypeError when `data` is no list of tables.
 */
export function readGenerateOptions(given: GenerateOptions): {
  readonly options: GenerateOptions;
  readonly issues: readonly Issue[];
} {
  checkData(given.data);
  return readOptions(given, readers);
}
