/** What stands around an amount in a field. */
export interface CurrencyAffix {
  readonly prefix?: string;
  readonly suffix?: string;
  /** Decimals of an amount that is not whole. */
  readonly decimals: number;
}

/** Sign of a currency on the side where a locale writes it, and its decimals. A code that is none stands for itself. */
export function currencyAffix(locale: string, currency: string): CurrencyAffix {
  try {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    const parts = format.formatToParts(1);
    const at = parts.findIndex(({ type }) => type === 'currency');
    const sign = parts[at]?.value ?? currency;
    const isBefore = at < parts.findIndex(({ type }) => type === 'integer');
    const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
    return { ...(isBefore ? { prefix: sign } : { suffix: sign }), decimals };
  } catch {
    return { suffix: currency, decimals: 2 };
  }
}
