import type { Column, Option } from '@vitrine/schema';
import { attributes, tones, type Attribute, type AttributeId } from '../samples/attributes.js';
import { stageSets, type EntityId, type StageSet } from '../samples/entities.js';
import { peopleByDefault } from '../samples/people.js';
import { addsOverGroups, metrics, type Metric } from '../samples/metrics.js';
import { numbersOf } from '../understand/words/plural.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { fold } from '../understand/words/fold.js';
import { labelIn } from '../understand/lexicon/senses.js';
import { asksWho, columnKind, isBirthday } from '../understand/columns/columnKind.js';
import { asLabel, readColumn } from '../understand/columns/columns.js';
import { tradeWordsOf } from '../understand/lexicon/trades/index.js';
import type { ColumnWish } from '../understand/Meaning.js';

/** A column of a table that is being designed. */
export interface PlannedColumn {
  readonly key: string;
  readonly label: string;
  readonly spec: Attribute;
  readonly attribute?: AttributeId;
  /** The kind of record that its texts name. */
  readonly entity?: EntityId;
  readonly options?: readonly Option[];
  /** Values that the person named. */
  readonly values?: readonly string[];
  readonly formula?: string;
  /** The number that every record has. */
  readonly usual?: number;
  /** Between which whole numbers it lies, where it is given on a scale. */
  readonly scale?: readonly [number, number];
  /** Whether a form needs it filled in. */
  readonly isRequired?: boolean;
  /** Whether it is the day of something that may not have been done. */
  readonly isDoneDay?: boolean;
  /** What the sample rows hold, in the order of their names: positions of choices, numbers, days from today; null is nothing. */
  readonly sample?: readonly (number | null)[];
  /** The days from today between which its samples lie, where they are drawn by week or day. */
  readonly days?: readonly [number, number];
  readonly isName?: boolean;
  /** Whether the person named it among what is kept. */
  readonly isTold?: boolean;
  readonly isStage?: boolean;
  /** A person by what they are: a doctor, not just someone responsible. */
  readonly isNamedRole?: boolean;
  /** What the figures and charts of a trade call it. */
  readonly tradeId?: string;
}

/** A column of the document. */
export function toColumn({ key, label, spec, attribute, tradeId, options, formula }: PlannedColumn): Column {
  // The choices of a trade are written as they should be, and units stay small.
  const isTyped = tradeId === undefined && attribute !== 'unit';
  return {
    key,
    label,
    type: spec.type,
    ...(spec.format && { format: spec.format }),
    ...(options && { options: isTyped ? options.map(shown) : [...options] }),
    ...(formula && { formula }),
  };
}

/** A choice that was typed in small letters is shown as other labels are. */
const shown = (option: Option): Option =>
  option.label === undefined && /^\p{Ll}[\p{Ll}\s-]*$/u.test(option.value)
    ? { ...option, label: asLabel(option.value) }
    : option;

/** A column holds one of them: the categories of a budget are each in their Category. */
function labelOfOne(label: string, attribute: AttributeId, language: Language): string {
  const { one } = numbersOf(label, language);
  const words = lexicons[language].attributes[attribute].split('|').map(fold);
  const isOwn = words.includes(fold(label));
  const isNumber = attributes[attribute].type === 'number';
  return !isOwn && !isNumber && words.includes(fold(one)) ? one : label;
}

/** A column that its name alone tells about, as in a file of headings. */
export const columnByName = (key: string, label: string, language: Language): Column =>
  toColumn({ ...columnOf(readColumn(label, language), language), key });

/** Attributes whose choices are stages. */
export const stagesOf: ReadonlySet<string> = new Set(['status', 'stage']);

/** A column by its attribute, named in a language. */
export function plain(attribute: AttributeId, language: Language): Omit<PlannedColumn, 'key'> {
  return columnOf({ label: labelIn(language, 'attributes', attribute), attribute, options: [] }, language);
}

/** A stage set as choices. The timeline's own states keep their names and get a label. */
export function stageOptions(set: StageSet, language: Language): Option[] {
  return stageSets[set].map((id) => optionOf(id, language));
}

/** Whether the choices of a column stand in an order of their own: stages, and what has tones, such as a priority. */
export function areSteps({ isStage, options }: Pick<PlannedColumn, 'isStage' | 'options'>): boolean {
  return isStage === true || options?.some(({ tone }) => tone !== undefined) === true;
}

/** A choice by its id in the lexicon. */
export function optionOf(id: string, language: Language, label = labelIn(language, 'options', id)): Option {
  const tone = Object.hasOwn(tones, id) ? tones[id] : undefined;
  const isFixed = id === 'planned' || id === 'in-progress' || id === 'complete';
  return { value: isFixed ? id : label, ...(isFixed && { label }), ...(tone && { tone }) };
}

