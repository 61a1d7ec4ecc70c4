/** Built-in words, English. Every other language has the same keys. */
export const messages = {
  loading: 'Loading…',
  empty: 'Nothing here yet',
  sample: 'Sample data',
} as const;
