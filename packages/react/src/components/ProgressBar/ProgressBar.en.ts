/** Words of ProgressBar, English. */
export const en = {
  'progressBar.noValue': 'No value yet',
  'progressBar.of': 'of {max}',
  'progressBar.target': 'Target {target}',
  'progressBar.running': 'In progress',
  'progressBar.reached': 'reached',
  'progressBar.ahead': 'not reached yet',
  'progressBar.success': 'Good',
  'progressBar.warning': 'Needs attention',
  'progressBar.danger': 'Critical',
  'progressBar.info': 'On the way',
  'progressBar.neutral': 'Neutral',
} as const;
