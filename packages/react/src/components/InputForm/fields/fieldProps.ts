import type { Cell } from '@vitrine/schema';
import type { NodeContext } from '../../../renderer/types.js';
import type { FieldProps } from '../../../ui/form/Field.js';
import { labelOf } from '../logic/formFields.js';
import type { FormField } from '../logic/formFields.js';

/** What the control of any kind of field takes. */
export interface FieldControlProps {
  readonly field: FormField;
  readonly value: Cell;
  readonly error: string | undefined;
  readonly node: NodeContext;
  readonly disabled: boolean;
  /** `isBad`: what stands there is none of the kind. */
  readonly onChange: (value: Cell, isBad?: boolean) => void;
  readonly onLeave: () => void;
}

/** Label, help, error and the like, as every control of the kit takes them. */
export function fieldProps({ field, error, disabled }: FieldControlProps): FieldProps {
  const { help, required } = field;
  return { label: labelOf(field), help, error, required, disabled };
}
