import type { Cell } from '@vitrine/schema';
import type { NodeContext } from '../renderer/types.js';
import type { FieldProps } from '../ui/form/Field.js';
import { choicesOf, labelOf } from './formFields.js';
import type { FormField, FormPurpose } from './FormField.js';
import type { ChoicesState } from './formFields.js';

/** What the control of any kind of field takes. */
export interface FieldControlProps {
  readonly field: FormField;
  readonly value: Cell;
  /** What stands in the field when it is none of its kind. */
  readonly text: string | undefined;
  readonly purpose: FormPurpose;
  readonly choices: ChoicesState;
  readonly error: string | undefined;
  readonly node: NodeContext;
  readonly disabled: boolean;
  /** `text`: what stands there, when it is none of the kind. */
  readonly onChange: (value: Cell, text?: string) => void;
  readonly onLeave: () => void;
}

/** Label, help, error and the like, as every control of the kit takes them. */
export function fieldProps({ field, error, disabled, choices, node }: FieldControlProps): FieldProps {
  const { help, required } = field;
  const failed = choices === 'error' || choices === 'unconnected' ? node.t('form.choicesFailed') : undefined;
  return { label: labelOf(field), help, error: error ?? failed, required, disabled };
}

/** What stands where choices would: that they are on their way, or that there are none. Why they can't be read stands below. */
export function choicesNote({ choices, field, node }: FieldControlProps): string | undefined {
  if (choices === 'loading') return node.t('loading');
  if (choicesOf(field).length > 0) return undefined;
  return choices === 'ready' ? node.t('form.noChoices') : '—';
}
