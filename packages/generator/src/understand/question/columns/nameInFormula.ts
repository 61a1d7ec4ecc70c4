/** A column's name as formulas write it. */
export const nameInFormula = (key: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `row.${key}` : `\`${key.replace(/`/g, '``')}\``;
