import type { Column } from '@vitrine/schema';
import type { Thing } from '../page/Thing.js';
import { kindSenses } from '../page/findThings.js';
import { plainWords } from '../text/words/plain.js';
import { isSameWord } from '../text/words/sameWord.js';
import { idleBeside, means, type Word } from '../text/words/Word.js';
import { findColumn } from './findColumn.js';
import { numberOf } from './numberOf.js';
import { propertiesOf, valueAt, type Property } from './properties.js';
import { readDate } from './readDate.js';
import { readFormat } from './readFormat.js';

/** A property and what it should be. */
export interface Setting {
  readonly property: Property;
  readonly value: unknown;
}

interface Reading extends Setting {
  readonly used: readonly Word[];
  /** Words of the title or choice that were met; more is better. */
  readonly fit: number;
}

/** What the words around say of a value. */
export interface Manner {
  /** The columns that a property may name. */
  readonly columns: readonly Column[];
  /** What was introduced as the value, for texts. */
  readonly text: string | null;
  /** `hide`, `turn off`: a switch goes off. */
  readonly isOff: boolean;
  /** Whether a value may stand alone: `set the target to 5`. */
  readonly isBare?: boolean;
  /** Words of the order itself, which may say the value too: `stack`. */
  readonly verb: Word | null;
}

const meansWord = (word: Word, wanted: string): boolean =>
  word.isName
    ? plainWords(word.plain).length === 1 && isSameWord(word.plain, wanted)
    : word.senses.some((sense) => !rowSenses.has(sense) && isSameWord(sense, wanted)) ||
      isSameWord(word.plain, wanted);

/** Senses that tell states of rows: `done` ended one, and sets nothing to the end. */
const rowSenses: ReadonlySet<string> = new Set(['ended', 'open']);

/** The words that say all of these; null when one is missing. */
function wordsSaying(words: readonly Word[], wanted: readonly string[]): Word[] | null {
  const found = wanted.map(
    (text) =>
      words.find((word) => !word.isName && isSameWord(word.plain, text)) ??
      words.find((word) => meansWord(word, text)),
  );
  return wanted.length > 0 && found.every((word) => word !== undefined) ? [...new Set(found)] : null;
}

const isIdle = idleBeside('and', 'widget', 'it', 'color', 'yes', 'all');

/** Whether the schema takes a number. */
function takesNumber({ schema, ref }: Property): boolean {
  return schema.type === 'number' || schema.type === 'integer' || ref === 'number-value' || ref === 'value';
}

function readChoice(property: Property, words: readonly Word[], titled: readonly Word[]): Reading[] {
  return (property.schema.enum ?? []).flatMap((choice) => {
    if (typeof choice !== 'string') return [];
    const wanted = plainWords(choice);
    const used = wordsSaying(words, wanted);
    if (!used) return [];
    return [
      {
        property,
        value: choice,
        used: [...new Set([...used, ...titled])],
        // A choice called as the property itself, such as stacked of Stack, is meant where no other is said.
        fit:
          wanted.length +
          titled.length -
          (wanted.every((text) => property.words.some((word) => isSameWord(word, text))) ? 0.5 : 0),
      },
    ];
  });
}

/** `remove the red`: the choice that stands is taken away, another one cannot be. */
function readGone(property: Property, words: readonly Word[], current: unknown): Reading[] {
  const standing = readChoice(property, words, []).find(({ value }) => value === current);
  return standing && isOptional(property, current) ? [switchedOff(property, standing.used)] : [];
}

function readNumber(property: Property, words: readonly Word[], titled: readonly Word[]): Reading[] {
  const word = words.find(
    (candidate) =>
      !titled.includes(candidate) && numberOf(candidate) !== null && readDate(candidate) === null,
  );
  const amount = word && numberOf(word);
  if (!word || !amount) return [];
  return [{ property, value: amount.value, used: [...titled, word], fit: titled.length + 1 }];
}

function readProperty(
  property: Property,
  words: readonly Word[],
  manner: Manner,
  current: unknown,
): Reading[] {
  const { schema, ref } = property;
  const titled = wordsSaying(words, property.words) ?? wordsSaying(words, property.path.slice(-1)) ?? [];
  const not = words.filter((word) => means(word, 'not'));
  const isWord = schema.type !== 'object' || titled.every((word) => property.words.includes(word.plain));
  if (manner.isOff && titled.length > 0 && isWord && isOptional(property, current))
    return [switchedOff(property, titled)];
  if (schema.type === 'array' || (schema.type === 'object' && ref === null)) return [];
  if (manner.isOff && (ref === 'tone' || schema.enum)) return readGone(property, words, current);
  if (ref === 'tone') return readChoice(property, words, titled);
  if (ref === 'format') {
    const styles = schema.anyOf?.flatMap((part) => (part.enum as string[] | undefined) ?? []) ?? [];
    const read = readFormat(words, current, styles, manner.isOff);
    const isMain = titled.length > 0 || property.words.length === 1;
    return read && isMain
      ? [{ property, value: read.format, used: [...read.used, ...titled], fit: read.used.length }]
      : [];
  }
  if (ref === 'icon' && titled.length === 0) return [];
  if (schema.enum) return readChoice(property, words, titled);
  if (titled.length === 0) return [];
  if (ref === 'key' && manner.text === null) return [];
  if (ref === 'key') {
    const rest = words.filter((word) => !titled.includes(word));
    const column = findColumn(rest, manner.columns);
    return column
      ? [{ property, value: column.column.key, used: [...titled, ...column.used], fit: titled.length + 1 }]
      : [];
  }
  if (schema.type === 'boolean')
    return [
      { property, value: !(manner.isOff || not.length > 0), used: [...titled, ...not], fit: titled.length },
    ];
  if (takesNumber(property)) return readNumber(property, words, titled);
  if (schema.type === 'string' && manner.text !== null)
    return [
      {
        property,
        value: manner.text,
        used: [...titled, ...words.filter((word) => manner.text!.includes(word.text))],
        fit: titled.length,
      },
    ];
  return [];
}

