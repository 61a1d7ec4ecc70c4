/** Words of DataList, English. */
export const en = {
  'list.all': 'Show all',
  'list.more': 'Show more ({count})',
  'list.shown': '{count} entries shown',
} as const;
