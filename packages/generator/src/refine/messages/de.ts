import type { Wording } from './Wording.js';

export const germanWording: Wording = {
  removed: ({ what }) => `${what} entfernt.`,
  renamed: ({ what, name }) => `${what} heißt jetzt „${name}“.`,
  added: ({ what }) => `${what} hinzugefügt.`,
  moved: ({ what, where }) => `${what} verschoben: ${where}.`,
  swapped: ({ what, other }) => `${what} und ${other} getauscht.`,
  set: ({ what, property, value }) => `${property} von ${what} auf ${value} gesetzt.`,
  unset: ({ what, property }) => `${property} von ${what} entfernt.`,
  sorted: ({ what, column, order }) =>
    `${what} nach ${column} sortiert, ${order === 'desc' ? 'größte zuerst' : 'kleinste zuerst'}.`,
  filtered: ({ what, condition }) => `${what} zeigt nur noch Zeilen mit ${condition}.`,
  unfiltered: ({ what }) => `${what} zeigt wieder alle Zeilen.`,
  grouped: ({ what, column }) => `${what} nach ${column} gruppiert.`,
  limited: ({ what, count }) => `${what} zeigt höchstens ${count}.`,
  resized: ({ what, span }) => `${what} ist jetzt ${span} der Breite.`,
  hidden: ({ what }) => `${what} ausgeblendet; „zeige“ bringt es zurück.`,
  shown: ({ what }) => `${what} wird wieder gezeigt.`,
  retyped: ({ what, type }) => `${what} ist jetzt: ${type}.`,
  replaced: ({ what, from, to }) => `${what} zeigt jetzt ${to} statt ${from}.`,
  undone: ({ count }) =>
    count === '1'
      ? 'Die letzte Änderung ist zurückgenommen.'
      : `Die letzten ${count} Änderungen sind zurückgenommen.`,
  copied: ({ what }) => `${what} kopiert.`,
  askWhich: () => 'Was davon ist gemeint?',
  askColumn: () => 'Welche Spalte ist gemeint?',
  askWhat: ({ type }) => `Was soll hier stehen (${type})?`,
  notUnderstood: ({ sentence }) => `Ich weiß nicht, wie „${sentence}“ geht. Nichts wurde geändert.`,
  notFound: ({ words, names }) => `„${words}“ gibt es hier nicht. Nichts wurde geändert. Es gibt: ${names}.`,
  noValue: ({ what, words, properties }) =>
    `Bei ${what} gibt es nichts, was „${words}“ setzen könnte. Nichts wurde geändert. Es gibt: ${properties}.`,
  noName: ({ what }) => `Wie soll ${what} heißen? Zum Beispiel: in „Verkauf“. Nichts wurde geändert.`,
  nothingToUndo: () => 'Es gibt keine Änderung, die zurückgenommen werden könnte.',
  cannotSort: ({ what }) =>
    `${what} hat keine Zeilen aus einer Abfrage und lässt sich hier nicht sortieren. Nichts wurde geändert.`,
  cannotFilter: ({ what }) =>
    `${what} hat keine Zeilen aus einer Abfrage und lässt sich nicht filtern. Nichts wurde geändert.`,
  cannotGroup: ({ what }) => `${what} lässt sich nicht gruppieren. Nichts wurde geändert.`,
  cannotRetype: ({ what, type, missing }) =>
    `Aus ${what} kann nichts von der Art ${type} werden: ${missing} fehlt. Nichts wurde geändert.`,
  noColumn: ({ words, columns }) =>
    `Eine Spalte „${words}“ gibt es nicht. Nichts wurde geändert. Es gibt: ${columns}.`,
  noTone: ({ what, choices }) =>
    `Farben kommen aus dem Thema; bei ${what} geht nur: ${choices}. Nichts wurde geändert.`,
  nothingChanges: ({ what }) => `${what} ist schon so. Nichts wurde geändert.`,
  refusedByCheck: ({ reason }) => `Das ergäbe eine fehlerhafte Seite: ${reason} Nichts wurde geändert.`,
  all: () => 'alle',
};
