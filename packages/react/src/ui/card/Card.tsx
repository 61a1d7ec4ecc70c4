import type { ReactNode } from 'react';
import { classNames } from '../classNames.js';

export interface CardProps {
  readonly children: ReactNode;
  readonly className?: string;
}

/** A bordered surface. */
export function Card({ children, className }: CardProps) {
  return <div className={classNames('vt-card', className)}>{children}</div>;
}
