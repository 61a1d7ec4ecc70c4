import type { Attribute } from '../samples/attributes.js';
import { lowered } from './bricks.js';
import type { Page, Part } from './Page.js';
import type { PlannedColumn } from './PlannedColumn.js';
import type { TableDesign } from './TableDesign.js';

/** A form that adds to a dataset; it and its button are called by what they add. */
export function addForm(page: Page, id: string, dataset: string, one: string): Part {
  const add = page.say('add', { x: lowered(page, one) });
  return { id, intent: 'collect', title: add, span: 12, shows: { dataset, submit: add } };
}

export function formPart(page: Page, design: TableDesign, title?: string): Part {
  const form = addForm(page, `${design.name} form`, design.name, design.one);
  const kinds = design.columns.flatMap((column) => {
    const kind = fieldKind(column);
    return kind ? [[column.key, kind] as const] : [];
  });
  const scales = design.columns.flatMap(({ key, scale }) => (scale ? [[key, scale] as const] : []));
  const required = design.columns.filter(({ isRequired }) => isRequired).map(({ key }) => key);
  const stage = design.columns.find(({ isStage }) => isStage);
  return {
    ...form,
    ...(title !== undefined && { title }),
    shows: {
      ...form.shows,
      ...(kinds.length > 0 && { fieldKinds: Object.fromEntries(kinds) }),
      ...(scales.length > 0 && { scales: Object.fromEntries(scales) }),
      ...(required.length > 0 && { required }),
      ...(stage && { group: stage.key }),
    },
    receipts: [
      { kind: 'inferred', text: `fields are the columns of ${design.title}`, from: `adds to ${design.name}` },
    ],
  };
}

/** What is a name in one table may be a note in another; and points with halves are averages, which nobody gives. */
function fieldKind({ spec, isName, sample }: PlannedColumn): Attribute['field'] {
  const isGiven = sample?.every((points) => points === null || Number.isInteger(points)) ?? true;
  return isName || !isGiven ? undefined : spec.field;
}

/** A form for others to fill in: what becomes of it, who sees to it and when it came are not for them to say. */
export function requestPart(page: Page, design: TableDesign): Part {
  const { title, columns } = page.meaning;
  const asked = new Set(columns.map(({ label }) => label));
  const withheld = design.columns.filter((column) => isOurs(column) && !asked.has(column.label));
  const form = formPart(page, design, title);
  return {
    ...form,
    shows: { ...form.shows, submit: page.say('send'), withheld: withheld.map(({ key }) => key) },
  };
}

const isOurs = ({ isName, isStage, isNamedRole, attribute }: PlannedColumn): boolean =>
  !isName &&
  (isStage === true ||
    attribute === 'created' ||
    ((attribute === 'owner' || attribute === 'approver') && !isNamedRole));
