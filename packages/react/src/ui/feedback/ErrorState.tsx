import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.js';

export interface ErrorStateProps {
  /** What happened. */
  readonly title: string;
  /** Each fault: what, where, how to mend it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `danger` by default. */
  readonly tone?: 'danger' | 'warning';
}

/** What stands where something could not be shown. */
export function ErrorState({ title, children, actions, tone = 'danger' }: ErrorStateProps) {
  return (
    <div className="vt-error" data-tone={tone} role="group" aria-label={title}>
      <span className="vt-error-icon">
        <Icon name="alert-triangle" size={20} />
      </span>
      <div className="vt-error-body">
        <p className="vt-error-title">{title}</p>
        {children}
        {actions && <div className="vt-error-actions">{actions}</div>}
      </div>
    </div>
  );
}
