import { Field, fieldAttributes, useFieldId } from '../ui/form/Field.js';
import { valueText } from './fieldFormat.js';
import type { FieldControlProps } from './fieldProps.js';
import { fieldProps } from './fieldProps.js';

/** A number on a scale, with what it stands for beside it. */
export function SliderField(props: FieldControlProps) {
  const { field, value, onChange, onLeave, node } = props;
  const id = useFieldId(undefined);
  const own = fieldProps(props);
  const min = typeof field.min === 'number' ? field.min : 0;
  const max = typeof field.max === 'number' ? field.max : 100;
  const shown = typeof value === 'number' ? valueText(field, value, node) : '—';
  return (
    <Field id={id} field={own}>
      <div className="vt-form-slider">
        <input
          {...fieldAttributes(id, own)}
          type="range"
          className="vt-form-range"
          min={min}
          max={Math.max(min, max)}
          step={field.step ?? 'any'}
          value={typeof value === 'number' ? value : min}
          aria-valuetext={shown}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          onPointerUp={onLeave}
          onKeyUp={onLeave}
          onBlur={onLeave}
        />
        <output htmlFor={id} className="vt-form-slider-value vt-figures">
          {shown}
        </output>
      </div>
    </Field>
  );
}
