import { entities, type EntityId } from '../../samples/entities.js';
import { namesOf } from '../../samples/makeRows.js';
import { isOf, isServed } from '../../samples/relations.js';
import { attributes } from '../../samples/attributes.js';
import { readColumn } from '../../understand/columns/columns.js';
import { perLanguage } from '../../understand/lexicon/perLanguage.js';
import { labelIn } from '../../understand/lexicon/senses.js';
import type { NamedItem } from '../../understand/Meaning.js';
import { fold } from '../../understand/words/fold.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';

/** A table of a page, and whether its columns are the usual ones. */
export interface Related {
  readonly design: TableDesign;
  readonly items: readonly NamedItem[];
  readonly isUsual: boolean;
}

/** Says of each record whose it is, where the page keeps those in a table beside: of an appointment its client, of a trip its vehicle. */
export function relate(tables: readonly Related[]): void {
  const isPair = tables.length === 2;
  for (const table of tables) {
    const { design, isUsual } = table;
    const owners = isUsual ? tables.filter((other) => other !== table && isWhose(design, other, isPair)) : [];
    const [person] = owners.filter(({ design: { entity } }) => isServed(entity));
    const things = owners.filter(({ design: { entity } }) => !isServed(entity));
    for (const owner of [...(person ? [person] : []), ...things.slice(0, 1)].toReversed())
      refer(design, owner);
  }
}

const kindOf = ({ kept, entity }: TableDesign): string => kept?.of ?? entity;

/** Whether one kind of records is of another; what no lexicon knows is of the only people beside it, unless it is somebody too. */
function isWhose(design: TableDesign, owner: Related, isPair: boolean): boolean {
  const of = kindOf(owner.design);
  if (design.entity !== 'own' || design.kept) return isOf(kindOf(design), of);
  const { attribute } = readColumn(design.one, design.language);
  return isPair && isServed(of) && (!attribute || attributes[attribute].type !== 'person');
}

/** Gives records a column for whose they are, behind their name. */
function refer(design: TableDesign, { design: owner, items }: Related): void {
  const { one: label, entity, language } = owner;
  const values = spread(
    items.length > 0
      ? items.map(({ name }) => name)
      : (owner.nameColumn?.values ?? namesOf(entity, language, listed, label, owner.family)),
  );
  const same = design.columns.find((column) => isAlike(column, owner)) ?? companyIn(design);
  if (same?.isName && fold(same.label) === fold(label)) return;
  if (same) {
    design.replace(same, { label, values });
    return;
  }
  const made = design.add({ label, spec: { type: 'text' }, values });
  design.columns.splice(design.columns.indexOf(made), 1);
  design.columns.splice(1, 0, made);
}

/** The name of records that are called by a company: it is whose they are. */
const companyIn = ({ nameColumn, family, kept, one }: TableDesign): PlannedColumn | undefined =>
  (kept ? kept.names : family) === 'company' && nameColumn?.label === one ? nameColumn : undefined;

const listed = 8;

/** Some come more than once, and none in the order in which they are listed. */
const order = [0, 2, 1, 4, 0, 3, 5, 2];
const spread = (names: readonly string[]) => order.map((at) => names[at % names.length]!);

/** Whether a column says the same already: the customer of an invoice is its client. */
function isAlike({ label, attribute, entity, tradeId }: PlannedColumn, owner: TableDesign): boolean {
  if (fold(label) === fold(owner.one) || entity === owner.entity) return true;
  const isCompany = entities[owner.entity].family === 'company';
  return (
    (attribute === 'company' && isCompany) ||
    (isServed(owner.entity) && (isServed(tradeId ?? '') || servedLabelsOf(owner.language).has(fold(label))))
  );
}

/** What people for whom something is done are called. */
const servedLabelsOf = perLanguage(
  (language): ReadonlySet<string> =>
    new Set(
      (Object.keys(entities) as EntityId[])
        .filter(isServed)
        .map((id) => fold(labelIn(language, 'entities', id))),
    ),
);
