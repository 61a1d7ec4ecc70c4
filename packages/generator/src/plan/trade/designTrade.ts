import { attributes, type Attribute } from '../../samples/attributes.js';
import { people, peopleByDefault } from '../../samples/people.js';
import { fold } from '../../understand/words/fold.js';
import { entities, stageSets, type EntityId } from '../../samples/entities.js';
import { readColumn, type TradeColumn, type TradeTable } from '../../trades/Trade.js';
import { lexicons, type Language } from '../../understand/lexicon/index.js';
import { recordWords } from '../../understand/lexicon/recordWords.js';
import { columnLabel, isWished } from '../../understand/subject/keptColumns.js';
import type { ColumnWish, NamedThing } from '../../understand/Meaning.js';
import { tradeWordsOf } from '../../understand/lexicon/trades/index.js';
import { tradeOption, type PlannedColumn } from '../PlannedColumn.js';
import { TableDesign } from '../TableDesign.js';

/** A table among others that are being designed. */
export interface KindDesign {
  readonly design: TableDesign;
  /** Whether an earlier table of the page has a number of this name too. */
  readonly isRepeated: (label: string) => boolean;
}

/** A table of a trade that is being designed. */
export interface TradeDesign extends KindDesign {
  readonly table: TradeTable;
}

/** The tables of a page in a language. */
export function designTrades(
  tables: readonly TradeTable[],
  language: Language,
  name: (wish: string) => string,
): TradeDesign[] {
  return withRepeats(tables.map((table) => designTrade(table, language, name)));
}

/** Tables of one page, of which each knows what those before it call their numbers. */
export const withRepeats = <Made extends Pick<KindDesign, 'design'>>(made: readonly Made[]) =>
  made.map((each, at) => ({
    ...each,
    isRepeated: (label: string) =>
      made.slice(0, at).some(({ design }) => design.numbers.some((column) => column.label === label)),
  }));

function designTrade(
  table: TradeTable,
  language: Language,
  name: (wish: string) => string,
): Omit<TradeDesign, 'isRepeated'> {
  const { one, many } = recordWords(table.of, language);
  const entity = Object.hasOwn(entities, table.of) ? (table.of as EntityId) : 'own';
  const design = new TableDesign(name(table.of), many, entity, language, one);
  design.add(nameColumn(table, one, language));
  keepAs(design, table);
  return { table, design };
}

/** The table of things under the person's own word for them. */
export function designThing(
  { table, name: called, one, many, whose }: NamedThing,
  language: Language,
  name: (wish: string) => string,
): TradeDesign {
  const design = new TableDesign(name(many), many, 'own', language, one);
  design.add(nameColumn(table, called, language));
  keepAs(design, table);
  if (whose !== undefined) nameHolder(design, whose);
  return { table, design, isRepeated: () => false };
}

/** Calls columns of a trade as the person does. */
export function nameColumns(design: TableDesign, table: TradeTable, wishes: readonly ColumnWish[]): void {
  const kept = table.columns.map(readColumn);
  for (const wish of wishes) {
    const { id } = kept.find((column) => isWished(column, wish, design.language)) ?? {};
    const column = design.columns.find(({ tradeId }) => tradeId !== undefined && tradeId === id);
    if (column) design.replace(column, { label: wish.label });
  }
}

/** Calls those who have things as the person does: the welders of certificates, not their holders. */
function nameHolder(design: TableDesign, wish: ColumnWish): void {
  const holder = design.columns.find(({ spec, isNamedRole }) => spec.type === 'person' && isNamedRole);
  const isPerson = wish.entity !== undefined && people.has(wish.entity);
  if (isPerson && holder) design.replace(holder, { label: wish.label });
  else design.ask(wish);
}

/** Gives a table the columns that a trade keeps, beside those it has. */
export function keepAs(design: TableDesign, table: TradeTable): void {
  const { entity, language } = design;
  design.kept = table;
  for (const column of table.columns.map(readColumn)) {
    const made = columnOf(column, entity, language);
    const own = design.columns.find(({ attribute, isName }) => !isName && attribute === made.attribute);
    const called = design.columns.find(({ label, isName }) => !isName && fold(label) === fold(made.label));
    if (own && !own.tradeId) design.replace(own, { tradeId: column.id });
    else if (called && !called.tradeId) design.replace(called, made);
    else design.add(made);
  }
}

/** Whether a table has all columns and choices that its trade keeps, so that the figures of the trade can be shown. */
export function isAsKept(design: TableDesign): design is TableDesign & { kept: TradeTable } {
  const { kept, columns, entity, language } = design;
  const names = (options: PlannedColumn['options'] = []) => options.map(({ value }) => value).join('|');
  return (
    kept?.columns.map(readColumn).every((column) => {
      const found = columns.find(({ tradeId }) => tradeId === column.id);
      return found && names(found.options) === names(columnOf(column, entity, language).options);
    }) === true && columns.some(({ tradeId }) => tradeId === 'name')
  );
}

/** The column of names; what is numbered may be called as another kind of record, an appointment as its patient. */
export function nameColumn(
  { of: kind, names }: TradeTable,
  one: string,
  language: Language,
): Omit<PlannedColumn, 'key'> {
  const column = { spec: { type: 'text' }, isName: true, tradeId: 'name' } as const;
  const [list = '', of] = names.split(':').toReversed();
  const label = of ? recordWords(of, language).one : one;
  if (list === '#')
    return { ...column, label, values: numbered(of === 'fullName' ? somebody(kind, language) : label) };
  return { ...column, label, values: namesListed(list, language) };
}

/** What people are called whose names nobody knows: members as such, who gives feedback a person. */
const somebody = (kind: string, language: Language): string =>
  recordWords(people.has(kind) || signedUp.has(kind) ? kind : 'person', language).one;

/** Those who put their names down, besides the people of the lexicon. */
const signedUp: ReadonlySet<string> = new Set(['applicant', 'attendee', 'participant', 'visitor']);

function namesListed(list: string, language: Language): readonly string[] {
  const lists: Readonly<Record<string, string>> = {
    ...lexicons[language].names,
    ...tradeWordsOf(language).names,
  };
  return lists[list]!.split('|');
}

const mostNumbered = 48;
const usualRows = 8;
const numbered = (label: string) => Array.from({ length: mostNumbered }, (_, at) => `${label} A-${101 + at}`);

/** How many sample rows a table of a trade has where each has a name of its own. */
export const namesInList = ({ kept, nameColumn }: TableDesign): number =>
  kept?.names.endsWith('#') ? usualRows : (nameColumn?.values?.length ?? usualRows);

function columnOf(column: TradeColumn, entity: EntityId, language: Language): Omit<PlannedColumn, 'key'> {
  const { id, attribute, label, options, sample } = column;
  const spec: Attribute = attributes[attribute];
  const isStage = attribute === 'status' || attribute === 'stage';
  const usual = isStage ? stageSets[entities[entity].stages] : spec.options;
  const isText = spec.type === 'text';
  const choices = isText ? [] : options.length > 0 ? options : (usual ?? []);
  return {
    label: columnLabel(column, language),
    tradeId: id,
    attribute,
    spec,
    ...(choices.length > 0 && { options: choices.map((id) => tradeOption(id, language)) }),
    ...(isText && options[0] && { values: namesListed(options[0], language) }),
    ...(sample.length > 0 && { sample }),
    isStage,
    isNamedRole: spec.type === 'person' && (label !== undefined || !peopleByDefault.has(attribute)),
  };
}
