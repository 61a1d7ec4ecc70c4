import type { Issue } from '@vitrine/schema';

/** Something in the studio itself went wrong. */
export function studioFailed(reason: string): Issue {
  return {
    code: 'studio.failed',
    severity: 'error',
    path: '',
    message: `That did not work: ${reason}`,
    params: { reason },
  };
}

/** A person had enough of waiting for the model. */
export function modelStopped(): Issue {
  return {
    code: 'studio.modelStopped',
    severity: 'warning',
    path: '',
    message: 'You stopped the model; the offline planner made this instead.',
    params: {},
    hint: 'Create it again to have it made by the model.',
  };
}

/** The studio's server did not answer, or not to the end. */
export function serverFailed(reason: string): Issue {
  return {
    code: 'studio.serverFailed',
    severity: 'warning',
    path: '',
    message: `The model could not be asked through the studio's server: ${reason}. The offline planner answered instead.`,
    params: { reason },
    hint: 'See whether the server still runs, and try again.',
  };
}
