import { useEffect, useRef } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import type { InputFormViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { Button } from '../../ui/button/Button.js';
import { Frame } from '../../ui/frame/Frame.js';
import { Icon } from '../../ui/icon/Icon.js';
import { FieldControl } from '../../fields/FieldControl.js';
import { useChunk } from '../../hooks/useChunk.js';
import { firstMessage } from '../../i18n/translateIssue.js';
import { choicesState, labelOf } from '../../fields/formFields.js';
import type { FormField } from '../../fields/FormField.js';
import { useForm } from './useForm.js';
import { useShownFields } from './useShownFields.js';

const loadChips = () => import('./FilterChips.js');

/** Fields that people fill in: to add a row, to set values that formulas read, or to filter. */
export function InputFormView({ props, node }: ViewProps<InputFormViewProps>) {
  const { title, description, purpose, submitLabel, dataset } = props;
  const form = useForm(props, node);
  const element = useRef<HTMLFormElement>(null);
  // Filters change what this person sees, never the data.
  const disabled = node.readOnly && purpose !== 'filter';

  const isFiltered = purpose === 'filter';
  const chips = useChunk(loadChips, isFiltered && (form.canReset || form.filled.length > 0));

  useShownFields(element, form.fields, node);
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
  const press = (event: KeyboardEvent, field: FormField) => {
    if (event.key !== 'Enter' || purpose === 'entry' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    form.leave(field);
    // The keyboard of a phone covers what was filtered or computed.
    if (globalThis.matchMedia?.('(pointer: coarse)').matches) event.target.blur();
  };
  const target = purpose === 'entry' ? node.snapshot.missing?.get('dataset') : undefined;
  const nowhere = target?.issue && target.status !== 'loading' ? target.issue : undefined;
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
        {nowhere && (
          <p className="vt-form-refused" role="note">
            <Icon name="alert-triangle" />
            {firstMessage([nowhere], node.t)}
          </p>
        )}
        <div className="vt-form-fields" key={form.round}>
          {form.fields.map((field, index) => (
            // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the Enter key of the control inside
            <div
              key={field.name}
              className="vt-form-field"
              data-field={index}
              data-kind={field.kind}
              onKeyDown={(event) => press(event, field)}
            >
              <FieldControl
                field={field}
                purpose={purpose}
                value={form.valueOf(field)}
                text={form.textOf(field)}
                choices={choicesState(
                  props.fields.findIndex(({ name }) => name === field.name),
                  node.snapshot,
                )}
                error={form.problemOf(field)}
                node={node}
                disabled={disabled}
                onChange={(value, text) => form.set(field, value, text)}
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
        {isFiltered && chips && <chips.FilterChips form={form} node={node} />}
        {purpose === 'values' && form.canReset && !disabled && (
          <div className="vt-form-actions">
            <Button size="sm" variant="ghost" onClick={form.reset}>
              {node.t('form.reset')}
            </Button>
          </div>
        )}
        {purpose === 'entry' && !disabled && (
          <div className="vt-form-actions">
            <Button type="submit" variant="primary" disabled={target !== undefined}>
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
            {wrong.length === 0 && dataset === undefined && node.explain && (
              <span className="vt-form-note">{node.t('form.noDataset')}</span>
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
