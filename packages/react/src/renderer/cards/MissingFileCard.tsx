import { useId, useState } from 'react';
import { firstMessage } from '../../i18n/translateIssue.js';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { useArtifact } from '../artifact/ArtifactContext.js';
import { useDialogWords } from '../data/dialogs/useDialogWords.js';

export interface MissingFileCardProps {
  readonly node: string;
  readonly dataset: string;
  readonly label: string;
  readonly choose: ReturnType<typeof useArtifact>['chooseFile'];
}

/** Stands in place of a node whose file did not fit into the document: choose it again. */
export function MissingFileCard({ node, dataset, label, choose }: MissingFileCardProps) {
  const t = useDialogWords();
  const { host } = useArtifact();
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const id = useId();

  const read = async (file: File) => {
    if (!choose) return;
    setReading(true);
    setProblem(null);
    try {
      const { data, issues } = await choose(file, dataset);
      const found = data ? fill(data) : issues;
      if (!data || found.length > 0) setProblem(firstMessage(found, t) ?? t('file.failed'));
    } catch {
      setProblem(t('file.failed'));
    } finally {
      setReading(false);
    }
  };
  const fill = (data: NonNullable<Awaited<ReturnType<NonNullable<typeof choose>>>['data']>) => {
    const { columns = [], rows, label: name = label } = data;
    const at = new Date().toISOString();
    const result = host.change({
      op: 'dataset.replace',
      dataset,
      columns: [...columns],
      rows: [...rows],
      origin: 'imported',
      label: name,
      at,
    });
    return result.issues ?? [];
  };

  const button = choose ? (
    <>
      <input
        id={id}
        type="file"
        className="vt-hidden vt-file"
        disabled={reading}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void read(file);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="vt-button" data-variant="secondary" data-size="sm">
        <span className="vt-button-text">{reading ? t('loading') : t('file.choose')}</span>
      </label>
    </>
  ) : (
    <Button size="sm" icon="upload" onClick={() => host.emit({ type: 'file.choose', node, dataset, label })}>
      {t('file.choose')}
    </Button>
  );
  return (
    <div className="vt-card vt-connect-card">
      <EmptyState icon="file" title={t('file.missing')} text={t('file.text', { label })} actions={button} />
      {problem && (
        <p className="vt-connect-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
