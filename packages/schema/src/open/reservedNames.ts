/** Words of the formula language, in small letters: no dataset and no node is named so, whatever the case. */
export const reservedNames: ReadonlySet<string> = new Set([
  'row',
  'self',
  'page',
  'true',
  'false',
  'null',
  'and',
  'or',
  'not',
]);
