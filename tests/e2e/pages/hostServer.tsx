import { Artifact } from '@vitrine/react';
import { renderToString } from 'react-dom/server';
import { hostDocument, now } from './hostDocument.js';

/** What the host's server sends, for `host.tsx` to take over. */
export const render = (): string => renderToString(<Artifact artifact={hostDocument} now={now} />);
