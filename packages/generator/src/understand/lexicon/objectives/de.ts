import type { Objectives } from './Objectives.js';

export const objectives: Objectives = {
  company: {
    words: 'Unternehmen|Firma|Betrieb|Organisation',
    objectives: [
      'Stetig wachsen: Neue Kunden|Monatlicher Umsatz',
      'Kunden, die bleiben und uns empfehlen: Net Promoter Score|Kunden, die verlängern|Stunden bis zur Antwort',
    ],
  },
  sales: {
    words: 'Vertrieb|Verkauf|Sales|Außendienst',
    objectives: [
      'Mehr Neugeschäft gewinnen: Qualifizierte Chancen|Abschlussquote|Gewonnene Abschlüsse',
      'Bestandskunden halten und ausbauen: Kunden, die verlängern|Kunden im größeren Tarif',
    ],
  },
  marketing: {
    words: 'Marketing|Marke|Content|Social Media|Kommunikation|Öffentlichkeitsarbeit',
    objectives: [
      'Von mehr passenden Menschen gefunden werden: Besuche im Monat|Newsletter-Abonnenten',
      'Aus Interesse Anfragen machen: Qualifizierte Leads im Monat|Besucher, die zu Leads werden|Kosten pro Lead',
    ],
  },
  product: {
    words: 'Produkt|Entwicklung|Software|App|Plattform|Startup|Technik|IT',
    objectives: [
      'Ein Produkt, das jede Woche genutzt wird: Wöchentlich aktive Nutzer|Nutzer, die die Einrichtung abschließen',
      'Schnell und sicher ausliefern: Tage vom Start bis zum Release|Offene kritische Fehler|Verfügbarkeit',
    ],
  },
  people: {
    words: 'Personal|HR|Personalabteilung|Recruiting|Unternehmenskultur',
    objectives: [
      'Gut einstellen: Besetzte Stellen|Tage bis zur Einstellung',
      'Ein Ort, an dem man bleibt: Wert der Umfrage (1 bis 10)|Schulungsstunden pro Person|Kündigungen im Jahr',
    ],
  },
  support: {
    words: 'Support|Kundendienst|Kundenservice|Helpdesk|Service-Team',
    objectives: [
      'Schneller antworten: Stunden bis zur ersten Antwort|Beim ersten Kontakt gelöst',
      'Zufriedenere Kunden: Zufriedenheit (1 bis 5)|Veröffentlichte Hilfeartikel|Anfragen älter als eine Woche',
    ],
  },
  operations: {
    words: 'Lager|Logistik|Produktion|Fertigung|Werk|Küche|Operations|Betriebsteam',
    objectives: [
      'Pünktlich liefern: Pünktliche Aufträge|Tage von Auftrag bis Lieferung',
      'Weniger Verluste: Reklamationen im Monat|Ausschuss|Tage ohne Unfall',
    ],
  },
  school: {
    words: 'Schule|Lehrkräfte|Lehrer|Universität|Hochschule|Kita|Kindergarten|Klasse|Bildung',
    objectives: [
      'Besser lernen: Bestandene Prüfungen|Lesen auf Klassenstufe',
      'Eine Schule, in die man gern geht: Anwesenheit|AGs und Angebote|Familien bei Elternabenden',
    ],
  },
  care: {
    words: 'Praxis|Klinik|Krankenhaus|Pflege|Zahnarzt|Apotheke|Patienten',
    objectives: [
      'Weniger Wartezeit: Tage bis zum Termin|Versäumte Termine',
      'Bessere Versorgung: Zufriedenheit der Patienten (1 bis 5)|Patienten mit jährlicher Kontrolle|Geschulte Mitarbeitende',
    ],
  },
  charity: {
    words:
      'Verein für|Tafel|Tierheim|Förderverein|Hilfsorganisation|gemeinnützig|NGO|Stiftung|Ehrenamt|Hilfswerk',
    objectives: [
      'Mehr Menschen erreichen: Unterstützte Menschen|Aktive Ehrenamtliche',
      'Die Finanzierung sichern: Regelmäßige Spender|Spenden|Bewilligte Anträge',
    ],
  },
  club: {
    words: 'Sportverein|Verein|Fußballverein|Mannschaft|Trainer|Fitnessstudio',
    objectives: [
      'Den Verein vergrößern: Mitglieder|Jugendmannschaften',
      'Eine gute Saison: Punkte in der Liga|Trainingsbeteiligung|Trainer mit Lizenz',
    ],
  },
  research: {
    words: 'Forschung|Labor|Forschungsgruppe|Institut|Lehrstuhl|Arbeitsgruppe',
    objectives: [
      'Veröffentlichen, was zählt: Eingereichte Artikel|Gehaltene Vorträge',
      'Ein Labor, das läuft: Eingeworbene Mittel|Geräte rechtzeitig kalibriert|Wochen an Reagenzien auf Lager',
    ],
  },
  shop: {
    words: 'Laden|Geschäft|Einzelhandel|Boutique|Café|Restaurant|Bäckerei|Hotel|Salon|Filiale',
    objectives: [
      'Mehr Gäste, die wiederkommen: Stammkunden|Bewertung der Kunden (1 bis 5)',
      'Ein Tag, der sich lohnt: Umsatz je Kauf|Verderb|Schichten voll besetzt',
    ],
  },
  construction: {
    words: 'Bauunternehmen|Baufirma|Bau|Baustelle|Dachdecker|Bauleitung|Handwerk',
    objectives: [
      'Pünktlich bauen: Meilensteine pünktlich erreicht|Offene Mängel',
      'Sicher und im Budget bauen: Tage ohne Unfall|Projekte im Budget|Unterweisungen gehalten',
    ],
  },
  finance: {
    words: 'Finanzen|Buchhaltung|Controlling|Finanzabteilung|Finanzteam|Rechnungswesen',
    objectives: [
      'Schnell und fehlerfrei abschließen: Tage bis zum Monatsabschluss|Korrekturen nach dem Abschluss',
      'Zahlungsfähig bleiben: Monate Reserve|Rechnungen pünktlich bezahlt|Kosten im Budget',
    ],
  },
  personal: {
    words: 'persönlich|meine|mein|Familie|privat|Vorsätze|Fitness|Neujahr',
    objectives: [
      'Gesünder leben: Trainings|Stunden Schlaf pro Nacht',
      'Lernen und sparen: Gelesene Bücher|Gespartes Geld|Stunden Sprachübung',
    ],
  },
};
