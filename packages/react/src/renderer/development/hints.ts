import type { Issue } from '@vitrine/schema';
import { stylesMissing } from '../../issues/developmentMessages.js';

/** Time that a host's stylesheets have to arrive, in milliseconds. */
const patience = 2000;

/** Writes an issue that no `onIssue` takes to the console. */
export function logIssue({ code, severity, path, node, message, hint }: Issue): void {
  if (severity === 'info') return;
  const place = [node && `“${node}”`, path].filter(Boolean).join(' ');
  console.warn(
    ['Vitrine:', message, hint, `(${[code, place].filter(Boolean).join(' at ')})`].filter(Boolean).join(' '),
  );
}

/** Reports that the stylesheet is missing, unless it arrives in time. Gives a function that stops it. */
export function checkStyles(report: (issue: Issue) => void): () => void {
  const timer = setTimeout(() => {
    const root = document.querySelector('.vt-root');
    if (root && getComputedStyle(root).getPropertyValue('--vt-space-1') === '') report(stylesMissing());
  }, patience);
  return () => clearTimeout(timer);
}
