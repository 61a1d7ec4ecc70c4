import { attributes, type AttributeId } from '../samples/attributes.js';
import { besideTheirOwn, entities, type EntityId } from '../samples/entities.js';
import { groupValues } from '../samples/groupValues.js';
import { namesOf } from '../samples/makeRows.js';
import { asLabel } from '../understand/columns/columns.js';
import { fold, isDense } from '../understand/words/fold.js';
import { isForMany } from '../understand/words/plural.js';
import { lexicons, type Language } from '../understand/lexicon/index.js';
import { noting } from '../understand/lexicon/noting.js';
import { labelIn } from '../understand/lexicon/senses.js';
import type { Choices, ColumnWish, Meaning, NamedEntity } from '../understand/Meaning.js';
import { findMentions, senseOf } from '../understand/words/mentions.js';
import { knownMilestones } from '../understand/subject/knownMilestones.js';
import { readColumn, type TradeTable } from '../trades/Trade.js';
import { isWished } from '../understand/subject/keptColumns.js';
import { stageOptions, type PlannedColumn } from './PlannedColumn.js';
import { TableDesign } from './TableDesign.js';
import { hasValues, keptKind } from './keptKind.js';
import { keepAs, nameColumn } from './trade/designTrade.js';
import { keptTable } from './trade/keptTable.js';

const isNaming = ({ attribute, entity, metric, options }: ColumnWish) =>
  options.length === 0 &&
  (attribute === 'name' ||
    attribute === 'title' ||
    attribute === 'code' ||
    (attribute === undefined && metric === undefined && entity !== undefined));

/** What is kept of something to measure. */
const measured: readonly AttributeId[] = ['date', 'quantity', 'notes'];

/** What is kept of records that no lexicon knows: when and what, where the tool notes what happened; else what is to be done about each. */
function ownColumns({ tool, ranking, language }: Meaning): readonly AttributeId[] {
  // Of what is ranked only its number is known.
  if (ranking) return [];
  const notes = noting[language].split('|').map(fold);
  if (tool && notes.includes(fold(tool.words))) return ['date', 'quantity', 'owner', 'notes'];
  switch (tool?.id) {
    case 'form':
      return entities.own.columns;
    case 'schedule':
      return ['owner', 'notes'];
    case 'inventory':
      return ['location', 'price'];
    case 'board':
      return ['owner', 'due', 'notes'];
    default:
      return ['status', 'owner', 'due', 'notes'];
  }
}

/** What has no name of its own is called by the first thing that is kept of it: an order by its customer, and no project. */
const isCalledBy = (id: EntityId): boolean => !namedThemselves.has(entities[id].family);

const namedThemselves: ReadonlySet<string> = new Set(['project', 'task', 'feature', 'event', 'experiment']);

/** Whether a column names the records themselves, wherever it stands: a stock item is none of its supplier. */
const isOwnName = ({ attribute, entity, label }: ColumnWish, id: EntityId, language: Language) =>
  attribute !== undefined ||
  entity === id ||
  (entities[id].family === 'code' && isBare(label, entity, language));

/** A number that something has beside its name: the jersey number of a player, the lot number of a reagent. */
const isNumberOf = ({ attribute, label }: ColumnWish, id: EntityId, language: Language): boolean =>
  attribute === 'code' &&
  hasOwnNames.has(id) &&
  lexicons[language].attributes.code.split('|').every((word) => fold(word) !== fold(label)) &&
  findMentions(label, language).mentions.every((mention) => senseOf(mention, 'entity')?.id !== id);

/** Records without names of their own in the lexicon that people call by name, and not by a number. */
const hasOwnNames: ReadonlySet<EntityId> = new Set([
  'player',
  'student',
  'member',
  'patient',
  'volunteer',
  'reagent',
  'employee',
]);

/** Whether a column is called as a kind of record, and not as something of it: the last visit is none. */
const isBare = (label: string, entity: EntityId | undefined, language: Language) =>
  entity !== undefined &&
  [false, true].some((many) => fold(label) === fold(labelIn(language, 'entities', entity, many)));

