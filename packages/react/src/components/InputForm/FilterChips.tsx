import { Icon } from '../../ui/icon/Icon.js';
import { Button } from '../../ui/button/Button.js';
import type { NodeContext } from '../../renderer/types.js';
import { valueText } from './logic/fieldFormat.js';
import { isEmpty, labelOf } from './logic/formFields.js';
import type { FormModel } from './useForm.js';

/** What is filtered by, each with a button that takes it away, and the way back to the start. */
export function FilterChips({ form, node }: { readonly form: FormModel; readonly node: NodeContext }) {
  const active = form.fields.filter((field) => !isEmpty(form.valueOf(field)));
  if (active.length === 0 && !form.canReset) return null;
  return (
    <div className="vt-form-filters">
      {active.length > 0 && (
        <ul className="vt-form-chips" aria-label={node.t('form.filters')}>
          {active.map((field) => {
            const value = form.valueOf(field);
            return (
              <li key={field.name} className="vt-form-chip">
                <span className="vt-form-chip-text">
                  {labelOf(field)}
                  {value !== true && (
                    <strong className="vt-form-chip-value">{valueText(field, value, node)}</strong>
                  )}
                </span>
                <button
                  type="button"
                  className="vt-form-chip-remove"
                  aria-label={node.t('form.remove', { label: labelOf(field) })}
                  onClick={() => form.clear(field)}
                >
                  <Icon name="x" size={14} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {form.canReset && (
        <Button size="sm" variant="ghost" onClick={form.reset}>
          {node.t('form.reset')}
        </Button>
      )}
    </div>
  );
}
