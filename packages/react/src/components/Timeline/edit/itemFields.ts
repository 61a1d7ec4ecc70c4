import { cellOf, readMoment } from '@vitrine/runtime/internal';
import type { RowSet } from '@vitrine/runtime';
import type { Option, Row } from '@vitrine/schema';
import type { FormField } from '../../../fields/FormField.js';
import { rowField } from '../../../fields/row/rowForm.js';
import type { RowField } from '../../../fields/row/rowForm.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { Fields } from './itemDates.js';

type Part = keyof Fields;

/** What the fields of an item may ask. */
export interface ItemFieldOptions {
  readonly rows: RowSet;
  readonly row: Row;
  readonly fields: Fields;
  /** The items stand in the document and have the names of their properties. */
  readonly literal: boolean;
  readonly t: NodeContext['t'];
}

const parts: readonly Part[] = ['title', 'startDate', 'endDate', 'status', 'progress', 'group'];
const statuses = ['planned', 'in-progress', 'complete'] as const;

/** The fields of an item: what the timeline draws first, then the other columns of its rows, as far as they can be written. */
export function itemFields({ rows, row, fields, literal, t }: ItemFieldOptions): RowField[] {
  const drawn = parts.flatMap((part) => {
    const key = fields[part];
    return key === undefined ? [] : [{ key, part }];
  });
  const others = literal ? [] : rows.columns.map(({ key }) => ({ key, part: undefined }));
  const seen = new Set(rows.key === undefined ? [] : [rows.key]);
  return [...drawn, ...others].flatMap(({ key, part }) => {
    const column = rows.columns.find((one) => one.key === key);
    if (seen.has(key) || column?.readOnly || (!column && !literal)) return [];
    seen.add(key);
    const own = part && { ...ofPart(part, row, key), ...(literal && ofLiteral(part, t)) };
    const given: Partial<FormField> & Pick<FormField, 'name'> = { name: key, ...own };
    const field = rowField(column, given, t('timeline.separate'));
    const isShare = part === 'progress' && field.field.kind === 'number';
    return [isShare ? { ...field, field: { ...field.field, kind: 'percent' as const } } : field];
  });
}

function ofPart(part: Part, row: Row, key: string): Partial<FormField> {
  if (part === 'title') return { required: true, maxLength: 256 };
  if (part === 'startDate' || part === 'endDate') {
    const cell = cellOf(row, key);
    const hasClock = typeof cell === 'string' && (readMoment(cell)?.instant ?? null) !== null;
    return { required: part === 'startDate', kind: hasClock ? 'datetime' : 'date' };
  }
  return {};
}

/** What a document allows in the items it holds. */
function ofLiteral(part: Part, t: NodeContext['t']): Partial<FormField> {
  switch (part) {
    case 'title':
      return { label: t('timeline.title') };
    case 'status':
      return {
        label: t('timeline.status'),
        kind: 'select',
        options: statuses.map((value): Option => ({ value, label: t(`timeline.status.${value}`) })),
      };
    case 'startDate':
      return { label: t('timeline.start') };
    case 'endDate':
      return { label: t('timeline.end'), required: true };
    case 'progress':
      return { label: t('timeline.field.progress'), kind: 'percent', min: 0 };
    case 'group':
      return { label: t('timeline.field.group'), kind: 'text', maxLength: 256 };
  }
}
