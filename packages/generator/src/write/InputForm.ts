import type { Column, InputFormProps } from '@vitrine/schema';
import type { OutlineField, OutlineNode } from '../plan/Outline.js';
import { columnsOf } from './columns.js';
import type { Writer } from './types.js';

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
  const { fields, purpose = 'entry', dataset } = node.shows;
  const props: InputFormProps = {
    title: node.title,
    ...(node.description && { description: node.description }),
    purpose,
    ...(purpose === 'entry' && dataset && { dataset }),
    fields: fields
      ? fields.map((field) => ownField(field, node))
      : columnsOf(node, context)
          .filter(({ formula }) => !formula)
          .slice(0, mostFields)
          .map(columnField),
  };
  return { ...props };
};

function ownField(
  { name, label, kind, default: value, optionsFrom }: OutlineField,
  node: OutlineNode,
): Field {
  return {
    name,
    label,
    kind,
    ...(value !== undefined && { default: value }),
    ...(optionsFrom &&
      node.shows.dataset && {
        options: {
          query: {
            from: node.shows.dataset,
            groupBy: [{ key: optionsFrom }],
            aggregate: [{ op: 'count', as: 'rows' }],
            orderBy: [{ key: optionsFrom }],
          },
          value: optionsFrom,
        },
      }),
  };
}

function columnField(column: Column, index: number): Field {
  const style = typeof column.format === 'object' ? column.format.style : column.format;
  const type = column.type ?? 'text';
  const kind = type === 'number' && (style === 'currency' || style === 'percent') ? style : kinds[type];
  const takesOptions = kind === 'select' || kind === 'multiselect';
  return {
    name: column.key,
    ...(column.label && { label: column.label }),
    kind: takesOptions && !column.options?.length ? 'text' : kind,
    // Asks for a month where the column names months.
    ...(kind === 'date' && column.format && { format: column.format }),
    ...(index === 0 && { required: true }),
    ...(column.options?.length && takesOptions && { options: [...column.options] }),
  };
}
