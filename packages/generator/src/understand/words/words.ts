/** Lower case, without accents, single spaces: what words are compared in. */
export function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();
}

/** Whether a phrase stands in a normalized text as whole words; a plural s or es is allowed. */
export function mentions(normalizedText: string, phrase: string): boolean {
  const words = ` ${normalizedText} `;
  const wanted = normalize(phrase);
  if (wanted === '') return false;
  return [wanted, `${wanted}s`, `${wanted}es`].some((form) => words.includes(` ${form} `));
}

/** What programs add to the name of a file: ` (Responses) - Form Responses 1`, ` (2)`. */
const sheetMarks =
  /\s*(?:\((?:responses|antworten|respuestas|réponses|respostas|\d+)\)|\s-\s(?:form responses|formularantworten|respuestas de formulario|sheet|tabelle|hoja|feuil|página)\s*\d*$)/giu;

/** A heading made of a file or column name: `worldwide_gross.csv` is `Worldwide gross`. */
export function headingOf(name: string): string {
  const words = name
    .replace(/\.(csv|tsv|txt|json|ndjson|jsonl)$/i, '')
    .replace(sheetMarks, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-./\s]+/g, ' ')
    .trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}

/** A column's heading for people: `temp_max` is `Temp max`, `IMDB Rating` stays. */
export function labelOf(key: string): string {
  const words = key
    .replace(/(?<=\p{Ll}{2})(\p{Lu})/gu, ' $1')
    .replace(/_+/g, ' ')
    .trim();
  // `pH` is written so.
  return words === '' || /^\p{Ll}\p{Lu}/u.test(words) ? key : words.charAt(0).toUpperCase() + words.slice(1);
}

/** For use inside a sentence: `Amount` is `amount`, but `IMDB rating` and `Worldwide Gross` stay. Questions are quoted. */
export function insideSentence(label: string): string {
  if (/[?？](?:\s*\([^)]*\))?$/u.test(label)) return `“${label}”`;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
