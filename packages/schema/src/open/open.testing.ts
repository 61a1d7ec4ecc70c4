/** A document with these components and nothing else of note. */
export const page = (components: unknown[], more: object = {}) => ({
  version: 1,
  id: 'a-1',
  title: 'Test',
  components,
  ...more,
});

export const card = (id: string, more: object = {}) => ({
  id,
  type: 'MetricCard',
  props: { label: 'MRR', value: 1 },
  ...more,
});
