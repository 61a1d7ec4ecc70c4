import { exportData } from '@vitrine/runtime';
import type { RowColumn, RowSet } from '@vitrine/runtime';
import { fileName, saveFile } from '../../../format/saveFile.js';
import { toCsv } from '@vitrine/runtime';
import { Button } from '../../../ui/button/Button.js';
import { useNotices } from '../../../ui/feedback/Toaster.js';
import { Dialog } from '../../../ui/overlay/Dialog.js';
import { useArtifact } from '../../artifact/ArtifactContext.js';
import { useDialogWords } from './useDialogWords.js';

/** Everything as JSON, or one dataset as CSV. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useDialogWords();
  const { session, components, host } = useArtifact();
  const { announce } = useNotices();
  const { artifact } = session;
  const datasets = (artifact.datasets ?? []).map(({ name, title }) => ({
    name,
    title: title ?? name,
    rows: session.dataset(name),
  }));
  const save = (text: string, type: string, title: string, extension: string) => {
    const name = fileName(title, extension);
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
    announce(t('export.started', { name }));
  };
  const saveEverything = () => {
    const schemas = Object.fromEntries([...components].map(([type, { schema }]) => [type, schema]));
    save(JSON.stringify(exportData(session, schemas), null, 2), 'application/json', artifact.title, 'json');
  };
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <div className="vt-export">
        <ExportRow
          title={t('export.everything')}
          text={[t('export.everythingText'), session.unsaved().length > 0 && t('export.unsaved')]
            .filter(Boolean)
            .join(' ')}
          action={t('export.json')}
          label={t('export.jsonOf')}
          onSave={saveEverything}
        />
        {datasets.length > 0 && <h3 className="vt-export-heading">{t('export.datasets')}</h3>}
        {datasets.map(({ name, title, rows }) => (
          <ExportRow
            key={name}
            title={title}
            text={rows ? rowsText(rows.rows.length) : t('export.notReady')}
            action={t('export.csv')}
            label={t('export.csvOf', { title })}
            onSave={rows && (() => save(toCsv(rows.rows, csvColumns(rows)), 'text/csv', title, 'csv'))}
          />
        ))}
      </div>
    </Dialog>
  );

  function rowsText(count: number): string {
    return count === 1 ? t('export.rowsOne') : t('export.rows', { count: host.format(count, 'number') });
  }
}

/** All columns, and the key where it is none of them: by it a file that is imported again finds its rows. */
function csvColumns({ columns, key }: RowSet): readonly Pick<RowColumn, 'key' | 'label'>[] {
  if (key === undefined || columns.some((column) => column.key === key)) return columns;
  return [...columns, { key, label: key }];
}

interface ExportRowProps {
  readonly title: string;
  readonly text: string;
  /** Word on the button. */
  readonly action: string;
  /** Name of the button. */
  readonly label: string;
  /** Undefined while there is nothing to save. */
  readonly onSave: (() => void) | undefined;
}

function ExportRow({ title, text, action, label, onSave }: ExportRowProps) {
  return (
    <div className="vt-export-row">
      <div className="vt-export-what">
        <p className="vt-export-title">{title}</p>
        <p className="vt-export-text vt-figures">{text}</p>
      </div>
      <Button size="sm" icon="download" aria-label={label} disabled={!onSave} onClick={onSave}>
        {action}
      </Button>
    </div>
  );
}
