/** Words of the filters of a form, English: loaded with their chips. */
export const later = {
  'form.filters': 'Active filters',
  'form.remove': 'Remove filter {label}',
  'form.removed': 'Filter {label} removed',
} as const;
