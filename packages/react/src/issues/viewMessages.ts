import type { Issue } from '@vitrine/schema';

/** A view threw while it was drawn. */
export function viewCrashed(node: string, type: string, error: unknown): Issue {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'view.crashed',
    severity: 'error',
    path: '',
    node,
    message: `The view of ${type} failed while it drew “${node}”: ${reason}`,
    params: { type, reason },
    hint: 'Try again. If it keeps failing, report it with these details.',
  };
}

/** No view is registered for a node's type. */
export function viewMissing(node: string, type: string): Issue {
  return {
    code: 'view.missing',
    severity: 'error',
    path: '',
    node,
    message: `There is no view for the component “${type}”.`,
    params: { type },
    hint: 'Pass its definition in the `components` of <Artifact> or <VitrineProvider>.',
  };
}
