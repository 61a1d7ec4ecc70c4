import { createId } from '@vitrine/runtime/internal';
import type { RowColumn, RowSet } from '@vitrine/runtime';
import type { Cell, Row } from '@vitrine/schema';
import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { firstMessage } from '../../../i18n/translateIssue.js';
import { Button } from '../../../ui/button/Button.js';
import { Dialog } from '../../../ui/overlay/Dialog.js';
import { useArtifact } from '../../artifact/ArtifactContext.js';
import { datasetTitle } from './datasetTitle.js';
import { CellField } from './CellField.js';
import { useDialogWords } from './useDialogWords.js';

export interface AddRowDialogProps {
  readonly dataset: string;
  /** Cells that the row starts with. */
  readonly values?: Row;
  readonly onClose: () => void;
}

/** A form with a field for each column of a dataset, for one new row. */
export function AddRowDialog({ dataset, values = {}, onClose }: AddRowDialogProps) {
  const t = useDialogWords();
  const { session, host } = useArtifact();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [cells, setCells] = useState<ReadonlyMap<string, Cell>>(() => new Map(Object.entries(values)));
  const [bad, setBad] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const rows = session.dataset(dataset);
  if (!rows) return null;

  const set = (key: string, cell: Cell, isBad: boolean) => {
    setCells(new Map(cells).set(key, cell));
    setBad(new Set([...bad].filter((other) => other !== key).concat(isBad ? key : [])));
    setProblem(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (bad.size > 0) return form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    const filled = Object.fromEntries([...cells].filter(([, cell]) => cell !== null));
    if (Object.keys(filled).length === 0) return setProblem(t('add.empty'));
    const key = keyOf(filled, rows);
    if (key !== undefined && rows.keys.includes(key)) return setProblem(t('add.keyTaken'));
    const { issues } = host.change({ op: 'row.insert', dataset, row: key ?? createId(), values: filled });
    if (issues) return setProblem(firstMessage(issues, host.t) ?? t('notLoaded'));
    onClose();
  };
  return (
    <Dialog
      title={t('add.title', { title: datasetTitle(session, dataset) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={id}>
            {t('add.submit')}
          </Button>
        </>
      }
    >
      <form ref={form} id={id} className="vt-add-row" noValidate onSubmit={submit}>
        {rows.columns.filter(takesCells).map((column) => (
          <CellField
            key={column.key}
            column={column}
            value={cells.get(column.key) ?? null}
            error={bad.has(column.key) ? t('add.badNumber') : undefined}
            environment={session.environment}
            onChange={(cell, isBad = false) => set(column.key, cell, isBad)}
          />
        ))}
        {problem && (
          <p className="vt-data-problem" role="alert">
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  );
}

function takesCells({ readOnly }: RowColumn): boolean {
  return !readOnly;
}

function keyOf(values: Row, { key }: RowSet): string | undefined {
  const cell = key !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
  return cell === undefined || cell === null ? undefined : String(cell);
}
