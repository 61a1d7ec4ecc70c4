import { useEffect, useState } from 'react';
import type { Documents } from '../store/documents.js';
import type { StoredDocument } from '../store/openStudioDatabase.js';

interface RecentProps {
  readonly documents: Documents;
  readonly onOpen: (id: string) => void;
}

/** What was made on this device, the newest first. */
export function Recent({ documents, onOpen }: RecentProps) {
  const [recent, setRecent] = useState<readonly StoredDocument[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void documents.recent().then((list) => {
      if (isCurrent) setRecent(list);
    });
    return () => {
      isCurrent = false;
    };
  }, [documents]);
  if (recent.length === 0) return null;
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">Recent</h2>
      <ul>
        {recent.map((document) => (
          <li key={document.id}>
            <a
              href={`/?artifact=${encodeURIComponent(document.id)}`}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onOpen(document.id);
              }}
            >
              <strong>{document.title}</strong>
              <time dateTime={new Date(document.savedAt).toISOString()}>{date.format(document.savedAt)}</time>
            </a>
            <button
              type="button"
              className="quiet"
              aria-label={`Remove ${document.title} from the list`}
              onClick={() => {
                if (!window.confirm(`Remove “${document.title}” from this device's list?`)) return;
                void documents.remove(document.id).then(async () => setRecent(await documents.recent()));
              }}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
