import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { Field, fieldAttributes, useField } from './Field.js';
import type { FieldProps } from './Field.js';

type AreaAttributes = Pick<
  ComponentPropsWithoutRef<'textarea'>,
  | 'autoCapitalize'
  | 'autoComplete'
  | 'enterKeyHint'
  | 'maxLength'
  | 'minLength'
  | 'name'
  | 'onBlur'
  | 'onFocus'
  | 'onKeyDown'
  | 'placeholder'
  | 'rows'
>;

export interface TextAreaProps extends FieldProps, AreaAttributes {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several lines of text. */
export const TextArea = /* @__PURE__ */ forwardRef<HTMLTextAreaElement, TextAreaProps>(
  function TextArea(props, ref) {
    const { id, field, control } = useField(props);
    const { value, onChange, ...attributes } = control;
    return (
      <Field id={id} field={field}>
        <textarea
          rows={4}
          {...attributes}
          {...fieldAttributes(id, field)}
          ref={ref}
          className="vt-input-box vt-textarea"
          data-invalid={field.error ? true : undefined}
          value={value}
          readOnly={field.readOnly}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
    );
  },
);
