import type { IconName } from '@vitrine/schema';
import { iconPaths } from '../../generated/iconPaths.js';

export interface IconProps {
  /** Undefined or a name the set does not have draws nothing. */
  readonly name: IconName | null | undefined;
  /** Edge in pixels; 16 by default. */
  readonly size?: 12 | 14 | 16 | 20 | 24 | 32;
  readonly className?: string;
  /** Text alternative; without one the icon is decoration. */
  readonly label?: string;
}

/** One icon of the set, in the color of the text around it. */
export function Icon({ name, size = 16, className, label }: IconProps) {
  const path = iconPaths.get(name);
  if (path === undefined) return null;
  return (
    <svg
      className={className ? `vt-icon ${className}` : 'vt-icon'}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      strokeWidth={size > 20 ? 1.5 : 2}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={path} />
    </svg>
  );
}