/** A choice by its id, which only trades may have. */
export const tradeOption = (id: string, language: Language): Option =>
  optionOf(id, language, tradeWordsOf(language).options[id]);

/** The tone of a stage in the person's own words, where the lexicon knows the word. */
export function toneOf(value: string, language: Language): Pick<Option, 'tone'> {
  const id = Object.keys(tones).find((key) => fold(labelIn(language, 'options', key)) === fold(value));
  return id ? { tone: tones[id] } : {};
}

/** What a wish becomes: its attribute's type, a record's name, or the best guess from the words. */
export function columnOf(wish: ColumnWish, language: Language): Omit<PlannedColumn, 'key'> {
  const { usual, scale, isRequired, ...own } = wish;
  const plainly = columnFor(own, language);
  const isBirth = plainly.spec.type === 'date' && isBirthday(own.label, language);
  const made = { ...plainly, ...(isRequired && { isRequired }), ...(isBirth && { days: birthdays }) };
  if (scale) return onScale(made, scale);
  if (!usual) return made;
  const isNumber = made.spec.type === 'number';
  const spec = isNumber ? made.spec : usual.currency ? attributes.fee : specOfKind.number;
  return { ...made, spec, usual: usual.value };
}

/** Days from today on which those were born who are between 8 and 60. */
const birthdays = [-60 * 365, -8 * 365] as const;

/** What is rated does not add up, and has no other choices than the points. */
function onScale(
  { label, attribute, spec, isRequired }: Omit<PlannedColumn, 'key'>,
  scale: readonly [number, number],
): Omit<PlannedColumn, 'key'> {
  return {
    label,
    ...(attribute && spec.type === 'number' && { attribute }),
    ...(isRequired && { isRequired }),
    spec: { type: 'number', range: scale, step: 1, average: true },
    scale,
  };
}

function columnFor(wish: ColumnWish, language: Language): Omit<PlannedColumn, 'key'> {
  const { label, attribute, entity, metric } = wish;
  if (wish.options.length > 0) {
    const isStage = attribute !== undefined && stagesOf.has(attribute);
    const toned = wish.options.map((value) => ({ value, ...toneOf(value, language) }));
    // Of shifts that are early, late or night none is amber.
    const areToned = isStage || 2 * toned.filter(({ tone }) => tone !== undefined).length >= toned.length;
    return {
      label,
      ...(attribute && { attribute }),
      spec: { type: 'select' },
      options: areToned ? toned : wish.options.map((value) => ({ value })),
      isStage,
    };
  }
  if (attribute) {
    const spec: Attribute = attributes[attribute];
    return {
      label: labelOfOne(label, attribute, language),
      attribute,
      spec,
      ...(spec.options && { options: spec.options.map((id) => optionOf(id, language)) }),
      ...(wish.isDoneDay && { isDoneDay: true }),
      ...(spec.type === 'person' && { isNamedRole: !peopleByDefault.has(attribute) }),
    };
  }
  if (metric === 'own') {
    const isLevel = columnKind(label, language) === 'level';
    return { label, spec: specOfKind[isLevel ? 'level' : 'number'] };
  }
  const isDay = columnKind(label, language) === 'date';
  if (metric && !isDay) {
    const figure: Metric = metrics[metric];
    const { format, range } = figure;
    const average = !addsOverGroups(figure);
    // A plain count of one record is far smaller than that of a whole month.
    if (!format) return { label, spec: { type: 'number', range: [1, 40], step: 1, average } };
    return { label, spec: { type: 'number', format, range, step: stepFor(range), average } };
  }
  const kind = columnKind(label, language);
  const isNoted = kind === 'text' || kind === 'person';
  return {
    label,
    spec: specOfKind[kind],
    ...(kind === 'person' && { isNamedRole: !asksWho(label, language) }),
    ...(entity && isNoted && { entity }),
  };
}

/** A column of which only the kind of value is known. */
const specOfKind: Readonly<Record<ReturnType<typeof columnKind>, Attribute>> = {
  text: { type: 'text' },
  number: { type: 'number', range: [1, 40], step: 1 },
  level: { type: 'number', range: [1, 40], step: 1, average: true },
  date: { type: 'date', days: [-60, 30] },
  person: { type: 'person' },
  boolean: { type: 'boolean' },
};

/** About a hundred steps between two numbers, each a round one. */
export function stepFor([from, to]: readonly [number, number]): number {
  return 10 ** Math.floor(Math.log10((to - from) / 10));
}
