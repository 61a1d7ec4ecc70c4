import { templateCatalogue, type TemplateEntry } from '@vitrine/generator';
import { useState } from 'react';
import { findTemplates } from './findTemplates.js';
import { TemplatePreview } from './TemplatePreview.js';

const categories = [...new Set(templateCatalogue.map(({ category }) => category))];

interface GalleryProps {
  readonly disabled: boolean;
  readonly onChoose: (entry: TemplateEntry) => void;
}

/** The templates, by category and by words. */
export function Gallery({ disabled, onChoose }: GalleryProps) {
  const [category, setCategory] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const found = findTemplates(templateCatalogue, category, search);
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
        {[null, ...categories].map((name) => (
          <button
            key={name ?? ''}
            type="button"
            aria-pressed={category === name}
            onClick={() => setCategory(name)}
          >
            {name ?? 'All'}
          </button>
        ))}
      </div>
      <p className="found" role="status">
        {found.length === 1 ? '1 template' : `${found.length} templates`}
      </p>
      <ul className="cards">
        {found.map((entry) => (
          <li key={entry.name}>
            <button type="button" disabled={disabled} onClick={() => onChoose(entry)}>
              <TemplatePreview parts={entry.preview} />
              <strong>{entry.title}</strong>
              <span>{entry.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
