import { compileFormula } from '@vitrine/runtime';
import type { Session } from '@vitrine/runtime';
import type { Issue } from '@vitrine/schema';
import { useMemo } from 'react';
import { createFormatter } from '../../format/createFormatter.js';
import { firstMessage } from '../../i18n/translateIssue.js';
import type { Translate } from '../../i18n/types.js';
import { useNotices } from '../../ui/feedback/Toaster.js';
import type { UrlPolicy } from '../../ui/urlPolicy.js';
import type { DataDialog } from '../data/DataDialogs.js';
import { fillableOf } from '../data/fillableOf.js';
import { NodeGrid } from '../node/NodeGrid.js';
import type { NodeHost } from '../node/createNodeContext.js';
import { directionOf } from '../node/directionOf.js';
import { refreshSources } from '../node/refreshSources.js';
import { noticeOf } from '../node/noticeOf.js';
import type { Intent } from '../types.js';
import { useLatest } from '../../hooks/useLatest.js';

export interface NodeHostOptions {
  readonly session: Session;
  readonly readOnly: boolean;
  readonly t: Translate;
  readonly urlPolicy: UrlPolicy;
  readonly onIntent: ((intent: Intent) => void) | undefined;
  readonly report: (issue: Issue) => void;
  readonly openDialog: (dialog: DataDialog) => void;
}

/** What stands behind the nodes of a session's artifact. The same object while none of its parts changes. */
export function useNodeHost({
  session,
  readOnly,
  t,
  urlPolicy,
  onIntent,
  report,
  openDialog,
}: NodeHostOptions): NodeHost {
  const { toast, announce } = useNotices();
  const intents = useLatest(onIntent);
  const { locale, currency, timeZone, weekStart } = session.environment;
  const settings = [locale, currency, timeZone, weekStart].join(' ');
  return useMemo<NodeHost>(() => {
    const { formatValue } = createFormatter(session.environment);
    const undo = (change?: string) => {
      const done = !readOnly && session.undo(change);
      if (done) toast({ message: t('change.undone'), action: { label: t('redo'), onSelect: redo } });
      return done;
    };
    const redo = () => {
      const done = !readOnly && session.redo();
      if (done) toast({ message: t('change.redone'), action: { label: t('undo'), onSelect: () => undo() } });
      return done;
    };
    return {
      get environment() {
        return session.environment;
      },
      direction: directionOf(session.environment.locale),
      readOnly,
      t,
      format: formatValue,
      compile: compileFormula,
      url: urlPolicy,
      emit: (intent) => intents.current?.(intent),
      change: (ops, notice) => {
        const list = Array.isArray(ops) ? ops : [ops];
        const result = session.change(list);
        if (result.issues) {
          result.issues.forEach(report);
          const message = firstMessage(result.issues, t);
          if (message && !notice?.tellsRefusal) toast({ message });
          return result;
        }
        const word = noticeOf(list);
        const message = notice?.message === undefined ? word && t(word) : notice.message;
        if (message) toast({ message, action: { label: t('undo'), onSelect: () => undo(result.change.id) } });
        return result;
      },
      preview: (id, key, value) => session.preview(id, key, value),
      undo: () => undo(),
      redo,
      ...(!readOnly && { fillable: (id) => fillableOf(session, id, openDialog) }),
      announce,
      explain: (id) => session.explain(id),
      refresh: (id) => refreshSources(session, id, t, announce),
      renderChildren: (children, options) => <NodeGrid headingLevel={3} {...options} nodes={children} />,
      getView: (id, key) => session.view.get(id, key),
      setView: (id, key, value) => session.view.set(id, key, value),
      report,
    };
    // oxlint-disable-next-line react/exhaustive-deps -- other settings make another host; the clock alone does not
  }, [session, settings, readOnly, t, urlPolicy, intents, report, toast, announce, openDialog]);
}
