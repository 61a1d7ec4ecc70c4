/** Words of TextBlock, English. */
export const en = {
  'text.cut': 'The text is longer than what can be shown here.',
} as const;
