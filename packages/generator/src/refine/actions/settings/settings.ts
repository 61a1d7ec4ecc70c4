import type { Format, PatchOp } from '@vitrine/schema';
import type { Saying, Told } from '../../messages/Told.js';
import { setOp, unsetOp, type Thing } from '../../page/Thing.js';
import { means, textOf, type Word } from '../../text/words/Word.js';
import { readSettings, type Setting } from '../../values/readSettings.js';
import { valueAt } from '../../values/properties.js';
import type { Context, Outcome } from '../Action.js';
import type { Pair } from '../targets/assign.js';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The text that a sentence gives as a value: what follows `to`, or is in quotation marks. */
export function textGiven({ clause }: Context): string | null {
  const { words, sentence } = clause;
  const to = words.findIndex((word) => means(word, 'at:to'));
  const quoted = words.findLast(({ isQuoted }, index) => isQuoted && index > to);
  if (quoted) return quoted.text;
  const given = inOrder(words.slice(to === -1 ? words.length : to + 1));
  const last = given.findLastIndex((word) => word.isName || !means(word, 'particle'));
  const text = textOf(given.slice(0, last + 1), sentence);
  return text === '' ? null : text;
}

/** The first words that stand in the sentence as they are listed; languages with postpositions put others before. */
function inOrder(words: readonly Word[]): Word[] {
  const end = words.findIndex((word, index) => index > 0 && word.start < words[index - 1]!.end);
  return words.slice(0, end === -1 ? words.length : end);
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
export function fieldBehind(value: unknown, { page }: Context): Thing | undefined {
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

/** What a property is told as: the word for its color, what its numbers show, that it is on. */
function sayingOf({ property, value }: Setting, what: readonly Thing[]): Saying {
  const title = { term: property.title };
  if (value === undefined) return { key: 'unset', params: { what, property: title } };
  if (property.ref === 'tone') return { key: 'toned', params: { what, tone: { term: String(value) } } };
  if (property.ref === 'format')
    return { key: 'formatted', params: { what, how: { format: value as Format } } };
  if (typeof value === 'boolean')
    return { key: value ? 'switchedOn' : 'switchedOff', params: { what, property: title } };
  if (property.title === 'Kind' && property.schema.enum)
    return { key: 'drawn', params: { what, kind: { term: String(value) } } };
  const isTerm = property.schema.enum !== undefined;
  const said = Array.isArray(value) ? { terms: value.map(String) } : sayPlain(value, isTerm);
  return { key: 'set', params: { what, property: title, value: said } };
}

/** A value in words: a choice of the schema as its term, all else as it is. */
function sayPlain(value: unknown, isTerm: boolean): Told {
  if (typeof value === 'object' && value !== null) return { terms: Object.values(value).map(String) };
  return isTerm ? { term: String(value) } : String(value);
}

/** The ops that make settings, with a sentence on each. */
export function settle(pairs: readonly Pair<readonly Setting[]>[], context: Context): Outcome {
  const made = pairs.flatMap(({ thing, reading }) =>
    reading.map((setting) => ({ setting, ...opsOf(thing, setting, context) })),
  );
  const changed = made.filter(({ ops }) => ops.length > 0);
  if (changed.length === 0)
    return { refused: { key: 'nothingChanges', params: { what: distinct(made.map(({ thing }) => thing)) } } };
  return { ops: changed.flatMap(({ ops }) => ops), said: sayingsOf(changed) };
}

/** One sentence for each value, with all that have it now. */
function sayingsOf(changed: readonly { readonly setting: Setting; readonly thing: Thing }[]): Saying[] {
  const groups = new Map<string, { setting: Setting; things: Thing[] }>();
  for (const { setting, thing } of changed) {
    const key = JSON.stringify([setting.property.title, setting.value]);
    const group = groups.get(key);
    if (group) group.things.push(thing);
    else groups.set(key, { setting, things: [thing] });
  }
  return [...groups.values()].map(({ setting, things }) => sayingOf(setting, distinct(things)));
}

const distinct = (things: readonly Thing[]): Thing[] => [...new Set(things)];