/** Whether a property that is set can be taken away: a switch is turned off instead. */
function isOptional({ schema }: Property, current: unknown): boolean {
  const isSwitch = schema.type === 'boolean' || schema.enum?.includes('none') === true;
  return isSwitch || (current !== undefined && Object.hasOwn(schema, 'default'));
}

function switchedOff(property: Property, titled: readonly Word[]): Reading {
  const { schema } = property;
  const value = schema.type === 'boolean' ? false : schema.enum?.includes('none') ? 'none' : undefined;
  return { property, value, used: titled, fit: titled.length + 1 };
}

/** The property that a bare value is for: of a field its default, of an input its value. */
function readMainValue(thing: Thing, properties: readonly Property[], words: readonly Word[]): Reading[] {
  const property = properties.find(({ title, path }) => path.length === 1 && mainTitles.includes(title));
  if (!property) return [];
  const current = valueAt(thing.value, property.path);
  if (typeof current === 'object' && current !== null) return [];
  const [word, ...others] = words.filter(
    (candidate) => !isIdle(candidate) && (numberOf(candidate) !== null || readDate(candidate) !== null),
  );
  if (!word || others.length > 0) return [];
  const date = readDate(word);
  if (typeof current === 'number' && date !== null) return [];
  return [{ property, value: date ?? numberOf(word)!.value, used: [word], fit: 0.5 }];
}

/** `from 1 to 10`: the least and the most of what has both. */
function readRange(properties: readonly Property[], words: readonly Word[]): Reading[] {
  const numbers = words.filter((word) => numberOf(word) !== null && readDate(word) === null);
  const [least, most] = numbers.map((word) => numberOf(word)!.value);
  const bounds = ['Minimum', 'Maximum'].map((title) =>
    properties.find((property) => property.title === title && property.path.length === 1),
  );
  if (numbers.length !== 2 || least! >= most!) return [];
  return bounds.flatMap((property, index) =>
    property && bounds.every(Boolean)
      ? [{ property, value: [least, most][index], used: [numbers[index]!], fit: 1.5 }]
      : [],
  );
}

/**
 * What words set on a thing, every word accounted for; null when there is a word that nothing explains.
 *
 * Properties are found by the words of their titles and by the words of their choices, so a new property needs no code.
 */
export function readSettings(words: readonly Word[], thing: Thing, manner: Manner): Setting[] | null {
  const told = words.filter((word) => !isIdle(word) || numberOf(word) !== null);
  const all = manner.verb && !told.includes(manner.verb) ? [...told, manner.verb] : told;
  const properties = propertiesOf(thing).filter(({ path }) => path[0] !== thing.nameKey);
  const readings = properties.flatMap((property) =>
    readProperty(property, all, manner, standing(property, thing, manner)),
  );
  if (manner.isBare) readings.push(...readMainValue(thing, properties, all));
  readings.push(...readRange(properties, told));
  const isOfVerb = ({ used }: Reading): boolean => manner.verb !== null && used.includes(manner.verb);
  const rank = (reading: Reading): number =>
    reading.fit + Number(isOfVerb(reading)) + (isCalledSo(reading) ? 0.5 : 0);
  const best = readings.toSorted(
    (a, b) =>
      rank(b) - rank(a) || b.used.length - a.used.length || a.property.path.length - b.property.path.length,
  );
  const left = new Set(told);
  const settings: Reading[] = [];
  for (const reading of best) {
    const isNew =
      reading.used.some((word) => left.has(word)) || (settings.length === 0 && reading.used.length > 0);
    const isTaken = settings.some(
      ({ property, used }) =>
        property === reading.property || used.some((word) => reading.used.includes(word) && !isShared(word)),
    );
    if (!isNew || isTaken) continue;
    settings.push(reading);
    for (const word of reading.used) left.delete(word);
    if (isOfVerb(reading))
      for (const word of left) if (isDescribed(word, reading.property)) left.delete(word);
  }
  for (const word of left) if (isExplained(word, thing)) left.delete(word);
  return settings.length > 0 && left.size === 0 ? settings : null;
}

/** The value there is; what draws a column writes its numbers as the column says. */
function standing({ ref, path }: Property, thing: Thing, { columns }: Manner): unknown {
  const own = valueAt(thing.value, path);
  return own === undefined && ref === 'format' && thing.kind === 'element'
    ? columns.find(({ key }) => key === thing.path.at(-1))?.format
    : own;
}

/** Whether the property was named by the words of its title and not by others for it. */
const isCalledSo = ({ property, used }: Reading): boolean =>
  property.words.every((text) => used.some(({ plain }) => isSameWord(plain, text)));

/** `smooth the lines`: the description of what is set tells of lines. */
const isDescribed = (word: Word, { schema }: Property): boolean =>
  plainWords(schema.description ?? '').some((text) => isSameWord(text, word.plain));

/** Properties that a value alone is for. */
const mainTitles = ['Default', 'Value', 'Date'];

/** Words such as `not` may count for several properties. */
const isShared = (word: Word): boolean => means(word, 'not');

function isExplained(word: Word, thing: Thing): boolean {
  const kinds = word.isName ? [] : kindSenses(word);
  return (
    thing.kindWords.some((kind) => kinds.some((sense) => isSameWord(kind, sense))) ||
    means(word, 'not', 'row', 'max')
  );
}
