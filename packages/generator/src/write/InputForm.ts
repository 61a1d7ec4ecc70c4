import type { InputFormProps } from '@vitrine/schema';
import type { ColumnProfile } from '../understand/profileData.js';
import type { Writer } from './types.js';

type Field = InputFormProps['fields'][number];

const mostFields = 12;

const kinds: Readonly<Record<ColumnProfile['type'], NonNullable<Field['kind']>>> = {
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

/** The first columns of a dataset as fields; sending the form adds a row. */
export const writeInputForm: Writer = ({ title, dataset, profile }) => {
  const fields = profile.columns.slice(0, mostFields).map((column, index) => fieldOf(column, index === 0));
  const props: InputFormProps = { title, purpose: 'entry', dataset, fields };
  const left = profile.columns.length - fields.length;
  return {
    props,
    receipts: [
      { kind: 'inferred', text: 'fields in the order of the columns', from: `columns of ${dataset}` },
      ...(left > 0
        ? [
            {
              kind: 'missing' as const,
              text: `${left} more columns are filled in in the table`,
              from: `columns of ${dataset}`,
            },
          ]
        : []),
    ],
  };
};

function fieldOf(column: ColumnProfile, isFirst: boolean): Field {
  const style = typeof column.format === 'object' ? column.format.style : column.format;
  const kind =
    column.type === 'number' && (style === 'currency' || style === 'percent') ? style : kinds[column.type];
  return {
    name: column.key,
    label: column.label,
    kind,
    ...(isFirst && { required: true }),
    ...(column.options && (kind === 'select' || kind === 'multiselect') && { options: [...column.options] }),
  };
}
