import type { Lexicon } from '../Lexicon.js';

export const parts: Lexicon['parts'] = {
  line: 'liniendiagramm|verlaufsdiagramm|linienchart',
  bar: 'balkendiagramm|säulendiagramm',
  horizontalBar: 'liegendes balkendiagramm',
  area: 'flächendiagramm',
  pie: 'kreisdiagramm|kreisdiagramme|tortendiagramm|tortendiagramme',
  donut: 'ringdiagramm',
  scatter: 'streudiagramm|punktdiagramm',
  chart: 'diagramm|diagramme|grafik|grafiken|schaubild|charts',
  metric: 'kennzahl|kennzahlen|kpi|kennzahlenkarte',
  table: 'tabelle|tabellen',
  list: 'kartei|liste',
  board: 'kanban-board|kanban|board',
  timeline: 'zeitstrahl|zeitleiste|gantt|gantt-diagramm|kalender|terminkalender',
  progress: 'fortschrittsbalken|fortschrittsanzeige',
  status: 'ampel|statusanzeige',
  calculator: 'rechner',
  form: 'formular|eingabeformular',
  checklist: 'checkliste',
  text: 'text|hinweistext',
};

export const tools: Lexicon['tools'] = {
  dashboard:
    'dashboard|cockpit|kennzahlen|auswertung|analyse|übersicht|überblick|statistik|wie läuft|wie laufen|auf einen blick|lage',
  report: 'bericht|report|zusammenfassung',
  tracker:
    'verfolgen|tracker|nachverfolgung|protokoll|verwaltung|verwalten|erfassen|erfassung|tagebuch|verzeichnis|logbuch|kassenbuch|haushaltsbuch|fahrtenbuch|kasse',
  board: 'kanban|board|tafel|pipeline|trichter',
  schedule:
    'produktroadmap|produkt-roadmap|zeitplan|roadmap|fahrplan|kalender|terminplan|bauzeitenplan|projektplan|plan|planung|dienstplan|trainingsplan',
  calculator:
    'rechner|berechnen|kalkulator|kalkulation|was kostet|wie viel kostet|was kosten|wie teuer|wie viel soll ich verlangen|wie viel kann ich|was wäre wenn|was passiert wenn',
  form: 'formular|umfrage|antrag|fragebogen|anmeldung|anamnesebogen|aufnahmebogen|meldebogen|erfassungsbogen|bewertungsbogen',
  checklist: 'checkliste|packliste|prüfliste',
  crm: 'crm|kundenverwaltung|kundenbeziehung',
  goals: 'okr|okrs|ziele|zielübersicht',
  budget: 'budget|haushaltsbudget|haushaltsplan|finanzplan',
  inventory: 'inventar|lagerliste|bestandsliste|lagerverwaltung',
  league: 'tabelle der liga|rangliste|bestenliste|ligatabelle',
  list: 'kartei|liste|verzeichnis',
};
