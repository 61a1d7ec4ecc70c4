import type { Lexicon } from '../Lexicon.js';

export const calculations: Lexicon['calculations'] = {
  runway: {
    words: 'trésorerie|autonomie',
    result: 'Mois de trésorerie',
    inputs: 'Argent en banque|Dépenses par mois',
  },
  roi: {
    words: 'roi|rentabilité|retour sur investissement',
    result: 'Rentabilité',
    inputs: 'Investi|Gagné',
  },
  loan: {
    words: 'prêt|crédit|hypothèque|mensualité',
    result: 'Mensualité',
    inputs: 'Prêt|Intérêt annuel|Années',
  },
  margin: { words: 'marge', result: 'Marge', inputs: 'Prix|Coût' },
  breakEven: {
    words: 'seuil de rentabilité|point mort',
    result: 'Unités au seuil',
    inputs: 'Coûts fixes par mois|Prix unitaire|Coût unitaire',
  },
  savings: {
    words: 'épargne|intérêts composés|retraite',
    result: 'Épargné à la fin',
    inputs: "Épargne aujourd'hui|Versement par mois|Intérêt annuel|Années",
  },
  lifetime: {
    words: 'valeur client|ltv',
    result: 'Valeur client',
    inputs: 'Revenu par client et mois|Marge|Départs par mois',
  },
  tax: { words: 'tva|taxe|impôt', result: 'Avec taxe', inputs: 'Net|Taux' },
  bmi: { words: 'imc', result: 'Indice de masse corporelle', inputs: 'Poids en kg|Taille en cm' },
  churn: {
    words: 'attrition|churn|résiliation',
    result: 'Revenu mensuel conservé',
    inputs: 'Revenu par mois|Attrition par mois aujourd’hui|Attrition par mois ensuite|Mois',
  },
  hiring: {
    words: 'embaucher|embauche|recruter|coût salarial',
    result: 'Coût par an',
    inputs: 'Personnes|Salaire par an|Charges',
  },
  meeting: { words: 'réunion', result: 'Coût de la réunion', inputs: 'Personnes|Heures|Coût par heure' },
  discount: { words: 'remise|rabais|réduction', result: 'Prix après remise', inputs: 'Prix|Remise' },
  bill: {
    words: "partager l'addition|pourboire|addition",
    result: 'Part de chacun',
    inputs: 'Addition|Pourboire|Personnes',
  },
  fuel: {
    words: 'carburant|essence',
    result: 'Coût du carburant',
    inputs: 'Distance en km|Litres aux 100 km|Prix du litre',
  },
  hourly: {
    words: 'taux horaire|taux journalier',
    result: 'Taux horaire',
    inputs: 'Revenu souhaité par an|Frais par an|Semaines de travail|Heures facturables par semaine',
  },
  quote: { words: 'prix|devis|coût', result: 'Prix', inputs: 'Heures|Tarif horaire|Matériel' },
};