/** The table of a prompt: its kind of record, the columns asked for, and those that people usually keep, of people less where what they do stands in tables beside them. */
export function designTable(
  meaning: Meaning,
  name: (wish: string) => string,
  named: NamedEntity | null = meaning.entity,
  isBesideOthers = false,
): TableDesign {
  const { language } = meaning;
  const { entity, id } = keptKind(meaning, named);
  const isEntries = id === 'thing' && hasValues(meaning);
  const noun = id === 'own' ? (entity?.noun ?? meaning.noun) : null;
  const title = entity
    ? (entity.noun?.many ?? tableTitle(entity, meaning))
    : isEntries
      ? meaning.title
      : (noun?.many ?? labelIn(language, 'entities', id, true));
  const design = new TableDesign(
    name(id === 'thing' ? 'entries' : (noun?.many ?? id)),
    title,
    id,
    language,
    noun?.one,
  );
  const wishes = meaning.columns;
  const areUsual = wishes.length < (meaning.views.length > 0 ? 3 : 2);
  const usualTable = meaning.items.length === 0 ? keptTable(meaning, id, noun) : null;
  const kept = usualTable && (areUsual || areKept(wishes, usualTable, language)) ? usualTable : null;
  const naming =
    wishes.find(
      (wish, index) =>
        isNaming(wish) &&
        ((index === 0 && isCalledBy(id) && meaning.items.length === 0) || isOwnName(wish, id, language)) &&
        !isNumberOf(wish, id, language),
    ) ?? meaning.topic.dimensions.find(({ entity: other }) => other === id);
  // A leave is kept by who takes it, if that is said; so is what only has a code.
  const qualifier =
    entities[id].family === 'code' || id === 'leave'
      ? meaning.others.find(
          (other) =>
            (!other.isWeak || (attended.has(id) && isSubject(other.id))) &&
            entities[other.id].family === 'code' &&
            wishes.length === 0,
        )
      : undefined;
  design.add(
    naming
      ? {
          label: isMany(naming, id, language) ? design.one : naming.label,
          spec: { type: 'text' },
          isName: true,
          ...(naming.attribute && { attribute: naming.attribute }),
          ...(naming.entity && naming.entity !== id && { entity: naming.entity }),
        }
      : kept && !(qualifier && kept.names.endsWith('#'))
        ? nameColumn(kept, design.one, language)
        : {
            label: qualifier ? qualifierLabel(qualifier, language) : design.one,
            spec: { type: 'text' },
            isName: true,
            ...(qualifier && { entity: qualifier.id }),
          },
  );
  for (const wish of wishes) if (wish !== naming) design.ask(wish);
  clockBesideDay(design);
  for (const wish of meaning.topic.orders) design.wish(wish);
  if (isEntries && wishes.length < 2) for (const attribute of valuesOf(meaning)) design.need(attribute);
  else if (noun?.isMass) for (const attribute of measured) design.need(attribute);
  else if (kept) keepAs(design, kept);
  else if (areUsual)
    for (const attribute of usualColumns(id, meaning, isBesideOthers)) addUsual(design, attribute);
  sortSpending(design);
  sortByName(design);
  for (const dimension of meaning.topic.dimensions) if (dimension.entity !== id) asGroup(design, dimension);
  if (design.family === 'cost' && !isAsked(meaning, 'category')) design.drop('category');
  setStages(design, meaning);
  for (const choice of [...(meaning.values ? [meaning.values] : []), ...meaning.choices])
    setValues(design, choice);
  if (areNamesCategories(meaning, id)) design.drop('category');
  const steps = id === 'milestone' && meaning.items.length === 0 ? knownMilestones(meaning) : null;
  if (steps && design.nameColumn && !design.nameColumn.values)
    design.replace(design.nameColumn, { values: steps });
  return design;
}

/** Whether all columns that are named are kept anyway, so that they do not stand for all there should be. */
const areKept = (wishes: readonly ColumnWish[], { columns }: TradeTable, language: Language): boolean =>
  wishes.every((wish) => columns.some((column) => isWished(readColumn(column), wish, language)));

