import { forwardRef } from 'react';
import { useWords } from '../WordsContext.js';
import { Icon } from '../icon/Icon.js';
import { Field, fieldAttributes, useFieldId } from './Field.js';
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
  const {
    value,
    onChange,
    options,
    placeholder,
    label,
    hideLabel,
    help,
    error,
    required,
    disabled,
    readOnly,
    id: given,
    className,
    name,
  } = props;
  const t = useWords();
  const id = useFieldId(given);
  const field = { label, hideLabel, help, error, required, disabled: disabled || readOnly, className };
  const listed = value === '' || options.some((option) => option.value === value);
  return (
    <Field id={id} field={field}>
      <div
        className="vt-input-box vt-select-box"
        data-invalid={error ? true : undefined}
        data-disabled={field.disabled || undefined}
      >
        <select
          {...fieldAttributes(id, field)}
          ref={ref}
          name={name}
          className="vt-input vt-select"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {(!required || value === '') && <option value="">{placeholder ?? t('choose')}</option>}
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
