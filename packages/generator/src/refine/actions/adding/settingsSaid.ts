import type { CatalogueSchema } from '@vitrine/schema';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { readSettings, type Setting } from '../../values/readSettings.js';
import type { Context } from '../Action.js';

const isIdle = idleBeside('whichIs');

/**
 * `…, required`, `a field that is optional`, `an optional notes field`: what words set on a new element, and the words
 * without them.
 */
export function withoutSettings(
  words: readonly Word[],
  items: CatalogueSchema | undefined,
  kind: Word,
  { page }: Context,
): { readonly words: readonly Word[]; readonly settings: Readonly<Record<string, unknown>> } {
  const own = items && ({ ...page.page, kind: 'element', schema: items, value: {}, nameKey: null } as const);
  const read = (said: readonly Word[]): readonly Setting[] | null =>
    own && said.length > 0
      ? readSettings(said, own, { columns: [], text: null, isOff: false, verb: null })
      : null;
  const starts = words.flatMap((word, index) =>
    index > 0 && (word.isAfterComma === true || means(word, 'whichIs')) ? [index] : [],
  );
  for (const start of starts) {
    const settings = read(words.slice(start).filter((word) => !isIdle(word)));
    if (settings?.every(isPlain)) return { words: words.slice(0, start), settings: valuesOf(settings) };
  }
  const at = words.indexOf(kind);
  // `un campo opcional de notas`: some languages say it behind.
  const adjective = [...words.slice(0, at), ...words.slice(at + 1, at + 2)].find(
    (word) => !word.isName && read([word])?.every(isSwitch),
  );
  return adjective
    ? { words: words.filter((word) => word !== adjective), settings: valuesOf(read([adjective])!) }
    : { words, settings: {} };
}

const isPlain = ({ property }: Setting): boolean => property.path.length === 1;
const isSwitch = (setting: Setting): boolean => isPlain(setting) && typeof setting.value === 'boolean';

const valuesOf = (settings: readonly Setting[]): Record<string, unknown> =>
  Object.fromEntries(settings.map(({ property, value }) => [property.path[0]!, value]));
