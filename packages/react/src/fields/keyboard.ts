import type { ComponentPropsWithoutRef } from 'react';
import type { FormField, FormPurpose } from './FormField.js';

type InputAttributes = ComponentPropsWithoutRef<'input'>;

/** What makes a phone show the right keyboard, and what the browser may fill in or correct. */
export type Keyboard = Pick<
  InputAttributes,
  'autoCapitalize' | 'autoComplete' | 'enterKeyHint' | 'inputMode' | 'spellCheck'
>;

/** Text that is no prose: nothing is capitalized or corrected. */
const verbatim = { autoCapitalize: 'none', spellCheck: false } as const;
const capitals = { autoCapitalize: 'characters', spellCheck: false } as const;
const phone = { ...verbatim, inputMode: 'tel', autoComplete: 'tel' } as const;

const byKind: Partial<Record<FormField['kind'], Keyboard>> = {
  text: { autoCapitalize: 'sentences' },
  textarea: { autoCapitalize: 'sentences' },
  email: { ...verbatim, inputMode: 'email', autoComplete: 'email' },
  url: { ...verbatim, inputMode: 'url', autoComplete: 'url' },
  phone,
};

const byCheck: Readonly<Record<NonNullable<FormField['check']>, Keyboard>> = {
  digits: { ...verbatim, inputMode: 'numeric', autoComplete: 'off' },
  letters: { autoCapitalize: 'words' },
  postal: { ...capitals, autoComplete: 'postal-code' },
  phone,
  iban: { ...capitals, autoComplete: 'off' },
  slug: { ...verbatim, autoComplete: 'off' },
};

/** What the Enter key of a phone does in a form of each purpose. */
const enterKeys = { entry: 'send', values: 'done', filter: 'search' } as const;

/** The keyboard of a field. What people filter by is not about themselves, so nothing is filled in for them. */
export function keyboardOf(field: FormField, purpose: FormPurpose): Keyboard {
  return {
    ...byKind[field.kind],
    ...(field.check && byCheck[field.check]),
    ...(isNumeric(field) && { inputMode: numberPad(field), autoComplete: 'off' }),
    ...(purpose === 'filter' && { autoComplete: 'off' }),
    enterKeyHint: field.kind === 'textarea' ? 'enter' : enterKeys[purpose],
  };
}

function isNumeric({ kind }: FormField): boolean {
  return kind === 'number' || kind === 'currency' || kind === 'percent';
}

/** The pads of some phones have no minus, and some no decimal point. */
function numberPad({ kind, min, step }: FormField): InputAttributes['inputMode'] {
  if (typeof min === 'number' && min < 0) return 'text';
  const distance = kind === 'percent' && step ? step * 100 : step;
  return typeof min === 'number' && distance && Number.isInteger(distance) ? 'numeric' : 'decimal';
}
