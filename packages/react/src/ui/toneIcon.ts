import type { IconName, Tone } from '@vitrine/schema';

/** The icon that says a tone without its color. */
export const toneIcon: Readonly<Record<Tone, IconName>> = {
  success: 'check-circle',
  warning: 'alert-triangle',
  danger: 'x-circle',
  info: 'info',
  neutral: 'circle',
};
