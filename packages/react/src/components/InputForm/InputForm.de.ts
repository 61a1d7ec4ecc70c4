import type { Messages } from '../../i18n/types.js';
import type { en } from './InputForm.en.js';

/** Words of InputForm, German. */
export const de: Messages<typeof en> = {
  'form.add': 'Hinzufügen',
  'form.added': '{title} hinzugefügt',
  'form.check.digits': 'Bitte nur Ziffern',
  'form.check.iban': 'Das ist keine gültige IBAN',
  'form.check.letters': 'Bitte nur Buchstaben',
  'form.check.phone': 'Das ist keine Telefonnummer',
  'form.check.postal': 'Das ist keine Postleitzahl',
  'form.check.slug': 'Bitte Kleinbuchstaben, Ziffern und Bindestriche',
  'form.entry': 'Eintrag',
  'form.filters': 'Aktive Filter',
  'form.max': 'Höchstens {max}',
  'form.maxDate': 'Spätestens am {max}',
  'form.maxLength': 'Höchstens {max} Zeichen',
  'form.min': 'Mindestens {min}',
  'form.minDate': 'Frühestens am {min}',
  'form.minLength': 'Mindestens {min} Zeichen',
  'form.notDate': 'Das ist kein Datum',
  'form.notEmail': 'Das ist keine E-Mail-Adresse',
  'form.notNumber': 'Das ist keine Zahl',
  'form.notSaved': 'Das konnte nicht gespeichert werden',
  'form.notUrl': 'Das ist keine Webadresse',
  'form.problems': '{count} Felder stimmen noch nicht: {labels}',
  'form.problemsOne': 'Ein Feld stimmt noch nicht: {labels}',
  'form.remove': 'Filter {label} entfernen',
  'form.required': 'Bitte ausfüllen',
  'form.reset': 'Zurücksetzen',
  'form.stars': '{value} von {max}',
  'form.step': 'In Schritten von {step}',
};
