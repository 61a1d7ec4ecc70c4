import type { IssueWords } from './types.js';

const again = 'Es wird von selbst noch einige Male versucht.';

/** What issues of sources say in German; keys and placeholders as in `translateIssue`. */
export const issuesOfSources: IssueWords = {
  'issue.source.failed': 'Die Quelle ist fehlgeschlagen: {reason}',
  'issue.source.failed.hint': again,
  'issue.source.timeout': 'Die Quelle hat nicht innerhalb von {seconds} Sekunden geantwortet.',
  'issue.source.timeout.hint':
    'Versuchen Sie es erneut; geschieht es öfter, fragen Sie weniger Zeilen auf einmal ab.',
  'issue.source.notRows': 'Die Antwort der Quelle ist keine Liste von Zeilen.',
  'issue.source.notRows.hint':
    'Zeilen sind eine Liste von Objekten: [{"name": "Acme", "amount": 12}, …]. Stehen sie tiefer in der Antwort, führt "select" dorthin.',
  'issue.source.nothingSelected': 'In der Antwort der Quelle steht nichts bei {select}.',
  'issue.source.nothingSelected.hint': 'Berichtigen Sie "select", wo die Quelle angelegt wird.',
  'issue.source.oddRows': '{count} von {total} Zeilen der Quelle sind keine Objekte und fehlen hier.',
  'issue.source.oddRows.hint': 'Jede Zeile ist ein Objekt mit einer Zelle für jede Spalte.',
  'issue.source.tooManyRows': 'Die Quelle hat {rows} Zeilen geschickt; gezeigt werden die ersten {limit}.',
  'issue.source.tooManyRows.hint': 'Lassen Sie sie vorher zusammenfassen oder filtern.',
  'issue.source.missingColumns': 'Den Zeilen der Quelle fehlt: {columns}. Sie haben: {found}.',
  'issue.source.missingColumns.hint':
    'Geben Sie der Spalte den Schlüssel, den die Quelle verwendet, oder lassen Sie die Quelle sie schicken.',
  'issue.source.cellTypes':
    '{count} Zellen der Spalte „{column}“ haben nicht deren Typ, etwa „{example}“, und erscheinen leer.',
  'issue.source.cellTypes.hint': 'Lassen Sie die Quelle dort passende Werte oder null schicken.',
  'issue.source.params': 'Der Parameter „{name}“ der Quelle lässt sich nicht berechnen.',
  'issue.source.params.hint': 'Berichtigen Sie seine Formel.',
  'issue.source.unreachable': '{host} ist nicht erreichbar.',
  'issue.source.unreachable.hint':
    'Prüfen Sie das Netz, die Adresse und ob der Server Anfragen von dieser Seite erlaubt (CORS).',
  'issue.source.notAllowed': 'Die Adresse {url} ist für diese Quelle nicht erlaubt.',
  'issue.source.notAllowed.hint':
    'Nehmen Sie sie in "allow" auf, wo die Quelle angelegt wird, wenn sie gemeint ist.',
  'issue.source.ignoredParams': 'Diese Parameter werden der Quelle nicht übergeben: {names}.',
  'issue.source.ignoredParams.hint': 'Nennen Sie sie in "params", wo die Quelle angelegt wird.',
  'issue.source.redirected': '{host} verweist auf eine andere Adresse; ihr wird nicht gefolgt.',
  'issue.source.redirected.hint':
    'Geben Sie die endgültige Adresse an, oder erlauben Sie Weiterleitungen, wo die Quelle angelegt wird.',
  'issue.source.unauthorized': '{host} verlangt eine Anmeldung ({status}).',
  'issue.source.unauthorized.hint':
    'Verbinden Sie die Quelle erneut: Die Verbindung ist vielleicht abgelaufen.',
  'issue.source.forbidden': '{host} erlaubt es nicht, das zu lesen ({status}).',
  'issue.source.forbidden.hint': 'Bitten Sie um die Erlaubnis dafür.',
  'issue.source.notFound': 'Unter der Adresse bei {host} gibt es nichts ({status}).',
  'issue.source.notFound.hint': 'Prüfen Sie die Adresse, wo die Quelle angelegt wird.',
  'issue.source.refused': '{host} hat die Anfrage abgelehnt ({status}).',
  'issue.source.refused.hint': 'Prüfen Sie Adresse und Parameter.',
  'issue.source.busy': '{host} ist ausgelastet ({status}).',
  'issue.source.busy.hint': 'Nach einer Pause wird es von selbst wieder versucht.',
  'issue.source.server': '{host} hat selbst einen Fehler ({status}).',
  'issue.source.server.hint': again,
  'issue.source.webPage': '{host} hat mit einer Webseite statt mit Daten geantwortet.',
  'issue.source.webPage.hint':
    'Vielleicht ist es eine Anmelde- oder Fehlerseite: Öffnen Sie die Adresse im Browser, um sie zu sehen.',
  'issue.source.contentType': '{host} hat mit „{found}“ geantwortet; erwartet war {wanted}.',
  'issue.source.contentType.hint':
    'Lassen Sie den Server den Typ nennen, oder führen Sie ihn in "contentTypes" auf, wo die Quelle angelegt wird.',
  'issue.source.tooLarge': 'Die Antwort von {host} ist größer als {limit} Bytes.',
  'issue.source.tooLarge.hint':
    'Fragen Sie weniger Zeilen oder Spalten ab, oder erhöhen Sie "maxBytes", wo die Quelle angelegt wird.',
  'issue.source.brokenOff': 'Die Antwort von {host} ist mittendrin abgebrochen.',
  'issue.source.brokenOff.hint': again,
  'issue.source.badJson': 'Die Antwort von {host} ist kein gültiges JSON: Der Fehler steht in Zeile {line}.',
  'issue.source.badJson.hint': 'Lassen Sie den Server berichtigen.',
  'issue.source.cutJson':
    'Die Antwort von {host} ist unvollständig: Ihr JSON endet zu früh, in Zeile {line}.',
  'issue.source.cutJson.hint': again,
};
