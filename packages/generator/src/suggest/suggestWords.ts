/** How edits are said as wishes, in one language. */
export interface SuggestWords {
  readonly title: (title: string) => string;
  readonly add: (type: string, title: string) => string;
  readonly remove: (title: string) => string;
  readonly rename: (from: string, to: string) => string;
  readonly as: (title: string, choice: string) => string;
  readonly set: (property: string, title: string, value: string) => string;
  readonly column: (column: string, dataset: string) => string;
  readonly noColumn: (column: string, dataset: string) => string;
  readonly currency: (code: string) => string;
  readonly order: (titles: string) => string;
}

const english: SuggestWords = {
  title: (title) => `Call it "${title}".`,
  add: (type, title) => `Include "${title}" (${type}).`,
  remove: (title) => `Leave out "${title}".`,
  rename: (from, to) => `Say "${to}" instead of "${from}".`,
  as: (title, choice) => `Show "${title}" as ${choice}.`,
  set: (property, title, value) => `${property} of "${title}": ${value}.`,
  column: (column, dataset) => `Track "${column}" in ${dataset}.`,
  noColumn: (column, dataset) => `Do not track "${column}" in ${dataset}.`,
  currency: (code) => `Amounts are in ${code}.`,
  order: (titles) => `In this order: ${titles}.`,
};

const german: SuggestWords = {
  title: (title) => `Der Titel ist „${title}“.`,
  add: (type, title) => `Dazu „${title}“ (${type}).`,
  remove: (title) => `Ohne „${title}“.`,
  rename: (from, to) => `Statt „${from}“ heißt es „${to}“.`,
  as: (title, choice) => `„${title}“ als ${choice}.`,
  set: (property, title, value) => `${property} von „${title}“: ${value}.`,
  column: (column, dataset) => `In ${dataset} auch „${column}“.`,
  noColumn: (column, dataset) => `In ${dataset} kein „${column}“.`,
  currency: (code) => `Beträge in ${code}.`,
  order: (titles) => `In dieser Reihenfolge: ${titles}.`,
};

const spanish: SuggestWords = {
  title: (title) => `El título es «${title}».`,
  add: (type, title) => `Incluye «${title}» (${type}).`,
  remove: (title) => `Sin «${title}».`,
  rename: (from, to) => `En lugar de «${from}», «${to}».`,
  as: (title, choice) => `«${title}» como ${choice}.`,
  set: (property, title, value) => `${property} de «${title}»: ${value}.`,
  column: (column, dataset) => `En ${dataset} también «${column}».`,
  noColumn: (column, dataset) => `En ${dataset} sin «${column}».`,
  currency: (code) => `Importes en ${code}.`,
  order: (titles) => `En este orden: ${titles}.`,
};

const french: SuggestWords = {
  title: (title) => `Le titre est « ${title} ».`,
  add: (type, title) => `Avec « ${title} » (${type}).`,
  remove: (title) => `Sans « ${title} ».`,
  rename: (from, to) => `« ${to} » au lieu de « ${from} ».`,
  as: (title, choice) => `« ${title} » en ${choice}.`,
  set: (property, title, value) => `${property} de « ${title} » : ${value}.`,
  column: (column, dataset) => `Dans ${dataset} aussi « ${column} ».`,
  noColumn: (column, dataset) => `Dans ${dataset} sans « ${column} ».`,
  currency: (code) => `Montants en ${code}.`,
  order: (titles) => `Dans cet ordre : ${titles}.`,
};

const languages: ReadonlyMap<string, SuggestWords> = new Map([
  ['en', english],
  ['de', german],
  ['es', spanish],
  ['fr', french],
]);

/** The words for a language; English where there are none. */
export function suggestWords(language: string): SuggestWords {
  return languages.get(language) ?? english;
}
