import type { Lexicon } from '../Lexicon.js';

export const names: Lexicon['names'] = {
  company:
    'Nordwind Handel|Blauer Hafen|Zedernwerk|Lumen Studio|Granit Labor|Erntegut|Orbit Logistik|Ahorn Dental',
  product:
    'Starterset|Reisebecher|Schreibtischlampe|Stofftasche|Wasserfilter|Notizbuch|Wanduhr|Regenjacke|Brotdose|Handyhalter|Wolldecke|Fahrradlicht',
  task: 'Auftrag klären|Anforderungen sammeln|Entwurf prüfen|Raum buchen|Webseite aktualisieren|Übergabe vorbereiten|Zusammenfassung senden|Material bestellen',
  project: 'Neue Webseite|Neues Büro|Kundenportal|Lieferantenwechsel|Frühjahrskampagne|Datenpflege',
  feature: 'Einmalanmeldung|Mobile Ansicht|CSV-Import|Gespeicherte Filter|Änderungsprotokoll|Dunkles Design',
  event: 'Auftakt|Monatsrunde|Tag der offenen Tür|Teamworkshop|Abendtermin|Endrunde',
  expense: 'Miete|Lebensmittel|Nebenkosten|Mobilität|Versicherung|Software|Reisen|Restaurant',
  content:
    'So arbeiten wir|Blick hinter die Kulissen|Fünf häufige Fehler|Kundengeschichte|Saisonvorschau|Fragen und Antworten',
  risk: 'Ausfall eines Lieferanten|Budgetüberschreitung|Späte Freigabe|Personalmangel|Datenverlust|Wachsender Umfang',
  request: 'Drucker ersetzen|Zugang zum Archiv|Längere Öffnungszeit|Neue Schilder|Adressänderung|Erstattung',
  incident:
    'Anmeldung nicht möglich|Langsame Antwort|Falsche Summe|Riss im Putz|Scanner ohne Verbindung|Tür schließt nicht',
  defect:
    'Steckdose locker|Hahn tropft|Tür klemmt|Kratzer an der Wand|Leuchte ohne Strom|Abfluss verstopft|Sockelleiste fehlt|Farbe blättert',
  place: 'Nordeingang|Obergeschoss|Werkstatt|Haupthalle|Parkplatz|Innenhof',
  phase: 'Planung|Erdarbeiten|Rohbau|Dach|Ausbau|Abnahme',
  milestone: 'Analyse und Ziele|Plan und Budget|Vorbereitung|Pilot|Start|Auswertung',
  objective:
    'Zufriedenheit steigern|Lieferzeit verkürzen|Neue Kunden gewinnen|Laufende Kosten senken|Neues Angebot einführen',
  campaign: 'Frühjahrsstart|Sommerangebot|Empfehlungsaktion|Schulanfang|Herbst-Webinar|Jahresdank',
  habit: 'Morgenspaziergang|20 Seiten lesen|Dehnen|Wasser trinken|Abends kein Bildschirm|Vokabeln üben',
  category: 'Wohnen|Essen|Mobilität|Freizeit',
  team: 'Hafen 09|Nordstadt|Zeder Kickers|Seeblick|Granitstadt|Altstadt|Uferpark|Bergheim',
  leave: 'Sommerurlaub|Familientag|Umzug|Langes Wochenende|Elternzeit|Winterurlaub',
  experiment:
    'Nullversuch|Höhere Temperatur|Kürzere Reaktionszeit|Neue Charge|Niedrigere Konzentration|Wiederholung Nullversuch',
  bug: 'Anmeldung scheitert nach Zurücksetzen|Export ohne letzte Zeile|Falsche Summe auf der Rechnung|Suche ignoriert Umlaute|Seite springt am Telefon|Erinnerung doppelt gesendet',
  assignment:
    'Aufsatz zum Roman|Arbeitsblatt Brüche|Versuchsprotokoll|Karte von Europa|Lesetagebuch|Plakat zur Energie',
  exam: 'Zwischenprüfung|Vokabeltest|Test Kapitel 3|Mündliche Prüfung|Praktische Prüfung|Abschlussprüfung',
  course:
    'Abendkurs für Anfänger|Intensivwoche|Prüfungsvorbereitung|Gesprächsrunde|Wochenendkurs|Auffrischung',
  recipe: 'Gemüsesuppe|Linsencurry|Ofenlachs|Nudeln mit Tomaten|Apfelkuchen|Grüner Salat',
  material: 'Zement|Holzbalken|Dämmplatten|Kupferrohr|Dachziegel|Putz',
  trip: 'Lissabon|Kopenhagen|Kyoto|Wien|Montreal|Marrakesch',
  income: 'Gehalt|Nebenprojekt|Mieteinnahme|Zinsen|Steuererstattung|Kindergeld',
  job: 'Pflegekraft|Verkauf|Softwareentwicklung|Buchhaltung|Fahrdienst|Projektleitung',
  equipment: 'Laptop|Beamer|Lieferwagen|Kaffeemaschine|Bürostühle|Kamera',
  decision:
    'Lieferanten wählen|Samstags öffnen|Preis erhöhen|Zweite Person einstellen|Ins neue Büro ziehen|Altes Produkt einstellen',
  practice: 'Passspiel|Konditionszirkel|Standardsituationen|Spielform|Technik|Auslaufen',
  cost: 'Gehälter|Büromiete|Software|Werbung|Reisen|Ausstattung|Weiterbildung|Versicherung',
};

export const roles: Lexicon['roles'] = 'Teamleitung|Koordination|Fachkraft|Assistenz';
