import type { RowSet } from '@vitrine/runtime';
import type { Cell, Format, Option } from '@vitrine/schema';

/** What a form is for: adding a row, setting values that formulas read, or filtering. */
export type FormPurpose = 'entry' | 'values' | 'filter';

/** One field of a form, as documents have it. */
export interface FormField {
  readonly name: string;
  /** What stands above the field; the name without one. */
  readonly label?: string;
  readonly kind:
    | 'text'
    | 'textarea'
    | 'number'
    | 'currency'
    | 'percent'
    | 'date'
    | 'datetime'
    | 'select'
    | 'multiselect'
    | 'checkbox'
    | 'switch'
    | 'radio'
    | 'rating'
    | 'slider'
    | 'email'
    | 'url'
    | 'phone'
    | 'hidden';
  /** Cell of a row that takes the value; by default the name. */
  readonly column?: string;
  readonly required: boolean;
  readonly min?: Cell;
  readonly max?: Cell;
  /** Distance between allowed numbers, counted from the minimum. */
  readonly step?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly check?: 'digits' | 'letters' | 'postal' | 'phone' | 'iban' | 'slug';
  /** Choices: written out, or a row of a query each. */
  readonly options?: readonly Option[] | FieldQuery;
  readonly default?: Cell | string[];
  readonly format?: Format;
  readonly placeholder?: string;
  readonly help?: string;
  /** Shown unless this is there and is not true. */
  readonly visible?: Cell;
}

/** Choices that are rows: the cell that is stored, and the one that is shown. */
export interface FieldQuery {
  readonly query: RowSet;
  readonly value: string;
  readonly label?: string;
}
