import type { Saying } from '../../messages/Told.js';
import { Finder, kindSenses, type Finding } from '../../page/findThings.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { idleBeside, means, orderOf, type Word } from '../../text/words/Word.js';
import { numberOf } from '../../values/numberOf.js';
import { propertiesOf, valueAt, type Property } from '../../values/properties.js';
import { readDate } from '../../values/readDate.js';
import type { Context, Outcome } from '../Action.js';
import { followNumber, followTitle } from '../columns/followTitle.js';
import { choose } from '../targets/resolve.js';
import { fieldBehind } from './settings.js';

/** A value that was told, and the one it takes the place of, if that was told too. */
interface Told {
  readonly value: number | string | null;
  readonly old: number | string | null;
  /** Makes the new value of the one that stands: `double`, `up by 10%`. */
  readonly adjust: ((value: number) => number) | null;
  /** The words that say what the value is of. */
  readonly name: readonly Word[];
}

/** Orders that may tell a fact: `set the target to …`, `I want a target of …`, `the deadline moved to …`. */
const tellingOrders = new Set(['change', 'wish', 'move']);

/** Something on the page that holds a value a person may tell: a field's default, an input's value, a target. */
interface Holder {
  readonly thing: Thing;
  readonly property: Property;
  readonly value: unknown;
}

const reachedField = 'current';
const valueTitles = ['Default', 'Value', 'Date'];
const targetTitles = ['Target', 'Maximum'];

const valueOf = (word: Word): number | string | null => readDate(word) ?? numberOf(word)?.value ?? null;

const units = ['day', 'week', 'month', 'quarter', 'year', 'hour', 'minute', 'currency', 'percent'];
const codes = ['EUR', 'USD', 'GBP', 'CHF', 'JPY'];

const changes = ['up', 'down', 'increase', 'decrease', 'double', 'half'];

const saysNothing = idleBeside('it', 'not', 'value', 'yes', 'now', 'by', ...changes, ...units, ...codes);
const isIdle = (word: Word): boolean => saysNothing(word) || orderOf(word) !== undefined;

/** What a sentence tells as a fact; null when it names no single value. */
function readTold({ clause }: Context): Told | null {
  const words =
    clause.verb && !clause.words.includes(clause.verb) ? [clause.verb, ...clause.words] : clause.words;
  const values = words.filter(
    (word) => valueOf(word) !== null && !means(word, 'article', 'half', 'first', 'second', 'decimals'),
  );
  const isOld = (word: Word): boolean => {
    const before = words.slice(0, words.indexOf(word)).findLast((other) => !isFiller(other));
    return means(before, 'not', 'at:insteadOf', 'since');
  };
  const [news, olds] = [values.filter((word) => !isOld(word)), values.filter(isOld)];
  const adjust = readAdjust(words, news[0]);
  if (news.length > 1 || olds.length > 1 || (news.length === 0 && !adjust)) return null;
  return {
    value: adjust ? null : valueOf(news[0]!),
    old: olds[0] ? valueOf(olds[0]) : null,
    adjust,
    name: words.filter(
      (word) => !values.includes(word) && (!isIdle(word) || means(word, 'target', 'current')),
    ),
  };
}

const isFiller = (word: Word): boolean =>
  means(word, 'filler', 'the') && !means(word, 'not', 'at:insteadOf', 'since');

/** `double`, `halve`, `raise by 10%`, `up by 5k`; with `to` the value itself is told. */
function readAdjust(words: readonly Word[], word: Word | undefined): Told['adjust'] {
  if (!word && words.some((other) => means(other, 'double'))) return (value) => value * 2;
  if (!word && words.some((other) => means(other, 'half'))) return (value) => value / 2;
  const amount = word && numberOf(word);
  const lead = word && words.slice(0, words.indexOf(word)).findLast((other) => !means(other, 'filler'));
  if (!amount || !means(lead, 'by')) return null;
  const sign = words.some((other) => means(other, 'decrease', 'down')) ? -1 : 1;
  return amount.isPercent
    ? (value) => Number((value * (1 + sign * amount.value)).toPrecision(12))
    : (value) => value + sign * amount.value;
}

function holdersIn({ page }: Context): Holder[] {
  return page.things.flatMap((thing): Holder[] => {
    const titles = thing.kind === 'element' ? valueTitles : thing.kind === 'node' ? targetTitles : [];
    const property = propertiesOf(thing).find(
      ({ title, path }) => path.length === 1 && titles.includes(title),
    );
    if (!property) return [];
    const value = valueAt(thing.value, property.path);
    return thing.kind === 'node' && value === undefined ? [] : [{ thing, property, value }];
  });
}

/** A form that adds rows asks for values; a fact is its only where a default is spoken of. */
const isEntry = ({ thing }: Holder): boolean =>
  thing.kind === 'element' && thing.owner?.value['dataset'] !== undefined;

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(value);

/** Whether a holder takes such a value: numbers for numbers, days for days. */
function takes({ thing, value }: Holder, told: number | string | null): boolean {
  const kind = thing.value['kind'];
  const isDate = kind === 'date' || kind === 'datetime' || isDay(value) || thing.value['date'] !== undefined;
  if (typeof told === 'string') return isDate;
  const isText = kind === 'text' || kind === 'textarea' || (typeof value === 'string' && !isDay(value));
  return !isDate && !isText;
}

