import type { Thing } from '../../page/Thing.js';
import type { Word } from '../../text/words/Word.js';
import { readSettings } from '../../values/readSettings.js';
import type { Context } from '../Action.js';
import { isFiller } from './subject.js';

/** `add a pie of …`: the type that can be drawn so, where no type is named; words of the page name no way of drawing. */
export function typeDrawn(words: readonly Word[], { page }: Context): string | undefined {
  const own = page.words().words;
  const others = words.filter((word) => !word.isName && !own.has(word.plain) && !isFiller(word));
  return [...page.types.keys()].find(
    (type) => (page.types.get(type)?.['x-plan']?.needs.length ?? 0) > 0 && kindSaid(others, type, page.types),
  );
}

/** The way of drawing that the words name, by the choices of the schema, with the word that says it. */
export function kindSaid(
  words: readonly Word[],
  type: string,
  types: Context['page']['types'],
): { value: string; used: Word } | undefined {
  const schema = types.get(type)!;
  const [first] =
    Object.entries(schema.properties ?? {}).find(
      ([key, { enum: choices }]) => choices && schema.required?.includes(key),
    ) ?? [];
  if (first === undefined) return undefined;
  const own = {
    schema: { ...schema, properties: { [first]: schema.properties![first]! } },
    value: {},
    kindWords: [],
    nameKey: null,
  } as unknown as Thing;
  for (const word of words) {
    const settings = readSettings([word], own, { columns: [], text: null, isOff: false, verb: null });
    const value = settings?.[0]?.value;
    if (typeof value === 'string') return { value, used: word };
  }
  return undefined;
}
