import { useEffect, useRef } from 'react';
import type { FormEvent } from 'react';
import type { InputFormViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { Button } from '../../ui/button/Button.js';
import { Frame } from '../../ui/frame/Frame.js';
import { Icon } from '../../ui/icon/Icon.js';
import { FieldControl } from './fields/FieldControl.js';
import { FilterChips } from './FilterChips.js';
import { labelOf } from './logic/formFields.js';
import { useForm } from './useForm.js';

/** Fields that people fill in: to add a row, to set values that formulas read, or to filter. */
export function InputFormView({ props, node }: ViewProps<InputFormViewProps>) {
  const { title, description, purpose, submitLabel } = props;
  const form = useForm(props, node);
  const element = useRef<HTMLFormElement>(null);
  // Filters change what this person sees, never the data.
  const disabled = node.readOnly && purpose !== 'filter';

  const { round } = form;
  // What had the focus is gone: the next row starts at the first field, a filter form keeps its place in the page.
  useEffect(() => {
    if (round === 0) return;
    if (purpose === 'entry') focusField(element.current, 0);
    else element.current?.focus();
  }, [round, purpose]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (disabled || purpose !== 'entry') return;
    const wrong = form.submit();
    if (wrong) focusField(element.current, form.fields.indexOf(wrong));
  };
  const wrong = form.fields.filter((field) => form.problemOf(field) !== undefined);
  return (
    <Frame node={node} title={title} description={description} className="vt-input-form">
      <form
        ref={element}
        tabIndex={-1}
        className="vt-form"
        noValidate
        data-purpose={purpose}
        aria-label={title}
        onSubmit={submit}
      >
        <div className="vt-form-fields" key={form.round}>
          {form.fields.map((field, index) => (
            <div key={field.name} className="vt-form-field" data-field={index} data-kind={field.kind}>
              <FieldControl
                field={field}
                value={form.valueOf(field)}
                error={form.problemOf(field)}
                node={node}
                disabled={disabled}
                onChange={(value, isBad) => form.set(field, value, isBad)}
                onLeave={() => form.leave(field)}
              />
            </div>
          ))}
        </div>
        {form.refused && (
          <p className="vt-form-refused" role="alert">
            <Icon name="alert-triangle" />
            {form.refused}
          </p>
        )}
        {purpose === 'filter' && <FilterChips form={form} node={node} />}
        {purpose === 'values' && form.canReset && !disabled && (
          <div className="vt-form-actions">
            <Button size="sm" variant="ghost" onClick={form.reset}>
              {node.t('form.reset')}
            </Button>
          </div>
        )}
        {purpose === 'entry' && !disabled && (
          <div className="vt-form-actions">
            <Button type="submit" variant="primary">
              {submitLabel ?? node.t('form.add')}
            </Button>
            {wrong.length > 0 && (
              <span className="vt-form-summary">
                {node.t(wrong.length === 1 ? 'form.problemsOne' : 'form.problems', {
                  count: wrong.length,
                  labels: wrong.map(labelOf).join(', '),
                })}
              </span>
            )}
          </div>
        )}
      </form>
    </Frame>
  );
}

function focusField(form: HTMLFormElement | null, index: number): void {
  form?.querySelector<HTMLElement>(`[data-field="${index}"] :is(input, select, textarea)`)?.focus();
}
