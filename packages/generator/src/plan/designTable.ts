import type { AttributeId } from '../samples/attributes.js';
import { entities, type EntityId } from '../samples/entities.js';
import { asLabel } from '../understand/columns.js';
import { fold, isDense } from '../understand/fold.js';
import type { Language } from '../understand/lexicon/index.js';
import { labelIn } from '../understand/lexicon/senses.js';
import type { ToolId } from '../understand/lexicon/Lexicon.js';
import type { ColumnWish, Meaning, NamedEntity } from '../understand/Meaning.js';
import { stageOptions, TableDesign } from './TableDesign.js';

/** What a kind of tool is usually about. */
const usual: Readonly<Partial<Record<ToolId, EntityId>>> = {
  budget: 'budgetItem',
  inventory: 'stockItem',
  crm: 'deal',
  schedule: 'milestone',
  league: 'club',
  board: 'task',
};

const isNaming = ({ attribute, entity, metric, options }: ColumnWish) =>
  options.length === 0 &&
  (attribute === 'name' ||
    attribute === 'title' ||
    attribute === 'code' ||
    (attribute === undefined && metric === undefined && entity !== undefined));

/** The table of a prompt: its kind of record, the columns asked for, and those that people usually keep. */
export function designTable(
  meaning: Meaning,
  name: (wish: string) => string,
  named: NamedEntity | null = meaning.entity,
): TableDesign {
  const { language } = meaning;
  // A budget with named entries is about those: a wedding budget with catering and flowers.
  const entity = meaning.tool?.id === 'budget' && meaning.items.length > 0 ? null : named;
  const id: EntityId = entity?.id ?? usual[meaning.tool?.id ?? 'tracker'] ?? 'thing';
  const title = entity ? tableTitle(entity, meaning) : meaning.title;
  const design = new TableDesign(name(id === 'thing' ? 'entries' : id), title, id, language);
  const wishes = meaning.columns;
  const naming = wishes.find(isNaming) ?? meaning.topic.dimensions.find(({ entity: other }) => other === id);
  const qualifier =
    entities[id].family === 'code'
      ? meaning.others.find(
          (other) => !other.isWeak && entities[other.id].family === 'code' && wishes.length === 0,
        )
      : undefined;
  design.add(
    naming
      ? {
          label: naming.label,
          spec: { type: 'text' },
          isName: true,
          ...(naming.attribute && { attribute: naming.attribute }),
          ...(naming.entity && naming.entity !== id && { entity: naming.entity }),
        }
      : {
          label: qualifier ? qualifierLabel(qualifier, language) : labelIn(language, 'entities', id),
          spec: { type: 'text' },
          isName: true,
          ...(qualifier && { entity: qualifier.id }),
        },
  );
  for (const wish of wishes) if (wish !== naming) design.ask(wish);
  if (wishes.length < 2) for (const attribute of entities[id].columns) addUsual(design, attribute);
  for (const dimension of meaning.topic.dimensions) if (dimension.entity !== id) asGroup(design, dimension);
  setStages(design, meaning);
  setValues(design, meaning);
  if (areNamesCategories(meaning, id)) design.drop('category');
  return design;
}

/** Whether the entries that were named are what money is sorted by: no other category fits beside them. */
function areNamesCategories({ tool, items, values, columns, topic }: Meaning, id: EntityId): boolean {
  const isNamed = tool?.id === 'budget' ? items.length > 0 : values?.column.entity === 'expense';
  const isAsked = [...columns, ...topic.dimensions].some(({ attribute }) => attribute === 'category');
  return isNamed && !isAsked && entities[id].family === 'expense';
}

/** A qualifier as written, where its language has no plural to undo. */
function qualifierLabel({ id, text }: NamedEntity, language: Language): string {
  return isDense(text) ? text : labelIn(language, 'entities', id);
}

/** Records in the plural: as written, when it was written so. */
function tableTitle({ id, text, isWeak }: NamedEntity, { language }: Meaning): string {
  const many = labelIn(language, 'entities', id, true);
  return !isWeak && fold(text) === fold(many) ? asLabel(text) : many;
}

function addUsual(design: TableDesign, attribute: AttributeId): void {
  if (attribute === 'status' || attribute === 'stage') design.stage();
  else design.need(attribute);
}

/** A column to group by: what has no fixed choices gets some. */
export function asGroup(design: TableDesign, dimension: ColumnWish): void {
  const column = design.wish(dimension);
  if (column.spec.type !== 'text' || column.isName || column.entity) return;
  const values = ['A', 'B', 'C', 'D'].map((letter) => `${column.label} ${letter}`);
  design.replace(column, { spec: { type: 'select' }, options: values.map((value) => ({ value })) });
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

function setValues(design: TableDesign, { values }: Meaning): void {
  if (!values) return;
  const isName = values.column.entity === design.entity;
  if (isName && design.nameColumn && entities[design.entity].family !== 'code') {
    design.replace(design.nameColumn, { values: values.values });
    return;
  }
  const label = values.column.label || labelIn(design.language, 'attributes', 'category');
  const column = design.wish({ ...values.column, label, options: [] });
  design.replace(column, {
    spec: { type: 'select' },
    values: values.values,
    options: values.values.map((value) => ({ value })),
    ...(column.isName && { isName: true }),
  });
}
