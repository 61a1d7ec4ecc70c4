/** How edits are said as orders that a page is changed by, in one language; the likeliest wording first. */
export interface SuggestWords {
  /** What stands before the orders in a prompt. */
  readonly lead: string;
  readonly title: (title: string) => readonly string[];
  readonly add: (kind: string, title: string, content: string) => readonly string[];
  readonly note: (text: string) => readonly string[];
  readonly remove: (title: string, kind: string) => readonly string[];
  readonly rename: (from: string, to: string, kind: string) => readonly string[];
  readonly as: (title: string, choice: string, kind: string) => readonly string[];
  readonly set: (title: string, value: string) => readonly string[];
  readonly column: (column: string, dataset: string) => readonly string[];
  readonly noColumn: (column: string, dataset: string) => readonly string[];
  readonly currency: (code: string) => readonly string[];
  readonly before: (title: string, other: string, kind: string) => readonly string[];
}

const english: SuggestWords = {
  lead: 'Then:',
  title: (title) => [`Change the title to "${title}".`],
  add: (kind, title, content) => [`Add a ${kind} of ${content}.`, `Add a ${kind} of ${title}.`],
  note: (text) => [`Add a note: "${text}".`],
  remove: (title, kind) => [`Remove "${title}".`, `Remove the ${kind} "${title}".`],
  rename: (from, to, kind) => [`Rename "${from}" to "${to}".`, `Rename the ${kind} "${from}" to "${to}".`],
  as: (title, choice, kind) => [
    `Turn "${title}" into a ${choice}.`,
    `Turn the ${kind} "${title}" into a ${choice}.`,
  ],
  set: (title, value) => [`Set "${title}" to ${value}.`],
  column: (column, dataset) => [`Add a column "${column}" to "${dataset}".`],
  noColumn: (column, dataset) => [`Delete the column "${column}" of "${dataset}".`, `Remove "${column}".`],
  currency: (code) => [`Use ${code}.`],
  before: (title, other, kind) => [
    `Move "${title}" before "${other}".`,
    `Move the ${kind} "${title}" before "${other}".`,
  ],
};

const german: SuggestWords = {
  lead: 'Danach:',
  title: (title) => [`Ändere den Titel in „${title}“.`],
  add: (kind, title, content) => [`Füge hinzu: ${kind} ${content}.`, `Füge hinzu: ${kind} ${title}.`],
  note: (text) => [`Füge eine Notiz hinzu: „${text}“.`],
  remove: (title, kind) => [`Entferne „${title}“.`, `Entferne ${kind} „${title}“.`],
  rename: (from, to, kind) => [
    `Benenne „${from}“ in „${to}“ um.`,
    `Benenne ${kind} „${from}“ in „${to}“ um.`,
  ],
  as: (title, choice, kind) => [`Ändere „${title}“ in ${choice}.`, `Ändere ${kind} „${title}“ in ${choice}.`],
  set: (title, value) => [`Setze „${title}“ auf ${value}.`],
  column: (column, dataset) => [`Füge eine Spalte „${column}“ zu „${dataset}“ hinzu.`],
  noColumn: (column, dataset) => [`Lösche die Spalte „${column}“ von „${dataset}“.`, `Entferne „${column}“.`],
  currency: (code) => [`Verwende ${code}.`],
  before: (title, other, kind) => [
    `Verschiebe „${title}“ vor „${other}“.`,
    `Verschiebe ${kind} „${title}“ vor „${other}“.`,
  ],
};

const spanish: SuggestWords = {
  lead: 'Después:',
  title: (title) => [`Cambia el título a «${title}».`],
  add: (kind, title, content) => [`Añade ${kind} de ${content}.`, `Añade ${kind} de ${title}.`],
  note: (text) => [`Añade una nota: «${text}».`],
  remove: (title, kind) => [`Elimina «${title}».`, `Elimina ${kind} «${title}».`],
  rename: (from, to, kind) => [
    `Cambia el nombre de «${from}» a «${to}».`,
    `Cambia el nombre de ${kind} «${from}» a «${to}».`,
  ],
  as: (title, choice, kind) => [`Cambia «${title}» a ${choice}.`, `Cambia ${kind} «${title}» a ${choice}.`],
  set: (title, value) => [`Cambia «${title}» a ${value}.`],
  column: (column, dataset) => [`Añade una columna «${column}» a «${dataset}».`],
  noColumn: (column, dataset) => [`Elimina la columna «${column}» de «${dataset}».`, `Elimina «${column}».`],
  currency: (code) => [`Usa ${code}.`],
  before: (title, other, kind) => [
    `Mueve «${title}» antes de «${other}».`,
    `Mueve ${kind} «${title}» antes de «${other}».`,
  ],
};

const french: SuggestWords = {
  lead: 'Ensuite :',
  title: (title) => [`Change le titre en «${title}».`],
  add: (kind, title, content) => [`Ajoute ${kind} de ${content}.`, `Ajoute ${kind} de ${title}.`],
  note: (text) => [`Ajoute une note : «${text}».`],
  remove: (title, kind) => [`Supprime «${title}».`, `Supprime ${kind} «${title}».`],
  rename: (from, to, kind) => [`Renomme «${from}» en «${to}».`, `Renomme ${kind} «${from}» en «${to}».`],
  as: (title, choice, kind) => [`Change «${title}» en ${choice}.`, `Change ${kind} «${title}» en ${choice}.`],
  set: (title, value) => [`Mets «${title}» à ${value}.`],
  column: (column, dataset) => [`Ajoute une colonne «${column}» à «${dataset}».`],
  noColumn: (column, dataset) => [
    `Supprime la colonne «${column}» de «${dataset}».`,
    `Supprime «${column}».`,
  ],
  currency: (code) => [`Utilise ${code}.`],
  before: (title, other, kind) => [
    `Déplace «${title}» avant «${other}».`,
    `Déplace ${kind} «${title}» avant «${other}».`,
  ],
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

/** What stands before the orders of a prompt, in each language. */
export const thenWords: readonly string[] = [...languages.values()].map(({ lead }) => lead);
