import type { Environment } from '@vitrine/runtime';
import type { Translate } from '../i18n/types.js';
import { ageText } from './ageText.js';

/** How old rows of a source are: "Updated 3 hours ago". `loadedAt` is in milliseconds since 1970. */
export function updatedText(
  loadedAt: number,
  { t, environment }: { readonly t: Translate; readonly environment: Environment },
): string {
  const age = ageText(loadedAt, environment.now ?? loadedAt, environment.locale);
  return age === null ? t('source.justNow') : t('source.updated', { age });
}
