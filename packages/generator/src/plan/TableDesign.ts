import type { Column, Dataset, Option } from '@vitrine/schema';
import { createNames } from '../assemble/names.js';
import {
  attributes,
  medicalDepartments,
  tones,
  type Attribute,
  type AttributeId,
} from '../samples/attributes.js';
import { entities, stageSets, type EntityId, type NameFamily, type StageSet } from '../samples/entities.js';
import { makeRows, namesOf, type RowsOptions } from '../samples/makeRows.js';
import { people, peopleByDefault } from '../samples/people.js';
import { addsOverGroups, metrics, type Metric } from '../samples/metrics.js';
import type { TradeTable } from '../trades/Trade.js';
import { numbersOf } from '../understand/words/plural.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { fold } from '../understand/words/fold.js';
import { labelIn } from '../understand/lexicon/senses.js';
import { asksWho, columnKind } from '../understand/columns/columnKind.js';
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
  /** Whether it is the day of something that may not have been done. */
  readonly isDoneDay?: boolean;
  /** What the sample rows hold, in the order of their names: positions of choices, numbers, days from today; null is nothing. */
  readonly sample?: readonly (number | null)[];
  /** The days from today between which its samples lie, where they are drawn by week or day. */
  readonly days?: readonly [number, number];
  readonly isName?: boolean;
  readonly isStage?: boolean;
  /** A person by what they are: a doctor, not just someone responsible. */
  readonly isNamedRole?: boolean;
  /** What the figures and charts of a trade call it. */
  readonly tradeId?: string;
}

/** A dataset before its rows are made; columns can still be asked for. */
/** Days from today between which sample records of a calendar lie. */
const daysAround = [-14, 45] as const;

export class TableDesign {
  readonly columns: PlannedColumn[] = [];
  /** The table of a trade that it is made by. */
  kept: TradeTable | null = null;
  readonly #name = createNames(['id']);

  constructor(
    readonly name: string,
    readonly title: string,
    readonly entity: EntityId,
    readonly language: Language,
    /** What one record is called. */
    readonly one: string = labelIn(language, 'entities', entity),
  ) {}

