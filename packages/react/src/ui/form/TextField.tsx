import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { IconName } from '@vitrine/schema';
import { Icon } from '../icon/Icon.js';
import { Field, fieldAttributes, useField } from './Field.js';
import type { FieldProps } from './Field.js';

type InputAttributes = Pick<
  ComponentPropsWithoutRef<'input'>,
  | 'autoCapitalize'
  | 'autoComplete'
  | 'autoFocus'
  | 'enterKeyHint'
  | 'inputMode'
  | 'list'
  | 'max'
  | 'maxLength'
  | 'min'
  | 'minLength'
  | 'name'
  | 'onBlur'
  | 'onFocus'
  | 'onKeyDown'
  | 'onPaste'
  | 'placeholder'
  | 'spellCheck'
  | 'step'
>;

export interface TextFieldProps extends FieldProps, InputAttributes {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `text` by default. */
  readonly type?: 'text' | 'search' | 'email' | 'url' | 'tel' | 'date' | 'month' | 'datetime-local' | 'time';
  /** Icon inside the box. */
  readonly icon?: IconName;
  /** Words inside the box before and after the value: a currency, a unit. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** One line of text; also dates and addresses by `type`. */
export const TextField = /* @__PURE__ */ forwardRef<HTMLInputElement, TextFieldProps>(
  function TextField(props, ref) {
    const { id, field, control } = useField(props);
    const { value, onChange, type = 'text', icon, prefix, suffix, ...attributes } = control;
    return (
      <Field id={id} field={field}>
        <div
          className="vt-input-box"
          data-invalid={field.error ? true : undefined}
          data-disabled={field.disabled || undefined}
        >
          <Icon name={icon} />
          {prefix && <span className="vt-input-affix">{prefix}</span>}
          <input
            {...attributes}
            {...fieldAttributes(id, field)}
            ref={ref}
            type={type}
            className="vt-input"
            value={value}
            readOnly={field.readOnly}
            onChange={(event) => onChange(event.target.value)}
          />
          {suffix && <span className="vt-input-affix">{suffix}</span>}
        </div>
      </Field>
    );
  },
);
