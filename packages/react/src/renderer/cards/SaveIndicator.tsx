import { useEffect, useRef, useState } from 'react';
import type { IconName } from '@vitrine/schema';
import type { SaveState } from '@vitrine/runtime';
import { fileName, saveFile } from '../../format/saveFile.js';
import { useWordsWith } from '../../hooks/useWordsWith.js';
import { createTranslate } from '../../i18n/createTranslate.js';
import { saving } from '../../i18n/saving.en.js';
import type { Translate } from '../../i18n/types.js';
import { Button } from '../../ui/button/Button.js';
import { useNotices } from '../../ui/feedback/Toaster.js';
import { Icon } from '../../ui/icon/Icon.js';
import { Popover } from '../../ui/overlay/Popover.js';
import { useArtifact } from '../artifact/ArtifactContext.js';
import { useSaveState } from '../hooks/useSaveState.js';

const looks: Readonly<
  Record<
    SaveState['status'],
    { readonly word: `save.${SaveState['status']}`; readonly icon: IconName; readonly tone?: string }
  >
> = {
  saved: { word: 'save.saved', icon: 'check' },
  saving: { word: 'save.saving', icon: 'refresh-cw' },
  offline: { word: 'save.offline', icon: 'cloud', tone: 'warning' },
  failed: { word: 'save.failed', icon: 'alert-triangle', tone: 'danger' },
  readOnly: { word: 'save.readOnly', icon: 'lock', tone: 'warning' },
};

const english = /* @__PURE__ */ createTranslate(saving);

/** Says whether what was entered is safe. Silent while nothing was entered and all is well. */
export function SaveIndicator() {
  const t = useWordsWith(english);
  const { session } = useArtifact();
  const state = useSaveState();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useSaidAloud(state.status, t);
  if (state.status === 'saved' && session.changes().length === 0) return null;
  const { word, icon, tone } = looks[state.status];
  if (state.status !== 'failed' && state.status !== 'readOnly') {
    return (
      <span className="vt-save vt-no-print" data-tone={tone}>
        <Icon name={icon} size={14} />
        {t(word)}
      </span>
    );
  }
  const raw = state.status === 'readOnly' ? state.raw : undefined;
  // Without a chunk to load: it may be the network that is gone.
  const exportStored = () => {
    const text = raw ?? JSON.stringify(session.changes(), null, 2);
    saveFile(new Blob([text], { type: 'application/json' }), fileName(session.artifact.id, 'json'));
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="vt-save vt-no-print"
        data-tone={tone}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} size={14} />
        {t(word)}
      </button>
      {open && (
        <Popover
          anchor={button}
          placement="bottom-end"
          role="dialog"
          aria-label={t(word)}
          className="vt-explain"
          onClose={(reason) => {
            setOpen(false);
            if (reason === 'escape') button.current?.focus();
          }}
        >
          <p className="vt-explain-kind">
            {t(state.status === 'failed' ? 'save.failedText' : 'save.readOnlyText', { reason: state.reason })}
          </p>
          <div className="vt-explain-actions">
            {state.status === 'failed' && (
              <Button size="sm" icon="refresh-cw" onClick={() => void session.retrySave()}>
                {t('issue.retry')}
              </Button>
            )}
            <Button size="sm" icon="download" onClick={exportStored}>
              {t('save.export')}
            </Button>
          </div>
        </Popover>
      )}
    </>
  );
}

/** Says when something is wrong and when it is well again; that each change is saved goes without saying. */
function useSaidAloud(status: SaveState['status'], t: Translate): void {
  const { announce, correct } = useNotices();
  const wrong = useRef(false);
  useEffect(() => {
    const isWrong = status !== 'saved' && status !== 'saving';
    if (isWrong || (wrong.current && status === 'saved'))
      (status === 'failed' ? correct : announce)(t(looks[status].word));
    if (status !== 'saving') wrong.current = isWrong;
  }, [status, t, announce, correct]);
}
