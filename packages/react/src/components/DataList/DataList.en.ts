/** Words of DataList, English. */
export const en = {
  'list.more': 'Show more ({count})',
} as const;
