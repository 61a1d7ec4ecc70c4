/** Words of what is told of a chart, which follows its drawing. English. */
export const later = {
  'chart.extremes': 'Highest {high} ({highX}), lowest {low} ({lowX}).',
  'chart.fell': '{label} fell from {first} ({firstX}) to {last} ({lastX}).',
  'chart.largest': '{label} is the largest of {count} shares with {share}.',
  'chart.moreSeries': '{count} more series.',
  'chart.noValues': '{label} has no values.',
  'chart.one': '{label}: {first} ({firstX}).',
  'chart.returned': '{label} began and ended at {first} ({firstX} to {lastX}).',
  'chart.rose': '{label} rose from {first} ({firstX}) to {last} ({lastX}).',
  'chart.same': '{label} is {first} throughout.',
  'chart.smallest': 'The smallest is {label} with {share}.',
  'chart.table': 'Data of {title}',
  'chart.tableMore': 'The first {shown} of {total} rows',
} as const;
