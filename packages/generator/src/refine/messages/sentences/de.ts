import { germanTerms } from '../terms/de.js';
import type { Wording } from '../Wording.js';

const units = {
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tage'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monate'],
  quarter: ['Quartal', 'Quartale'],
  year: ['Jahr', 'Jahre'],
} as const;

export const germanWording: Wording = {
  terms: germanTerms,
  quote: (name) => `„${name}“`,
  and: ' und ',
  span: (count, unit) => `${count} ${units[unit][count === 1 ? 0 : 1]}`,
  conditions: {
    eq: (column, value) => `${column} = ${value}`,
    ne: (column, value) => `${column} nicht ${value}`,
    gt: (column, value) => `${column} über ${value}`,
    gte: (column, value) => `${column} ab ${value}`,
    lt: (column, value) => `${column} unter ${value}`,
    lte: (column, value) => `${column} bis ${value}`,
    in: (column, value) => `${column} aus ${value}`,
    notIn: (column, value) => `${column} nicht aus ${value}`,
    contains: (column, value) => `„${value}“ in ${column}`,
    startsWith: (column, value) => `„${value}“ am Anfang von ${column}`,
    endsWith: (column, value) => `„${value}“ am Ende von ${column}`,
    between: (column, value) => `${column} zwischen ${value}`,
    isNull: (column) => `leerem Feld ${column}`,
    notNull: (column) => `ausgefülltem Feld ${column}`,
    inLast: (column, span) => `${column} in der letzten Zeit (${span})`,
    inNext: (column, span) => `${column} in der nächsten Zeit (${span})`,
    olderThan: (column, span) => `${column} älter als ${span}`,
  },
  days: {
    lt: (column, value) => `${column} vor ${value}`,
    lte: (column, value) => `${column} bis ${value}`,
    gt: (column, value) => `${column} nach ${value}`,
    gte: (column, value) => `${column} ab ${value}`,
  },
  inCurrent: (column, unit) => `${column} in laufender Zeit (${units[unit][0]})`,
  formats: {
    decimals: (count) =>
      count === 0
        ? 'keine Nachkommastellen'
        : count === 1
          ? 'eine Nachkommastelle'
          : `${count} Nachkommastellen`,
    currency: (code) => `Beträge in ${code}`,
    compact: 'kurze Zahlen',
    percent: 'Prozent',
    other: (style) => `Zahlen als ${style}`,
  },
  sentences: {
    added: ({ what }) => `${what} hinzugefügt.`,
    again: ({ what }) => `Dasselbe auch bei ${what} geändert.`,
    addedTo: ({ what, where }) => `${what} bei ${where} hinzugefügt.`,
    chosenFrom: ({ what, choices }) => `Zur Auswahl steht bei ${what} jetzt: ${choices}.`,
    copied: ({ what }) => `${what} kopiert.`,
    drawn: ({ what, kind }, areMany) => `${what} ${areMany ? 'sind' : 'ist'} jetzt: ${kind}.`,
    emptied: ({ what }) => `Die Zeilen von ${what} sind entfernt.`,
    filtered: ({ what, condition }, areMany) =>
      `${what} ${areMany ? 'zeigen' : 'zeigt'} jetzt nur Zeilen mit ${condition}.`,
    formatted: ({ what, how }, areMany) => `${what} ${areMany ? 'zeigen' : 'zeigt'} jetzt ${how}.`,
    grouped: ({ what, column }, areMany) =>
      `${what} ${areMany ? 'sind' : 'ist'} jetzt nach ${column} gruppiert.`,
    hidden: ({ what }) => `${what} ausgeblendet; „zeige“ bringt es zurück.`,
    limited: ({ what, count }, areMany) =>
      `${what} ${areMany ? 'zeigen' : 'zeigt'} jetzt höchstens ${count}.`,
    moved: ({ what, where }) => `${what} steht jetzt ${where}.`,
    movedAfter: ({ what, other }) => `${what} steht jetzt hinter ${other}.`,
    movedBefore: ({ what, other }) => `${what} steht jetzt vor ${other}.`,
    movedInto: ({ what, other }) => `${what} steht jetzt in ${other}.`,
    raised: ({ what, condition }, areMany) =>
      `${what} ${areMany ? 'beginnen' : 'beginnt'} jetzt mit den Zeilen mit ${condition}.`,
    removed: ({ what }) => `${what} entfernt.`,
    removedFrom: ({ what, where }) => `${what} aus ${where} herausgenommen.`,
    renamed: ({ what, name }) => `${what} heißt jetzt „${name}“.`,
    replaced: ({ what, from, to }, areMany) =>
      `${what} ${areMany ? 'zeigen' : 'zeigt'} jetzt ${to} statt ${from}.`,
    resized: ({ what, span }, areMany) =>
      `${what} ${areMany ? 'nehmen' : 'nimmt'} jetzt ${span} der Breite ein.`,
    retyped: ({ what, type }, areMany) => `${what} ${areMany ? 'sind' : 'ist'} jetzt: ${type}.`,
    rowsRemoved: ({ what, count, condition }) => `${count} Zeilen aus ${what} sind entfernt: ${condition}.`,
    set: ({ what, property, value }, areMany) =>
      `${property} von ${what} ${areMany ? 'sind' : 'ist'} jetzt ${value}.`,
    shown: ({ what }) => `${what} wird wieder gezeigt.`,
    sorted: ({ what, column, order }) => `${what} nach ${column} sortiert, ${order}.`,
    swapped: ({ what, other }) => `${what} und ${other} getauscht.`,
    switchedOff: ({ what, property }) => `Bei ${what} ausgeschaltet: ${property}.`,
    switchedOn: ({ what, property }) => `Bei ${what} eingeschaltet: ${property}.`,
    told: ({ what, value }, areMany) => `${what} ${areMany ? 'sind' : 'ist'} jetzt ${value}.`,
    toned: ({ what, tone }, areMany) => `${what} ${areMany ? 'sind' : 'ist'} jetzt ${tone}.`,
    undone: ({ count }) =>
      count === '1'
        ? 'Die letzte Änderung ist zurückgenommen.'
        : `Die letzten ${count} Änderungen sind zurückgenommen.`,
    unfiltered: ({ what }, areMany) => `${what} ${areMany ? 'zeigen' : 'zeigt'} wieder alle Zeilen.`,
    unsorted: ({ what }, areMany) => `${what} ${areMany ? 'sind' : 'ist'} nicht mehr sortiert.`,
    unset: ({ what, property }) => `${property} von ${what} entfernt.`,
    alreadySo: ({ what }, areMany) => `${what} ${areMany ? 'sind' : 'ist'} schon so.`,
    askReaders: ({ what, readers }) => `Ohne ${what} ginge nicht mehr: ${readers}. Was soll geschehen?`,
    askWhat: ({ type }) => `Was soll hier stehen (${type})?`,
    askInstead: ({ words }) => `„${words}“ gibt es hier nicht. Was ist gemeint?`,
    askWhich: () => 'Was davon ist gemeint?',
    all: () => 'alle',
    leave: () => 'Alles lassen, wie es ist',
    removeAll: ({ what }) => `Entfernen: ${what}`,
    cannotFilter: ({ what }) =>
      `${what} zeigt keine Zeilen einer Tabelle, die wegbleiben könnten. Nichts wurde geändert.`,
    cannotGroup: ({ what }) => `${what} lässt sich nicht gruppieren. Nichts wurde geändert.`,
    cannotRetype: ({ what, type, missing }) =>
      `Aus ${what} wird nichts von der Art ${type}: ${missing} fehlt. Nichts wurde geändert.`,
    cannotSort: ({ what }, areMany) =>
      `${what} ${areMany ? 'zeigen' : 'zeigt'} keine Zeilen, die sich sortieren ließen. Nichts wurde geändert.`,
    noColumn: ({ what, columns }) =>
      `Unter den Spalten von ${what} finde ich das nicht. Nichts wurde geändert. Es gibt ${columns}.`,
    noName: ({ what }) => `Wie soll ${what} heißen? Zum Beispiel: in „Verkauf“. Nichts wurde geändert.`,
    noRows: () =>
      'Ganz ohne Zeilen ließe sich manche Zahl dieser Seite nicht berechnen, darum bleiben die Beispiele. Zeilen lassen sich in den Tabellen löschen oder durch eigene Daten ersetzen. Nichts wurde geändert.',
    noNumber: ({ what }) =>
      `${what} hat noch keine Zahl, die steigen oder sinken könnte. Nichts wurde geändert.`,
    noTone: ({ what, choices }) =>
      `Farben kommen aus dem Thema; bei ${what} geht nur: ${choices}. Nichts wurde geändert.`,
    noValue: ({ what, words, properties }) =>
      `Ich weiß nicht, was „${words}“ bei ${what} ändert. Nichts wurde geändert. Ändern lässt sich: ${properties}.`,
    notExplained: ({ words, names }) =>
      `Was „${words}“ hier ist, weiß ich nicht. Nichts wurde geändert. Es gibt ${names}.`,
    notFound: ({ words, names }) => `„${words}“ gibt es hier nicht. Nichts wurde geändert. Es gibt ${names}.`,
    notUnderstood: ({ sentence }) =>
      `Ich weiß nicht, wie „${sentence}“ geht. Nichts wurde geändert. Es geht zum Beispiel „entferne …“, „benenne … in … um“ oder „verschiebe … nach oben“.`,
    nothingChanges: ({ what }, areMany) =>
      `${what} ${areMany ? 'sind' : 'ist'} schon so. Nichts wurde geändert.`,
    nothingToUndo: () => 'Es gibt keine Änderung, die zurückgenommen werden könnte.',
    refusedByCheck: ({ reason }) => `Das ergäbe eine fehlerhafte Seite: ${reason} Nichts wurde geändert.`,
    stillRead: ({ what, readers }) =>
      `${what} wird gelesen von ${readers} und muss darum bleiben. Nichts wurde geändert.`,
    condition: () =>
      'Eine Farbe kann hier nicht von einem Wert abhängen: Sie ist gesetzt oder nicht. Zum Beispiel „mach … rot“. Nichts wurde geändert.',
    dark: () =>
      'Hell oder dunkel richtet sich nach der App, die die Seite zeigt, und gehört nicht zur Seite. Nichts wurde geändert.',
    dislike: () =>
      'Was soll daran anders sein: eine andere Art Diagramm, andere Spalten, Größe, Platz, oder soll es weg? Nichts wurde geändert.',
    help: () =>
      'Ich ändere diese Seite: hinzufügen, entfernen, umbenennen, verschieben, sortieren, filtern, Größe, Farbe, Ziel, zurücknehmen. Zum Beispiel: „mach das erste Diagramm zum Balkendiagramm“.',
    outside: () => 'Das geschieht außerhalb der Seite; ich ändere nur, was sie zeigt. Nichts wurde geändert.',
    question: () =>
      'Das ist eine Frage; ich ändere nur die Seite. Für eine Zahl: „füge eine Karte mit … hinzu“.',
    simpler: () =>
      'Einfacher wird eine Seite durch Weglassen: welcher Teil soll weg, welche Spalten, wie viele Zeilen? Nichts wurde geändert.',
    style: () =>
      'Schrift, Abstände und Aussehen kommen aus dem Thema der App, die die Seite zeigt. Nichts wurde geändert.',
    theme: () =>
      'Farben kommen aus dem Thema der App. Eine Karte oder ein Balken kann grün, gelb, rot, blau oder grau sein: welche? Nichts wurde geändert.',
    translate: () =>
      'Übersetzen braucht ein Sprachmodell, und keines ist verbunden. Ein Name geht: „benenne … in … um“. Nichts wurde geändert.',
  },
};
