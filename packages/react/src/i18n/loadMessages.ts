import type { Dictionary } from './types.js';

/**
 * Loads the built-in words for a locale. Undefined when there are none beside English, which is always there.
 *
 * @param locale BCP 47 tag, such as `de-AT`.
 */
export async function loadMessages(locale: string): Promise<Dictionary | undefined> {
  const language = locale.toLowerCase().split('-')[0];
  return language === 'de' ? (await import('../generated/de.js')).de : undefined;
}
