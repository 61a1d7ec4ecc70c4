import type { Checklists } from './Checklists.js';

export const checklists: Checklists = {
  opening: {
    words: 'öffnung|eröffnung|aufsperren|ladenöffnung|morgendliche|tagesbeginn',
    phases: [
      'Vor dem Öffnen: Alarm ausschalten|Licht, Heizung und Musik an|Kühlung prüfen und Temperaturen notieren|Tische, Theke und Toiletten reinigen',
      'Vorbereiten: Wechselgeld zählen|Geräte und Kassen starten|Auffüllen und Haltbarkeit prüfen|Schilder und Auslage aufstellen',
      'Zur Öffnung: Team einweisen|Reservierungen und Lieferungen prüfen|Türen öffnen',
    ],
  },
  closing: {
    words: 'ladenschluss|schließen|feierabend|tagesende|kassenschluss|zusperren',
    phases: [
      'Letzte Runde: Letzten Gästen Bescheid geben|Tische und Theke abräumen und reinigen|Lebensmittel datiert wegräumen',
      'Reinigen: Geräte und Flächen reinigen|Boden kehren und wischen|Toiletten reinigen|Müll wegbringen',
      'Abschließen: Einnahmen zählen und ablegen|Geräte und Licht aus|Fenster und Hintertür prüfen|Alarm einschalten',
    ],
  },
  onboarding: {
    words: 'onboarding|einarbeitung|neue mitarbeiter|neuer mitarbeiter|erster arbeitstag|eintritt',
    phases: [
      'Vor dem ersten Tag: Vertrag unterschreiben|Laptop und Telefon bestellen|Konten und Zugänge anlegen|Patin oder Paten benennen|Plan der ersten Woche schicken',
      'Erste Woche: Begrüßung und Rundgang|Team vorstellen|Werkzeuge und Abläufe erklären|Ziele des ersten Monats vereinbaren',
      'Erste drei Monate: Gespräch nach 30 Tagen|Erste eigene Aufgabe|Pflichtschulungen abschließen|Gespräch zum Ende der Probezeit',
    ],
  },
  offboarding: {
    words: 'offboarding|austritt|mitarbeiter verlässt|ausscheiden',
    phases: [
      'Vereinbaren: Letzten Tag schriftlich bestätigen|Team informieren|Übergabe planen',
      'Übergeben: Offene Arbeit dokumentieren|Kontakte und Dateien übergeben|Laptop, Telefon und Schlüssel zurück|Abschlussgespräch',
      'Danach: Konten und Zugänge sperren|Schlussabrechnung und Urlaub|Zeugnis schreiben',
    ],
  },
  release: {
    words: 'release|deployment|go-live|app-release|auslieferung|veröffentlichung der app|version',
    phases: [
      'Vor dem Release: Alle Tests grün|Änderungen geprüft|Versionsnummer und Hinweise|Migrationen an einer Kopie geprobt|Rückweg vereinbart',
      'Release: Daten sichern|An wenige ausrollen|Fehler und Antwortzeiten beobachten|An alle ausrollen',
      'Danach: Wichtigste Wege von Hand prüfen|Nutzer und Support informieren|Bewertungen und Tickets beobachten|Verbesserungen notieren',
    ],
  },
  websiteLaunch: {
    words: 'website|webseite|homepage|onlineshop-start|landingpage|website-launch',
    phases: [
      'Inhalt: Texte Korrektur gelesen|Bilder komprimiert, mit Alternativtext|Impressum und Datenschutz|Titel und Beschreibungen aller Seiten',
      'Technik: Läuft auf dem Handy|Formulare und Links getestet|Weiterleitungen alter Adressen|Zertifikat und Sicherungen|Statistik eingerichtet',
      'Start: Domain umstellen|Sitemap einreichen|Ankündigen|Nach einem Tag erneut prüfen',
    ],
  },
  event: {
    words: 'veranstaltung|event|tagung|konferenz|firmenfeier|workshop|messe',
    phases: [
      'Wochen vorher: Termin, Ziel und Budget festlegen|Ort buchen|Redner und Catering buchen|Einladungen verschicken',
      'Tage vorher: Teilnehmerzahl ans Catering|Namensschilder und Wegweiser drucken|Ton und Beamer testen|Helfer einweisen',
      'Am Tag und danach: Aufbau und Empfang|Fotos machen|Abbau|Gästen und Helfern danken|Rechnungen begleichen',
    ],
  },
  safety: {
    words:
      'sicherheit|sicherheitsbegehung|brandschutz|gefährdungsbeurteilung|arbeitsschutz|begehung|arbeitssicherheit|audit',
    phases: [
      'Fluchtwege und Brand: Fluchtwege frei|Notausgänge offen|Feuerlöscher geprüft und am Platz|Alarm getestet',
      'Arbeitsplatz: Böden trocken, keine Stolperstellen|Kabel und Stecker heil|Schutzvorrichtungen an Maschinen|Leitern und Gerüste geprüft|Gefahrstoffe gekennzeichnet und verschlossen',
      'Menschen: Schutzausrüstung getragen|Verbandskasten vollständig|Ersthelfer benannt|Letzte Unterweisung dokumentiert',
    ],
  },
  vehicle: {
    words: 'fahrzeug|auto|lkw|transporter|abfahrtskontrolle|fuhrpark|wagen',
    phases: [
      'Außen: Reifen und Druck|Licht und Blinker|Spiegel und Scheiben|Schäden an der Karosserie|Kennzeichen lesbar',
      'Motor und innen: Öl und Kühlwasser|Bremsen und Lenkung|Wischer und Wischwasser|Gurte und Hupe|Warnleuchten aus',
      'An Bord: Papiere und Versicherung|Warndreieck und Weste|Verbandskasten|Ladung gesichert|Kilometerstand notiert',
    ],
  },
  monthEnd: {
    words: 'monatsabschluss|monatsende|jahresabschluss|quartalsabschluss|buchhaltungsabschluss',
    phases: [
      'Sammeln: Alle Rechnungen verschickt|Alle Belege da|Spesen freigegeben|Stundenzettel vollständig',
      'Abstimmen: Bankkonten|Kreditkarten|Forderungen und Verbindlichkeiten|Bestand und Anlagen|Abgrenzungen und Abschreibungen',
      'Berichten: Ergebnis gegen Budget|Cashflow|Steuermeldung vorbereitet|Geprüft und abgeschlossen',
    ],
  },
  cleaning: {
    words: 'reinigung|putzplan|putzen|frühjahrsputz|hygiene|küchenreinigung',
    phases: [
      'Täglich: Flächen und Griffe wischen|Spülen und Hähne reinigen|Müll leeren|Boden kehren und wischen',
      'Wöchentlich: Kühlschrank und Ofen reinigen|Geräte entkalken|Regale und Lampen abstauben|Tücher waschen',
      'Monatlich: Fenster putzen|Hinter Geräten reinigen|Abflüsse und Filter reinigen|Vorräte prüfen',
    ],
  },
  travel: {
    words: 'reise|urlaub|dienstreise|abreise',
    phases: [
      'Planen: Pass und Visum gültig|Fahrt und Unterkunft buchen|Reiseversicherung|Impfungen und Medikamente',
      'Woche davor: Einchecken|Bank und Mobilfunk informieren|Dokumente kopieren|Jemand für Pflanzen und Post',
      'Am Tag: Ladegeräte und Adapter|Geld und Karten|Fenster, Wasser und Heizung aus|Schlüssel übergeben',
    ],
  },
  homeBuying: {
    words: 'hauskauf|wohnungskauf|immobilienkauf|besichtigung|wohnungsbesichtigung|hausbesichtigung',
    phases: [
      'Vorher: Budget festlegen|Finanzierung zusagen lassen|Muss-Kriterien notieren|Lagen und Preise vergleichen',
      'Besichtigung: Dach, Wände und Feuchte|Fenster und Heizung|Strom und Wasser|Lärm und Licht|Nebenkosten',
      'Kauf: Gutachten|Preis verhandeln|Vertrag prüfen|Beurkunden und zahlen|Versicherung und Schlüssel',
    ],
  },
  newClient: {
    words: 'neukunde|neue kunden|kundenonboarding|kunden-onboarding|kick-off|projektstart|auftaktgespräch',
    phases: [
      'Vor dem Start: Vertrag unterschrieben|Erste Rechnung gestellt|Kontakte und Zugänge gesammelt|Projekt angelegt',
      'Auftakt: Ziele und Messgrößen vereinbart|Rollen und Termine vereinbart|Zeitplan und Budget bestätigt|Risiken notiert',
      'Erster Monat: Erstes Ergebnis geliefert|Rückmeldung eingeholt|Bericht geschickt|Nächste Schritte vereinbart',
    ],
  },
  inspection: {
    words: 'inspektion|maschinenprüfung|geräteprüfung|kranprüfung|sichtprüfung|technische prüfung|prüfung',
    phases: [
      'Ansehen: Keine Risse, kein Rost, keine Lecks|Schrauben, Seile und Schläuche fest|Schutzhauben und Abdeckungen vorhanden|Schilder und Kennzeichen lesbar',
      'Ausprobieren: Not-Aus funktioniert|Bremsen und Endschalter funktionieren|Keine ungewöhnlichen Geräusche, kein Spiel|Licht und Warnsignale funktionieren',
      'Festhalten: Betriebsstunden und letzte Wartung notiert|Mängel fotografiert und gemeldet|Bei Gefahr außer Betrieb genommen|Datum, Name und Unterschrift',
    ],
  },
  scaffold: {
    words: 'gerüst|gerüstprüfung|gerüstkontrolle|gerüstabnahme',
    phases: [
      'Aufstellung: Untergrund fest, Fußplatten untergelegt|Ständer lotrecht|Verankerung und Diagonalen vollständig',
      'Beläge: Beläge vollständig und unbeschädigt|Dreiteiliger Seitenschutz vorhanden|Leitern und Zugänge gesichert|Last innerhalb der Lastklasse',
      'Freigabe: Kennzeichnung mit Datum und Lastklasse|Nach Sturm und Umbau erneut geprüft|Mängel notiert, unsichere Bereiche gesperrt|Datum, Name und Unterschrift',
    ],
  },
  production: {
    words: 'produktion|tagesproduktion|backstube|mise en place|vorproduktion|backen',
    phases: [
      'Vorbereiten: Bestellungen und Mengen des Tages|Zutaten und Material bereit|Maschinen geprüft und vorgeheizt|Hände, Flächen und Werkzeug sauber',
      'Herstellen: Chargen nach Plan|Zeiten und Temperaturen notiert|Allergene getrennt|Erste Charge geprüft',
      'Abschließen: Ware gezählt, etikettiert und datiert|Abfall und Reste notiert|Maschinen und Boden gereinigt|Fehlende Zutaten bestellt',
    ],
  },
};
