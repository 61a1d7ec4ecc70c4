import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../WordsContext.js';
import { classNames } from '../classNames.js';
import { Icon } from '../icon/Icon.js';

/** What every control with a label takes. */
export interface FieldProps {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean;
  readonly help?: string | null;
  /** What is wrong with the value; read out and shown beside it. */
  readonly error?: string | null;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly readOnly?: boolean;
  /** Id of the control; made up by default. */
  readonly id?: string;
  readonly className?: string;
}

/** Attributes that tie a control to its label, help and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly required: boolean | undefined;
  readonly disabled: boolean | undefined;
}

/** Those attributes, from the props of a field. */
export function fieldAttributes(
  id: string,
  { help, error, required, disabled }: FieldProps,
): ControlAttributes {
  const described = [error ? `${id}-error` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ');
  return {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? true : undefined,
    required: required || undefined,
    disabled: disabled || undefined,
  };
}

/** The id of a field: the one given, or one of its own. */
export function useFieldId(given: string | undefined): string {
  const own = useId();
  return given ?? own;
}

/** Parts the props of a field from those of its control alone. */
export function useField<Props extends FieldProps>(props: Props) {
  const { label, hideLabel, help, error, required, disabled, readOnly, id, className, ...control } = props;
  const field: FieldProps = { label, hideLabel, help, error, required, disabled, readOnly, className };
  return { id: useFieldId(id), field, control };
}

interface FieldFrameProps {
  readonly id: string;
  readonly field: FieldProps;
  readonly children: ReactNode;
  /** Several controls under one label, and what they are together. */
  readonly group?: 'group' | 'radiogroup';
}

/** Label above, help and error below a control. */
export function Field({ id, field, children, group }: FieldFrameProps) {
  const t = useWords();
  const { label, hideLabel, error, required, disabled, className } = field;
  const labelClass = hideLabel ? 'vt-hidden' : 'vt-label';
  const words = (
    <>
      {label}
      {required && (
        <span className="vt-required">
          <span aria-hidden="true">*</span>
          {group === 'group' && <span className="vt-hidden">{t('required')}</span>}
        </span>
      )}
    </>
  );
  const below = <FieldHints id={id} field={field} />;
  if (!group) {
    return (
      <div className={classNames('vt-field', className)}>
        <label className={labelClass} htmlFor={id}>
          {words}
        </label>
        {children}
        {below}
      </div>
    );
  }
  const { 'aria-describedby': described } = fieldAttributes(id, field);
  return (
    <div
      id={id}
      role={group}
      className={classNames('vt-field', className)}
      aria-labelledby={`${id}-label`}
      aria-describedby={described}
      aria-disabled={disabled || undefined}
      {...(group === 'radiogroup' && {
        'aria-required': required || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      data-invalid={error ? true : undefined}
    >
      <span id={`${id}-label`} className={labelClass}>
        {words}
      </span>
      <div className="vt-field-controls">{children}</div>
      {below}
    </div>
  );
}

/** The error and the help of a field. */
export function FieldHints({
  id,
  field: { error, help },
}: {
  readonly id: string;
  readonly field: FieldProps;
}) {
  if (!error && !help) return null;
  return (
    <div className="vt-field-hints">
      {error && (
        <p id={`${id}-error`} className="vt-field-error">
          <Icon name="alert-triangle" size={14} />
          <span className="vt-field-error-text">{error}</span>
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className="vt-field-help">
          {help}
        </p>
      )}
    </div>
  );
}
