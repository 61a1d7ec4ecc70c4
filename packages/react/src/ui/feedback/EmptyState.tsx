import type { IconName } from '@vitrine/schema';
import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.js';

export interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  /** `inbox` by default. */
  readonly icon?: IconName;
  readonly actions?: ReactNode;
}

/** What stands where there is nothing to show. */
export function EmptyState({ title, text, icon = 'inbox', actions }: EmptyStateProps) {
  return (
    <div className="vt-empty">
      <span className="vt-empty-icon">
        <Icon name={icon} size={20} />
      </span>
      <p className="vt-empty-title">{title}</p>
      {text && <p className="vt-empty-text">{text}</p>}
      {actions && <div className="vt-empty-actions">{actions}</div>}
    </div>
  );
}
