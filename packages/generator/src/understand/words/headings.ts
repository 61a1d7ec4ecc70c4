import { labelOf } from './words.js';

/** Questions of a form, and what they ask for: `What is your age?` for the age. */
const questions: readonly RegExp[] = [
  /^what(?:'s| is| was| are) (?:your|the) ([\p{L} ]{2,30})\?$/iu,
  /^which ([\p{L}]{3,20}) (?:do|did|does|are|is|have|has|would|will|were) [^?]*\?$/iu,
  /^(?:was ist|wie lautet|wie ist) (?:ihr|ihre|dein|deine|euer) ([\p{L} ]{2,30})\?$/iu,
  /^welche[nmrs]? (\p{Lu}\p{L}{2,20}) [^?]*\?$/u,
  /^¿cuál es (?:su|tu) ([\p{L} ]{2,30})\?$/iu,
  /^quel(?:le)? est votre ([\p{L} ]{2,30}) ?\?$/iu,
  /^qual é (?:a sua|o seu|sua|seu) ([\p{L} ]{2,30})\?$/iu,
  /^(?:您的|你的)([\p{L}]{1,10})(?:是(?:什么|多少))?[?？]$/u,
];
/** Questions that name by an adjective what they ask for. */
const named: readonly (readonly [RegExp, string])[] = [
  [/^how old (?:are|is) [^?]*\?$/iu, 'Age'],
  [/^wie alt (?:sind|bist|ist) [^?]*\?$/iu, 'Alter'],
  [/^¿cuántos años tiene[^?]*\?$/iu, 'Edad'],
  [/^quel âge avez[^?]*\?$/iu, 'Âge'],
];

/** A question as a heading; any other text stays. */
function asked(label: string): string {
  const text = label.trim();
  const fixed = named.find(([pattern]) => pattern.test(text));
  if (fixed) return fixed[1];
  return questions.map((pattern) => pattern.exec(text)?.[1]?.trim()).find(Boolean) ?? label;
}

/** Last steps of a path that say nothing by themselves. */
const general = /^(?:id|name|value|type|code|key|date|title|label|count|total)$/iu;

/** A path into records by its last steps: as many as are needed to tell it from the other columns. */
function stepsOf(label: string, all: readonly string[]): string {
  const steps = label.split('.');
  const isPath = steps.length > 1 && steps.every((step) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(step));
  if (!isPath) return label;
  const last = steps.at(-1)!;
  const isTaken = all.filter((other) => other.split('.').at(-1) === last).length > 1;
  return general.test(last) || isTaken ? steps.slice(-2).join(' ') : last;
}

const units: Readonly<Record<string, string>> = {
  c: '°C',
  f: '°F',
  pct: '%',
  percent: '%',
  v: 'V',
  w: 'W',
  kw: 'kW',
  kwh: 'kWh',
  kg: 'kg',
  g: 'g',
  km: 'km',
  mm: 'mm',
  ms: 'ms',
  ppm: 'ppm',
  hpa: 'hPa',
};

/** `temp_c` with its unit apart. */
function withUnit(label: string): string {
  const unit = /^([a-z][a-z0-9_]+)_([a-z]+)$/u.exec(label);
  return unit && Object.hasOwn(units, unit[2]!) ? `${labelOf(unit[1]!)} (${units[unit[2]!]})` : label;
}

/** What all columns of an export begin with: `Deal - Value`, `Deal - Owner`. */
function prefixOf(labels: readonly string[]): string {
  const [prefix = ''] = /^[^-:]{2,20}(?: [-–] |: )/u.exec(labels[0] ?? '') ?? [];
  return labels.length > 2 && labels.every((label) => label.startsWith(prefix)) ? prefix : '';
}

/**
 * What columns are called on a page: `customer.address.city` is City, `Which plan do you have?` Plan, `temp_c` a temperature
 * in degrees; what all begin with is left out. No two are alike.
 */
export function headingsFor(labels: readonly string[]): string[] {
  const prefix = prefixOf(labels);
  const short = labels.map((label) => labelOf(withUnit(asked(stepsOf(label.slice(prefix.length), labels)))));
  return short.map((heading, at) =>
    short.some((other, index) => index !== at && other === heading) ? labelOf(labels[at]!) : heading,
  );
}
