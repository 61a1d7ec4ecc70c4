import { useId, useState } from 'react';
import { firstMessage } from '../../../i18n/translateIssue.js';
import { Button } from '../../../ui/button/Button.js';
import { Icon } from '../../../ui/icon/Icon.js';
import { RadioGroup } from '../../../ui/form/RadioGroup.js';
import { Select } from '../../../ui/form/Select.js';
import { useArtifact } from '../../artifact/ArtifactContext.js';
import { ImportNotes } from './ImportNotes.js';
import { ImportPreview } from './ImportPreview.js';
import { useDialogWords } from './useDialogWords.js';
import { useMapping } from './useImport.js';
import type { ImportInto, ReadFile } from './useImport.js';

export interface MapStepProps {
  readonly file: ReadFile;
  readonly into: ImportInto;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

type Mode = 'add' | 'replace';

/** Which column of the file goes where, what the first rows become, and what can't be read. */
export function MapStep({ file, into, onAgain, onClose }: MapStepProps) {
  const t = useDialogWords();
  const { session, host } = useArtifact();
  const [table, setTable] = useState(0);
  const { source, columns, mapping, mapped, choose } = useMapping(file, table, into, session);
  const existing = into.rows.rows.length;
  const [chosenMode, setMode] = useState<Mode>(
    into.rows.origin === 'sample' && into.canReplace ? 'replace' : 'add',
  );
  // Into an empty dataset rows come as an import, which keeps where they are from.
  const mode: Mode = existing === 0 && into.canReplace ? 'replace' : chosenMode;
  const [state, setState] = useState<{ readonly busy: boolean; readonly problem?: string }>({ busy: false });
  const headingId = useId();
  const count = mapped?.rows.length ?? 0;
  const counted = (number: number) => host.format(number, 'number');
  const found = source.columns ?? [];
  const unused = found.filter(({ key }) => ![...mapping.values()].includes(key));

  const submit = async () => {
    if (!mapped) return;
    setState({ busy: true });
    await painted();
    const ops = file.data.importOps(mapped.rows, {
      dataset: into.name,
      mode,
      key: into.key,
      columns: columns.map(({ key, label, type, format, options }) => ({
        key,
        label,
        type,
        format,
        options,
      })),
      label: file.name,
      at: new Date(session.environment.now ?? Date.now()).toISOString(),
    });
    const message = count === 1 ? t('import.doneOne') : t('import.done', { count: counted(count) });
    const { issues } = host.change(ops, { message });
    if (issues) setState({ busy: false, problem: firstMessage(issues, host.t) ?? t('notLoaded') });
    else onClose();
  };
  return (
    <div className="vt-import-map">
      <div className="vt-import-file">
        <Icon name="file-text" />
        <p className="vt-import-name">
          {file.name}
          <span className="vt-import-count vt-figures">
            {source.rows.length === 1
              ? t('export.rowsOne')
              : t('export.rows', { count: counted(source.rows.length) })}
          </span>
        </p>
        <Button size="sm" variant="ghost" onClick={onAgain} disabled={state.busy}>
          {t('import.again')}
        </Button>
      </div>
      {file.tables.length > 1 && (
        <Select
          label={t('import.table')}
          required
          value={String(table)}
          options={file.tables.map(({ label, name }, index) => ({
            value: String(index),
            label: label ?? name,
          }))}
          onChange={(value) => setTable(Number(value))}
        />
      )}
      <ImportNotes
        file={file}
        table={source.name}
        mapped={mapped}
        columns={columns}
        existing={mode === 'add' ? into : undefined}
      />
      {existing > 0 && into.canReplace && (
        <RadioGroup
          label={t('import.mode')}
          value={mode}
          onChange={(value) => setMode(value === 'replace' ? 'replace' : 'add')}
          options={[
            {
              value: 'add',
              label: existing === 1 ? t('import.addOne') : t('import.add', { count: counted(existing) }),
            },
            {
              value: 'replace',
              label:
                existing === 1 ? t('import.replaceOne') : t('import.replace', { count: counted(existing) }),
            },
          ]}
        />
      )}
      <section aria-labelledby={headingId}>
        <h3 id={headingId} className="vt-import-heading">
          {t('import.columns')}
        </h3>
        <div className="vt-import-columns">
          {columns.map((column) => (
            <Select
              key={column.key}
              label={column.label}
              value={mapping.get(column.key) ?? ''}
              placeholder={t('import.leaveEmpty')}
              options={found.map(({ key, label }) => ({ value: key, label: label ?? key }))}
              onChange={(from) => choose(column.key, from)}
            />
          ))}
        </div>
        {unused.length > 0 && (
          <p className="vt-import-hint">
            {t('import.unused', { columns: unused.map(({ key, label }) => label ?? key).join(', ') })}
          </p>
        )}
      </section>
      {mapping.size === 0 ? (
        <p className="vt-data-problem">{t('import.noColumns')}</p>
      ) : (
        mapped && <ImportPreview mapped={mapped} columns={columns.filter(({ key }) => mapping.has(key))} />
      )}
      {state.problem && (
        <p className="vt-data-problem" role="alert">
          {state.problem}
        </p>
      )}
      <div className="vt-import-actions">
        <Button onClick={onClose} disabled={state.busy}>
          {t('cancel')}
        </Button>
        <Button
          variant="primary"
          disabled={state.busy || !mapped || count === 0 || mapping.size === 0}
          onClick={() => void submit()}
        >
          {state.busy
            ? t('import.applying')
            : count === 1
              ? t('import.submitOne')
              : t('import.submit', { count: counted(count) })}
        </Button>
      </div>
    </div>
  );
}

/** Lets the page draw what was just set before work that holds it up. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
