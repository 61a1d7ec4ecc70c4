import type { Messages } from '../../i18n/types.js';
import type { en } from './Calculator.en.js';

/** Words of Calculator, German. */
export const de: Messages<typeof en> = {
  'calculator.title': 'Rechner',
  'calculator.result': 'Ergebnis',
  'calculator.reset': 'Zurücksetzen',
  'calculator.wasReset': 'Zurück auf die Anfangswerte',
  'calculator.formula': 'Formel:',
  'calculator.missing': 'Es fehlt noch: {names}',
  'calculator.divisionByZero': 'Hier würde durch null geteilt.',
  'calculator.notNumber': 'Bitte eine Zahl eingeben',
  'calculator.atLeast': 'Mindestens {limit}',
  'calculator.atMost': 'Höchstens {limit}',
  'calculator.slider': 'Regler für {label}',
  'calculator.stale': 'Nicht das aktuelle Ergebnis: erst {names} berichtigen.',
};
