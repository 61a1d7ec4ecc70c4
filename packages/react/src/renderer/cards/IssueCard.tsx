import type { Issue } from '@vitrine/schema';
import { useState } from 'react';
import { translateIssue } from '../../i18n/translateIssue.js';
import { Button } from '../../ui/button/Button.js';
import { ErrorState } from '../../ui/feedback/ErrorState.js';
import { useNotices } from '../../ui/feedback/Toaster.js';
import { useWords } from '../../ui/WordsContext.js';

export interface IssueCardProps {
  /** What can't be shown. */
  readonly title: string;
  readonly issues: readonly Issue[];
  /** Offers to draw it again. */
  readonly onRetry?: () => void;
  /** It is being tried again. */
  readonly busy?: boolean;
}

/** Stands in place of what can't be shown: what happened, where, and how to mend it. */
export function IssueCard({ title, issues, onRetry, busy = false }: IssueCardProps) {
  const t = useWords();
  const { announce } = useNotices();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(JSON.stringify(issues, null, 2));
      setCopied(true);
      announce(t('copied'));
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className="vt-card vt-issue-card">
      <ErrorState
        title={title}
        actions={
          <>
            {onRetry && (
              <Button
                size="sm"
                icon="refresh-cw"
                aria-disabled={busy || undefined}
                data-busy={busy || undefined}
                onClick={busy ? undefined : onRetry}
              >
                {t(busy ? 'issue.retrying' : 'issue.retry')}
              </Button>
            )}
            <Button size="sm" icon={copied ? 'check' : 'clipboard'} onClick={() => void copy()}>
              {copied ? t('copied') : t('issue.copy')}
            </Button>
          </>
        }
      >
        <ul className="vt-issue-list">
          {issues.map((issue) => {
            const { message, hint } = translateIssue(issue, t);
            return (
              <li key={`${issue.code} ${issue.path} ${issue.message}`} className="vt-issue">
                <p className="vt-issue-message">{message}</p>
                {hint && <p className="vt-issue-hint">{hint}</p>}
                {issue.path && <p className="vt-issue-path">{t('issue.where', { path: issue.path })}</p>}
              </li>
            );
          })}
        </ul>
      </ErrorState>
    </div>
  );
}