/** Whose appointments and presences those are, also where only the place is named: of a clinic, of a school. */
const attended: ReadonlySet<EntityId> = new Set(['appointment', 'attendance', 'exam', 'vaccination']);
const isSubject = (id: EntityId) => id === 'patient' || id === 'student';

/** What stands beside named entries: a price, an amount, how far they are, a number, a day. */
function valuesOf({ items, prompt, language }: Meaning): AttributeId[] {
  const amounts = items.flatMap(({ amount }) => amount ?? []);
  const isPrice = findMentions(prompt, language).mentions.some(
    (mention) => senseOf(mention, 'attribute')?.id === 'price',
  );
  const [first] = amounts;
  const number: AttributeId[] = !first
    ? []
    : first.isPercent
      ? ['progress']
      : amounts.some(({ currency }) => currency)
        ? [isPrice ? 'price' : 'amount']
        : [isPrice ? 'price' : 'quantity'];
  return [...number, ...(items.some(({ date }) => date) ? (['date'] as const) : [])];
}

/** Where the sample names of spending belong, as positions among the categories. */
const spending = [0, 1, 0, 2, 0, 3, 2, 3];

/** Gives spending the categories of a household instead of those of products. */
function sortSpending(design: TableDesign): void {
  const column = design.find('category');
  if (!column || entities[design.entity].family !== 'expense' || column.values || column.sample) return;
  const options = lexicons[design.language].names.category.split('|').map((value) => ({ value }));
  design.replace(column, { options, sample: spending });
}

/** Where the sample names of goods belong, as positions among the usual categories. */
const goods = [0, 0, 1, 0, 1, 0, 3, 1];

/** Gives defects the trade that mends them, and goods one category each. */
function sortByName(design: TableDesign): void {
  const { family } = entities[design.entity];
  const sorted = design.find(family === 'defect' ? 'trade' : 'category');
  if (!sorted?.options || sorted.values || sorted.sample) return;
  if (family === 'defect') design.replace(sorted, { sample: sorted.options.map((_, at) => at) });
  else if (family === 'product' && sorted.spec === attributes.category)
    design.replace(sorted, { sample: goods });
}

/** Whether the entries that were named are what money is sorted by: no other category fits beside them. */
function areNamesCategories(meaning: Meaning, id: EntityId): boolean {
  const { tool, items, values } = meaning;
  const areEntries = items.some(({ amount }) => amount) || (tool?.id === 'budget' && items.length > 0);
  const isNamed = areEntries || (tool?.id !== 'budget' && values?.column.entity === 'expense');
  return isNamed && !isAsked(meaning, 'category') && entities[id].family === 'expense';
}

const isAsked = ({ columns, topic }: Meaning, id: AttributeId): boolean =>
  [...columns, ...topic.dimensions].some(({ attribute }) => attribute === id);

/** `A table with the orders` names its records, not a column of them. */
const isMany = ({ entity, label }: ColumnWish, id: EntityId, language: Language) =>
  entity === id && fold(label) === fold(labelIn(language, 'entities', id, true));

/** A qualifier as written, where its language has no plural to undo. */
function qualifierLabel({ id, text }: NamedEntity, language: Language): string {
  return isDense(text) ? text : labelIn(language, 'entities', id);
}

/** Records in the plural: as written, when it was written so. */
function tableTitle({ id, text, isWeak }: NamedEntity, { language }: Meaning): string {
  const many = labelIn(language, 'entities', id, true);
  if (isWeak) return many;
  // Opportunities are deals, under the name that the person uses; a Mitgliederliste is one of members.
  const isOne = /\s/u.test(text) || fold(text) === fold(labelIn(language, 'entities', id));
  const isWritten = isForMany(text, language) && !isOne && !namesTool(text, language);
  return fold(text) === fold(many) || isWritten ? asLabel(text) : many;
}

const namesTool = (text: string, language: Language): boolean =>
  findMentions(text, language).mentions.some(
    (mention) => senseOf(mention, 'tool') !== undefined || senseOf(mention, 'part') !== undefined,
  );

