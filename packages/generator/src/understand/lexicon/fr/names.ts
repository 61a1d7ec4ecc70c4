import type { Lexicon } from '../Lexicon.js';

export const names: Lexicon['names'] = {
  company:
    'Nord Fournitures|Port Bleu|Atelier Cèdre|Studio Lumen|Laboratoire Granit|Moisson Frais|Orbite Logistique|Érable Dentaire',
  product:
    'Kit de départ|Tasse de voyage|Lampe de bureau|Sac en toile|Filtre à eau|Lot de carnets|Horloge|Imperméable|Boîte à goûter|Support de téléphone|Plaid en laine|Lampe de vélo',
  task: 'Rédiger le cahier des charges|Recueillir les besoins|Relire le projet|Réserver la salle|Mettre à jour le site|Préparer la remise|Envoyer la synthèse|Commander le matériel',
  project:
    'Nouveau site|Nouveau bureau|Portail client|Changement de fournisseur|Campagne de printemps|Nettoyage des données',
  feature: 'Connexion unique|Vue mobile|Import CSV|Filtres enregistrés|Historique|Mode sombre',
  event: 'Lancement|Revue mensuelle|Portes ouvertes|Atelier équipe|Séance du soir|Dernier tour',
  expense: 'Loyer|Courses|Énergie|Transport|Assurance|Logiciels|Voyages|Restaurants',
  content:
    'Notre méthode|En coulisses|Cinq erreurs courantes|Histoire client|La saison à venir|Questions et réponses',
  risk: "Défaillance d'un fournisseur|Dépassement de budget|Validation tardive|Manque de personnel|Perte de données|Périmètre qui grandit",
  request:
    "Remplacer l'imprimante|Accès aux archives|Horaires élargis|Nouvelle signalétique|Changement d'adresse|Remboursement",
  incident:
    'Connexion impossible|Réponse lente|Total erroné|Fuite dans le couloir|Scanner hors ligne|Courriel non remis',
  defect:
    'Prise mal fixée|Robinet qui goutte|Porte qui coince|Mur rayé|Luminaire sans courant|Évacuation bouchée|Plinthe manquante|Peinture écaillée',
  place: 'Entrée nord|Niveau 2|Atelier|Hall principal|Parking|Cour',
  phase: 'Préparation|Études|Terrassement|Gros œuvre|Second œuvre|Réception',
  milestone: 'Analyse et objectifs|Plan et budget|Préparation|Pilote|Lancement|Bilan',
  objective:
    'Améliorer la satisfaction|Réduire les délais|Gagner des clients|Baisser les coûts|Lancer la nouvelle offre',
  campaign: "Lancement de printemps|Offre d'été|Parrainage|Rentrée|Webinaire d'automne|Merci de fin d'année",
  habit: 'Marche du matin|Lire 20 pages|Étirements|Boire de l’eau|Sans écran le soir|Pratiquer une langue',
  category: 'Logement|Alimentation|Transport|Loisirs',
  team: 'Union du Port|Quartier Nord|Cèdre FC|Bord du Lac|Granite|Vieille Ville|Les Rives|La Colline',
  leave: "Vacances d'été|Journée familiale|Déménagement|Long week-end|Congé parental|Vacances d'hiver",
  experiment:
    'Essai de référence|Température plus haute|Réaction plus courte|Nouveau lot|Concentration plus basse|Répétition de la référence',
  bug: "Connexion refusée après réinitialisation|Dernière ligne absente de l'export|Total faux sur la facture|La recherche ignore les accents|La page saute sur mobile|Rappel envoyé deux fois",
  assignment:
    "Dissertation sur un roman|Exercices de fractions|Compte rendu d'expérience|Carte de l'Europe|Carnet de lecture|Affiche sur l'énergie",
  exam: 'Partiel|Test de vocabulaire|Contrôle du chapitre 3|Oral|Épreuve pratique|Examen final',
  course:
    "Soirée débutants|Semaine intensive|Préparation d'examen|Club de conversation|Atelier du week-end|Remise à niveau",
  recipe:
    'Soupe de légumes|Curry de lentilles|Saumon au four|Pâtes à la tomate|Tarte aux pommes|Salade verte',
  material: 'Ciment|Poutres en bois|Panneaux isolants|Tube de cuivre|Tuiles|Plâtre',
  trip: 'Lisbonne|Copenhague|Kyoto|Vienne|Montréal|Marrakech',
  income: "Salaire|Projet annexe|Loyer perçu|Intérêts|Remboursement d'impôt|Allocations",
  job: 'Soins infirmiers|Vente|Développement logiciel|Comptabilité|Conduite|Chef de projet',
  equipment: 'Ordinateur portable|Projecteur|Camionnette|Machine à café|Chaises de bureau|Appareil photo',
  decision:
    'Choisir le fournisseur|Ouvrir le samedi|Augmenter le prix|Recruter une personne|Changer de bureau|Arrêter l’ancien produit',
  practice: 'Passes|Circuit physique|Coups de pied arrêtés|Match d’entraînement|Technique|Récupération',
  cost: 'Salaires|Loyer du bureau|Logiciels|Publicité|Déplacements|Matériel|Formation|Assurance',
};

export const roles: Lexicon['roles'] = "Chef d'équipe|Coordination|Spécialiste|Assistance";
