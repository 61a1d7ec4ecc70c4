import { Field, useFieldId } from '../ui/form/Field.js';
import { Icon } from '../ui/icon/Icon.js';
import type { FieldControlProps } from './fieldProps.js';
import { fieldProps } from './fieldProps.js';

const mostStars = 10;

/** A number of stars: radio buttons, so that arrow keys and screen readers work as people know them. */
export function RatingField(props: FieldControlProps) {
  const { field, value, onChange, node, disabled } = props;
  const id = useFieldId(undefined);
  const max = typeof field.max === 'number' ? Math.min(mostStars, Math.max(1, Math.round(field.max))) : 5;
  const stars = Array.from({ length: max }, (_, index) => index + 1);
  return (
    <Field id={id} field={fieldProps(props)} group="radiogroup">
      <div className="vt-form-rating">
        {stars.map((star) => (
          <label
            key={star}
            className="vt-form-star"
            data-on={(typeof value === 'number' && star <= value) || undefined}
          >
            <input
              type="radio"
              className="vt-form-star-input"
              name={id}
              value={star}
              checked={value === star}
              disabled={disabled}
              aria-label={node.t('form.stars', { value: star, max })}
              onChange={() => onChange(star)}
              // The star that is chosen takes the choice back.
              onClick={() => value === star && !field.required && onChange(null)}
            />
            <Icon name="star" size={20} />
          </label>
        ))}
      </div>
    </Field>
  );
}
