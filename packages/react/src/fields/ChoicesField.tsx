import { useState } from 'react';
import { foldText } from '../format/foldText.js';
import { Checkbox } from '../ui/form/Checkbox.js';
import { Field, useFieldId } from '../ui/form/Field.js';
import { TextField } from '../ui/form/TextField.js';
import { choicesOf, labelOf } from './formFields.js';
import type { FieldControlProps } from './fieldProps.js';
import { choicesNote, fieldProps } from './fieldProps.js';

/** More choices than these can be searched. */
const manyChoices = 10;

/** Several of a list of choices, each with a box to tick. */
export function ChoicesField(props: FieldControlProps) {
  const { field, value, onChange, disabled, node } = props;
  const { t } = node;
  const id = useFieldId(undefined);
  const [search, setSearch] = useState('');
  const chosen = Array.isArray(value) ? value : [];
  if (choicesNote(props) !== undefined) return <NoChoices {...props} />;
  const toggle = (choice: string, on: boolean) =>
    onChange(on ? [...chosen, choice] : chosen.filter((other) => other !== choice));
  const choices = choicesOf(field);
  const { locale } = node.environment;
  const needle = foldText(search.trim(), locale);
  const listed = choices.filter(({ label }) => foldText(label, locale).includes(needle));
  return (
    <Field id={id} field={fieldProps(props)} group="group">
      {choices.length > manyChoices && (
        <TextField
          type="search"
          icon="search"
          label={t('form.searchChoices', { label: labelOf(field) })}
          hideLabel
          placeholder={t('search')}
          value={search}
          onChange={setSearch}
          onKeyDown={(event) => {
            // It would send the form.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      <div className="vt-form-choices">
        {listed.map((choice) => {
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
        {listed.length === 0 && <p className="vt-form-no-choices">{t('form.noMatch', { search })}</p>}
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
