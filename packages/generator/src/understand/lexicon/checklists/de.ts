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
      'Sicherheit+Labor|Sicherheit+Baustelle|sicherheit|sicherheitsbegehung|brandschutz|gefährdungsbeurteilung|arbeitsschutz|begehung|arbeitssicherheit|audit',
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
  handHygiene: {
    words: 'Händehygiene|Handhygiene|Händewaschen|Infektionsschutz',
    phases: [
      'Vorher: Ringe, Uhr und Nagellack ab|Ärmel hochgeschoben|Seife, Mittel und Tücher aufgefüllt',
      'Die fünf Momente: Vor Kontakt mit Patienten|Vor sauberen Tätigkeiten|Nach Kontakt mit Körperflüssigkeit|Nach Kontakt mit Patienten|Nach Kontakt mit der Umgebung',
      'Technik: Genug Mittel für beide Hände|Alle Flächen, Daumen und Fingerkuppen|Mindestens 30 Sekunden|Hände trocken vor den Handschuhen',
    ],
  },
  taxReturn: {
    words: 'Steuererklärung|Steuerunterlagen|Steuern|Steuer',
    phases: [
      'Einnahmen: Lohnsteuerbescheinigung|Rechnungen und andere Einnahmen|Zinsen und Dividenden|Mieteinnahmen',
      'Abzüge: Belege für Werbungskosten|Versicherungen|Spenden|Krankheitskosten|Kinderbetreuung',
      'Abgeben: Erklärung des Vorjahres bereit|Kontonummer für die Erstattung|Formular geprüft und gesendet|Kopien abgelegt',
    ],
  },
  schoolStart: {
    words: 'erster Schultag|ersten Schultag|Einschulung|Schulanfang|Schulstart|Schulsachen',
    phases: [
      'Wochen vorher: Anmeldung bestätigt|Material gekauft und beschriftet|Schulweg geübt|Impfungen geprüft',
      'Am Tag davor: Ranzen gepackt|Kleidung bereit|Brotdose und Flasche|Früh ins Bett',
      'Erster Schultag: Unterlagen und Notfallkontakte abgegeben|Klasse und Lehrkraft kennengelernt|Abholung vereinbart|Foto gemacht',
    ],
  },
  server: {
    words: 'Server|Serverwartung|IT-Wartung|Systemwartung|Backup|Netzwerk',
    phases: [
      'Vorher: Wartungsfenster angekündigt|Sicherung gemacht und Rückspielen geprobt|Rückweg notiert',
      'Währenddessen: Updates und Sicherheitskorrekturen|Speicher, Platten und Protokolle geprüft|Zertifikate und Passwörter erneuert|Alte Konten geschlossen',
      'Danach: Dienste gestartet und getestet|Überwachung grün|Änderungen dokumentiert|Nutzer informiert',
    ],
  },
  laboratoryEnd: {
    words: 'Laborabschluss|Feierabend+Labor|Laborschluss|schließen+Labor|Labor',
    phases: [
      'Proben und Chemikalien: Proben beschriftet und eingelagert|Chemikalien verschlossen|Abfall getrennt|Kühl- und Gefrierschränke zu',
      'Geräte: Gas, Wasser und Vakuum aus|Geräte gereinigt und aus|Abzüge geschlossen|Nachtläufe mit Namen beschriftet',
      'Gehen: Arbeitsflächen abgewischt|Laborbuch geführt|Kittel aus, Hände gewaschen|Licht aus, Tür zu',
    ],
  },
  competition: {
    words: 'Wettkampf|Turnier|Spieltag|Meisterschaft|Wettbewerb|Renntag|sportfest|bundesjugendspiele',
    phases: [
      'Vorher: Meldungen bestätigt|Anreise und Fahrten geklärt|Kampfrichter und Helfer gefunden|Pässe und Einwilligungen bereit',
      'Packen: Trikots, Schuhe und Ersatz|Getränke und Essen|Erste-Hilfe-Tasche|Startliste und Zeitplan',
      'Am Tag: Anmelden und aufwärmen|Besprechung|Ergebnisse notiert|Abbau und Dank an die Helfer',
    ],
  },
  siteRound: {
    words: 'Baustelle|Baustellenrundgang|Bautag',
    phases: [
      'Arbeitsbeginn: Leute da und eingewiesen|Wetter und Zufahrt geprüft|Lieferungen und Maschinen bestätigt',
      'Sicherheit: Helm, Schuhe und Weste getragen|Gerüste und Leitern geprüft|Kanten und Öffnungen gesichert|Erste Hilfe und Feuerlöscher da',
      'Feierabend: Leistung und Fotos erfasst|Mängel notiert|Material abgedeckt, Werkzeug weggeschlossen|Baustelle abgesperrt',
    ],
  },
  nurseStart: {
    words: 'Einarbeitung+Pflege|Onboarding+Pflege|neue Pflegekräfte|neue Pflegekraft|neue Pfleger',
    phases: [
      'Vor dem ersten Dienst: Urkunde und Impfungen geprüft|Kleidung, Ausweis und Spind|Zugang zu Akten und Medikamenten|Praxisanleitung benannt',
      'Erste Dienste: Rundgang und Fluchtwege|Notrufe und Reanimation|Hygiene und Isolation|Übergabe und Dokumentation gezeigt',
      'Erste Monate: Medikamente unter Aufsicht|Geräte einzeln eingewiesen|Eigene Dienste|Gespräch nach 30 und 90 Tagen',
    ],
  },
  move: {
    words: 'Umzug|Wohnungswechsel',
    phases: [
      'Zwei Monate vorher: Verträge gekündigt|Umzugsfirma gebucht|Ausgemistet',
      'Zwei Wochen vorher: Kisten gepackt und beschriftet|Nachsendeauftrag|Strom und Internet geregelt',
      'Umzugstag und danach: Zähler abgelesen|Schlüssel übergeben|Alte Wohnung geputzt|Umgemeldet',
    ],
  },
  wedding: {
    words: 'Hochzeit|Hochzeitstag',
    phases: [
      'Ein Jahr vorher: Termin und Budget|Ort gebucht|Gästeliste',
      'Monate vorher: Einladungen verschickt|Kleid und Ringe|Catering, Musik und Fotos|Papiere beim Standesamt',
      'Die letzte Woche: Sitzplan|Zahlungen und Trinkgelder|Notfallset|Ringe beim Trauzeugen',
    ],
  },
  stocktake: {
    words: 'Inventur|Bestandsaufnahme|Zählung|bestandsprüfung|medikamentenbestand|bestandskontrolle',
    phases: [
      'Vorher: Termin und Teams festgelegt|Regale geordnet und beschriftet|Wareneingänge gebucht|Zähllisten gedruckt',
      'Zählen: Zu zweit je Bereich|Beschädigtes getrennt|Differenzen nachgezählt|Kasse und Onlinebestand gestoppt',
      'Danach: Differenzen erklärt|Bestand korrigiert|Fehlendes bestellt|Ergebnis abgelegt',
    ],
  },
  recovery: {
    words: 'Notfallplan|Wiederherstellung|Notfall|Ausfall|Disaster Recovery',
    phases: [
      'Sofort: Schaden und Risiko eingeschätzt|Leitung benannt|Team und Kunden informiert|Betroffene Systeme getrennt',
      'Wiederherstellen: Letzte saubere Sicherung gefunden|Systeme in vereinbarter Reihenfolge|Daten auf Lücken geprüft|Zugänge und Passwörter erneuert',
      'Danach: Normalbetrieb bestätigt|Ursache notiert|Plan und Kontakte aktualisiert|Nächste Übung geplant',
    ],
  },
  schoolTrip: {
    words: 'Klassenfahrt|Schulausflug|Wandertag|Klassenausflug|Ausflug+Klasse',
    phases: [
      'Planen: Ziel, Termin und Kosten geklärt|Genehmigung der Schule|Bus und Karten gebucht|Risiken eingeschätzt',
      'Vorher: Einverständnisse zurück|Allergien und Medikamente erfasst|Begleitung und Gruppen eingeteilt|Notfallnummern kopiert',
      'Am Tag: Kinder an jedem Halt gezählt|Erste-Hilfe-Tasche dabei|Verpflegung und Wasser|Schule bei Rückkehr informiert',
    ],
  },
  shiftHandover: {
    words: 'schichtübergabe|übergabe|dienstübergabe|schichtwechsel',
    phases: [
      'Lage: Offene Fälle einzeln genannt|Änderungen seit der letzten Schicht|Störungen und was getan wurde|Werte, auf die zu achten ist',
      'Arbeit: Fertiges und Unfertiges|Erwartete Lieferungen und Besuche|Schlüssel, Geräte und Kasse gezählt|Arbeitsplatz aufgeräumt',
      'Abschluss: Fragen der nächsten Schicht beantwortet|Aufgeschrieben und unterschrieben|Dringendes der Leitung gemeldet',
    ],
  },
  vaccination: {
    words: 'impfung|impfungen|impfaktion|impftermin|grippeimpfung|impf',
    phases: [
      'Vorher: Impfstoff bestellt und Kühlkette geprüft|Einladungen und Termine verschickt|Einwilligungen und Merkblätter bereit|Notfallset vollständig',
      'Bei jeder Impfung: Person und Geburtsdatum geprüft|Gesundheitsfragen und Allergien abgefragt|Charge und Haltbarkeit notiert|15 Minuten Beobachtung',
      'Danach: In Akte und Impfpass eingetragen|Nebenwirkungen gemeldet|Nadeln entsorgt|Nächste Dosis vereinbart',
    ],
  },
  parentsEvening: {
    words: 'elternabend|elternsprechtag|elterngespräch',
    phases: [
      'Vorbereiten: Termin und Raum festgelegt|Einladungen mitgegeben|Tagesordnung abgestimmt|Noten und Notizen bereit',
      'Am Abend: Raum und Stühle vorbereitet|Anwesenheitsliste ausgelegt|Tagesordnung besprochen|Elternvertretung gewählt',
      'Danach: Protokoll an alle Eltern|Offene Fragen beantwortet|Abwesende informiert|Nächsten Termin notiert',
    ],
  },
  application: {
    words: 'antrag|anträge|genehmigung|bauantrag|förderantrag|visum',
    phases: [
      'Vorher: Regeln und Frist gelesen|Voraussetzungen geprüft|Gebühr und Ansprechstelle notiert|Zeit eingeplant',
      'Unterlagen: Formular vollständig|Pläne, Angebote oder Budget beigelegt|Nachweise und Unterschriften gesammelt|Von zweiter Person gelesen',
      'Einreichen: Kopie behalten|Vor der Frist abgeschickt|Eingangsbestätigung abgelegt|Termin der Antwort notiert',
    ],
  },
};
