import type { IconName } from '@vitrine/schema';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { classNames } from '../classNames.js';
import { Icon } from '../icon/Icon.js';

export interface ButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'style'> {
  /** `secondary` by default; one `primary` at most in a place. */
  readonly variant?: 'primary' | 'secondary' | 'ghost' | 'danger';
  /** `md` by default. */
  readonly size?: 'sm' | 'md';
  readonly icon?: IconName;
}

/** A button with words. */
export const Button = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'secondary', size = 'md', icon, className, children, type = 'button', ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      className={classNames('vt-button', className)}
      data-variant={variant}
      data-size={size}
    >
      <Icon name={icon} />
      <span className="vt-button-text">{children}</span>
    </button>
  );
});
