import { issuesOfData } from './issuesOfData.de.js';
import { issuesOfModel } from './issuesOfModel.de.js';
import { issuesOfSources } from './issuesOfSources.de.js';
import type { IssueWords } from './types.js';

/** What issues say in German; keys and placeholders as in `translateIssue`. */
export const issues: IssueWords = {
  ...issuesOfData,
  ...issuesOfModel,
  ...issuesOfSources,

  'issue.word.It': 'er',
  'issue.word.a date': 'ein Datum',
  'issue.word.a number': 'eine Zahl',
  'issue.word.a number, text or date': 'eine Zahl, ein Text oder ein Datum',
  'issue.word.array': 'eine Liste',
  'issue.word.boolean': 'wahr oder falsch',
  'issue.word.formula-value': 'eine Formel',
  'issue.word.integer': 'eine ganze Zahl',
  'issue.word.null': 'null',
  'issue.word.number': 'eine Zahl',
  'issue.word.object': 'ein Objekt',
  'issue.word.or': 'oder',
  'issue.word.query-value': 'eine Abfrage',
  'issue.word.row': 'ein Datensatz',
  'issue.word.rows': '{message} (Zeilen: {rows})',
  'issue.word.string': 'ein Text',
  'issue.word.text': 'ein Text',
  'issue.word.time-span': 'eine Zeitspanne',
  'issue.word.true or false': 'wahr oder falsch',

  'issue.demand:type': 'muss {expected:word} sein, nicht {actual:word}',
  'issue.demand:choice': 'muss eines von {allowed} sein, nicht {value}',
  'issue.demand:pattern': 'hat nicht die Form, die hier verlangt ist: {value}',
  'issue.demand:pattern:name':
    'muss ein Buchstabe und danach bis zu 63 Buchstaben, Ziffern und Unterstriche sein, nicht {value}',
  'issue.demand:pattern:key': 'muss 1 bis 120 Zeichen ohne Steuerzeichen haben, nicht {value}',
  'issue.demand:range:minimum': 'muss mindestens {limit} sein, nicht {value}',
  'issue.demand:range:maximum': 'darf höchstens {limit} sein, nicht {value}',
  'issue.demand:range:exclusiveMinimum': 'muss mehr als {limit} sein, nicht {value}',
  'issue.demand:range:exclusiveMaximum': 'muss weniger als {limit} sein, nicht {value}',
  'issue.demand:length:min:text': 'muss mindestens {limit} Zeichen haben',
  'issue.demand:length:max:text': 'darf höchstens {limit} Zeichen haben',
  'issue.demand:length:min:list': 'muss mindestens {limit} Elemente haben',
  'issue.demand:length:max:list': 'darf höchstens {limit} Elemente haben',
  'issue.demand:missing': 'hat kein „{name}“',
  'issue.demand:unknown': 'hat eine unbekannte Eigenschaft „{name}“',

  'issue.json.syntax': 'Das ist kein gültiges JSON: {reason}',
  'issue.json.syntax.hint':
    'Prüfen Sie, ob der Text vollständig ist und keine Kommentare, überzähligen Kommas oder anderen Text enthält.',
  'issue.json.notObject': 'Ein Artefakt ist ein JSON-Objekt; das hier ist keines.',
  'issue.json.notObject.hint':
    'Übergeben Sie das Dokument selbst oder seinen JSON-Text, wenn es geladen ist.',
  'issue.json.value': 'Ein Wert, den JSON nicht kennt, wurde weggelassen: {what}.',
  'issue.json.value.hint':
    'Verwenden Sie Text, eine endliche Zahl, true, false, null, eine Liste oder ein Objekt.',
  'issue.json.number': '{value} ist keine Zahl, die JSON fassen kann, und gilt als null.',
  'issue.json.cycle': 'Dieses Objekt enthält sich selbst; das innere wurde weggelassen.',
  'issue.limit.text': 'Das Dokument ist länger als {limit} Zeichen.',
  'issue.limit.text.hint': 'Übergeben Sie große Daten neben dem Dokument oder erhöhen Sie „limits“.',
  'issue.limit.depth': 'Das Dokument ist tiefer als {limit} Ebenen verschachtelt.',
  'issue.limit.depth.hint': 'Teilen Sie das Dokument oder erhöhen Sie „limits.depth“.',
  'issue.limit.nodes': 'Das Dokument hat mehr als {limit} Komponenten.',
  'issue.limit.nodes.hint': 'Teilen Sie das Dokument oder erhöhen Sie „limits.nodes“.',
  'issue.limit.datasets': 'Das Dokument hat mehr als {limit} Datensammlungen.',
  'issue.limit.datasets.hint': 'Teilen Sie das Dokument oder erhöhen Sie „limits.datasets“.',
  'issue.limit.rows': 'Das Dokument hat insgesamt mehr als {limit} Zeilen.',
  'issue.limit.rows.hint': 'Übergeben Sie große Daten neben dem Dokument oder erhöhen Sie „limits“.',
  'issue.limit.cell': 'Eine Zelle ist länger als {limit} Zeichen.',
  'issue.limit.cell.hint': 'Kürzen Sie den Text oder erhöhen Sie „limits.cell“.',

  'issue.repair.surroundings': 'Um das JSON stand Text; er wurde weggelassen.',
  'issue.repair.thinking': 'Vor dem JSON standen Überlegungen; sie wurden weggelassen.',
  'issue.repair.choice': 'Es gab mehrere JSON-Objekte; genommen wurde das, das ein Artefakt ist.',
  'issue.repair.wrapping': 'Das Artefakt steckte in einem anderen Objekt.',
  'issue.repair.escaping': 'Das JSON stand als Text in einer Zeichenkette.',
  'issue.repair.comment': 'Kommentare wurden weggelassen.',
  'issue.repair.comma': 'Überzählige Kommas wurden weggelassen.',
  'issue.repair.commaMissing': 'Fehlende Kommas wurden ergänzt.',
  'issue.repair.colon': 'Fehlende oder ungewöhnliche Doppelpunkte wurden berichtigt.',
  'issue.repair.quotes': 'Ungewöhnliche Anführungszeichen gelten als gewöhnliche.',
  'issue.repair.unquoted': 'Fehlende Anführungszeichen wurden ergänzt.',
  'issue.repair.word': 'Wörter anderer Sprachen wie True und None gelten als die von JSON.',
  'issue.repair.number': 'Zahlen, die JSON so nicht kennt, wurden umgeschrieben oder gelten als null.',
  'issue.repair.character':
    'Zeilenumbrüche und Zeichen, die JSON in Texten nicht erlaubt, wurden berichtigt.',
  'issue.repair.closing': 'Klammern, die nicht zusammenpassten, wurden berichtigt.',
  'issue.repair.skipped': 'Etwas, das nicht zu lesen war, wurde weggelassen.',
  'issue.repair.truncated': 'Der Text bricht mittendrin ab; was vollständig war, wurde behalten.',
  'issue.repair.nothing': 'In diesem Text steht kein JSON-Objekt.',
  'issue.repair.nothing.hint': 'Ein Artefakt beginnt mit einer geschweiften Klammer und hat „components“.',

  'issue.version.missing': 'Das Dokument nennt keine Version und wird als Version 1 gelesen.',
  'issue.version.missing.hint': 'Ergänzen Sie "version": 1.',
  'issue.version.invalid': '„{version}“ ist keine Version; das Dokument wird als Version 1 gelesen.',
  'issue.version.invalid.plain': 'Das Dokument nennt keine gültige Version und wird als Version 1 gelesen.',
  'issue.version.invalid.hint': 'Schreiben Sie "version": 1.',
  'issue.version.newer':
    'Das Dokument hat Version {version}; diese Ausgabe von Vitrine liest bis Version {known}.',
  'issue.version.newer.hint': 'Aktualisieren Sie Vitrine. Das Dokument blieb unverändert.',
  'issue.artifact.idMissing':
    'Das Dokument hat keine brauchbare ID; Eingaben bleiben nur im Arbeitsspeicher.',
  'issue.artifact.idMissing.hint':
    'Geben Sie ihm eine, die sich nie ändert: 1 bis 128 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche, vorn ein Buchstabe oder eine Ziffer.',
  'issue.artifact.titleMissing': 'Das Dokument hat keinen Titel und heißt „Untitled“.',
  'issue.artifact.titleMissing.hint': 'Ergänzen Sie einen Titel mit höchstens 256 Zeichen.',
  'issue.artifact.componentsMissing': 'Das Dokument hat keine Liste von Komponenten; die Seite ist leer.',
  'issue.artifact.componentsMissing.hint': 'Ergänzen Sie "components": [ … ].',
  'issue.property.unknown': 'Das Format kennt hier keine Eigenschaft „{name}“.',
  'issue.property.unknown.hint':
    'Sie bleibt erhalten, wird aber nicht benutzt. Freie Daten gehören in „meta“.',
  'issue.property.invalid': 'Dieser Teil des Dokuments {demand}; weggelassen wurde {leftOut:word}.',
  'issue.property.invalid.plain': 'Dieser Teil des Dokuments {demand}.',
  'issue.property.invalid.hint': 'Schreiben Sie „{suggestion}“.',
  'issue.dataset.renamed': '„{name}“ ist kein Name für eine Datensammlung; sie heißt hier „{given}“.',
  'issue.dataset.renamed:missing': 'Eine Datensammlung hat keinen Namen; sie heißt hier „{given}“.',
  'issue.dataset.renamed:reserved':
    '„{name}“ ist ein Wort der Formelsprache und kein Name; die Datensammlung heißt hier „{given}“.',
  'issue.dataset.renamed:taken':
    '„{name}“ heißt schon etwas anderes; die Datensammlung heißt hier „{given}“.',
  'issue.dataset.renamed.plain': 'Eine Datensammlung heißt hier „{given}“.',
  'issue.dataset.renamed.hint':
    'Geben Sie ihr einen eigenen Namen: ein Buchstabe, dann Buchstaben, Ziffern und Unterstriche.',
  'issue.node.renamed': '„{id}“ ist keine ID für eine Komponente; sie heißt hier „{given}“.',
  'issue.node.renamed:missing': 'Eine Komponente hat keine ID; sie heißt hier „{given}“.',
  'issue.node.renamed:reserved':
    '„{id}“ ist ein Wort der Formelsprache und keine ID; die Komponente heißt hier „{given}“.',
  'issue.node.renamed:taken': '„{id}“ heißt schon etwas anderes; die Komponente heißt hier „{given}“.',
  'issue.node.renamed.plain': 'Eine Komponente heißt hier „{given}“.',
  'issue.node.renamed.hint':
    'Geben Sie ihr eine eigene ID: ein Buchstabe, dann Buchstaben, Ziffern und Unterstriche.',
  'issue.component.unknown': 'Eine Komponente „{type}“ gibt es nicht.',
  'issue.component.unknown.hint': 'Schreiben Sie "type": "{suggestion}".',
  'issue.component.unknown.hint.plain':
    'Verwenden Sie eine eingebaute Komponente oder registrieren Sie Ihre eigene.',
  'issue.component.newer': 'Dies hat Version {version} von „{type}“; diese App kennt Versionen bis {known}.',
  'issue.component.newer.hint': 'Aktualisieren Sie die App. Die Eigenschaften blieben, wie sie sind.',
  'issue.component.notMigrated':
    'Dies hat Version {version} von „{type}“ und ließ sich nicht auf Version {known} bringen: {reason}',
  'issue.component.notMigrated.hint':
    'Berichtigen Sie die Migrationen dieser Komponente. Die Eigenschaften blieben, wie sie sind.',
  'issue.prop.unknown': '{type} kennt keine Eigenschaft „{prop}“.',
  'issue.prop.unknown.hint': 'Schreiben Sie „{suggestion}“.',
  'issue.prop.unknown.hint.plain': 'Sie bleibt erhalten, wird aber nicht benutzt.',
  'issue.prop.missing': '{type} braucht „{prop}“.',
  'issue.prop.missing.hint': 'Ergänzen Sie „{prop}“.',
  'issue.prop.invalid': '„{prop}“ von {type} {demand}.',
  'issue.prop.invalid.hint': 'Schreiben Sie „{suggestion}“.',
  'issue.prop.planned': '„{prop}“ von {type} bleibt erhalten, wird aber noch nicht gezeichnet.',
  'issue.issue.more': '{count} weitere Fehler dieser Art sind nicht aufgeführt.',
  'issue.dataset.ambiguous': 'Die Datensammlung „{name}“ hat mehrere Quellen; benutzt wird {used}.',
  'issue.dataset.ambiguous.hint': 'Eine Datensammlung hat genau eines von rows, source und query.',
  'issue.dataset.empty':
    'Die Datensammlung „{name}“ hat weder Zeilen noch Quelle, Abfrage oder Spalten; sie ist leer.',
  'issue.dataset.empty.hint': 'Ergänzen Sie „rows“, „source“ oder „query“.',
  'issue.dataset.origin':
    'Die Herkunft der Abfrage „{name}“ ist die der Zeilen, die sie liest; ihr „origin“ gilt nicht.',
  'issue.dataset.origin.hint': 'Entfernen Sie „origin“.',
  'issue.dataset.unknown': 'Eine Datensammlung „{name}“ gibt es nicht.',
  'issue.dataset.unknown.hint': 'Schreiben Sie „{suggestion}“.',
  'issue.dataset.unknown.hint.plain': 'Fügen Sie sie hinzu oder nennen Sie eine, die es gibt.',
  'issue.graph.cycle': 'Das hängt im Kreis voneinander ab: {members}.',
  'issue.graph.cycle.hint':
    'Ändern Sie eine der Formeln oder Abfragen so, dass sie die anderen nicht mehr liest.',
  'issue.source.missing': '„{label}“ wird gebraucht, ist aber nicht verbunden.',
  'issue.source.missing.hint': 'Stellen Sie die Quelle „{name}“ bereit.',

  'issue.patch.notList': 'Eine Änderung ist eine Liste von Schritten.',
  'issue.patch.notList.hint': 'Setzen Sie den Schritt in eine Liste.',
  'issue.patch.tooLong': 'Die Änderung hat {count} Schritte; mehr als {allowed} werden abgelehnt.',
  'issue.patch.tooLong.hint':
    'Setzen Sie ganze Listen statt einzelner Elemente oder senden Sie mehrere Änderungen.',
  'issue.patch.opUnknown': 'Einen Schritt „{op}“ gibt es nicht.',
  'issue.patch.opUnknown.hint': 'Schreiben Sie „{suggestion}“.',
  'issue.patch.opUnknown.hint.plain':
    'Verwenden Sie add, remove, move, set oder einen anderen Schritt des Formats.',
  'issue.patch.opInvalid': '„{place}“ des Schritts „{op}“ {demand}.',
  'issue.patch.opInvalid.plain': 'Der Schritt „{op}“ {demand}.',
  'issue.patch.nodeUnknown': 'Eine Komponente „{id}“ gibt es nicht.',
  'issue.patch.nodeUnknown.hint': 'Schreiben Sie „{suggestion}“.',
  'issue.patch.nodeUnknown.hint.plain': 'Nennen Sie eine Komponente des Dokuments.',
  'issue.patch.datasetUnknown': 'Eine Datensammlung „{name}“ gibt es nicht.',
  'issue.patch.datasetUnknown.hint': 'Schreiben Sie „{suggestion}“.',
  'issue.patch.datasetUnknown.hint.plain': 'Nennen Sie eine Datensammlung des Dokuments.',
  'issue.patch.placeUnknown': 'An dieser Stelle steht nichts.',
  'issue.patch.placeUnknown.hint': 'Schreiben Sie „{suggestion}“.',
  'issue.patch.placeUnknown.hint.plain':
    'Setzen Sie zuerst, was darum steht; in Listen benannter Dinge ist ein Schritt des Pfads deren Schlüssel.',
  'issue.patch.stepReserved': '„{step}“ kann kein Schritt eines Pfads sein.',
  'issue.patch.stepReserved.hint': 'Ersetzen Sie als Ganzes, was darum steht.',
  'issue.patch.listWhole': 'Die Elemente dieser Liste haben keinen Schlüssel, der sie benennt.',
  'issue.patch.listWhole.hint': 'Setzen Sie die ganze Liste.',
  'issue.patch.keyFixed': '„{key}“ benennt das Element und ändert sich nie.',
  'issue.patch.keyFixed.hint': 'Ändern Sie Beschriftung oder Titel oder ersetzen Sie das Element.',
  'issue.patch.keyMismatch': '„{key}“ des Werts muss „{step}“ sein wie im Pfad.',
  'issue.patch.keyMismatch.hint': 'Schreiben Sie "{key}": "{step}".',
  'issue.patch.keyTaken': 'Zwei Elemente haben „{value}“ als „{key}“.',
  'issue.patch.keyTaken.hint': 'Geben Sie jedem Element einen eigenen Schlüssel.',
  'issue.patch.keysMismatch': 'Die Schlüssel müssen die der Liste sein, jeder genau einmal.',
  'issue.patch.orderImpossible': 'Hier steht keine Liste, deren Elemente alle einen eigenen Schlüssel haben.',
  'issue.patch.orderImpossible.hint': 'Setzen Sie die ganze Liste.',
  'issue.patch.slotUnknown': '„{into}“ nimmt hier keine Kinder auf.',
  'issue.patch.slotUnknown.hint': 'Stellen für Kinder sind {slots}.',
  'issue.patch.siblingUnknown': '„{sibling}“ steht nicht in dieser Liste.',
  'issue.patch.siblingUnknown.hint': 'Nennen Sie ein Element derselben Liste oder lassen Sie es weg.',
  'issue.patch.positionTwice': 'Ein Schritt hat „before“ oder „after“, nicht beides.',
  'issue.patch.positionTwice.hint': 'Entfernen Sie eines davon.',
  'issue.patch.moveIntoItself': '„{id}“ kann nicht in sich selbst verschoben werden.',
  'issue.patch.nameRefused': '„{name}“ ist kein Name.',
  'issue.patch.nameRefused:missing': 'Der Name fehlt.',
  'issue.patch.nameRefused:reserved': '„{name}“ ist ein Wort der Formelsprache und kein Name.',
  'issue.patch.nameRefused:taken': '„{name}“ heißt schon eine andere Komponente oder Datensammlung.',
  'issue.patch.nameRefused.plain': 'Der Name ist nicht zu gebrauchen.',
  'issue.patch.nameRefused.hint':
    'Ein Name ist ein Buchstabe, dann Buchstaben, Ziffern und Unterstriche; Groß- und Kleinschreibung gelten gleich.',
  'issue.patch.datasetShape': 'Die Datensammlung „{name}“ hätte nicht genau eine Quelle.',
  'issue.patch.datasetShape.hint': 'Eine Datensammlung hat genau eines von rows, source und query.',
  'issue.patch.datasetsPresent': 'Das Dokument hat Datensammlungen.',
  'issue.patch.datasetsPresent.hint': 'Entfernen Sie sie mit dataset.remove.',
  'issue.patch.jsonPatchFailed': 'Der Schritt „{op}“ lässt sich nicht ausführen.',
  'issue.patch.jsonPatchFailed.hint': 'Nichts wurde geändert.',
  'issue.patch.identityFixed': '„{property}“ eines Dokuments ändert sich nie.',

  'issue.view.crashed': 'Die Ansicht von {type} ist beim Zeichnen gescheitert: {reason}',
  'issue.view.crashed.hint':
    'Versuchen Sie es noch einmal. Bleibt der Fehler, melden Sie ihn mit diesen Einzelheiten.',
  'issue.view.missing': 'Für die Komponente „{type}“ gibt es keine Ansicht.',
  'issue.view.missing.hint':
    'Übergeben Sie ihre Definition in „components“ von <Artifact> oder <VitrineProvider>.',

  'issue.prompt.empty': 'Es fehlt eine Beschreibung.',
  'issue.prompt.empty.hint':
    'Sagen Sie in einem Satz, wofür das Werkzeug ist, oder geben Sie eine Datei mit Daten.',
  'issue.prompt.tooLong': 'Die Beschreibung hat {bytes} Bytes; höchstens {limit} sind erlaubt.',
  'issue.prompt.tooLong.hint':
    'Beschränken Sie sich auf das, was das Werkzeug tun soll; Tabellen gehören in eine Datei.',
  'issue.planner.generic':
    'In der Beschreibung war keine bekannte Art von Werkzeug zu erkennen; entstanden ist eine allgemeine Liste.',
  'issue.planner.generic.hint':
    'Nennen Sie, was Sie sehen wollen, etwa Umsatz oder Ziele, oder geben Sie eine Datei.',
  'issue.refine.refused': 'Das ließ sich nicht ausführen; nichts wurde geändert.',
  'issue.refine.refused.hint':
    'Nennen Sie den Teil bei seinem Titel, und was aus ihm werden soll, etwa: Mach aus „Umsatz“ ein Balkendiagramm.',
  'issue.brief.headingUnknown':
    '„{heading}“ ist kein Teil einer Beschreibung; was darunter steht, wurde weggelassen.',
  'issue.brief.headingUnknown.hint':
    'Teile sind Goal, Audience, Metrics, Sections, Sources, Questions und Request.',
  'issue.brief.tooLong':
    'Die Beschreibung hat {length} Zeichen; was nach dem {limit}. kommt, wurde weggelassen.',
  'issue.brief.notDone': '„{part}“ der Beschreibung ließ sich nicht bauen: {reason}',
  'issue.brief.notDone.hint':
    'Sagen Sie es mit anderen Worten, etwa „ein Balkendiagramm der Ausgaben nach Kanal“, oder ändern Sie danach die Seite.',
  'issue.prompt.placeholderMissing': 'Der Platzhalter „{name}“ hat keinen Wert.',
  'issue.prompt.placeholderMissing.hint':
    'Geben Sie einen Wert, oder schreiben Sie hinter dem Namen nach einem senkrechten Strich, was sonst gilt.',
  'issue.prompt.snippetUnknown': 'Es gibt keinen Baustein @{name}.',
  'issue.prompt.snippetUnknown.hint': 'Meinten Sie @{closest}?',
  'issue.prompt.snippetCycle': 'Die Bausteine stehen ineinander: {cycle}.',
  'issue.prompt.snippetCycle.hint': 'Nehmen Sie einen aus dem anderen heraus.',
};
