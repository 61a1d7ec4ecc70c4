import type { Lexicon } from '../Lexicon.js';

export const parts: Lexicon['parts'] = {
  line: 'graphique en courbes|courbe|graphique linéaire',
  bar: 'graphique en barres|histogramme|diagramme en barres',
  horizontalBar: 'graphique en barres horizontales',
  area: 'graphique en aires',
  pie: 'camembert|camemberts|graphique circulaire|graphiques circulaires|diagramme circulaire',
  donut: 'graphique en anneau|anneau',
  scatter: 'nuage de points',
  chart: 'graphique|graphiques|diagramme|diagrammes',
  metric: 'indicateur|indicateurs|kpi',
  table: 'tableau|tableaux|table',
  list: 'liste|listes',
  board: 'kanban|tableau kanban',
  timeline:
    'roadmap produit|feuille de route produit|feuille de route du produit|roadmap du produit|frise chronologique|diagramme de gantt|gantt|calendrier',
  progress: 'barre de progression|barres de progression',
  status: 'voyant',
  calculator: 'calculateur',
  form: 'formulaire',
  checklist: 'checklist|liste de contrôle',
  text: 'texte',
};

export const tools: Lexicon['tools'] = {
  dashboard:
    "tableau de bord|indicateurs|analyse|statistiques|suivi des indicateurs|dashboard|comment va|comment vont|d'un coup d'œil",
  report: 'rapport|compte rendu|bilan|synthèse',
  tracker: 'suivi|suivre|registre|journal|gestion|gérer|enregistrer|carnet|cahier',
  board: 'kanban|tableau kanban|tableau de tâches|tableau des tâches|pipeline',
  schedule:
    'roadmap produit|feuille de route produit|feuille de route|roadmap|calendrier|planning|échéancier|chronologie|plan de projet|emploi du temps|planification',
  calculator:
    'calculateur|calculatrice|calculer|simulateur|combien coûte|combien coûterait|combien coûtent|combien me coûte|combien nous coûte|combien facturer|combien puis-je|que se passe-t-il si',
  form: 'formulaire|questionnaire|sondage',
  checklist: 'liste de contrôle|checklist|liste de vérification',
  crm: 'crm',
  goals: 'objectifs|okr|okrs',
  budget: 'budget',
  inventory: 'inventaire|gestion de stock',
  league: 'classement',
  list: 'liste|annuaire|répertoire',
};
