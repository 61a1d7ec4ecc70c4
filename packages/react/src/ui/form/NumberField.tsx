import { forwardRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { parseNumber, writeAmount, writeNumber } from '../../format/parseNumber.js';
import { TextField } from './TextField.js';
import type { TextFieldProps } from './TextField.js';

export interface NumberFieldProps extends Omit<
  TextFieldProps,
  'value' | 'onChange' | 'type' | 'min' | 'max' | 'step'
> {
  /** Null is an empty field. */
  readonly value: number | null;
  /** What stands in the field when its value is null: text that is no number, kept from an earlier visit. */
  readonly text?: string;
  /** Called with null and the text when what stands there is no number. */
  readonly onChange: (value: number | null, text: string) => void;
  readonly min?: number;
  readonly max?: number;
  /** What the arrow keys add; 1 by default. */
  readonly step?: number;
  /** Of an amount: the fewest decimals where it is not whole. Its thousands are set apart until the field has the focus. */
  readonly decimals?: number;
  /** BCP 47 tag of how numbers are written. */
  readonly locale: string;
}

/** A number, written as the locale has it. What is typed stays as typed until the field is left. */
export const NumberField = /* @__PURE__ */ forwardRef<HTMLInputElement, NumberFieldProps>(
  function NumberField(props, ref) {
    const {
      value,
      text: kept,
      onChange,
      min,
      max,
      step = 1,
      decimals,
      locale,
      onFocus,
      onBlur,
      onKeyDown,
      ...rest
    } = props;
    const [focused, setFocused] = useState(false);
    const [typed, setTyped] = useState<{ readonly text: string; readonly value: number | null } | null>(null);
    const written =
      value === null || decimals === undefined || focused
        ? writeNumber(value, { locale, decimals })
        : writeAmount(value, locale, decimals);
    const text = typed && Object.is(typed.value, value) ? typed.text : (value === null && kept) || written;

    const set = (next: string) => {
      const number = parseNumber(next, { locale }) ?? null;
      setTyped({ text: next, value: number });
      onChange(number, next);
    };
    const stepBy = (event: KeyboardEvent<HTMLInputElement>) => {
      onKeyDown?.(event);
      if (event.defaultPrevented || rest.readOnly || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown'))
        return;
      event.preventDefault();
      const moved = round((value ?? 0) + (event.key === 'ArrowUp' ? step : -step), step);
      const number = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, moved));
      setTyped(null);
      onChange(number, String(number));
    };

    return (
      <TextField
        inputMode={min !== undefined && min >= 0 && Number.isInteger(step) ? 'numeric' : 'decimal'}
        {...rest}
        ref={ref}
        autoComplete="off"
        value={text}
        onChange={set}
        onKeyDown={stepBy}
        onFocus={(event) => {
          const input = event.currentTarget;
          setFocused(true);
          // The Tab key selects all, which the text without groups would undo.
          if (isAllSelected(input)) queueMicrotask(() => input.select());
          onFocus?.(event);
        }}
        onBlur={(event) => {
          setFocused(false);
          if (typed?.value !== null) setTyped(null);
          onBlur?.(event);
        }}
      />
    );
  },
);

function isAllSelected({ value, selectionStart, selectionEnd }: HTMLInputElement): boolean {
  return value !== '' && selectionStart === 0 && selectionEnd === value.length;
}

/** Takes away what binary fractions add: 0.1 + 0.2 is 0.3 for a step of 0.1. */
function round(value: number, step: number): number {
  const decimals = String(step).split('.')[1]?.length ?? 0;
  return Number(value.toFixed(Math.min(12, decimals + 6)));
}
