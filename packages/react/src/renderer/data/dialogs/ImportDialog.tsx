import { useMemo, useState } from 'react';
import { Button } from '../../../ui/button/Button.js';
import { useNotices } from '../../../ui/feedback/Toaster.js';
import { Select } from '../../../ui/form/Select.js';
import { Dialog } from '../../../ui/overlay/Dialog.js';
import { useArtifact } from '../../artifact/ArtifactContext.js';
import { ChooseStep } from './ChooseStep.js';
import { MapStep } from './MapStep.js';
import { importChoices, importInto, useReader } from './useImport.js';
import { useDialogWords } from './useDialogWords.js';

export interface ImportDialogProps {
  /** Where the rows go; the person chooses among all datasets without one. */
  readonly dataset?: string;
  readonly onClose: () => void;
}

/** Brings rows of a file or of the clipboard into a dataset: choose and read, then say which column goes where. */
export function ImportDialog({ dataset, onClose }: ImportDialogProps) {
  const t = useDialogWords();
  const { session } = useArtifact();
  const { announce } = useNotices();
  const choices = useMemo(() => importChoices(session, dataset), [session, dataset]);
  const [name, setName] = useState(choices[0]?.name ?? '');
  const option = choices.find((choice) => choice.name === name);
  const rows = session.dataset(name);
  // oxlint-disable-next-line react/exhaustive-deps -- `rows` stands for what the session gives
  const into = useMemo(() => importInto(session, option), [session, option, rows]);
  const reader = useReader(session.environment.locale);
  const title =
    choices.length === 1 && option ? t('import.title', { title: option.title }) : t('import.titleAny');

  const target = choices.length > 1 && (
    <Select
      label={t('import.target')}
      required
      value={name}
      options={choices.map((choice) => ({ value: choice.name, label: choice.title }))}
      onChange={setName}
    />
  );
  return (
    <Dialog
      title={title}
      size={reader.file ? 'lg' : 'md'}
      onClose={onClose}
      actions={!reader.file && <Button onClick={onClose}>{t('cancel')}</Button>}
    >
      <div className="vt-import">
        {target}
        {reader.file && into ? (
          <MapStep key={name} file={reader.file} into={into} onAgain={reader.reset} onClose={onClose} />
        ) : (
          <ChooseStep
            reader={reader}
            onRead={(input, label) => {
              announce(t('import.reading', { name: label }));
              void reader.read(input, label);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
