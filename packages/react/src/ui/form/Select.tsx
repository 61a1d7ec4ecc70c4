import { forwardRef } from 'react';
import { useWords } from '../WordsContext.js';
import { Icon } from '../icon/Icon.js';
import { Field, fieldAttributes, useField } from './Field.js';
import type { FieldProps } from './Field.js';

export interface SelectOption {
  readonly value: string;
  /** The value by default. */
  readonly label?: string;
}

export interface SelectProps extends FieldProps {
  /** Empty text is no choice. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly SelectOption[];
  /** Text of the empty choice; left out of the list for a required field that has a value. */
  readonly placeholder?: string;
  readonly name?: string;
}

/** One of several choices, with the browser's own list. A value that is not among the options is shown as it is. */
export const Select = /* @__PURE__ */ forwardRef<HTMLSelectElement, SelectProps>(function Select(props, ref) {
  const { id, field, control } = useField(props);
  const { value, onChange, options, placeholder, name } = control;
  const t = useWords();
  const disabled = field.disabled || field.readOnly;
  const listed = value === '' || options.some((option) => option.value === value);
  return (
    <Field id={id} field={field}>
      <div
        className="vt-input-box vt-select-box"
        data-invalid={field.error ? true : undefined}
        data-disabled={disabled || undefined}
      >
        <select
          {...fieldAttributes(id, { ...field, disabled })}
          ref={ref}
          name={name}
          className="vt-input vt-select"
          data-empty={(value === '' && placeholder === undefined) || undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {(!field.required || value === '') && <option value="">{placeholder ?? t('choose')}</option>}
          {!listed && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label ?? option.value}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" className="vt-select-arrow" />
      </div>
    </Field>
  );
});
