import type { Format, Option, Tone } from '@vitrine/schema';
import type { RowColumn, RowSet } from '@vitrine/runtime';
import type { TableViewProps } from '../../../generated/viewProps.js';
import { alignedFormat } from './alignedFormat.js';
import { fittedWidth } from './fittedWidth.js';

type ColumnProps = NonNullable<TableViewProps['columns']>[number];

/** A column as it is drawn: what the table says, completed by what the data says. */
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly type: RowColumn['type'];
  readonly format?: Format;
  /** Pixels. */
  readonly width: number;
  readonly align: 'start' | 'center' | 'end';
  readonly sortable: boolean;
  readonly editable: boolean;
  readonly options: readonly Option[];
  /** Tone by the text of the value. */
  readonly tones: ReadonlyMap<string, Tone>;
  readonly aggregate?: ColumnProps['aggregate'];
  readonly link?: string;
  readonly pinned?: 'start' | 'end';
}

/** The visible columns in order, those pinned to an edge there. */
export function resolveColumns(props: TableViewProps, canEdit: boolean): TableColumn[] {
  const known = new Map(props.data.columns.map((column) => [column.key, column]));
  const wanted = props.columns ?? meantForPeople(props.data).map(({ key }) => defaultColumn(key));
  const columns = wanted
    .filter(({ hidden }) => !hidden)
    .map((column) => resolveColumn(column, known.get(column.key), props, canEdit));
  const at = (edge: TableColumn['pinned']) => columns.filter(({ pinned }) => pinned === edge);
  return [...at('start'), ...at(undefined), ...at('end')];
}

/** All columns but the identity that only programs need. */
function meantForPeople({ columns, key = 'id' }: RowSet): readonly RowColumn[] {
  const shown = columns.filter((column) => column.key !== key || column.label !== key);
  return shown.length > 0 ? shown : columns;
}

function defaultColumn(key: string): ColumnProps {
  return { key, sortable: true, filterable: true, editable: true, hidden: false };
}

function resolveColumn(
  column: ColumnProps,
  known: RowColumn | undefined,
  props: TableViewProps,
  canEdit: boolean,
): TableColumn {
  const type = column.type ?? known?.type ?? 'text';
  const label = column.label ?? known?.label ?? column.key;
  const given = column.format ?? known?.format;
  const format = type === 'number' ? alignedFormat(given, column.key, props.data) : given;
  const options = column.options ?? known?.options ?? [];
  const tones = new Map<string, Tone>();
  for (const { value, tone } of options) if (tone) tones.set(value, tone);
  for (const { value, tone } of column.tones ?? []) tones.set(String(value), tone);
  return {
    key: column.key,
    label,
    description: column.description,
    type,
    format,
    width: column.width ?? fittedWidth({ ...column, label, type, format, options }, props.data),
    align: column.align ?? (type === 'number' ? 'end' : 'start'),
    sortable: column.sortable,
    editable: canEdit && props.editable && column.editable && !column.formula && !(known?.readOnly ?? false),
    options,
    tones,
    aggregate: column.aggregate,
    link: column.link,
    pinned: column.pinned,
  };
}
