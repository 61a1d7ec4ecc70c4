import type { RowColumn } from '@vitrine/runtime';
import type { MappedRows } from '@vitrine/runtime/data';
import { useMemo } from 'react';
import { translateIssue } from '../../../i18n/translateIssue.js';
import { useArtifact } from '../../artifact/ArtifactContext.js';
import { useDialogWords } from './useDialogWords.js';
import type { ImportInto, ReadFile } from './useImport.js';

export interface ImportNotesProps {
  readonly file: ReadFile;
  /** Name of the table that is taken from the file. */
  readonly table: string;
  readonly mapped: MappedRows | undefined;
  readonly columns: readonly RowColumn[];
  /** The dataset to whose rows these are added. */
  readonly existing: ImportInto | undefined;
}

const mostNotes = 6;

/** What the file gave cause to say, and what of it can't be taken: counted, with the first examples. */
export function ImportNotes({ file, table, mapped, columns, existing }: ImportNotesProps) {
  const t = useDialogWords();
  const { host } = useArtifact();
  const counted = (count: number) => host.format(count, 'number');
  const updated = useMemo(
    () => (mapped && existing ? countUpdated(mapped, existing) : 0),
    [mapped, existing],
  );
  const plural = (key: 'import.blank' | 'import.repeated' | 'import.updated', count: number) =>
    count === 0 ? [] : [count === 1 ? t(`${key}One`) : t(key, { count: counted(count) })];
  const read = file.issues
    .filter(({ path }) => path === '' || path === `/${table}` || path.startsWith(`/${table}/`))
    .map((issue) => translateIssue(issue, t).message);
  const unread = (mapped?.unread ?? []).map(({ column: key, count, examples }) => {
    const column = columns.find((candidate) => candidate.key === key);
    const params = {
      column: column?.label ?? key,
      type: t(`type.${column?.type ?? 'text'}`),
      examples: examples
        .map(({ text, row }) => t('import.unreadExample', { text, row: counted(row) }))
        .join(', '),
    };
    return count === 1
      ? t('import.unreadOne', params)
      : t('import.unread', { ...params, count: counted(count) });
  });
  const notes = [
    ...unread,
    ...plural('import.repeated', mapped?.repeated ?? 0),
    ...plural('import.blank', mapped?.blank ?? 0),
    ...plural('import.updated', updated),
    ...read,
  ];
  if (notes.length === 0) return null;
  return (
    <div className="vt-import-notes" role="group" aria-label={t('import.notes')}>
      <ul className="vt-import-note-list">
        {notes.slice(0, mostNotes).map((note) => (
          <li key={note}>{note}</li>
        ))}
        {notes.length > mostNotes && (
          <li>{t('import.notesMore', { count: counted(notes.length - mostNotes) })}</li>
        )}
      </ul>
    </div>
  );
}

function countUpdated({ rows }: MappedRows, { rows: existing }: ImportInto): number {
  const keys = new Set(existing.keys);
  return rows.filter(({ key }) => key !== null && keys.has(key)).length;
}
