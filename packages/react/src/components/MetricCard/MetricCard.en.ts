/** Words of MetricCard, English. */
export const en = {
  'metricCard.target': '{share} of {target}',
  'metricCard.targetOnly': 'Target {target}',
  'metricCard.trend': 'Trend from {first} to {last}, lowest {low}, highest {high}',
  'metricCard.noTrend': 'No trend yet',
  'metricCard.success': 'Good',
  'metricCard.warning': 'Needs attention',
  'metricCard.danger': 'Critical',
  'metricCard.info': 'Note',
  'metricCard.neutral': 'Neutral',
} as const;
