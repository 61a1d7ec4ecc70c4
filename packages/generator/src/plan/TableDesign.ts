import type { Dataset, Option } from '@vitrine/schema';
import { createNames } from '../assemble/names.js';
import { attributes, medicalDepartments, type AttributeId } from '../samples/attributes.js';
import { entities, type EntityId, type NameFamily } from '../samples/entities.js';
import { makeRows, namesOf, type RowsOptions } from '../samples/makeRows.js';
import { people } from '../samples/people.js';
import type { TradeTable } from '../trades/Trade.js';
import { type Language } from '../understand/lexicon/index.js';
import { fold } from '../understand/words/fold.js';
import { labelIn } from '../understand/lexicon/senses.js';
import {
  columnOf,
  optionOf,
  plain,
  stageOptions,
  stagesOf,
  toColumn,
  toneOf,
  tradeOption,
  type PlannedColumn,
} from './PlannedColumn.js';
import { isSaidIn, saidStem } from '../understand/columns/saidColumn.js';
import type { ColumnWish } from '../understand/Meaning.js';

/** Days from today between which sample records of a calendar lie. */
const daysAround = [-14, 45] as const;

/** A dataset before its rows are made; columns can still be asked for. */
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
    if (places) return { ...column, options: places.map((id) => tradeOption(id, this.language)) };
    const isUsual = column.attribute === 'department' && column.spec === attributes.department;
    if (!isUsual || !ofClinics.has(this.entity)) return column;
    const options = medicalDepartments.options!.map((id) => optionOf(id, this.language));
    return { ...column, spec: medicalDepartments, options };
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
    return this.add({ ...columnOf(wish, this.language), isTold: true });
  }

  /** The number among the columns that the person named of which a figure is another form: what was spent is the spending. */
  told(figure: string): PlannedColumn | undefined {
    if (/\s/u.test(figure)) return undefined;
    const stem = saidStem(figure, this.language);
    return this.numbers.find(({ isTold, label }) => isTold && isSaidIn(label, stem));
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
    const told = wish.metric === undefined ? undefined : this.told(made.label);
    return same ?? stage ?? told ?? this.add(made);
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

/** Whether a column names the records of a wish: companies are customers. */
const isSameRecord = (
  entity: EntityId | undefined,
  attribute: AttributeId | undefined,
  wished: EntityId | undefined,
): boolean =>
  wished !== undefined &&
  (entity === wished || (attribute === 'company' && (wished === 'customer' || wished === 'client')));

const pastDays: ReadonlySet<string> = new Set(['date', 'created', 'time', 'start']);
