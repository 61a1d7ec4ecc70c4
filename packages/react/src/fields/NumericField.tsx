import { currencyAffix, type CurrencyAffix } from '../format/currencyAffix.js';
import { NumberField } from '../ui/form/NumberField.js';
import { keyboardOf } from './keyboard.js';
import type { FormField } from './FormField.js';
import type { FieldControlProps } from './fieldProps.js';
import { fieldProps } from './fieldProps.js';

/** A number, an amount with its currency, or a percentage, which is kept as a fraction. */
export function NumericField(props: FieldControlProps) {
  const { field, value, text, onChange, onLeave, node, purpose } = props;
  const { locale, currency } = node.environment;
  const isPercent = field.kind === 'percent';
  const shown = (number: unknown) =>
    typeof number === 'number' ? (isPercent ? moved(number, 2) : number) : undefined;
  const affix = affixOf(field, locale, currency);
  return (
    <NumberField
      {...fieldProps(props)}
      {...affix}
      {...keyboardOf(field, purpose)}
      locale={locale}
      placeholder={field.placeholder}
      min={shown(field.min)}
      max={shown(field.max)}
      step={shown(field.step)}
      value={shown(value) ?? null}
      text={text}
      onChange={(number, typed) => {
        const isBad = number === null && typed.trim() !== '';
        onChange(number !== null && isPercent ? moved(number, -2) : number, isBad ? typed : undefined);
      }}
      onBlur={onLeave}
    />
  );
}

/** Moves the decimal point, without what binary fractions add. */
function moved(number: number, places: number): number {
  return Number((number * 10 ** places).toPrecision(15));
}

/** The currency with its decimals, or the unit. */
function affixOf({ kind, format }: FormField, locale: string, currency: string): Partial<CurrencyAffix> {
  const spec = typeof format === 'object' ? format : undefined;
  if (kind === 'percent') return { suffix: '%' };
  if (kind === 'currency' || spec?.style === 'currency')
    return currencyAffix(locale, spec?.currency ?? currency);
  return spec?.unit ? { suffix: spec.unit } : {};
}