/** Points for a holder beside those of its name. */
function weigh(holder: Holder, { old, value }: Told, context: Context): number {
  const now = currentOf(holder, context);
  const isOld = old !== null && now === old;
  return (isOld ? 6 : 0) + (typeof now === typeof value ? 2 : 0) + (holder.thing.kind === 'node' ? -1 : 0);
}

/** The value that stands, looked up behind a formula that only reads a field. */
function currentOf({ value, thing }: Holder, context: Context): unknown {
  const behind = fieldBehind(value, context) ?? (value === undefined ? undefined : thing);
  return behind && behind !== thing ? behind.value['default'] : value;
}

/**
 * Sets what a sentence tells as a fact: `the target is 120k, not 100k`, `we aim for 150k`, `double the goal`. Null when
 * nothing on the page holds such a value.
 */
export function tellFact(context: Context): Outcome | null {
  if (!tellingOrders.has(context.clause.action)) return null;
  const told = readTold(context);
  if (!told || told.name.length === 0) return null;
  const isDefault = told.name.some((word) => means(word, 'default'));
  const name = told.name.filter((word) => !means(word, 'default'));
  const holders = holdersIn(context).filter(
    (holder) =>
      takes(holder, told.value) &&
      (!isEntry(holder) || isDefault || holder.value !== undefined) &&
      (!isDefault || holder.property.title === 'Default'),
  );
  const finding = new Finder(holders.map(({ thing }) => thing)).find(name);
  // `the target is 50k`: whatever has one.
  const isAnyTarget = name.every((word) => means(word, 'target'));
  // `we now have 6,200`: what is reached so far, as pages with a target hold it.
  const reached = name.every((word) => means(word, 'current'))
    ? holders.filter(({ thing }) => thing.path.at(-1) === reachedField)
    : [];
  const best =
    reached.length > 0
      ? reached
      : isAnyTarget
        ? holders.filter(({ property }) => targetTitles.includes(property.title))
        : bestOf(finding, holders, told, context);
  if (best.length === 0) return null;
  if (best.length === 1) return setFact(best[0]!, told, context);
  const chosen = choose(
    context,
    best.map(({ thing }) => thing),
  );
  if (!chosen.things) return chosen.outcome;
  return setFact(
    best.find(({ thing }) => thing === chosen.things[0])!,
    told,
    context,
  );
}

function bestOf(finding: Finding, holders: readonly Holder[], told: Told, context: Context): Holder[] {
  const rated = finding.ranked.flatMap(({ thing, points }) => {
    const holder = holders.find((candidate) => candidate.thing === thing);
    return holder && !isComputed(holder, told)
      ? [{ holder, points: points + weigh(holder, told, context) }]
      : [];
  });
  const most = Math.max(-Infinity, ...rated.map(({ points }) => points));
  const best = rated.filter(({ points }) => points > most - 0.01).map(({ holder }) => holder);
  // An input that only reads a field is no other value than the field.
  return best.filter(
    (holder) =>
      !best.some(({ thing }) => thing !== holder.thing && thing === fieldBehind(holder.value, context)),
  );
}

/** `set the progress to 50%`: what a bar shows is computed, and not what it goes up to. */
const isComputed = ({ thing }: Holder, { name }: Told): boolean =>
  thing.kind === 'node' &&
  name.every((word) => {
    if (means(word, 'all', 'at:of')) return true;
    const kinds = word.isName ? [word.plain] : kindSenses(word);
    return kinds.includes('progress') || thing.kindWords.some((kind) => kinds.includes(kind));
  });

function setFact(holder: Holder, told: Told, context: Context): Outcome | null {
  const field = fieldBehind(holder.value, context);
  const thing = field ?? holder.thing;
  const path = field ? ['default'] : holder.property.path;
  const now = valueAt(thing.value, path);
  const isTried = holder.thing.kind === 'element' && holder.property.title === 'Value' && !told.adjust;
  if (typeof now === 'object' && now !== null && !isTried) return null;
  if (told.adjust && typeof now !== 'number')
    return { refused: { key: 'noNumber', params: { what: thing } } };
  const value = told.adjust && typeof now === 'number' ? told.adjust(now) : told.value;
  if (value === now) return { refused: { key: 'nothingChanges', params: { what: thing } } };
  const text = typeof value === 'number' ? { number: value } : String(value);
  const titles =
    typeof now === 'number' && typeof value === 'number'
      ? titled(thing, told, context).map((one) => followNumber(one, now, value))
      : [followTitle(thing, String(now), String(value))];
  const property = { term: holder.property.title };
  const said: Saying =
    field || thing.kind !== 'node'
      ? { key: 'told', params: { what: thing, value: text } }
      : { key: 'set', params: { what: thing, property, value: text } };
  return {
    ops: [setOp(thing, path, value), ...titles.flatMap((title) => title.ops)],
    said: [said, ...titles.flatMap((title) => title.said)],
  };
}

/** What may say the number in its title: a page is called by what it aims at. */
const titled = (thing: Thing, { name }: Told, { page }: Context): Thing[] =>
  name.some((word) => means(word, 'target')) ? [thing, page.page] : [thing];
