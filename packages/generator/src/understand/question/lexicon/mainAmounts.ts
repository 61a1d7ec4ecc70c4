/** What the main amount of a table may be called. */
export const amountNames: readonly string[] = [
  'total',
  'amount',
  'value',
  'revenue',
  'sales',
  'actual',
  'spent',
  'expense',
  'cost',
  'gross',
  'net',
];

/** What says how good rows are may be called. */
export const markNames: readonly string[] = [
  'overall',
  'rating',
  'score',
  'grade',
  'satisfaction',
  'points',
  'result',
];

/** Words for what comes often, which no amount ranks. */
export const frequent =
  /^(?:common|frequent|often|busiest|popular|active|haufig\w*|oft|beliebt\w*|frecuente\w*|comun\w*|activ\w*|populares?|frequent\w*|courant\w*|populaires?|frequente\w*|ativ\w*|comum|comuns)$|^(?:常见|频繁|热门|人気|頻度)/u;

/** Words for a superlative of one row's size, and not of how many rows there are; folded. */
export const ofSize =
  /^(?:largest|biggest|highest|smallest|lowest|gro(?:ß|ss)te\w*|hochste\w*|kleinste\w*|niedrigste\w*|mayor(?:es)?|menor(?:es)?|grande?s?|petite?s?|eleve\w*|maior(?:es)?)$|^(?:最大|最小|最高|最低)/u;
