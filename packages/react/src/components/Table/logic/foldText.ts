/** Text without case and accents, as searches compare it. */
export function foldText(text: string, locale: string): string {
  // Letters without accents keep their own small forms but in Turkish, Azeri and Lithuanian.
  if (/^[ -~]*$/.test(text) && !/^(tr|az|lt)\b/.test(locale)) return text.toLowerCase();
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase(locale);
}
