/** Words of Calculator, English. */
export const en = {
  'calculator.title': 'Calculator',
  'calculator.result': 'Result',
  'calculator.reset': 'Reset',
  'calculator.wasReset': 'Back to the values it started with',
  'calculator.formula': 'Formula:',
  'calculator.missing': 'Still needed: {names}',
  'calculator.divisionByZero': 'This would divide by zero.',
  'calculator.notNumber': 'Enter a number',
  'calculator.atLeast': 'At least {limit}',
  'calculator.atMost': 'At most {limit}',
  'calculator.slider': 'Slider for {label}',
  'calculator.stale': 'Not the current result: correct {names} first.',
} as const;
