/** Words of StatusBadge, English. */
export const en = {
  'statusBadge.on-track': 'On track',
  'statusBadge.at-risk': 'At risk',
  'statusBadge.blocked': 'Blocked',
  'statusBadge.complete': 'Complete',
  'statusBadge.not-started': 'Not started',
  'statusBadge.paused': 'Paused',
} as const;
