import '@vitrine/react/styles.css';
import { Artifact } from '@vitrine/react';
import { hydrateRoot } from 'react-dom/client';
import { hostDocument, now } from './hostDocument.js';

/** A host that renders on its server: the page takes over the HTML. */
hydrateRoot(document.querySelector('main')!, <Artifact artifact={hostDocument} now={now} />, {
  onRecoverableError: (error) => console.error(error),
});
