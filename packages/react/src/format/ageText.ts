const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, such as "3 hours ago"; null for less than a minute. Times are in milliseconds. */
export function ageText(at: number, now: number, locale: string): string | null {
  const age = now - at;
  const [unit, length] = units.find(([, length]) => age >= length) ?? [];
  if (!unit) return null;
  return relativeTime(locale).format(-Math.floor(age / length), unit);
}

function relativeTime(locale: string): Intl.RelativeTimeFormat {
  try {
    return new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  } catch {
    return new Intl.RelativeTimeFormat('en', { numeric: 'always' });
  }
}
