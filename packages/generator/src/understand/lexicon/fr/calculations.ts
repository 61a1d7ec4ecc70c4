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
    words: "taux horaire|taux journalier|facturer de l'heure|facturer par heure|tarif horaire",
    result: 'Taux horaire',
    inputs: 'Revenu souhaité par an|Frais par an|Semaines de travail|Heures facturables par semaine',
  },
  markup: { words: 'coefficient de marge|taux de marque', result: 'Prix', inputs: 'Coût|Majoration' },
  profit: {
    words: 'bénéfice|profit',
    result: 'Bénéfice',
    inputs: 'Prix unitaire|Unités vendues|Coût unitaire|Coûts fixes',
  },
  commission: { words: 'commission', result: 'Paie avec commission', inputs: 'Ventes|Commission|Fixe' },
  payroll: {
    words: 'heures supplémentaires|paie|salaire',
    result: 'Salaire',
    inputs: 'Heures|Taux horaire|Heures supplémentaires|Majoration',
  },
  charging: {
    words: 'coût de recharge|recharge|voiture électrique|borne de recharge',
    result: 'Coût de la recharge',
    inputs: 'Batterie en kWh|Part à charger|Prix du kWh|Pertes de charge',
  },
  overpayment: {
    words: 'remboursement anticipé|versements supplémentaires',
    result: 'Intérêts économisés',
    inputs: 'Prêt|Taux annuel|Années|Versement en plus par mois',
  },
  electricity: {
    words: 'électricité|consommation électrique|kwh',
    result: 'Électricité par mois',
    inputs: 'Puissance en watts|Heures par jour|Prix du kWh',
  },
  menuPrice: {
    words: 'coût matière|fiche technique|plat|recette',
    result: 'Prix à la carte',
    inputs: 'Ingrédients de la recette|Portions|Coût matière visé',
  },
  reorder: {
    words: 'point de commande|seuil de réapprovisionnement|stock de sécurité',
    result: 'Point de commande',
    inputs: 'Vendu par jour|Jours de livraison|Stock de sécurité',
  },
  rentalYield: {
    words: 'rendement locatif|rentabilité locative',
    result: 'Rendement par an',
    inputs: 'Loyer par mois|Charges par an|Prix d’achat',
  },
  acquisition: {
    words: "cac|coût d’acquisition|coût d'acquisition|coût par lead",
    result: 'Coût par nouveau client',
    inputs: 'Dépenses marketing et ventes|Nouveaux clients',
  },
  roas: {
    words: 'roas|retour sur dépenses publicitaires',
    result: 'Retour publicitaire',
    inputs: 'Revenu des annonces|Dépenses en annonces',
  },
  funnel: {
    words: 'taux de conversion',
    result: 'Revenu',
    inputs: 'Visiteurs|Taux de conversion|Panier moyen',
  },
  paint: { words: 'peinture', result: 'Litres de peinture', inputs: 'Surface en m²|Couches|m² par litre' },
  volume: {
    words: 'béton|gravier|terre|sable|paillis',
    result: 'Mètres cubes',
    inputs: 'Longueur en m|Largeur en m|Profondeur en cm',
  },
  tiles: {
    words: 'carrelage|parquet|stratifié',
    result: 'Boîtes',
    inputs: 'Surface en m²|Chutes|m² par boîte',
  },
  dose: {
    words: 'dose|posologie|dosage',
    result: 'Dose par prise en mg',
    inputs: 'Poids en kg|mg par kg et jour|Prises par jour',
  },
  grade: {
    words: 'note finale|moyenne|notes scolaires|calculatrice de notes',
    result: 'Note finale',
    inputs: 'Contrôle continu|Examen|Poids de l’examen',
  },
  staffing: {
    words: 'besoin en personnel|effectif nécessaire',
    result: 'Personnel nécessaire',
    inputs: 'Clients par heure|Minutes par client|Taux d’occupation',
  },
  nps: {
    words: 'nps|net promoter',
    result: 'Net Promoter Score',
    inputs: 'Promoteurs (9–10)|Passifs (7–8)|Détracteurs (0–6)',
  },
  solar: {
    words: 'photovoltaïque|panneaux solaires|solaire',
    result: 'Économie par an',
    inputs: 'Taille en kWc|kWh par kWc et an|Prix du kWh',
  },
  mileage: {
    words: 'indemnité kilométrique|frais kilométriques',
    result: 'Remboursement',
    inputs: 'Distance en km|Barème par km',
  },
  exchange: {
    words: 'devise|devises|taux de change',
    result: 'Vous recevez',
    inputs: 'Montant|Taux de change|Frais',
  },
  pace: { words: 'allure', result: 'Minutes par km', inputs: 'Distance en km|Minutes' },
  shipping: {
    words: 'frais de port|livraison|fret',
    result: 'Frais de port',
    inputs: 'Poids en kg|Prix par kg|Forfait',
  },
  shippingWeight: {
    words: 'poids volumétrique',
    result: 'Poids volumétrique en kg',
    inputs: 'Longueur en cm|Largeur en cm|Hauteur en cm|Diviseur du transporteur',
  },
  downtime: {
    words: 'disponibilité|indisponibilité|sla',
    result: 'Minutes d’arrêt',
    inputs: 'Disponibilité promise|Jours',
  },
  guests: {
    words: 'mariage|traiteur|par invité|fête',
    result: 'Coût total',
    inputs: 'Invités|Coût par invité|Coûts fixes',
  },
  carCost: {
    words: 'ma voiture|une voiture|coût de la voiture|frais de voiture|coût auto',
    result: 'Coût par mois',
    inputs: 'Mensualité ou décote|Assurance|Carburant|Entretien et réparations|Taxes et stationnement',
  },
  employeeCost: {
    words: "un salarié|un employé|une employée|coût d'un salarié|nouveau salarié|nouvelle recrue",
    result: 'Coût la première année',
    inputs: 'Salaire par an|Charges patronales|Équipement|Recrutement',
  },
  roomPrice: {
    words: 'nettoyage|ménage|par pièce',
    result: 'Prix de la prestation',
    inputs: 'Pièces|Prix par pièce|Salles de bain|Prix par salle de bain|Déplacement',
  },
  tripCost: {
    words: 'voyage|vacances|séjour|week-end',
    result: 'Coût du voyage',
    inputs: 'Voyageurs|Trajet par personne|Nuits|Chambre par nuit|Repas par personne et jour',
  },
  affordableRent: {
    words: 'loyer puis-je|quel loyer|budget loyer|me permettre',
    result: 'Loyer abordable',
    inputs: 'Revenu par mois|Part pour le loyer|Crédits par mois',
  },
  unitCost: {
    words: 'coût par unité|coût unitaire|coût de production|coût de revient|prix de revient',
    result: 'Coût par unité',
    inputs: 'Matière par unité|Minutes par unité|Salaire horaire|Coûts fixes|Unités',
  },
  forecast: {
    words:
      'prévision de ventes|prévisions de ventes|prévision des ventes|prévision de revenus|projection de revenus',
    result: 'Revenu par mois à terme',
    inputs: 'Clients au départ|Prix par mois|Croissance par mois|Perte par mois|Mois',
  },
  renovation: {
    words: 'rénovation|travaux|nouvelle cuisine|travaux|rénovation',
    result: 'Coût des travaux',
    inputs: "Surface en m²|Main-d'œuvre par m²|Matériaux par m²|Équipements|Réserve",
  },
  timeSaved: {
    words: 'temps gagné|gain de temps|automatisation|automatiser',
    result: 'Économie par an',
    inputs: 'Personnes|Heures gagnées par semaine|Coût par heure|Coût par an',
  },
  capacity: {
    words: 'capacité',
    result: 'Heures disponibles',
    inputs: 'Personnes|Jours|Heures par jour|Part de temps utile',
  },
  ticketPrice: {
    words: "prix du billet|prix d'entrée|billetterie",
    result: 'Prix du billet',
    inputs: "Coûts de l'événement|Public attendu|Bénéfice voulu",
  },
  monthlySaving: {
    words:
      'épargner par mois|mettre de côté|épargne de précaution|épargne vacances|objectif d’épargne|épargner pour|épargne mensuelle',
    result: 'À épargner par mois',
    inputs: "Objectif|Épargné aujourd'hui|Mois",
  },
  dilution: {
    words: 'dilution|diluer|solution mère',
    result: 'Solution mère en ml',
    inputs: 'Concentration de la solution mère|Concentration voulue|Volume voulu en ml',
  },
  molarity: {
    words: 'molarité|tampon|concentration molaire',
    result: 'Moles par litre',
    inputs: 'Masse en g|Masse molaire en g/mol|Volume en l',
  },
  giftAid: {
    words: 'don|dons|donation',
    result: 'Collecté au total',
    inputs: 'Donateurs|Don de chacun|Abondement',
  },
  donorsNeeded: {
    words: 'collecte de fonds|collecte|financement participatif',
    result: 'Donateurs encore nécessaires',
    inputs: 'Objectif|Déjà collecté|Don moyen',
  },
  subscriptionPrice: {
    words: "prix du logiciel|par utilisateur|prix de l'abonnement|coût des licences|licences",
    result: 'Prix par mois',
    inputs: 'Utilisateurs|Prix par utilisateur et mois|Remise',
  },
  trainingPulse: {
    words: 'fréquence cardiaque|pouls',
    result: 'Pouls à l’entraînement',
    inputs: 'Âge|Pouls au repos|Effort',
  },
  calories: {
    words: 'calories|besoins caloriques',
    result: 'Calories par jour, environ',
    inputs: 'Poids en kg|Taille en cm|Âge|Activité (1,2 à 2)',
  },
  bricks: {
    words: 'briques|parpaings|pavés',
    result: 'Pièces à commander',
    inputs: 'Surface en m²|Pièces par m²|Chutes',
  },
  occupancy: {
    words: "taux d'occupation|occupation",
    result: 'Occupation',
    inputs: 'Places occupées|Places',
  },
  rentSplit: {
    words: 'partage du loyer|partager le loyer|colocation|colocataires',
    result: 'Chacun paie',
    inputs: 'Loyer par mois|Charges par mois|Personnes',
  },
  debtFree: {
    words: 'remboursement de dettes|dette|dettes|désendettement',
    result: 'Mois jusqu’au remboursement',
    inputs: 'Dette aujourd’hui|Intérêt par an|Versement par mois',
  },
  dayOfSales: {
    words:
      'food truck|camion-restaurant|stand de marché|boulangerie|restaurant|café|bénéfice du jour|buvette|glacier',
    result: 'Reste par jour',
    inputs: 'Clients par jour|Dépense de chacun|Part des marchandises|Frais par jour',
  },
  percentOf: {
    words: 'pourcentage|pourcentages',
    result: 'Pourcentage',
    inputs: 'Partie|Total',
  },
  netWorth: {
    words: 'patrimoine net|patrimoine',
    result: 'Patrimoine net',
    inputs: 'Épargne|Biens et placements|Dettes',
  },
  growthRate: {
    words: 'taux de croissance|croissance annuelle|variation en pourcentage',
    result: 'Croissance par période',
    inputs: 'Valeur de départ|Valeur d’arrivée|Périodes',
  },
  sampleSize: {
    words: 'taille d’échantillon|taille de l’échantillon|taille échantillon',
    result: 'Réponses nécessaires',
    inputs: 'Confiance (z)|Part attendue|Marge d’erreur',
  },
  wallpaper: {
    words: 'papier peint|tapisserie',
    result: 'Rouleaux à acheter',
    inputs: 'Surface en m²|Chutes|m² par rouleau',
  },
  classAverage: {
    words: 'moyenne de classe|moyenne de la classe',
    result: 'Moyenne',
    inputs: 'Somme des notes|Élèves',
  },
  handicap: {
    words: 'handicap',
    result: 'Différentiel de handicap',
    inputs: 'Score|Valeur du parcours|Slope du parcours',
  },
  quote: { words: 'prix|devis|coût', result: 'Prix', inputs: 'Heures|Tarif horaire|Matériel' },
};
