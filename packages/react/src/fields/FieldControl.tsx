import type { Cell } from '@vitrine/schema';
import type { ComponentType } from 'react';
import { dayOfMonth, isOfMonths, monthOfDay } from '../format/months.js';
import { fromLocalTime, toLocalTime } from '../format/zonedTime.js';
import { Checkbox } from '../ui/form/Checkbox.js';
import { RadioGroup } from '../ui/form/RadioGroup.js';
import { Select } from '../ui/form/Select.js';
import { TextArea } from '../ui/form/TextArea.js';
import { TextField } from '../ui/form/TextField.js';
import { choicesOf } from './formFields.js';
import type { FormField } from './FormField.js';
import { keyboardOf } from './keyboard.js';
import { ChoicesField, NoChoices } from './ChoicesField.js';
import { choicesNote, fieldProps } from './fieldProps.js';
import type { FieldControlProps } from './fieldProps.js';
import { NumericField } from './NumericField.js';
import { RatingField } from './RatingField.js';
import { SliderField } from './SliderField.js';

/** The control of a field, by its kind. */
export function FieldControl(props: FieldControlProps) {
  const Control = controls[props.field.kind];
  return <Control {...props} />;
}

type LineType = 'text' | 'email' | 'url' | 'tel';

/** One line of text; the type brings the right keyboard on a phone. */
function lineOf(type: LineType) {
  return function LineControl(props: FieldControlProps) {
    const { field, value, onChange, onLeave, purpose } = props;
    return (
      <TextField
        {...fieldProps(props)}
        {...keyboardOf(field, purpose)}
        type={type}
        placeholder={field.placeholder}
        value={textOf(value)}
        onChange={(text) => onChange(text === '' ? null : text)}
        onBlur={onLeave}
      />
    );
  };
}

function TextAreaControl(props: FieldControlProps) {
  const { field, value, onChange, onLeave, purpose } = props;
  const { autoCapitalize, autoComplete, enterKeyHint } = keyboardOf(field, purpose);
  return (
    <TextArea
      {...fieldProps(props)}
      {...{ autoCapitalize, autoComplete, enterKeyHint }}
      placeholder={field.placeholder}
      value={textOf(value)}
      onChange={(text) => onChange(text === '' ? null : text)}
      onBlur={onLeave}
    />
  );
}

function DateControl(props: FieldControlProps) {
  const { field, value, onChange, onLeave } = props;
  const isMonth = isOfMonths(field.format ?? undefined);
  const shown = (day: string) => (isMonth ? monthOfDay(day) : day);
  const bound = (day: Cell | undefined) => (typeof day === 'string' ? shown(day.slice(0, 10)) : undefined);
  return (
    <TextField
      {...fieldProps(props)}
      type={isMonth ? 'month' : 'date'}
      min={bound(field.min)}
      max={bound(field.max)}
      value={shown(textOf(value))}
      onChange={(text) => onChange(text === '' ? null : isMonth ? dayOfMonth(text) : text)}
      onBlur={onLeave}
    />
  );
}

function DateTimeControl(props: FieldControlProps) {
  const { field, value, onChange, onLeave, node } = props;
  const { timeZone } = node.environment;
  const local = (bound: Cell | undefined) => (typeof bound === 'string' ? toLocalTime(bound, timeZone) : '');
  return (
    <TextField
      {...fieldProps(props)}
      type="datetime-local"
      min={local(field.min) || undefined}
      max={local(field.max) || undefined}
      value={local(value)}
      onChange={(text) => onChange(fromLocalTime(text, timeZone) ?? null)}
      onBlur={onLeave}
    />
  );
}

function SelectControl(props: FieldControlProps) {
  const { field, value, onChange, choices, purpose, node } = props;
  const note = choicesNote(props);
  // A filter without a choice lets all pass.
  const none = purpose === 'filter' ? node.t('form.all') : undefined;
  const own = fieldProps(props);
  return (
    <Select
      {...own}
      disabled={own.disabled || choices === 'loading'}
      placeholder={note ?? field.placeholder ?? none}
      value={value === null || choices === 'loading' ? '' : String(value)}
      options={choicesOf(field).map((choice) => ({ value: String(choice.value), label: choice.label }))}
      onChange={(text) => onChange(choiceOf(field, text))}
    />
  );
}

function RadioControl(props: FieldControlProps) {
  const { field, value, onChange } = props;
  if (choicesNote(props) !== undefined) return <NoChoices {...props} />;
  return (
    <RadioGroup
      {...fieldProps(props)}
      value={value === null ? '' : String(value)}
      options={choicesOf(field).map((choice) => ({ value: String(choice.value), label: choice.label }))}
      onChange={(text) => onChange(choiceOf(field, text))}
    />
  );
}

function tickOf(look: 'checkbox' | 'switch') {
  return function TickControl(props: FieldControlProps) {
    return (
      <Checkbox {...fieldProps(props)} look={look} checked={props.value === true} onChange={props.onChange} />
    );
  };
}

const controls: Readonly<Record<FormField['kind'], ComponentType<FieldControlProps>>> = {
  text: lineOf('text'),
  email: lineOf('email'),
  url: lineOf('url'),
  phone: lineOf('tel'),
  textarea: TextAreaControl,
  number: NumericField,
  currency: NumericField,
  percent: NumericField,
  date: DateControl,
  datetime: DateTimeControl,
  select: SelectControl,
  radio: RadioControl,
  multiselect: ChoicesField,
  checkbox: tickOf('checkbox'),
  switch: tickOf('switch'),
  rating: RatingField,
  slider: SliderField,
  hidden: () => null,
};

function textOf(value: Cell): string {
  return value === null || typeof value === 'boolean' ? '' : String(value);
}

/** The choice with this text, with the type that it has in the data; null for none. */
function choiceOf(field: FormField, text: string): Cell {
  if (text === '') return null;
  return choicesOf(field).find(({ value }) => String(value) === text)?.value ?? text;
}
