import { Field, useFieldId } from './Field.js';
import type { FieldProps } from './Field.js';
import type { SelectOption } from './Select.js';

export interface RadioGroupProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly SelectOption[];
}

/** One of a few choices, all in view. */
export function RadioGroup(props: RadioGroupProps) {
  const { value, onChange, options, disabled, readOnly, ...field } = props;
  const id = useFieldId(props.id);
  const isOff = disabled || readOnly;
  return (
    <Field id={id} field={{ ...field, disabled: isOff }} group="radiogroup">
      {options.map((option, index) => (
        <div key={option.value} className="vt-check-row">
          <input
            id={`${id}-${index}`}
            type="radio"
            className="vt-radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            required={field.required}
            disabled={isOff}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${id}-${index}`} className="vt-check-label">
            {option.label ?? option.value}
          </label>
        </div>
      ))}
    </Field>
  );
}
