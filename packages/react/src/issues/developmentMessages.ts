// Issues that only development builds look for, in a chunk of their own.
import type { Issue } from '@vitrine/schema';

/** A development build of a host shows an artifact without `@vitrine/react/styles.css`. */
export function stylesMissing(): Issue {
  return {
    code: 'styles.missing',
    severity: 'warning',
    path: '',
    message: 'The stylesheet of Vitrine is not on this page.',
    params: {},
    hint: "Write import '@vitrine/react/styles.css' once in your app, or link to the file.",
  };
}
