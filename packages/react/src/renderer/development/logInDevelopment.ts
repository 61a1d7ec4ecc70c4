import type { Issue } from '@vitrine/schema';
import { isDevelopment } from './isDevelopment.js';

export const loadHints = () => import('./hints.js');

/** Writes an issue that nobody listens to into the console of a development build. */
export function logInDevelopment(issue: Issue): void {
  if (isDevelopment()) void loadHints().then(({ logIssue }) => logIssue(issue));
}
