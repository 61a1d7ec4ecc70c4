import type { Issue } from '../issues/Issue.js';
import { textWithoutObject } from '../issues/repairMessages.js';
import { isRecord } from '../validate/jsonType.js';
import { TextReader, type FoundObject } from './TextReader.js';

/** What a text has to be opened. */
export type TextReading =
  | { readonly value: Readonly<Record<string, unknown>>; readonly issues: readonly Issue[] }
  | { readonly value?: undefined; readonly issues: readonly Issue[] };

/** How many strings in objects in strings are looked into. */
const deepestWrapping = 3;

const hasComponents = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && Object.hasOwn(value, 'components') && Array.isArray(value['components']);

/** The artifact in a property of an object, as it is or as text. */
function unwrapped(found: FoundObject, reader: TextReader, depth: number): TextReading | undefined {
  for (const value of Object.values(found.value)) {
    if (hasComponents(value)) return { value, issues: [] };
    if (typeof value !== 'string' || depth >= deepestWrapping || !value.includes('components')) continue;
    const inner = new TextReader(reader.limits);
    inner.push(value);
    inner.finish();
    const reading = findArtifact(inner, depth + 1);
    if (hasComponents(reading.value)) return reading;
  }
  return undefined;
}

/** How likely an object is the artifact that was meant: one with components, not from a thinking block, whole, late. */
function compare(a: FoundObject, b: FoundObject): number {
  return (
    Number(hasComponents(b.value)) - Number(hasComponents(a.value)) ||
    Number(a.thinking) - Number(b.thinking) ||
    Number(b.whole) - Number(a.whole)
  );
}

/** The artifact among the objects of a text that was read to its end, and what was done to find it. */
export function findArtifact(reader: TextReader, depth = 0): TextReading {
  if (reader.refusal) return { issues: [reader.refusal] };
  const objects = reader.found.filter(
    ({ value }, _, all) => all.length === 1 || Object.keys(value).length > 0,
  );
  const [best] = objects.toReversed().sort(compare);
  if (!best) return { issues: [textWithoutObject()] };
  if (objects.filter(({ thinking }) => !thinking).length > 1) reader.repairs.note('choice', 0);
  const inner = hasComponents(best.value)
    ? undefined
    : objects.map((one) => unwrapped(one, reader, depth)).find(Boolean);
  if (inner) best.repairs.note('wrapping', 0);
  const issues = [...reader.repairs.issues(), ...best.repairs.issues(), ...(inner?.issues ?? [])];
  return { value: inner?.value ?? best.value, issues };
}
