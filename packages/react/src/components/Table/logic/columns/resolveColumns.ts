import type { Format, Option, Tone } from '@vitrine/schema';
import type { RowColumn, RowSet } from '@vitrine/runtime';
import type { TableViewProps } from '../../../../generated/viewProps.js';
import { cycleOf } from '../../../../format/cycles.js';
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
  readonly filterable: boolean;
  readonly hidden: boolean;
  readonly editable: boolean;
  readonly options: readonly Option[];
  /** Tone by the text of the value. */
  readonly tones: ReadonlyMap<string, Tone>;
  readonly aggregate?: ColumnProps['aggregate'];
  readonly link?: string;
  readonly pinned?: 'start' | 'end';
}

/** Pixels that a first column stands farther from its edge than the others from theirs, and a text from figures before it. */
const farther = 12;

/** What columns are resolved from. */
export type ColumnSource = Pick<TableViewProps, 'columns' | 'data' | 'editable'>;

/** All columns in the order of the document, those that it hides included. */
export function resolveColumns(props: ColumnSource, canEdit: boolean): TableColumn[] {
  const known = new Map(props.data.columns.map((column) => [column.key, column]));
  const wanted = props.columns ?? meantForPeople(props.data).map(({ key }) => defaultColumn(key));
  const columns: TableColumn[] = [];
  for (const column of wanted)
    columns.push(resolveColumn(column, known.get(column.key), props, canEdit, columns.at(-1)));
  return columns;
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
  props: ColumnSource,
  canEdit: boolean,
  before: TableColumn | undefined,
): TableColumn {
  const type = column.type ?? known?.type ?? 'text';
  const label = column.label ?? known?.label ?? column.key;
  const given = column.format ?? known?.format;
  const format = type === 'number' ? alignedFormat(given, column.key, props.data) : given;
  const options = column.options ?? known?.options ?? [];
  const tones = new Map<string, Tone>();
  for (const { value, tone } of options) if (tone) tones.set(value, tone);
  for (const { value, tone } of column.tones ?? []) tones.set(String(value), tone);
  // A first column of numbers that are not summed up names its rows: a year, a place, an order.
  const namesRows = !before && !column.aggregate;
  const align = column.align ?? (type === 'number' && !cycleOf(format) && !namesRows ? 'end' : 'start');
  const isFarther = before ? before.align === 'end' && align === 'start' : true;
  return {
    key: column.key,
    label,
    description: column.description,
    type,
    format,
    width:
      column.width ??
      fittedWidth({ ...column, label, type, format, options }, props.data) + (isFarther ? farther : 0),
    align,
    sortable: column.sortable,
    filterable: column.filterable,
    hidden: column.hidden,
    editable: canEdit && props.editable && column.editable && !column.formula && !(known?.readOnly ?? false),
    options,
    tones,
    aggregate: column.aggregate,
    link: column.link,
    pinned: column.pinned,
  };
}
