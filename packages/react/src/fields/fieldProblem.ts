import type { Cell } from '@vitrine/schema';
import type { MessageKey, MessageParams } from '../i18n/types.js';
import { isEmpty } from './formFields.js';
import type { FormField } from './FormField.js';

/** What is wrong with a value: the word for it and what stands in its sentence. */
export interface FieldProblem {
  readonly key: MessageKey;
  readonly params?: MessageParams;
}

/** Writes a bound for people. */
export type WriteBound = (bound: Cell) => string;

/** Checks one value; undefined when nothing is wrong. Only `required` minds an empty field. */
export function fieldProblem(field: FormField, value: Cell, write: WriteBound): FieldProblem | undefined {
  if (isEmpty(value)) return field.required ? { key: 'form.required' } : undefined;
  if (typeof value === 'number') return numberProblem(field, value, write);
  if (typeof value !== 'string') return undefined;
  if (field.kind === 'date' || field.kind === 'datetime') return timeProblem(field, value, write);
  return textProblem(field, value);
}

function numberProblem(
  { min, max, step }: FormField,
  value: number,
  write: WriteBound,
): FieldProblem | undefined {
  if (typeof min === 'number' && value < min) return { key: 'form.min', params: { min: write(min) } };
  if (typeof max === 'number' && value > max) return { key: 'form.max', params: { max: write(max) } };
  if (step === undefined || step === null) return undefined;
  const steps = (value - (typeof min === 'number' ? min : 0)) / step;
  const isOnStep = Math.abs(steps - Math.round(steps)) < 1e-9 * Math.max(1, Math.abs(steps));
  return isOnStep ? undefined : { key: 'form.step', params: { step: write(step) } };
}

function timeProblem(
  { kind, min, max }: FormField,
  value: string,
  write: WriteBound,
): FieldProblem | undefined {
  const time = Date.parse(value);
  if (Number.isNaN(time) || (kind === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)))
    return { key: 'form.notDate' };
  const isBefore = (a: string, b: string) =>
    kind === 'date' && b.length === 10 ? a < b : Date.parse(a) < Date.parse(b);
  if (typeof min === 'string' && min !== '' && isBefore(value, min))
    return { key: 'form.minDate', params: { min: write(min) } };
  if (typeof max === 'string' && max !== '' && isBefore(max, value))
    return { key: 'form.maxDate', params: { max: write(max) } };
  return undefined;
}

function textProblem(
  { kind, minLength, maxLength, check }: FormField,
  value: string,
): FieldProblem | undefined {
  const length = [...value].length;
  if (minLength && length < minLength) return { key: 'form.minLength', params: { min: minLength } };
  if (maxLength && length > maxLength) return { key: 'form.maxLength', params: { max: maxLength } };
  const text = value.trim();
  if (kind === 'email' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*$/.test(text)) return { key: 'form.notEmail' };
  if (kind === 'url' && !isAddress(text)) return { key: 'form.notUrl' };
  if (kind === 'phone' && !isPhone(text)) return { key: 'form.check.phone' };
  return check && !checks[check](text) ? { key: `form.check.${check}` } : undefined;
}

type Check = NonNullable<FormField['check']>;

const checks: Readonly<Record<Check, (text: string) => boolean>> = {
  digits: (text) => /^\d+$/.test(text),
  letters: (text) => /^[\p{L}\p{M}]+(?:[ '’-][\p{L}\p{M}]+)*$/u.test(text),
  postal: (text) => /^(?=.*\d)[\p{L}\d][\p{L}\d -]{1,8}[\p{L}\d]$/u.test(text),
  phone: isPhone,
  iban: isIban,
  slug: (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text),
};

function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  return /^\+?[\d\s()/.-]+$/.test(text) && digits >= 5 && digits <= 15;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(text) || /^[^\s:/@]+\.[^\s:/@]{2,}(?:[/?#]\S*)?$/.test(text);
}

/** Country, two check digits and an account number whose remainder by 97 is 1 (ISO 13616). */
function isIban(text: string): boolean {
  const compact = text.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  let remainder = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of String(Number.parseInt(sign, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}
