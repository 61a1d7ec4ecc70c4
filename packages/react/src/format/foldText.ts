/** Text without case and accents, as searches compare it, and with the minus that people type. */
export function foldText(written: string, locale: string): string {
  const text = written.replaceAll('\u2212', '-');
  // Letters without accents keep their own small forms but in Turkish, Azeri and Lithuanian.
  if (/^[ -~]*$/.test(text) && !/^(tr|az|lt)\b/.test(locale)) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(locale);
}
