import { saveAsTemplate } from '@vitrine/generator';
import { exportData } from '@vitrine/runtime';
import { useId, useRef, useState, type FormEvent } from 'react';
import { ownCategory, type OwnTemplates } from '../store/ownTemplates.js';
import { withSession, type Kept } from './withSession.js';

interface SaveAsTemplateProps {
  readonly kept: Kept;
  readonly templates: OwnTemplates;
}

/** Makes a template of the artifact as it is now, kept on this device. */
export function SaveAsTemplate({ kept, templates }: SaveAsTemplateProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [keepData, setKeepData] = useState(true);
  const [said, setSaid] = useState<string | null>(null);

  function open() {
    setTitle(kept.artifact.title);
    setSaid(null);
    setIsOpen(true);
    dialog.current?.showModal();
  }

  async function save() {
    const { artifact, data } = await withSession(kept, exportData);
    const wanted = title.trim() || artifact.title;
    await templates.save(
      saveAsTemplate(artifact, { title: wanted, category: ownCategory, keepData, ...(data && { data }) }),
    );
    setSaid(`“${wanted}” is among the templates on the first page, under “${ownCategory}”.`);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    dialog.current?.close();
    save().catch((error: unknown) =>
      setSaid(`No template was saved: ${error instanceof Error ? error.message : String(error)}`),
    );
  }

  return (
    <>
      <button type="button" title="For the gallery, on this device" onClick={open}>
        Template
      </button>
      <dialog ref={dialog} aria-labelledby={titleId} onClose={() => setIsOpen(false)}>
        {isOpen && (
          <form onSubmit={submit}>
            <h2 id={titleId}>Save as template</h2>
            <label>
              Title
              <input value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
            </label>
            <label className="check">
              <input
                type="checkbox"
                checked={keepData}
                onChange={(event) => setKeepData(event.target.checked)}
              />
              With its rows, as samples (5,000 at most)
            </label>
            <div className="dialog-actions">
              <button type="button" onClick={() => dialog.current?.close()}>
                Cancel
              </button>
              <button type="submit" className="primary">
                Save
              </button>
            </div>
          </form>
        )}
      </dialog>
      <p role="status">{said}</p>
    </>
  );
}
