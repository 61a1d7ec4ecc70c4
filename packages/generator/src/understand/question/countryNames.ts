import { fold } from '../fold.js';
import { lexicons, type Language } from '../lexicon/index.js';

const languages = Object.keys(lexicons) as Language[];
/** From here on a column is one of countries. */
const most = 0.6;

/** The names of countries that values are, in every language; nothing where the values are of something else. */
export function countryNames(values: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (values.length === 0 || values.length > 300 || values.some((value) => value.length > 60)) return found;
  const names = languages.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  const nameOf = (code: string, at: number) => names[at]?.of(code) ?? '';
  const codes = values.every((value) => /^[A-Z]{2}$/.test(value))
    ? new Map(values.map((value) => [value, value]))
    : codesOf(values, nameOf);
  const known = [...codes].filter(([code]) => nameOf(code, 0) !== '');
  if (known.length < values.length * most) return found;
  for (const [code, value] of known)
    for (const at of languages.keys())
      found.set(
        fold(nameOf(code, at))
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim(),
        value,
      );
  return found;
}

/** Codes of countries by what the values call them. */
function codesOf(
  values: readonly string[],
  nameOf: (code: string, at: number) => string,
): ReadonlyMap<string, string> {
  const wanted = new Map(values.map((value) => [fold(value), value]));
  const codes = new Map<string, string>();
  for (const first of letters)
    for (const second of letters) {
      const code = first + second;
      if (nameOf(code, 0) === '') continue;
      const value = languages.map((_, at) => wanted.get(fold(nameOf(code, at)))).find(Boolean);
      if (value && !codes.has(code)) codes.set(code, value);
    }
  return codes;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
