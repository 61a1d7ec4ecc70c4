import { cellOf } from '@vitrine/runtime/internal';
import type { RowColumn } from '@vitrine/runtime';
import type { MappedRows } from '@vitrine/runtime/data';
import type { Cell } from '@vitrine/schema';
import { useId } from 'react';
import { useArtifact } from '../../artifact/ArtifactContext.js';
import { useDialogWords } from './useDialogWords.js';

export interface ImportPreviewProps {
  readonly mapped: MappedRows;
  /** Columns that are filled. */
  readonly columns: readonly RowColumn[];
}

const shown = 5;

/** The first rows as they will stand in the dataset. */
export function ImportPreview({ mapped, columns }: ImportPreviewProps) {
  const t = useDialogWords();
  const { host } = useArtifact();
  const id = useId();
  const rows = mapped.rows.slice(0, shown);
  const write = (cell: Cell, { format, type }: RowColumn) => {
    if (typeof cell === 'boolean') return t(cell ? 'yes' : 'no');
    return Array.isArray(cell) ? cell.join(', ') : host.format(cell, format ?? formats.get(type));
  };
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="vt-import-heading">
        {t('import.previewOf', {
          count: host.format(rows.length, 'number'),
          total: host.format(mapped.rows.length, 'number'),
        })}
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways by keyboard */}
      <div className="vt-import-scroll" tabIndex={0} role="group" aria-labelledby={id}>
        <table className="vt-import-table vt-figures">
          <thead>
            <tr>
              {columns.map(({ key, label, type }) => (
                <th key={key} scope="col" data-align={type === 'number' ? 'end' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ values }, index) => (
              // The first rows of one file: their places do not change.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column.key} data-align={column.type === 'number' ? 'end' : undefined}>
                    {write(cellOf(values, column.key), column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const formats = new Map([
  ['number', 'number'],
  ['date', 'date'],
  ['datetime', 'datetime'],
] as const) as ReadonlyMap<RowColumn['type'], 'number' | 'date' | 'datetime'>;
