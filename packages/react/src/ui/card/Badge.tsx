import type { IconName, Tone } from '@vitrine/schema';
import type { ReactNode } from 'react';
import { classNames } from '../classNames.js';
import { Icon } from '../icon/Icon.js';

export interface BadgeProps {
  readonly children: ReactNode;
  /** `neutral` by default. */
  readonly tone?: Tone | null;
  /** `sm` by default. */
  readonly size?: 'sm' | 'md' | 'lg';
  readonly icon?: IconName;
  readonly className?: string;
}

/** A short word on a soft ground. Color never says it alone: the word does. */
export function Badge({ children, tone, size = 'sm', icon, className }: BadgeProps) {
  return (
    <span className={classNames('vt-badge', className)} data-tone={tone ?? 'neutral'} data-size={size}>
      <Icon name={icon} size={size === 'lg' ? 16 : 12} />
      <span className="vt-truncate">{children}</span>
    </span>
  );
}
