import { useEffect, useRef } from 'react';
import { createTranslate } from '../../i18n/createTranslate.js';
import { withEnglish } from '../../i18n/withEnglish.js';
import { Icon } from '../../ui/icon/Icon.js';
import { Button } from '../../ui/button/Button.js';
import type { NodeContext } from '../../renderer/types.js';
import { valueText } from '../../fields/fieldFormat.js';
import { labelOf } from '../../fields/formFields.js';
import type { FormField } from '../../fields/FormField.js';
import { later } from './InputForm.later.en.js';
import type { FormModel } from './useForm.js';

const english = /* @__PURE__ */ createTranslate(later);

/** What is filtered by, each with a button that takes it away, and the way back to the start. */
export function FilterChips({ form, node }: { readonly form: FormModel; readonly node: NodeContext }) {
  const t = withEnglish(node.t, english);
  const element = useRef<HTMLDivElement>(null);
  const removed = useRef<number | undefined>(undefined);
  // The button that had the focus is gone: the next one takes it, or the last, or the form.
  useEffect(() => {
    if (removed.current === undefined) return;
    const buttons = element.current?.querySelectorAll<HTMLElement>('.vt-form-chip-remove') ?? [];
    const next = buttons[Math.min(removed.current, buttons.length - 1)];
    (next ?? element.current?.closest('form'))?.focus();
    removed.current = undefined;
  });
  const remove = (field: FormField, index: number) => {
    removed.current = index;
    form.clear(field);
    node.announce(t('form.removed', { label: labelOf(field) }));
  };
  const active = form.filled;
  return (
    <div ref={element} className="vt-form-filters">
      {active.length > 0 && (
        <ul className="vt-form-chips" aria-label={t('form.filters')}>
          {active.map((field, index) => {
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
                  aria-label={t('form.remove', { label: labelOf(field) })}
                  onClick={() => remove(field, index)}
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
          {t('form.reset')}
        </Button>
      )}
    </div>
  );
}
