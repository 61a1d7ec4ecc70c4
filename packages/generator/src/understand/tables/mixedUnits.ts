import { readable } from './columnNames.js';
import type { TableProfile } from './profileData.js';

const units =
  /^(?:units?|uom|unit of measure|einheit|einheiten|me|mengeneinheit|unidad|unidad de medida|unité|unités|unidade|unidade de medida)$|^(?:单位|計量単位|単位)$/iu;

/** Whether numbers of a table are in several units, which a column says row by row: they make no sum or average. */
export const hasMixedUnits = ({ columns }: TableProfile): boolean =>
  columns.some((column) => column.type !== 'number' && column.distinct > 1 && units.test(readable(column)));
