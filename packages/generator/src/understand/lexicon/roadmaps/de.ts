import type { Roadmaps } from './Roadmaps.js';

export const roadmaps: Roadmaps = {
  opening: {
    words:
      'Eröffnung|eröffnen|zweite Filiale|neue Filiale|neuer Standort|zweiter Standort|zweite Praxis|Franchise',
    steps:
      'Geschäftsplan und Budget|Mietvertrag|Genehmigungen und Versicherung|Umbau und Ausstattung|Team eingestellt und geschult|Eröffnungstag',
  },
  renovation: {
    words: 'Renovierung|Sanierung|Umbau|Neubau|Hausbau|Baustelle|Bauprojekt|Anbau|Haus',
    steps:
      'Bestand und Entwurf|Genehmigung und Angebote|Abbruch und Rohbau|Elektrik und Sanitär|Wände, Böden, Anstrich|Mängel und Übergabe',
  },
  race: {
    words: 'Marathon|Triathlon|Ironman|Volkslauf|Lauftraining|Radrennen',
    steps: 'Ruhige Grundlage|Längere Läufe|Tempo und Berge|Spitzenwochen|Ruhewochen|Renntag',
  },
  schoolYear: {
    words: 'Schuljahr|Semester|Lehrplan|Schule|Klasse',
    steps:
      'Stundenplan und Themen|Schulbeginn|Elternabend|Halbjahreszeugnisse|Prüfungen|Zeugnisse und Abschied',
  },
  season: {
    words: 'Saison|Sportverein|Fußballverein|Mannschaft|Verein|Liga',
    steps:
      'Budget und Spielplan|Probetraining und Anmeldung|Vorbereitung|Hinrunde|Rückrunde|Rückblick und Fest',
  },
  onlineShop: {
    words: 'Onlineshop|Online-Shop|Webshop|E-Commerce|Laden|Geschäft|Boutique',
    steps:
      'Fotos und Produktseiten|Zahlung und Versand|Bewertungen|Newsletter und Angebote|Treueprogramm|Zweiter Verkaufskanal',
  },
  research: {
    words: 'Forschung|Studie|Labor|Promotion|Doktorarbeit|Masterarbeit',
    steps:
      'Frage und Literatur|Protokoll und Genehmigungen|Vorstudie|Datenerhebung|Auswertung|Veröffentlichung und Vortrag',
  },
  fundraising: {
    words: 'Fundraising|Spendenaktion|Spendenkampagne|Crowdfunding|Spenden',
    steps:
      'Ziel und Geschichte|Liste der Spender|Erste Großspenden|Öffentlicher Start|Benefizabend|Dank und Bericht',
  },
  program: {
    words: 'Hilfsorganisation|NGO|Stiftung|gemeinnützig|Ehrenamt|Tafel|Gemeinde',
    steps:
      'Bedarf und Ziele|Mittel gesichert|Ehrenamtliche gewonnen|Pilotprojekt|Volles Angebot|Wirkungsbericht',
  },
  operations: {
    words: 'Betrieb|Operations|IT|Infrastruktur|Prozesse|Lager|Produktion',
    steps:
      'Abläufe erfasst|Überwachung und Alarme|Routine automatisiert|Wiederherstellung geprobt|Lieferverträge erneuert|Rückblick und nächstes Jahr',
  },
  software: {
    words: 'Software|App|Webseite|Website|Plattform|Migration',
    steps: 'Gespräche und Umfang|Prototyp|Beta mit ersten Nutzern|Start|Mobile App|Schnittstellen',
  },
  officeMove: {
    words: 'Büroumzug|Firmenumzug|Umzug des Büros|neues Büro',
    steps:
      'Bedarf und Budget|Mietvertrag des neuen Büros|Raumplan und Möbel|Netzwerk und Telefon|Umzugstag|Altes Büro übergeben',
  },
  care: {
    words: 'Klinik|Praxis|Krankenhaus|Pflegeheim|Pflege|Apotheke|Station',
    steps:
      'Wartezeiten geprüft|Online-Termine|Digitale Akten|Team geschult|Neues Angebot|Befragung der Patienten',
  },
  debtFree: {
    words: 'Schulden|Finanzen|Sparen|Schuldenabbau',
    steps:
      'Schulden und Einkommen erfasst|Monatsbudget|Notgroschen|Teuersten Kredit getilgt|Letzten Kredit getilgt|Sparen und anlegen',
  },
};
