import { forwardRef, useEffect, useRef } from 'react';
import { useWords } from '../WordsContext.js';
import { classNames } from '../classNames.js';
import { FieldHints, fieldAttributes, useField } from './Field.js';
import type { FieldProps } from './Field.js';

export interface CheckboxProps extends FieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Some of what it stands for is chosen. */
  readonly indeterminate?: boolean;
  /** `checkbox` by default; a switch takes effect at once. */
  readonly look?: 'checkbox' | 'switch';
  readonly name?: string;
}

/** A box to tick, or a switch. */
export const Checkbox = /* @__PURE__ */ forwardRef<HTMLInputElement, CheckboxProps>(
  function Checkbox(props, ref) {
    const { id, field, control } = useField(props);
    const { checked, onChange, indeterminate = false, look = 'checkbox', name } = control;
    const { label, hideLabel, required, className } = field;
    const disabled = field.disabled || field.readOnly;
    const t = useWords();
    const own = useRef<HTMLInputElement | null>(null);
    useEffect(() => {
      if (own.current) own.current.indeterminate = indeterminate;
    }, [indeterminate]);
    return (
      <div className={classNames('vt-field vt-check-field', className)}>
        <div className="vt-check-row">
          <input
            {...fieldAttributes(id, { ...field, disabled })}
            ref={(element) => {
              own.current = element;
              if (typeof ref === 'function') ref(element);
              else if (ref) ref.current = element;
            }}
            type="checkbox"
            role={look === 'switch' ? 'switch' : undefined}
            name={name}
            className={look === 'switch' ? 'vt-switch' : 'vt-check'}
            checked={checked}
            onChange={(event) => onChange(event.target.checked)}
          />
          <label htmlFor={id} className={hideLabel ? 'vt-hidden' : 'vt-check-label'}>
            {label}
            {required && (
              <span className="vt-required" aria-hidden="true">
                *
              </span>
            )}
            {required && <span className="vt-hidden">{t('required')}</span>}
          </label>
        </div>
        <FieldHints id={id} field={field} />
      </div>
    );
  },
);