/** Those whom a plain list is kept of to call or write to them. */
const listedBySelf: ReadonlySet<EntityId> = new Set(['client', 'customer', 'donor', 'volunteer']);

function usualColumns(id: EntityId, meaning: Meaning, isBesideOthers: boolean): readonly AttributeId[] {
  if (id === 'own') return ownColumns(meaning);
  // A list of people is there to reach them.
  const isDirectory = meaning.tool?.id === 'list' && listedBySelf.has(id);
  const isCrm = meaning.tool?.id === 'crm' && Object.hasOwn(besideTheirOwn, id);
  const columns: readonly AttributeId[] = isCrm
    ? [...besideTheirOwn[id]!, 'status']
    : ((isBesideOthers || isDirectory) && besideTheirOwn[id]) || entities[id].columns;
  // Who has appointments elsewhere sees no doctor.
  return columns.map((column) =>
    column === 'doctor' && id === 'appointment' && !isTreated(meaning) ? 'owner' : column,
  );
}

const treatment: ReadonlySet<string> = new Set(['patient', 'vaccination', 'medication', 'doctor']);

/** Whether a prompt speaks of people, or animals, who are treated. */
const isTreated = ({ prompt, language }: Meaning): boolean =>
  findMentions(prompt, language).mentions.some(({ senses }) => senses.some(({ id }) => treatment.has(id)));

function addUsual(design: TableDesign, attribute: AttributeId): void {
  if (attribute === 'status' || attribute === 'stage') design.stage();
  else design.need(attribute);
}

/** A time beside a day is one of that day: `appointments with patient, date, time`. */
function clockBesideDay(design: TableDesign): void {
  const time = design.columns.find(({ attribute, isTold }) => isTold && attribute === 'time');
  if (!time || !design.columns.some(({ spec }) => spec.type === 'date')) return;
  design.replace(time, { attribute: undefined, spec: { type: 'text' }, values: clockTimes });
}

const clockTimes = ['09:00', '10:30', '13:00', '14:30', '16:00', '17:30'];

/** A column to group by: what has no fixed choices gets some. */
export function asGroup(design: TableDesign, dimension: ColumnWish): void {
  const column = design.wish(dimension);
  // `Candidates by stage`: states go by the word that was said.
  if (column.isStage && !column.isTold && dimension.attribute === 'stage')
    design.replace(column, { label: dimension.label });
  const isNames = column.isName || column.entity !== undefined || column.attribute === 'company';
  if (column.spec.type !== 'text') return;
  if (isNames) return repeatNames(design, column);
  const values = groupValues(column.label, design.language, 4);
  design.replace(column, { spec: { type: 'select' }, options: values.map((value) => ({ value })) });
}

const fewNames = 4;

/** What rows are grouped by comes again: of hours by employee each has several. */
function repeatNames(design: TableDesign, column: PlannedColumn): void {
  const { entity, values } = column;
  if (entity === undefined || entity === design.entity || values || entities[entity].family !== 'code')
    return;
  design.replace(column, { values: namesOf(entity, design.language, fewNames) });
}

function setStages(design: TableDesign, meaning: Meaning): void {
  const status = design.find('status') ?? design.find('stage');
  if (meaning.stages.length > 0) design.stage(meaning.stages);
  else if (status && !status.isStage)
    design.replace(status, {
      isStage: true,
      options: stageOptions(entities[design.entity].stages, design.language),
    });
}

function setValues(design: TableDesign, { column: wish, values }: Choices): void {
  const isName = wish.entity === design.entity;
  if (isName && design.nameColumn && entities[design.entity].family !== 'code') {
    design.replace(design.nameColumn, { values });
    return;
  }
  const named = wish.label || labelIn(design.language, 'attributes', 'category');
  // The building sites of a prompt are what its column Site holds.
  const shorter = design.columns.find((each) => !each.isName && fold(named).endsWith(` ${fold(each.label)}`));
  const label = shorter?.label ?? named;
  const column = design.wish({ ...wish, label, options: [] });
  design.replace(column, {
    spec: { type: 'select' },
    values,
    options: values.map((value) => ({ value })),
    ...(column.isName && { isName: true }),
  });
}
