import { attributes } from '../../samples/attributes.js';
import { entities } from '../../samples/entities.js';
import type { Choices, ColumnWish, Meaning } from '../../understand/Meaning.js';
import { kindOf, type Piece } from '../../understand/pieces/Piece.js';
import { rowParts } from '../../understand/views/rowParts.js';
import { personName } from '../../understand/facts/headed.js';
import { fold } from '../../understand/words/fold.js';
import { designTable } from '../designTable.js';
import { prepareColumns } from '../make/recordsMaker.js';
import type { Page } from '../Page.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';
import { usualCount } from '../usualCount.js';
import { relate } from './relate.js';

/** A table for each kind of records that pieces are about, in the order in which they are named. */
export function pieceTables(page: Page, pieces: readonly Piece[]): Map<string, TableDesign> {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (!piece.records || piece.figure || piece.given || piece.wish.part === 'progress') continue;
    if (piece.meaning.tool?.id === 'budget' && piece.wish.part === 'table') continue;
    const kind = kindOf(piece.records);
    groups.set(kind, [...(groups.get(kind) ?? []), piece]);
  }
  const tables = new Map([...groups].map(([kind, group]) => [kind, tableOf(page, group, groups.size > 1)]));
  nameChoices(page.meaning, pieces, [...tables.values()]);
  relate(
    [...tables].map(([kind, design]) => {
      const group = groups.get(kind)!;
      return { design, items: itemsOf(group), isUsual: columnsOf(group).length === 0 };
    }),
  );
  for (const [kind, design] of tables) {
    const group = groups.get(kind)!;
    const along = group.find(({ wish }) => wish.topic.isOverTime);
    const unit = group.flatMap(({ wish }) => wish.topic.unit ?? [])[0];
    const isRanked = group.some(
      ({ wish: { top, topic } }) =>
        top !== undefined && topic.dimensions.some(({ entity }) => entity !== design.entity),
    );
    const count = usualCount(design, along !== undefined || isRanked, along?.wish.topic.unit ?? unit);
    page.table(design, { items: itemsOf(group), count });
  }
  return tables;
}

const itemsOf = (group: readonly Piece[]) =>
  group.find(({ meaning }) => meaning.items.length > 0)?.meaning.items ?? [];

/** One table for all that is said of its records; the piece that names the most columns tells the most. */
function tableOf(page: Page, group: readonly Piece[], isBesideOthers: boolean): TableDesign {
  const [lead] = group.toSorted((a, b) => b.meaning.columns.length - a.meaning.columns.length);
  const { meaning, records } = lead!;
  const about: Meaning = {
    ...meaning,
    // A board of budgets is no budget.
    tool: records?.id === 'own' && meaning.tool?.id === 'budget' ? null : meaning.tool,
    prompt: page.meaning.prompt,
    settings: [...new Set([...meaning.settings, ...page.meaning.settings])],
    entity: records,
    noun: records?.noun ?? null,
    topic: { ...meaning.topic, dimensions: [] },
    columns: columnsOf(group),
    stages: group.find((piece) => piece.meaning.stages.length > 0)?.meaning.stages ?? [],
    items: itemsOf(group),
    values: null,
    choices: group.flatMap((piece) => [
      ...(piece.meaning.values ? [piece.meaning.values] : []),
      ...piece.meaning.choices,
    ]),
    views: group.flatMap(({ wish }) => (rowParts.has(wish.part) ? [] : [wish])),
  };
  const design = designTable(about, page.name, records, isBesideOthers);
  prepareColumns(
    design,
    group.map(({ wish }) => wish),
  );
  return design;
}

/** The columns that all pieces name, each once. */
function columnsOf(group: readonly Piece[]): ColumnWish[] {
  const all = group.flatMap(({ meaning }) => meaning.columns);
  return all.filter(({ label }, at) => all.findIndex((other) => fold(other.label) === fold(label)) === at);
}

