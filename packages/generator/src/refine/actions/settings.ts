import type { PatchOp } from '@vitrine/schema';
import { plainWords } from '../text/plain.js';
import { setOp, unsetOp, type Thing } from '../page/Thing.js';
import { means, type Word } from '../text/Word.js';
import { readSettings, type Setting } from '../values/readSettings.js';
import { valueAt } from '../values/properties.js';
import type { Context, Outcome } from './Action.js';
import type { Pair } from './assign.js';
import { describe } from './resolve.js';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The text that a sentence gives as a value: what follows the last `to`, or is in quotation marks. */
export function textGiven({ clause }: Context): string | null {
  const quoted = clause.words.findLast(({ isQuoted }) => isQuoted);
  if (quoted) return quoted.text;
  const index = clause.words.findIndex((word) => means(word, 'at:to'));
  const first = index === -1 ? undefined : clause.words[index + 1];
  if (!first) return null;
  const last = clause.words.at(-1)!;
  const end = means(last, 'particle') ? clause.words.at(-2)!.end : last.end;
  const text = clause.sentence.slice(first.start, end).trim();
  return text === '' ? null : text;
}

/** What the words set on a thing. */
export function readChange(
  context: Context,
  rest: readonly Word[],
  thing: Thing,
  { isOff }: { isOff: boolean } = { isOff: false },
): Setting[] | null {
  const columns = thing.node ? context.page.columnsOf(thing.node) : [];
  return readSettings(rest, thing, {
    columns,
    text: textGiven(context),
    isOff,
    isBare: context.clause.action === 'change',
    verb: context.clause.verb,
  });
}

/** The field that a formula reads and nothing else, such as `goal.target`: what should be set instead of the formula. */
function fieldBehind(value: unknown, { page }: Context): Thing | undefined {
  if (typeof value !== 'object' || value === null || !('formula' in value)) return undefined;
  const [id, name, ...more] = String(value.formula)
    .split('.')
    .map((part) => part.trim());
  if (id === undefined || name === undefined || more.length > 0) return undefined;
  return page.things.find(
    (thing) => thing.kind === 'element' && thing.node?.id === id && thing.path.at(-1) === name,
  );
}

function opsOf(
  thing: Thing,
  { property, value }: Setting,
  context: Context,
): { ops: PatchOp[]; thing: Thing } {
  const current = valueAt(thing.value, property.path);
  const field = typeof value === 'number' ? fieldBehind(current, context) : undefined;
  const key = field && Object.hasOwn(field.schema.properties ?? {}, 'default') ? 'default' : undefined;
  if (field && key) return { ops: [setOp(field, [key], value)], thing: field };
  if (isSame(current, value)) return { ops: [], thing };
  if (value === undefined) return { ops: [unsetOp(thing, property.path)], thing };
  const [outer = '', inner] = property.path;
  const isWhole = inner === undefined || valueAt(thing.value, [outer]) !== undefined;
  const op = isWhole ? setOp(thing, property.path, value) : setOp(thing, [outer], { [inner]: value });
  return { ops: [op], thing };
}

/** How a value is said: texts and numbers as they are. */
function sayValue(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(plainValue).join(', ')
    : plainValue(value);
}

const plainValue = (value: unknown): string =>
  typeof value === 'string' && /^[a-z]+[A-Z-]/u.test(value) ? plainWords(value).join(' ') : String(value);

/** The ops that make settings, with a sentence on them. */
export function settle(pairs: readonly Pair<readonly Setting[]>[], context: Context): Outcome {
  const made = pairs.flatMap(({ thing, reading }) =>
    reading.map((setting) => ({ setting, ...opsOf(thing, setting, context) })),
  );
  const ops = made.flatMap(({ ops }) => ops);
  const things = [...new Set(made.map(({ thing }) => describe(thing)))].join(', ');
  if (ops.length === 0) return { refused: { key: 'nothingChanges', params: { what: things } } };
  const settings = [...new Map(made.map(({ setting }) => [setting.property.title, setting])).values()];
  const property = settings.map(({ property }) => property.title).join(', ');
  if (settings.every(({ value }) => value === undefined))
    return { ops, said: { key: 'unset', params: { what: things, property } } };
  return {
    ops,
    said: {
      key: 'set',
      params: { what: things, property, value: settings.map(({ value }) => sayValue(value)).join(', ') },
    },
  };
}