  /** Adds a column unless there is one of the same name. */
  add(wished: Omit<PlannedColumn, 'key'>): PlannedColumn {
    const column = this.#placed(wished);
    const existing = this.columns.find(({ label }) => fold(label) === fold(column.label));
    if (existing) return existing;
    // The person's own word; where it has no Latin letters, what it means.
    const meaning = column.attribute ?? column.entity ?? (column.isName ? 'name' : 'field');
    const word = /[a-z]/i.test(fold(column.label)) ? column.label : meaning;
    const made = { ...column, key: this.#name(word) };
    this.columns.push(made);
    return made;
  }

  /** A column with the choices of the place where its records are: patients lie in other departments than sales. */
  #placed(column: Omit<PlannedColumn, 'key'>): Omit<PlannedColumn, 'key'> {
    if (column.attribute === 'team' && ofSports.has(this.entity) && column.spec === attributes.team) {
      const teams = namesOf('club', this.language, 4);
      return { ...column, spec: { type: 'select' }, options: teams.map((value) => ({ value })) };
    }
    const places = column.spec === attributes.location ? placesOf[this.entity] : undefined;
    if (places) return { ...column, options: places.map((id) => this.#choice(id)) };
    const isUsual = column.attribute === 'department' && column.spec === attributes.department;
    if (!isUsual || !ofClinics.has(this.entity)) return column;
    const options = medicalDepartments.options!.map((id) => optionOf(id, this.language));
    return { ...column, spec: medicalDepartments, options };
  }

  /** A choice that the lexicon has, or only trades. */
  #choice(id: string): Option {
    return optionOf(id, this.language, tradeWordsOf(this.language).options[id]);
  }

  /** The column of an attribute; added in the design's language where it is missing. */
  need(attribute: AttributeId): PlannedColumn {
    return this.find(attribute) ?? this.add(plain(attribute, this.language));
  }

  /** The days between which each lies; what is kept with two days of its own, or takes place on one, has them. */
  needStretch(): void {
    const days = this.columns.filter(({ spec }) => spec.type === 'date');
    if (this.kept && days.length > 1) return;
    const own = this.columns.find(({ attribute }) => attribute === 'date' || attribute === 'time');
    if (own && days.every(({ attribute }) => attribute !== 'start')) {
      if (!own.sample) this.replace(own, { spec: { ...own.spec, days: daysAround } });
      return;
    }
    this.need('start');
    this.need('end');
  }

  find(attribute: AttributeId): PlannedColumn | undefined {
    return this.columns.find((column) => column.attribute === attribute);
  }

  /** Adds a column that the person named, also beside another of the same meaning: a doctor and a therapist. */
  ask(wish: ColumnWish): PlannedColumn {
    return this.add(columnOf(wish, this.language));
  }

  /** The column that a wish means: the same name, else the same meaning, else a new one. */
  wish(wish: ColumnWish): PlannedColumn {
    const { nameColumn } = this;
    // What is sold is a product: it needs no column beside its name.
    if (wish.entity === 'product' && this.entity === 'sale' && nameColumn)
      return this.replace(nameColumn, { label: wish.label, entity: 'product' });
    const made = columnOf(wish, this.language);
    const same = this.columns.find(
      ({ label, attribute, entity }) =>
        fold(label) === fold(made.label) ||
        (attribute !== undefined && attribute === wish.attribute) ||
        (wish.attribute === undefined && isSameRecord(entity, attribute, wish.entity)),
    );
    // The states that a trade's records go through are its stages, and so are those that were named.
    const isStage = wish.attribute !== undefined && stagesOf.has(wish.attribute);
    const isMeant = this.kept !== null || wish.attribute === 'stage';
    const stage = isStage && isMeant ? this.columns.find((column) => column.isStage) : undefined;
    return same ?? stage ?? this.add(made);
  }

  replace(column: PlannedColumn, change: Partial<PlannedColumn>): PlannedColumn {
    const changed = { ...column, ...change };
    this.columns.splice(this.columns.indexOf(column), 1, changed);
    return changed;
  }

  /** Leaves out the column of an attribute. */
  drop(attribute: AttributeId): void {
    const column = this.find(attribute);
    if (column) this.columns.splice(this.columns.indexOf(column), 1);
  }

  /** Where sample names come from: what a department spends is not what a household spends. */
  get family(): NameFamily {
    const { family } = entities[this.entity];
    const isOfCompany = this.find('department') ?? this.find('team');
    return family === 'expense' && isOfCompany ? 'cost' : family;
  }

  /** Whether several rows bear the same name: rent is paid every month, a building site is one row. */
  get repeatsNames(): boolean {
    return this.entity === 'expense' || this.entity === 'income';
  }

  get nameColumn(): PlannedColumn | undefined {
    return this.columns.find(({ isName }) => isName);
  }

  /** The column of stages; made from the kind of record where it is missing. */
  stage(stages: readonly string[] = []): PlannedColumn {
    const found = this.columns.find(({ isStage }) => isStage) ?? this.find('stage') ?? this.find('status');
    const own = stages.map((value): Option => ({ value, ...toneOf(value, this.language) }));
    if (found && (own.length > 0 || !found.isStage))
      return this.replace(found, {
        isStage: true,
        ...(own.length > 0 && { options: own, sample: undefined }),
      });
    if (found) return found;
    const attribute = entities[this.entity].columns.includes('stage' as never) ? 'stage' : 'status';
    const column = plain(attribute, this.language);
    return this.add({
      ...column,
      isStage: true,
      options: own.length > 0 ? own : stageOptions(entities[this.entity].stages, this.language),
    });
  }

  /** Columns that something can be grouped by. */
  get categories(): PlannedColumn[] {
    return this.columns.filter(({ spec, isName }) => spec.type === 'select' && !isName);
  }

  get numbers(): PlannedColumn[] {
    return this.columns.filter(({ spec }) => spec.type === 'number');
  }

  get day(): PlannedColumn | undefined {
    const days = this.columns.filter(({ spec }) => spec.type === 'date' || spec.type === 'datetime');
    return days.find(({ attribute }) => attribute === 'date') ?? days[0];
  }

  /** The day on which something was, rather than when it is due or ends. */
  get pastDay(): PlannedColumn | undefined {
    return this.columns.find(({ attribute }) => attribute !== undefined && pastDays.has(attribute));
  }

  /** The day on which a row was noted or took place, rather than began. */
  get loggedDay(): PlannedColumn | undefined {
    const day = this.pastDay;
    return day?.attribute === 'start' ? undefined : day;
  }

  /** The day since when somebody has been there: those who join are counted by it. */
  get joinedDay(): PlannedColumn | undefined {
    const day = this.pastDay;
    const isPerson = people.has(this.kept?.of ?? this.entity);
    return isPerson && day?.attribute === 'start' && !this.find('end') ? day : undefined;
  }

  /** The day by which a dashboard follows its records over time. */
  get followedDay(): PlannedColumn | undefined {
    return this.loggedDay ?? this.joinedDay;
  }

  /** The dataset with sample rows, or with those the person named. */
  dataset(options: RowsOptions): Dataset {
    return {
      name: this.name,
      title: this.title,
      // Rows with the person's own amounts or days are theirs, and nothing in them is made up.
      origin: options.items?.some(({ amount, date }) => amount ?? date) ? 'entered' : 'sample',
      key: 'id',
      columns: this.columns.map(toColumn),
      rows: makeRows(this, options),
    };
  }
}

const ofSports: ReadonlySet<EntityId> = new Set<EntityId>(['player', 'match', 'practice']);

/** Where records of a kind are, other than in a building. */
const placesOf: Readonly<Partial<Record<EntityId, readonly string[]>>> = {
  defect: ['roomA', 'roomB', 'roomC'],
  match: ['homeGame', 'awayGame'],
  reagent: ['shelfA', 'shelfB', 'shelfC'],
  specimen: ['freezerA', 'freezerB', 'fridgeA'],
  stockItem: ['shelfA', 'shelfB', 'shelfC'],
};

const ofClinics: ReadonlySet<EntityId> = new Set<EntityId>([
  'patient',
  'appointment',
  'vaccination',
  'medication',
]);

function toColumn({ key, label, spec, attribute, tradeId, options, formula }: PlannedColumn): Column {
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

/** Whether a column names the records of a wish: companies are customers. */
const isSameRecord = (
  entity: EntityId | undefined,
  attribute: AttributeId | undefined,
  wished: EntityId | undefined,
): boolean =>
  wished !== undefined &&
  (entity === wished || (attribute === 'company' && (wished === 'customer' || wished === 'client')));

const pastDays: ReadonlySet<string> = new Set(['date', 'created', 'time', 'start']);
const stagesOf: ReadonlySet<string> = new Set(['status', 'stage']);

/** A column by its attribute, named in a language. */
function plain(attribute: AttributeId, language: Language): Omit<PlannedColumn, 'key'> {
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

/** The tone of a stage in the person's own words, where the lexicon knows the word. */
export function toneOf(value: string, language: Language): Pick<Option, 'tone'> {
  const id = Object.keys(tones).find((key) => fold(labelIn(language, 'options', key)) === fold(value));
  return id ? { tone: tones[id] } : {};
}

/** What a wish becomes: its attribute's type, a record's name, or the best guess from the words. */
function columnOf(wish: ColumnWish, language: Language): Omit<PlannedColumn, 'key'> {
  const { usual, ...own } = wish;
  if (!usual) return columnFor(own, language);
  const column = columnFor(own, language);
  const isNumber = column.spec.type === 'number';
  const spec = isNumber ? column.spec : usual.currency ? attributes.fee : specOfKind.number;
  return { ...column, spec, usual: usual.value };
}

function columnFor(wish: ColumnWish, language: Language): Omit<PlannedColumn, 'key'> {
  const { label, attribute, entity, metric } = wish;
  if (wish.options.length > 0)
    return {
      label,
      ...(attribute && { attribute }),
      spec: { type: 'select' },
      options: wish.options.map((value) => ({ value, ...toneOf(value, language) })),
      isStage: attribute !== undefined && stagesOf.has(attribute),
    };
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
