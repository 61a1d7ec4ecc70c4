import { useId, useState } from 'react';
import type { ClipboardEvent, DragEvent } from 'react';
import { translateIssue } from '../../../i18n/translateIssue.js';
import { Button } from '../../../ui/button/Button.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { Icon } from '../../../ui/icon/Icon.js';
import { useDialogWords } from './useDialogWords.js';
import type { useReader } from './useImport.js';

export interface ChooseStepProps {
  readonly reader: ReturnType<typeof useReader>;
  readonly onRead: (input: string | Blob, name: string) => void;
}

/** A file to choose or drop, or rows to paste; then how far reading has come. */
export function ChooseStep({ reader, onRead }: ChooseStepProps) {
  const t = useDialogWords();
  const id = useId();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const { reading, problem } = reader;
  if (reading) return <Progress {...reading} onStop={reader.cancel} />;

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onRead(file, file.name);
  };
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files;
    const pasted = event.clipboardData.getData('text/plain');
    if (!file && pasted.trim() === '') return;
    event.preventDefault();
    if (file) onRead(file, file.name);
    else onRead(pasted, t('import.pasted'));
  };
  return (
    <div className="vt-import-choose" onPaste={paste}>
      <div
        className="vt-import-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          id={id}
          type="file"
          className="vt-hidden vt-file"
          accept=".csv,.tsv,.tab,.txt,.json,.ndjson,.jsonl,.geojson,text/csv,text/tab-separated-values,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onRead(file, file.name);
            event.target.value = '';
          }}
        />
        <label htmlFor={id} className="vt-button" data-variant="secondary" data-size="md">
          <Icon name="upload" />
          <span className="vt-button-text">{t('import.choose')}</span>
        </label>
        <p className="vt-import-hint">
          <span className="vt-import-pointer">{t('import.drop')} · </span>
          {t('import.kinds')}
        </p>
      </div>
      <TextArea label={t('import.paste')} help={t('import.pasteHelp')} value={text} onChange={setText} />
      {text.trim() !== '' && (
        <Button onClick={() => onRead(text, t('import.pasted'))}>{t('import.readPaste')}</Button>
      )}
      {problem && (
        <div className="vt-data-problem" role="alert">
          {problem === 'notLoaded'
            ? t('notLoaded')
            : problem.map((issue) => {
                const { message, hint } = translateIssue(issue, t);
                return (
                  <p key={issue.code}>
                    {message} {hint}
                  </p>
                );
              })}
        </div>
      )}
    </div>
  );
}

interface ProgressProps {
  readonly name: string;
  readonly share: number;
  readonly onStop: () => void;
}

function Progress({ name, share, onStop }: ProgressProps) {
  const t = useDialogWords();
  const label = t('import.reading', { name });
  return (
    <div className="vt-import-reading">
      <p>{label}</p>
      <progress className="vt-import-progress" aria-label={label} max={1} value={share} />
      <Button size="sm" icon="x" onClick={onStop}>
        {t('import.stop')}
      </Button>
    </div>
  );
}
