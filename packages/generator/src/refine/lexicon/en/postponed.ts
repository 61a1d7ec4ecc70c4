/** What English says of a day that is another now: an order, and the word before the new day. */
export const postponed: readonly string[] = [
  'moved to',
  'slipped to',
  'has slipped to',
  'was postponed to',
  'is postponed to',
  'has been moved to',
  'got moved to',
  'got pushed to',
  'was pushed to',
  'was moved to',
];
