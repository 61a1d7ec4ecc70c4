import type { Column, Dataset, InputFormProps, Row } from '@vitrine/schema';
import type { OutlineField, OutlineNode, Shows } from '../plan/Outline.js';
import { columnsOf, datasetOf } from './columns.js';
import type { WriteContext, Writer } from './types.js';

type Field = InputFormProps['fields'][number];

const mostFields = 12;

const kinds: Readonly<Record<NonNullable<Column['type']>, NonNullable<Field['kind']>>> = {
  text: 'text',
  number: 'number',
  boolean: 'checkbox',
  date: 'date',
  datetime: 'datetime',
  select: 'select',
  multiselect: 'multiselect',
  person: 'text',
  url: 'url',
  email: 'email',
};

/** Fields of its own for assumptions and filters, else the columns of a dataset that sending adds a row to. */
export const writeInputForm: Writer = (node, context) => {
  const { fields, purpose = 'entry', dataset, submit } = node.shows;
  const props: InputFormProps = {
    ...(node.title !== '' && node.title !== context.pageTitle && { title: node.title }),
    ...(node.description && { description: node.description }),
    purpose,
    ...(purpose === 'entry' && dataset && { dataset }),
    ...(submit && purpose === 'entry' && { submitLabel: submit }),
    fields: fields ? fields.map((field) => ownField(field, node)) : columnFields(node, context),
  };
  return { ...props };
};

function columnFields(node: OutlineNode, context: WriteContext): Field[] {
  const columns = columnsOf(node, context).filter(({ formula }) => !formula);
  const isWithheld = ({ key }: Column) => node.shows.withheld?.includes(key) === true;
  const asked = columns
    .filter((column) => !isWithheld(column))
    .slice(0, mostFields)
    .map((column, index) => columnField(column, index, datasetOf(node, context), node.shows))
    .toSorted((left, right) => Number(isLong(left)) - Number(isLong(right)));
  return [...asked, ...columns.filter(isWithheld).flatMap(hiddenField)];
}

/** What is not asked for begins with its first state, or is the day on which it came; who sees to it is open. */
function hiddenField({ key, label, type, options = [] }: Column): Field[] {
  const start = type === 'date' ? { formula: 'today()' } : options[0]?.value;
  return start === undefined ? [] : [{ name: key, ...(label && { label }), kind: 'hidden', default: start }];
}

/** Fields that take a row of their own come last, so that the others fill their rows. */
const isLong = ({ kind }: Field) => kind === 'textarea';

function ownField(field: OutlineField, { shows: { dataset } }: OutlineNode): Field {
  const { name, label, kind, default: value, optionsFrom } = field;
  return {
    name,
    label,
    kind,
    ...(value !== undefined && { default: value }),
    ...(optionsFrom && dataset && { options: optionsOf(dataset, optionsFrom, field) }),
  };
}

/** The values of a column, or the stretches of time that its days lie in. */
function optionsOf(from: string, key: string, { optionsUnit: unit }: OutlineField): Field['options'] {
  const query = {
    from,
    groupBy: [{ key, ...(unit && { unit }) }],
    aggregate: [{ op: 'count' as const, as: 'rows' }],
    ...(unit && { compute: [{ as: 'shown', formula: `text(${key}, '${patternOf[unit]}')` }] }),
    orderBy: [{ key }],
  };
  return { query, value: key, ...(unit && { label: 'shown' }) };
}

/** How the first day of a stretch is written for all of it. */
const patternOf = { week: 'yyyy-mm-dd', month: 'mmmm yyyy', quarter: 'mmmm yyyy', year: 'yyyy' } as const;

/** Points are given out of five. */
const points = { kind: 'rating', min: 1, max: 5 } as const;

/** A few points from one are stars, any other scale is a slider. */
const onScale = ([min, max]: readonly [number, number]): Pick<Field, 'kind' | 'min' | 'max' | 'step'> =>
  min === 1 && max <= points.max ? { kind: 'rating', min, max } : { kind: 'slider', min, max, step: 1 };

/** How the values of a column are entered. */
export function fieldKindOf({ type = 'text', format }: Column): NonNullable<Field['kind']> {
  const style = typeof format === 'object' ? format.style : format;
  return type === 'number' && (style === 'currency' || style === 'percent') ? style : kinds[type];
}

function columnField(
  column: Column,
  index: number,
  { rows = [] }: Dataset,
  { fieldKinds = {}, scales = {}, required = [], group }: Shows,
): Field {
  const told = Object.hasOwn(fieldKinds, column.key) ? fieldKinds[column.key] : undefined;
  const scale = Object.hasOwn(scales, column.key) ? scales[column.key] : undefined;
  const kind = fieldKindOf(column);
  const takesOptions = kind === 'select' || kind === 'multiselect';
  const isUnlisted = takesOptions && !column.options?.length;
  const isLong = told ? told === 'textarea' : isLongText(column, index, rows);
  return {
    name: column.key,
    ...(column.label && { label: column.label }),
    ...(scale
      ? onScale(scale)
      : told === 'rating'
        ? points
        : { kind: isUnlisted ? 'text' : isLong ? 'textarea' : kind }),
    // Asks for a month where the column names months.
    ...(kind === 'date' && column.format && { format: column.format }),
    ...((index === 0 || required.includes(column.key)) && { required: true }),
    ...(kind === 'select' && startOf(column, column.key === group)),
    ...(column.options?.length && takesOptions && { options: [...column.options] }),
  };
}

/** Notes and reasons: texts that no sample row makes up. */
const isLongText = ({ key, type = 'text' }: Column, index: number, rows: readonly Row[]): boolean =>
  type === 'text' && index > 0 && rows.length > 0 && rows.every((row) => (row[key] ?? null) === null);

/** What is new stands in the first of its stages, so that it has a place on a board. */
function startOf({ options = [] }: Column, isStage: boolean): Pick<Field, 'default'> {
  const [first] = options;
  const lookLikeStages = options.filter(({ tone }) => tone).length > 1 && first?.tone !== 'danger';
  return first && (isStage || lookLikeStages) ? { default: first.value } : {};
}