/** What was told to be the choices of a column stands in each table that keeps it, else in the first that has someone to name. */
function nameChoices(
  { choices, values }: Meaning,
  pieces: readonly Piece[],
  designs: readonly TableDesign[],
): void {
  const own = pieces.flatMap(({ meaning }) => [
    ...meaning.choices,
    ...(meaning.values ? [meaning.values] : []),
    ...meaning.columns.map(({ options }) => ({ values: options })),
  ]);
  const stages = pieces.map(({ meaning }) => ({ values: meaning.stages }));
  const isOwn = ({ values }: Choices) =>
    [...own, ...stages].some((other) => other.values.includes(values[0]!));

  const drawn = pieces.filter(({ figure }) => figure !== null).flatMap(({ meaning }) => choicesOf(meaning));
  for (const choice of [...choicesOf({ choices, values }), ...drawn]) {
    const keeping = designs.flatMap((design) => {
      const column = columnFor(design, choice.column);
      return column ? [{ design, column }] : [];
    });
    const isOfPeople = areNames(choice) && !isState(choice.column);
    const people = isOfPeople ? designs.flatMap((design) => personIn(design)) : [];
    const [place] = people;
    if (keeping.length > 0) for (const { design, column } of keeping) put(design, column, choice);
    else if (place) put(place.design, place.column, choice);
    else if (!isOfPeople && !isState(choice.column) && !isOwn(choice)) addTo(designs[0], choice);
  }
  shareChoices(pieces, designs);
}

const choicesOf = ({ choices, values }: Pick<Meaning, 'choices' | 'values'>): Choices[] => [
  ...(values?.column.label ? [values] : []),
  ...choices,
];

/** The channels that were named for donors are those of their donations. */
function shareChoices(pieces: readonly Piece[], designs: readonly TableDesign[]): void {
  const named = pieces.flatMap(({ meaning }) =>
    meaning.columns.filter((column) => column.attribute && column.options.length > 1 && !isState(column)),
  );
  for (const column of named) {
    const alike = named.filter(({ attribute }) => attribute === column.attribute);
    if (alike.length > 1) continue;
    for (const design of designs) {
      const same = design.columns.find(({ attribute }) => attribute === column.attribute);
      const choice = { column, values: column.options };
      if (same?.spec.type === 'select' && !same.values) put(design, same, choice);
    }
  }
}

/** The branches of a shop are a column of what it sells. */
function addTo(design: TableDesign | undefined, { column, values }: Choices): void {
  if (!design) return;
  const options = values.map((value) => ({ value }));
  design.replace(design.wish({ ...column, options: [] }), { spec: { type: 'select' }, options, values });
}

const isState = ({ attribute }: ColumnWish) => attribute === 'status' || attribute === 'stage';

/** Whether those who are named are people: campaigns have capitals as well. */
const areNames = ({ column: { attribute, entity }, values }: Choices): boolean =>
  (attribute
    ? attributes[attribute].type === 'person'
    : entity === undefined || entities[entity].family === 'code') &&
  values.every((value) => personName.test(value));

/** The choices under the name that the person used. */
const put = (design: TableDesign, column: PlannedColumn, { column: { label }, values }: Choices) =>
  design.replace(column, {
    // `Top products` of a product are no other name of it.
    ...(column.attribute !== undefined && { label }),
    spec: { type: 'select' },
    options: values.map((value) => ({ value })),
    values,
  });

const columnFor = (
  { columns }: TableDesign,
  { label, attribute, entity }: ColumnWish,
): PlannedColumn | undefined =>
  columns.find(
    (column) =>
      !column.isStage &&
      (fold(column.label) === fold(label) ||
        (attribute !== undefined && column.attribute === attribute) ||
        (entity !== undefined && column.entity === entity)),
  );

const personIn = (design: TableDesign) =>
  design.columns
    .filter(({ spec, isName }) => spec.type === 'person' && !isName)
    .slice(0, 1)
    .map((column) => ({ design, column }));
