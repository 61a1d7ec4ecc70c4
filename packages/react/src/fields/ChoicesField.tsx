import { Checkbox } from '../ui/form/Checkbox.js';
import { Field, useFieldId } from '../ui/form/Field.js';
import { choicesOf } from './formFields.js';
import type { FieldControlProps } from './fieldProps.js';
import { choicesNote, fieldProps } from './fieldProps.js';

/** Several of a list of choices, each with a box to tick. */
export function ChoicesField(props: FieldControlProps) {
  const { field, value, onChange, disabled } = props;
  const id = useFieldId(undefined);
  const chosen = Array.isArray(value) ? value : [];
  if (choicesNote(props) !== undefined) return <NoChoices {...props} />;
  const toggle = (choice: string, on: boolean) =>
    onChange(on ? [...chosen, choice] : chosen.filter((other) => other !== choice));
  return (
    <Field id={id} field={fieldProps(props)} group="group">
      <div className="vt-form-choices">
        {choicesOf(field).map((choice) => {
          const text = String(choice.value);
          return (
            <Checkbox
              key={text}
              label={choice.label}
              disabled={disabled}
              checked={chosen.includes(text)}
              onChange={(on) => toggle(text, on)}
            />
          );
        })}
      </div>
    </Field>
  );
}

/** The label of a group whose choices are not there, and why. */
export function NoChoices(props: FieldControlProps) {
  const id = useFieldId(undefined);
  return (
    <Field id={id} field={fieldProps(props)} group="group">
      <p className="vt-form-no-choices">{choicesNote(props)}</p>
    </Field>
  );
}
