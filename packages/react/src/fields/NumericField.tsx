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

/** The sign of the currency on the side where the locale writes it, or the unit. */
function affixOf(
  { kind, format }: FormField,
  locale: string,
  currency: string,
): { prefix?: string; suffix?: string } {
  const spec = typeof format === 'object' ? format : undefined;
  if (kind === 'percent') return { suffix: '%' };
  if (kind !== 'currency' && spec?.style !== 'currency') return spec?.unit ? { suffix: spec.unit } : {};
  const style = { style: 'currency', currency: spec?.currency ?? currency } as const;
  const parts = new Intl.NumberFormat(locale, style).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === 'currency');
  const sign = parts[at]?.value;
  return at === 0 ? { prefix: sign } : { suffix: sign };
}
