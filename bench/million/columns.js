import { columns as named } from '../table/rows.js';

const types = {
  amount: { type: 'number', format: 'currency' },
  day: { type: 'date' },
  plan: { type: 'select' },
};

/** The columns of the table benchmark, with their types. */
export const columns = named.map((column) => ({ ...column, ...types[column.key] }));
