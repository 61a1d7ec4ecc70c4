import type { Lexicon } from '../Lexicon.js';

export const calculations: Lexicon['calculations'] = {
  runway: {
    words: 'runway|reichweite|liquidität',
    result: 'Monate Reichweite',
    inputs: 'Geld auf dem Konto|Ausgaben pro Monat',
  },
  roi: { words: 'roi|rendite|rentabilität|amortisation', result: 'Rendite', inputs: 'Eingesetzt|Erlöst' },
  loan: {
    words: 'kredit|darlehen|hypothek|baufinanzierung|rate',
    result: 'Rate pro Monat',
    inputs: 'Darlehen|Zins pro Jahr|Jahre',
  },
  margin: { words: 'marge|handelsspanne|deckungsbeitrag', result: 'Marge', inputs: 'Preis|Kosten' },
  breakEven: {
    words: 'break even|gewinnschwelle',
    result: 'Stück bis zur Gewinnschwelle',
    inputs: 'Fixkosten pro Monat|Preis pro Stück|Kosten pro Stück',
  },
  savings: {
    words: 'sparen|zinseszins|sparplan|altersvorsorge',
    result: 'Am Ende gespart',
    inputs: 'Heute gespart|Einzahlung pro Monat|Zins pro Jahr|Jahre',
  },
  lifetime: {
    words: 'kundenwert|ltv',
    result: 'Kundenwert',
    inputs: 'Umsatz je Kunde und Monat|Marge|Abgang pro Monat',
  },
  tax: { words: 'mehrwertsteuer|mwst|steuer', result: 'Mit Steuer', inputs: 'Netto|Steuersatz' },
  bmi: { words: 'bmi', result: 'Body-Mass-Index', inputs: 'Gewicht in kg|Größe in cm' },
  churn: {
    words: 'abwanderung|churn|kündigungsrate',
    result: 'Gehaltener Umsatz pro Monat',
    inputs: 'Umsatz pro Monat|Abwanderung pro Monat heute|Abwanderung pro Monat dann|Monate',
  },
  hiring: {
    words: 'einstellen|einstellung|personalkosten|neueinstellung',
    result: 'Kosten pro Jahr',
    inputs: 'Personen|Gehalt pro Jahr|Nebenkosten',
  },
  meeting: {
    words: 'besprechung|meeting|sitzung',
    result: 'Kosten der Besprechung',
    inputs: 'Personen|Stunden|Kosten pro Stunde',
  },
  discount: { words: 'rabatt|nachlass|skonto', result: 'Preis nach Rabatt', inputs: 'Preis|Rabatt' },
  bill: {
    words: 'rechnung teilen|trinkgeld|restaurantrechnung',
    result: 'Jede Person zahlt',
    inputs: 'Rechnung|Trinkgeld|Personen',
  },
  fuel: {
    words: 'benzin|sprit|spritkosten|kraftstoff',
    result: 'Spritkosten',
    inputs: 'Strecke in km|Liter pro 100 km|Preis pro Liter',
  },
  hourly: {
    words: 'stundensatz|tagessatz|pro stunde verlangen|pro stunde nehmen',
    result: 'Stundensatz',
    inputs: 'Gewünschtes Einkommen pro Jahr|Kosten pro Jahr|Arbeitswochen|Abrechenbare Stunden pro Woche',
  },
  markup: { words: 'aufschlag|handelsaufschlag', result: 'Preis', inputs: 'Kosten|Aufschlag' },
  profit: {
    words: 'gewinn',
    result: 'Gewinn',
    inputs: 'Preis pro Stück|Verkaufte Stück|Kosten pro Stück|Fixkosten',
  },
  commission: {
    words: 'provision',
    result: 'Verdienst mit Provision',
    inputs: 'Umsatz|Provision|Grundgehalt',
  },
  payroll: {
    words: 'überstunden|lohn|gehalt',
    result: 'Lohn',
    inputs: 'Stunden|Stundenlohn|Überstunden|Zuschlag für Überstunden',
  },
  charging: {
    words: 'ladekosten|e-auto laden|elektroauto laden|akku laden',
    result: 'Ladekosten',
    inputs: 'Akku in kWh|Anteil zu laden|Preis je kWh|Ladeverluste',
  },
  overpayment: {
    words: 'sondertilgung|sondertilgungen|zusätzliche tilgung',
    result: 'Gesparte Zinsen',
    inputs: 'Darlehen|Zins pro Jahr|Jahre|Zusätzlich pro Monat',
  },
  electricity: {
    words: 'strom|stromkosten|energiekosten|kwh',
    result: 'Stromkosten pro Monat',
    inputs: 'Leistung in Watt|Stunden pro Tag|Preis pro kWh',
  },
  menuPrice: {
    words: 'wareneinsatz|speisenkalkulation|rezeptkosten|gericht',
    result: 'Preis auf der Karte',
    inputs: 'Zutaten eines Rezepts|Portionen|Wareneinsatz',
  },
  reorder: {
    words: 'meldebestand|bestellpunkt|sicherheitsbestand',
    result: 'Meldebestand',
    inputs: 'Verkauf pro Tag|Tage bis zur Lieferung|Sicherheitsbestand',
  },
  rentalYield: {
    words: 'mietrendite|immobilienrendite',
    result: 'Rendite pro Jahr',
    inputs: 'Miete pro Monat|Kosten pro Jahr|Kaufpreis',
  },
  acquisition: {
    words: 'cac|akquisitionskosten|kundengewinnungskosten|kosten pro lead',
    result: 'Kosten pro Neukunde',
    inputs: 'Ausgaben für Marketing und Vertrieb|Neue Kunden',
  },
  roas: {
    words: 'roas|werberendite',
    result: 'Umsatz je Werbe-Euro',
    inputs: 'Umsatz durch Anzeigen|Ausgaben für Anzeigen',
  },
  funnel: {
    words: 'konversionsrate|conversion|conversion rate',
    result: 'Umsatz',
    inputs: 'Besucher|Konversionsrate|Wert einer Bestellung',
  },
  paint: {
    words: 'farbe|wandfarbe|farbbedarf|farbrechner',
    result: 'Liter Farbe',
    inputs: 'Wandfläche in m²|Anstriche|m² pro Liter',
  },
  volume: {
    words: 'beton|kies|mulch|erde|sand',
    result: 'Kubikmeter',
    inputs: 'Länge in m|Breite in m|Tiefe in cm',
  },
  tiles: {
    words: 'fliesen|laminat|parkett|bodenbelag',
    result: 'Pakete',
    inputs: 'Fläche in m²|Verschnitt|m² pro Paket',
  },
  dose: {
    words: 'dosis|dosierung',
    result: 'Einzeldosis in mg',
    inputs: 'Gewicht in kg|mg pro kg und Tag|Gaben pro Tag',
  },
  grade: {
    words: 'gesamtnote|endnote|notenrechner|note',
    result: 'Gesamtnote',
    inputs: 'Mitarbeit|Prüfung|Gewicht der Prüfung',
  },
  staffing: {
    words: 'personalbedarf|personalplanung',
    result: 'Personalbedarf',
    inputs: 'Kunden pro Stunde|Minuten pro Kunde|Auslastung',
  },
  nps: {
    words: 'nps|net promoter',
    result: 'Net Promoter Score',
    inputs: 'Promotoren (9–10)|Passive (7–8)|Detraktoren (0–6)',
  },
  solar: {
    words: 'photovoltaik|solaranlage|solar',
    result: 'Ersparnis pro Jahr',
    inputs: 'Größe in kWp|kWh pro kWp und Jahr|Preis pro kWh',
  },
  mileage: {
    words: 'kilometergeld|fahrtkosten|kilometerpauschale',
    result: 'Erstattung',
    inputs: 'Strecke in km|Satz pro km',
  },
  exchange: {
    words: 'währung|wechselkurs|währungsumrechnung',
    result: 'Sie erhalten',
    inputs: 'Betrag|Wechselkurs|Gebühr',
  },
  pace: { words: 'lauftempo|pace', result: 'Minuten pro km', inputs: 'Strecke in km|Minuten' },
  shipping: {
    words: 'versandkosten|porto|fracht',
    result: 'Versandkosten',
    inputs: 'Gewicht in kg|Preis pro kg|Grundpreis',
  },
  shippingWeight: {
    words: 'volumengewicht',
    result: 'Volumengewicht in kg',
    inputs: 'Länge in cm|Breite in cm|Höhe in cm|Teiler des Versenders',
  },
  downtime: {
    words: 'verfügbarkeit|ausfallzeit|sla',
    result: 'Minuten Ausfall',
    inputs: 'Zugesagte Verfügbarkeit|Tage',
  },
  guests: {
    words: 'hochzeit|catering|pro gast|feier',
    result: 'Gesamtkosten',
    inputs: 'Gäste|Kosten pro Gast|Fixkosten',
  },
  carCost: {
    words: 'auto im monat|mein auto|autokosten|kfz-kosten|kfz kosten|fahrzeugkosten|auto kostet|ein auto',
    result: 'Kosten pro Monat',
    inputs: 'Rate oder Wertverlust|Versicherung|Kraftstoff|Wartung und Reparaturen|Steuer und Parken',
  },
  employeeCost: {
    words:
      'ein mitarbeiter|einen mitarbeiter|eine mitarbeiterin|mitarbeiterkosten|neuer mitarbeiter|neuen mitarbeiter|angestellter|angestellte',
    result: 'Kosten im ersten Jahr',
    inputs: 'Gehalt pro Jahr|Arbeitgeberanteil|Ausstattung|Personalsuche',
  },
  roomPrice: {
    words: 'reinigung|putzen|pro zimmer',
    result: 'Preis des Auftrags',
    inputs: 'Zimmer|Preis pro Zimmer|Bäder|Preis pro Bad|Anfahrt',
  },
  tripCost: {
    words: 'reise|urlaub|ausflug|reisekosten',
    result: 'Kosten der Reise',
    inputs: 'Personen|Fahrt pro Person|Nächte|Zimmer pro Nacht|Verpflegung pro Person und Tag',
  },
  affordableRent: {
    words: 'miete kann ich mir leisten|wie viel miete|leisten',
    result: 'Bezahlbare Miete',
    inputs: 'Einkommen pro Monat|Anteil für Miete|Raten pro Monat',
  },
  unitCost: {
    words: 'stückkosten|herstellungskosten|kosten pro stück|selbstkosten|produktionskosten',
    result: 'Kosten pro Stück',
    inputs: 'Material pro Stück|Minuten pro Stück|Stundenlohn|Fixkosten|Stückzahl',
  },
  forecast: {
    words: 'umsatzprognose|umsatzhochrechnung|absatzprognose',
    result: 'Umsatz pro Monat dann',
    inputs: 'Kunden heute|Preis pro Monat|Wachstum pro Monat|Verlust pro Monat|Monate',
  },
  renovation: {
    words: 'renovierung|umbau|sanierung|neue küche|neues bad|sanierung|hausrenovierung',
    result: 'Kosten der Arbeiten',
    inputs: 'Fläche in m²|Arbeit pro m²|Material pro m²|Einbauten|Reserve',
  },
  timeSaved: {
    words: 'zeitersparnis|automatisierung|automatisieren|gesparte stunden',
    result: 'Ersparnis pro Jahr',
    inputs: 'Personen|Gesparte Stunden pro Woche|Kosten pro Stunde|Kosten pro Jahr',
  },
  capacity: {
    words: 'kapazität|teamkapazität',
    result: 'Verfügbare Stunden',
    inputs: 'Personen|Tage|Stunden pro Tag|Anteil Fokuszeit',
  },
  ticketPrice: {
    words: 'ticketpreis|eintrittspreis|eintritt',
    result: 'Preis einer Karte',
    inputs: 'Kosten der Veranstaltung|Erwartete Gäste|Gewünschter Gewinn',
  },
  monthlySaving: {
    words:
      'pro monat sparen|monatlich sparen|notgroschen|sparrate|urlaub sparen|sparziel|sparrate|sparen für',
    result: 'Pro Monat zu sparen',
    inputs: 'Ziel|Heute gespart|Monate',
  },
  dilution: {
    words: 'verdünnung|verdünnen|stammlösung',
    result: 'Stammlösung in ml',
    inputs: 'Konzentration der Stammlösung|Gewünschte Konzentration|Gewünschtes Volumen in ml',
  },
  molarity: {
    words: 'molarität|pufferlösung|stoffmengenkonzentration',
    result: 'Mol pro Liter',
    inputs: 'Masse in g|Molare Masse in g/mol|Volumen in l',
  },
  giftAid: {
    words: 'spendenrechner|spenden|spende',
    result: 'Insgesamt gesammelt',
    inputs: 'Spender|Spende je Person|Aufstockung',
  },
  donorsNeeded: {
    words: 'fundraising|spendenziel|crowdfunding',
    result: 'Noch nötige Spender',
    inputs: 'Ziel|Bisher gesammelt|Durchschnittliche Spende',
  },
  subscriptionPrice: {
    words: 'softwarepreis|pro nutzer|lizenzkosten|abopreis|preis pro nutzer|lizenzen',
    result: 'Preis pro Monat',
    inputs: 'Nutzer|Preis je Nutzer und Monat|Rabatt',
  },
  trainingPulse: {
    words: 'herzfrequenz|trainingspuls|puls',
    result: 'Puls im Training',
    inputs: 'Alter|Ruhepuls|Belastung',
  },
  calories: {
    words: 'kalorien|kalorienbedarf|energiebedarf',
    result: 'Kalorien pro Tag, ungefähr',
    inputs: 'Gewicht in kg|Größe in cm|Alter|Aktivität (1,2 bis 2)',
  },
  bricks: {
    words: 'ziegel|steine|pflastersteine|mauerwerk',
    result: 'Stück zu bestellen',
    inputs: 'Fläche in m²|Stück je m²|Verschnitt',
  },
  occupancy: {
    words: 'auslastung|belegung|bettenbelegung',
    result: 'Auslastung',
    inputs: 'Belegte Plätze|Plätze',
  },
  rentSplit: {
    words: 'miete teilen|wg-kosten|wg kosten|mietaufteilung|wg-miete|mietanteil',
    result: 'Jeder zahlt',
    inputs: 'Miete pro Monat|Nebenkosten pro Monat|Personen',
  },
  debtFree: {
    words: 'schuldenabbau|schuldentilgung|schulden|kreditkarte abbezahlen|schuldenfrei',
    result: 'Monate bis schuldenfrei',
    inputs: 'Schulden heute|Zinsen pro Jahr|Rate pro Monat',
  },
  dayOfSales: {
    words:
      'food truck|foodtruck|imbiss|marktstand|verkaufsstand|café|bäckerei|restaurant|tagesgewinn|eisdiele|kiosk',
    result: 'Bleibt pro Tag',
    inputs: 'Kunden pro Tag|Ausgabe je Kunde|Wareneinsatz|Kosten pro Tag',
  },
  percentOf: {
    words: 'prozentrechner|prozent|anteil',
    result: 'Anteil',
    inputs: 'Teil|Ganzes',
  },
  netWorth: {
    words: 'nettovermögen|reinvermögen|vermögen',
    result: 'Nettovermögen',
    inputs: 'Ersparnisse|Immobilien und Anlagen|Schulden',
  },
  growthRate: {
    words: 'wachstumsrate|cagr|prozentuale veränderung|wachstum pro jahr',
    result: 'Wachstum pro Periode',
    inputs: 'Anfangswert|Endwert|Perioden',
  },
  sampleSize: {
    words: 'stichprobengröße|stichprobenumfang|stichprobe',
    result: 'Antworten nötig',
    inputs: 'Sicherheit (z)|Erwarteter Anteil|Fehlerspanne',
  },
  wallpaper: {
    words: 'tapete|tapeten|tapezieren',
    result: 'Rollen zu kaufen',
    inputs: 'Wandfläche in m²|Verschnitt|m² pro Rolle',
  },
  classAverage: {
    words: 'klassendurchschnitt|notendurchschnitt|notenschnitt|durchschnittsnote',
    result: 'Durchschnitt',
    inputs: 'Summe aller Noten|Schüler',
  },
  handicap: {
    words: 'golf-handicap|handicap|golfhandicap',
    result: 'Handicap-Differenz',
    inputs: 'Schläge|Course-Rating|Slope des Platzes',
  },
  quote: {
    words: 'preis|angebot|kosten|kalkulation',
    result: 'Preis',
    inputs: 'Stunden|Satz pro Stunde|Material',
  },
};
