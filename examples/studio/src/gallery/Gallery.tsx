import './gallery.css';
import { templateCatalogue, type TemplateEntry } from '@vitrine/generator';
import { useEffect, useState } from 'react';
import { ownCategory, type OwnTemplates } from '../store/ownTemplates.js';
import { findTemplates } from './findTemplates.js';
import { TemplatePreview } from './TemplatePreview.js';

const categories = [...new Set(templateCatalogue.map(({ category }) => category))];

interface GalleryProps {
  /** Those that people saved on this device. */
  readonly templates: OwnTemplates;
  readonly disabled: boolean;
  readonly onChoose: (entry: TemplateEntry) => void;
}

/** The templates, by category and by words; one's own come first and can be removed. */
export function Gallery({ templates, disabled, onChoose }: GalleryProps) {
  const [own, setOwn] = useState<readonly TemplateEntry[]>([]);
  const [category, setCategory] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void templates.list().then((list) => {
      if (isCurrent) setOwn(list);
    });
    return () => {
      isCurrent = false;
    };
  }, [templates]);

  const chosen = category === ownCategory && own.length === 0 ? null : category;
  const found = findTemplates([...own, ...templateCatalogue], chosen, search);

  function remove({ name, title }: TemplateEntry) {
    if (window.confirm(`Remove your template “${title}” from this device?`))
      void templates.remove(name).then(async () => setOwn(await templates.list()));
  }

  return (
    <section className="gallery" aria-labelledby="gallery-title">
      <header>
        <h2 id="gallery-title">Start from a template</h2>
        <input
          type="search"
          aria-label="Search templates"
          placeholder="Search templates"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </header>
      <div className="categories" role="group" aria-label="Category">
        {[null, ...(own.length > 0 ? [ownCategory] : []), ...categories].map((name) => (
          <button
            key={name ?? ''}
            type="button"
            aria-pressed={chosen === name}
            onClick={() => setCategory(name)}
          >
            {name ?? 'All'}
          </button>
        ))}
      </div>
      <p className="found" role="status">
        {found.length === 1 ? '1 template' : `${found.length} templates`}
      </p>
      {found.length === 0 && <p className="none">No template has these words. Say what you need above.</p>}
      <ul className="cards">
        {found.map((entry) => (
          <li key={entry.name}>
            <button type="button" className="card" disabled={disabled} onClick={() => onChoose(entry)}>
              <TemplatePreview parts={entry.preview} />
              <strong>{entry.title}</strong>
              <span>{entry.description}</span>
            </button>
            {entry.category === ownCategory && (
              <button
                type="button"
                className="remove"
                aria-label={`Remove the template ${entry.title}`}
                onClick={() => remove(entry)}
              >
                Remove
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
