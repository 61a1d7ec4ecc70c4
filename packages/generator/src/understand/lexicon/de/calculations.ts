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
    words: 'stundensatz|tagessatz',
    result: 'Stundensatz',
    inputs: 'Gewünschtes Einkommen pro Jahr|Kosten pro Jahr|Arbeitswochen|Abrechenbare Stunden pro Woche',
  },
  quote: {
    words: 'preis|angebot|kosten|kalkulation',
    result: 'Preis',
    inputs: 'Stunden|Satz pro Stunde|Material',
  },
};
