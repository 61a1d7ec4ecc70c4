import type { IconName } from '@vitrine/schema';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { classNames } from '../classNames.js';
import { Icon } from '../icon/Icon.js';

export interface IconButtonProps extends Omit<
  ComponentPropsWithoutRef<'button'>,
  'style' | 'children' | 'aria-label'
> {
  readonly icon: IconName;
  /** What it does, for screen readers and as a hint under the pointer. */
  readonly label: string;
  /** `ghost` by default. */
  readonly variant?: 'secondary' | 'ghost';
  /** `sm` (28 px, 24 when compact) by default. */
  readonly size?: 'sm' | 'md';
}

/** A button that is only an icon. */
export const IconButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, IconButtonProps>(function IconButton(
  { icon, label, variant = 'ghost', size = 'sm', className, type = 'button', ...rest },
  ref,
) {
  return (
    <button
      title={label}
      {...rest}
      ref={ref}
      type={type}
      aria-label={label}
      className={classNames('vt-button vt-icon-button', className)}
      data-variant={variant}
      data-size={size}
    >
      <Icon name={icon} />
    </button>
  );
});
