/** How a column is called that says row by row in which unit numbers are. */
export const unitHeading =
  /^(?:units?|uom|unit of measure|einheit|einheiten|me|mengeneinheit|unidad|unidad de medida|unité|unités|unidade|unidade de medida)$|^(?:单位|計量単位|単位)$/iu;
