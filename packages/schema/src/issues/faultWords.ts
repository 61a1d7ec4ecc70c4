import type { Fault, Step } from '../validate/findFaults.js';
import type { Bound } from '../validate/SchemaPlans.js';
import { closestName } from '../validate/closestName.js';
import { jsonTypeOf } from '../validate/jsonType.js';

const typeWords: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['null', 'null'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['formula-value', 'a formula'],
  ['query-value', 'a query'],
  ['time-span', 'a span of time'],
  ['row', 'a record'],
]);

const boundWords: Readonly<Record<Bound, string>> = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
  exclusiveMaximum: 'less than',
};

const formWords: ReadonlyMap<string, string> = new Map([
  ['name', 'a letter, then up to 63 letters, digits and underscores'],
  ['key', '1 to 120 characters without control characters'],
]);

/** What a value is, for a sentence: `a list`. */
export function wordOf(value: unknown): string {
  return typeWords.get(jsonTypeOf(value) ?? '') ?? typeof value;
}

/** A value short enough for a sentence. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `a, b or c`; long lists are cut. */
export function orList(words: readonly string[], most = 12): string {
  if (words.length > most) return `${words.slice(0, most).join(', ')} …`;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Steps as people write them: `columns[2].format`. */
export function dotted(steps: readonly Step[]): string {
  return steps
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step))
    .join('');
}

/** What was probably meant where one of several words must stand. */
export function meantChoice(fault: Extract<Fault, { kind: 'choice' }>): string | undefined {
  if (typeof fault.value !== 'string') return undefined;
  return closestName(
    fault.value,
    fault.allowed.filter((entry): entry is string => typeof entry === 'string'),
  );
}

/** What was probably meant where a value is of the wrong type: the name of a dataset stands for all of its rows. */
function meantValue({ value, expected }: Extract<Fault, { kind: 'type' }>): string | undefined {
  if (typeof value !== 'string' || !expected.includes('query')) return undefined;
  return `{ "from": ${quote(value)} }`;
}

/** How to mend a wrong value, where it can be told what was meant. */
export function hintOf(fault: Fault): string | undefined {
  const choice = fault.kind === 'choice' ? meantChoice(fault) : undefined;
  const meant = fault.kind === 'type' ? meantValue(fault) : choice && quote(choice);
  return meant && `Write ${meant}.`;
}

/** What must be the case, to stand behind the name of the place: `must be a number, not text`. */
export function demandOf(fault: Fault): string {
  switch (fault.kind) {
    case 'type': {
      const expected = orList(
        fault.expected.map((type) => typeWords.get(type) ?? `a ${type.replaceAll('-', ' ')}`),
      );
      return `must be ${expected}, not ${wordOf(fault.value)}`;
    }
    case 'choice':
      return `must be ${orList(fault.allowed.map(quote))}, not ${quote(fault.value)}`;
    case 'pattern':
      return `must be ${formWords.get(fault.form ?? '') ?? `of the form ${fault.pattern}`}, not ${quote(fault.value)}`;
    case 'range':
      return `must be ${boundWords[fault.bound]} ${fault.limit}, not ${fault.value}`;
    case 'length': {
      const unit = fault.of === 'text' ? 'characters' : 'elements';
      return `must have ${fault.bound === 'min' ? 'at least' : 'at most'} ${fault.limit} ${unit}`;
    }
    case 'missing':
      return `has no ${quote(fault.name)}`;
    case 'unknown':
      return `has an unknown property ${quote(fault.name)}`;
  }
}

/** The parts of a fault that translations need. */
export function faultParams(fault: Fault): Record<string, unknown> {
  const { kind } = fault;
  switch (kind) {
    case 'type':
      return {
        problem: kind,
        expected: fault.expected,
        actual: jsonTypeOf(fault.value),
        suggestion: meantValue(fault),
      };
    case 'choice':
      return { problem: kind, allowed: fault.allowed, value: fault.value, suggestion: meantChoice(fault) };
    case 'pattern':
      return { problem: kind, form: fault.form, value: fault.value };
    case 'range':
      return { problem: kind, bound: fault.bound, limit: fault.limit, value: fault.value };
    case 'length':
      return { problem: kind, bound: fault.bound, limit: fault.limit, of: fault.of };
    case 'missing':
      return { problem: kind, name: fault.name };
    case 'unknown':
      return { problem: kind, name: fault.name, suggestion: closestName(fault.name, fault.known) };
  }
}
