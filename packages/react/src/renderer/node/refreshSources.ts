import type { Session } from '@vitrine/runtime';
import type { Translate } from '../../i18n/types.js';

/** Asks the sources of a node again, and tells screen readers what came of it. */
export async function refreshSources(
  session: Session,
  id: string,
  t: Translate,
  announce: (message: string) => void,
): Promise<void> {
  const asked = (session.node(id)?.sources ?? []).filter(({ refreshable }) => refreshable);
  await Promise.all(asked.map(({ dataset }) => session.sources.refresh(dataset)));
  for (const { dataset, label } of asked) {
    const status = session.sources.state(dataset)?.status;
    if (status === 'ready') announce(t('source.refreshed', { label }));
    else if (status === 'stale') announce(t('source.notRefreshed', { label }));
    else if (status === 'error') announce(t('source.failed', { label }));
  }
}

/** Takes the focus to a node's cell when what had it is gone, so that a keyboard does not start over at the top. */
export function focusIfLost(cell: Element | null): void {
  if (!(cell instanceof HTMLElement) || !cell.isConnected) return;
  const { activeElement } = cell.getRootNode() as Document | ShadowRoot;
  if (activeElement && activeElement !== cell.ownerDocument.body) return;
  cell.tabIndex = -1;
  cell.addEventListener('blur', () => cell.removeAttribute('tabindex'), { once: true });
  cell.focus({ preventScroll: true });
}
