import type { IssueWords } from './types.js';

const later = 'Versuchen Sie es später noch einmal.';

/** What issues of a language model say in German. */
export const issuesOfModel: IssueWords = {
  'issue.model.rejected': 'Der Server des Modells hat die Anfrage abgelehnt ({status}).',
  'issue.model.rejected.plain': 'Der Server des Modells hat die Anfrage abgelehnt.',
  'issue.model.rejected.hint':
    'Prüfen Sie Adresse und Namen des Modells, und ob der Server Chat Completions versteht.',
  'issue.model.unauthorized': 'Der Server des Modells nimmt den Schlüssel nicht an ({status}).',
  'issue.model.unauthorized.plain': 'Der Server des Modells nimmt den Schlüssel nicht an.',
  'issue.model.unauthorized.hint': 'Prüfen Sie den Schlüssel auf dem Server, auf dem der Generator läuft.',
  'issue.model.unknown': 'Der Server kennt kein solches Modell ({status}).',
  'issue.model.unknown.plain': 'Der Server kennt kein solches Modell.',
  'issue.model.unknown.hint': 'Prüfen Sie den Namen des Modells und die Adresse des Servers.',
  'issue.model.noChange': 'Auch das Modell hat nichts geändert.',
  'issue.model.noChange.hint': 'Sagen Sie es mit anderen Worten, eine Änderung nach der anderen.',
  'issue.model.changeFaulty': 'Was das Modell ändern wollte, geht nicht: {reason}',
  'issue.model.changeFaulty.hint': 'Sagen Sie es mit anderen Worten, eine Änderung nach der anderen.',
  'issue.model.quota': 'Das Kontingent des Modells ist aufgebraucht.',
  'issue.model.quota.hint': 'Erhöhen Sie das Kontingent beim Anbieter.',
  'issue.model.rateLimited': 'Das Modell hat im Moment zu viele Anfragen.',
  'issue.model.rateLimited.hint': later,
  'issue.model.unavailable': 'Der Server des Modells hat selbst einen Fehler ({status}).',
  'issue.model.unavailable.plain': 'Der Server des Modells hat selbst einen Fehler.',
  'issue.model.unavailable.hint': later,
  'issue.model.unreachable': 'Der Server des Modells ist nicht zu erreichen.',
  'issue.model.unreachable.hint': 'Prüfen Sie Adresse und Netz, und ob der Server läuft.',
  'issue.model.cut': 'Die Antwort des Modells ist mittendrin abgebrochen.',
  'issue.model.cut.hint': later,
  'issue.model.idle': 'Das Modell hat aufgehört zu antworten.',
  'issue.model.idle.hint':
    'Versuchen Sie es noch einmal, oder erhöhen Sie "idleSeconds" für ein Modell, das lange nachdenkt.',
  'issue.model.notAnApi': 'Geantwortet hat kein Modell, sondern etwa die Seite eines Proxys.',
  'issue.model.notAnApi.hint': 'Prüfen Sie die Adresse; oft endet sie auf /v1.',
  'issue.model.length': 'Die Antwort des Modells war länger als erlaubt.',
  'issue.model.length.hint':
    'Erhöhen Sie "maxTokens", wählen Sie ein Modell mit größerem Fenster, oder verlangen Sie weniger auf einmal.',
  'issue.model.refused': 'Das Modell wollte nicht antworten.',
  'issue.model.refused.hint': 'Sagen Sie es mit anderen Worten, oder lassen Sie weg, was es stören könnte.',
  'issue.model.notJson': 'Das Modell hat etwas anderes geantwortet, als verlangt war.',
  'issue.model.notJson.hint': 'Wählen Sie ein Modell, das JSON schreiben kann; kleine scheitern oft daran.',
  'issue.model.tokens': 'Die Token für eine Seite sind aufgebraucht.',
  'issue.model.tokens.hint': 'Erhöhen Sie "tokens" in den Grenzen, oder verlangen Sie weniger auf einmal.',
  'issue.model.time': 'Die Zeit für eine Seite ist aufgebraucht.',
  'issue.model.time.hint': 'Erhöhen Sie "seconds" in den Grenzen, oder wählen Sie ein schnelleres Modell.',
  'issue.model.aborted': 'Das Modell wurde angehalten, bevor es fertig war.',
  'issue.model.aborted.hint': 'Erzeugen Sie die Seite noch einmal, damit das Modell sie schreibt.',
  'issue.model.failed': 'Die Anfrage an das Modell ist gescheitert.',
  'issue.model.failed.hint':
    'Sehen Sie nach, was der Anbieter wirft; ein ModelError kann sagen, was geschehen ist.',
  'issue.model.steppedDown':
    'Der Server des Modells nimmt die Form „{form}“ nicht an; gefragt wurde in einer einfacheren.',
  'issue.model.steppedDown.hint':
    'Stellen Sie "schemas" des Anbieters auf das, was der Server durchsetzen kann; das spart den Versuch.',
  'issue.part.columnUnknown': 'In den Zeilen dieses Teils gibt es keine Spalte „{column}“.',
  'issue.part.columnUnknown.hint': 'Die Spalten sind {columns}.',
  'issue.planner.tookOver': 'Die Seite wurde ohne das Modell geplant.',
  'issue.planner.tookOver.hint': 'Erzeugen Sie sie noch einmal, sobald das Modell wieder da ist.',
  'issue.planner.partReplaced': '„{title}“ wurde ohne das Modell geschrieben.',
  'issue.planner.partReplaced.hint': 'Prüfen Sie, ob es zeigt, was gemeint war.',
  'issue.planner.partLeftOut': '„{title}“ fehlt: Das Modell konnte es nicht schreiben.',
  'issue.planner.partLeftOut.hint': 'Verlangen Sie es noch einmal, mit anderen Worten.',
  'issue.planner.samplesLeftOut': 'Es gibt keine Beispielzeilen: Das Modell hat sie nicht geschrieben.',
  'issue.planner.samplesLeftOut.hint': 'Geben Sie Zeilen ein oder eine Datei mit Daten.',
};
