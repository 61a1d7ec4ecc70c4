import type { Environment, RowColumn } from '@vitrine/runtime';
import type { Cell } from '@vitrine/schema';
import { dayOfMonth, isOfMonths, monthOfDay } from '../../../format/months.js';
import { fromLocalTime, toLocalTime } from '../../../format/zonedTime.js';
import { Checkbox } from '../../../ui/form/Checkbox.js';
import { NumberField } from '../../../ui/form/NumberField.js';
import { Select } from '../../../ui/form/Select.js';
import { TextField } from '../../../ui/form/TextField.js';

export interface CellFieldProps {
  readonly column: RowColumn;
  readonly value: Cell;
  readonly error: string | undefined;
  readonly environment: Environment;
  /** `isBad`: what stands there is none of the type. */
  readonly onChange: (value: Cell, isBad?: boolean) => void;
}

const lines = {
  text: 'text',
  person: 'text',
  select: 'text',
  url: 'url',
  email: 'email',
  date: 'date',
} as const;

/** A field with a label for one cell of a column. */
export function CellField({ column, value, error, environment, onChange }: CellFieldProps) {
  const { label, type, options = [] } = column;
  const text = typeof value === 'string' ? value : '';
  if (type === 'boolean') return <Checkbox label={label} checked={value === true} onChange={onChange} />;
  if (type === 'number')
    return (
      <NumberField
        label={label}
        error={error}
        locale={environment.locale}
        value={typeof value === 'number' ? value : null}
        onChange={(number, typed) => onChange(number, number === null && typed.trim() !== '')}
      />
    );
  if (type === 'datetime')
    return (
      <TextField
        label={label}
        type="datetime-local"
        value={toLocalTime(text, environment.timeZone)}
        onChange={(local) => onChange(fromLocalTime(local, environment.timeZone) ?? null)}
      />
    );
  if (type === 'multiselect') return <ListField {...{ label, options, value, onChange }} />;
  if (type === 'select' && options.length > 0)
    return (
      <Select
        label={label}
        value={text}
        options={options}
        onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
      />
    );
  const isMonth = type === 'date' && isOfMonths(column.format);
  return (
    <TextField
      label={label}
      type={isMonth ? 'month' : lines[type]}
      value={isMonth ? monthOfDay(text) : text}
      onChange={(typed) => onChange(typed === '' ? null : isMonth ? dayOfMonth(typed) : typed)}
    />
  );
}

type ListFieldProps = Pick<CellFieldProps, 'value' | 'onChange'> & {
  readonly label: string;
  readonly options: NonNullable<RowColumn['options']>;
};

/** Several of the options to tick; without options, words with commas between them. */
function ListField({ label, options, value, onChange }: ListFieldProps) {
  const chosen = Array.isArray(value) ? value : [];
  if (options.length === 0)
    return (
      <TextField
        label={label}
        value={chosen.join(',')}
        onChange={(typed) => onChange(typed === '' ? null : typed.split(','))}
      />
    );
  const toggle = (item: string, on: boolean) => {
    const next = on ? [...chosen, item] : chosen.filter((other) => other !== item);
    onChange(next.length === 0 ? null : next);
  };
  return (
    <fieldset className="vt-field">
      <legend className="vt-label">{label}</legend>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label ?? option.value}
          checked={chosen.includes(option.value)}
          onChange={(on) => toggle(option.value, on)}
        />
      ))}
    </fieldset>
  );
}
