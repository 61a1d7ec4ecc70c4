import type { Condition, Format } from '@vitrine/schema';
import type { Thing } from '../page/Thing.js';
import { currentPeriodOf } from '../values/periods.js';
import { plainWords } from '../text/words/plain.js';
import type { Saying, Told } from './Told.js';
import type { Wording } from './Wording.js';
import { wordings } from './wordings.js';

/** How names are told apart: those that two things have are said with their kind. */
export interface Naming {
  readonly isShared: (name: string) => boolean;
}

const alwaysWithKind: Naming = { isShared: () => true };

const english = wordings.get('en')!;

/** A saying in words, in English where there are none of the language. */
export function say({ key, params }: Saying, language: string, naming: Naming = alwaysWithKind): string {
  const wording = wordings.get(language) ?? english;
  const words = Object.entries(params).map(([name, told]) => [name, put(told, wording, language, naming)]);
  const { what } = params;
  const areMany =
    what !== undefined && isThings(what) && new Set(what.map(({ name, id }) => name || id)).size > 1;
  const text = wording.sentences[key](Object.fromEntries(words) as Record<string, string>, areMany);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** One thing or word as it stands among choices, things always with their kind. */
export function sayTold(told: Told, language: string): string {
  return put(told, wordings.get(language) ?? english, language, alwaysWithKind);
}

const isThings = (told: Told): told is readonly Thing[] => Array.isArray(told);

function put(told: Told, wording: Wording, language: string, naming: Naming): string {
  if (typeof told === 'string') return told;
  if (isThings(told)) return list([...new Set(told.map((thing) => named(thing, wording, naming)))], wording);
  if ('term' in told) return termIn(told.term, wording);
  if ('terms' in told) return told.terms.map((term) => termIn(term, wording)).join(', ');
  if ('conditions' in told)
    return list(
      told.conditions.map((condition) => conditionIn(condition, told.labels, wording, language)),
      wording,
    );
  if ('format' in told) return formatIn(told.format, wording);
  if ('number' in told) return new Intl.NumberFormat(language).format(told.number);
  if ('share' in told) return new Intl.NumberFormat(language, { style: 'percent' }).format(told.share);
  if ('title' in told) return titled(told.title, told.kind, wording);
  return named(told, wording, naming);
}

/** A sentence names so many things. */
const mostListed = 9;

function list(texts: readonly string[], { and }: Wording): string {
  if (texts.length < 2) return texts[0] ?? '';
  if (texts.length > mostListed) return `${texts.slice(0, mostListed - 1).join(', ')} …`;
  return `${texts.slice(0, -1).join(', ')}${and}${texts.at(-1)}`;
}

/** A word of the schemas in the language; where there is none, its own words apart. */
function termIn(term: string, { terms }: Wording): string {
  const words = plainWords(term).join(' ');
  if (Object.hasOwn(terms, words)) return terms[words]!;
  return /^[\p{Lu}\d]+$|\s/u.test(term) ? term : words || term;
}

/** How a thing is called; with its kind where the name alone would not do. */
function named(thing: Thing, wording: Wording, naming: Naming): string {
  const { name, schema, kind, id, owner } = thing;
  if (kind === 'page') return wording.quote(name);
  const isPart = kind === 'element' || kind === 'column' || kind === 'option';
  const what = termIn(schema.title ?? kind, wording);
  const where = isPart && owner && owner.name !== name ? owner.name : '';
  if (name === '') return `${what} ${wording.quote(thing.rowsName ?? id)}`;
  if (!naming.isShared(name)) return wording.quote(name);
  return `${wording.quote(name)} (${[what, where].filter((text) => text !== '').join(', ')})`;
}

/** Something new by its title and kind. */
function titled(title: string, kind: string, wording: Wording): string {
  const term = termIn(kind, wording);
  return title === '' ? term : `${wording.quote(title)} (${term})`;
}

function conditionIn(
  condition: Condition,
  labels: ReadonlyMap<string, string>,
  wording: Wording,
  language: string,
): string {
  const { key, op, value } = condition;
  const period = currentPeriodOf(condition);
  if (period) return wording.inCurrent(labels.get(key) ?? key, period);
  const put = isDay(value) && isOrder(op) ? wording.days[op] : wording.conditions[op];
  return put(labels.get(key) ?? key, valueIn(value, wording, language));
}

const isOrder = (op: Condition['op']): op is keyof Wording['days'] => ['lt', 'lte', 'gt', 'gte'].includes(op);

/** Days, and formulas of them: a filter has no other. */
const isDay = (value: Condition['value']): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'formula' in value && value.formula === 'today()');

function valueIn(value: Condition['value'], wording: Wording, language: string): string {
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  if (Array.isArray(value))
    return list(
      value.map((part) => valueIn(part, wording, language)),
      wording,
    );
  if (typeof value === 'object' && value !== null)
    return 'count' in value
      ? wording.span(Number(value.count), value.unit)
      : termIn(value.formula === 'today()' ? 'today' : value.formula, wording);
  return value === undefined || value === null ? '' : String(value);
}

/** The style alone, or what is special about it. */
function formatIn(format: Format, { formats }: Wording): string {
  if (typeof format === 'string') return format === 'percent' ? formats.percent : formats.other(format);
  const { style, decimals, currency, notation } = format;
  const parts = [
    ...(decimals === undefined ? [] : [formats.decimals(decimals)]),
    ...(currency === undefined ? [] : [formats.currency(currency)]),
    ...(notation === 'compact' ? [formats.compact] : []),
  ];
  if (parts.length > 0) return parts.join(', ');
  return style === 'percent' ? formats.percent : formats.other(style);
}
