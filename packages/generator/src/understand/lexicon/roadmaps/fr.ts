import type { Roadmaps } from './Roadmaps.js';

export const roadmaps: Roadmaps = {
  opening: {
    words:
      'ouverture|ouvrir un|ouvrir une|deuxième site|nouveau site|nouvelle boutique|deuxième boutique|nouvelle agence|franchise',
    steps:
      "Plan d'affaires et budget|Bail signé|Autorisations et assurances|Travaux et équipement|Équipe recrutée et formée|Jour d'ouverture",
  },
  renovation: {
    words: 'rénovation|travaux|construction|chantier|extension|maison',
    steps:
      'Relevé et projet|Permis et devis|Démolition et gros œuvre|Électricité et plomberie|Murs, sols et peinture|Réserves et réception',
  },
  race: {
    words: 'marathon|triathlon|ironman|course à pied|semi-marathon|trail',
    steps:
      'Semaines de base|Sorties plus longues|Allure et côtes|Semaines de pointe|Affûtage|Jour de la course',
  },
  schoolYear: {
    words: 'année scolaire|semestre|école|collège|lycée|classe',
    steps:
      'Emploi du temps et programme|Rentrée|Réunion de parents|Bulletins de mi-année|Examens|Bulletins et au revoir',
  },
  season: {
    words: 'saison|club|équipe de foot|championnat|club sportif',
    steps: 'Budget et calendrier|Essais et inscriptions|Préparation|Phase aller|Phase retour|Bilan et fête',
  },
  onlineShop: {
    words: 'boutique en ligne|e-commerce|site marchand|boutique|magasin',
    steps:
      'Photos et fiches produit|Paiement et livraison|Avis clients|Lettre et offres|Programme de fidélité|Deuxième canal de vente',
  },
  research: {
    words: 'recherche|étude|laboratoire|thèse|doctorat|essai clinique',
    steps:
      'Question et littérature|Protocole et autorisations|Étude pilote|Collecte des données|Analyse|Article et exposé',
  },
  fundraising: {
    words: 'collecte de fonds|levée de dons|campagne de dons|financement participatif|collecte',
    steps:
      'Objectif et récit|Liste des donateurs|Premiers grands dons|Lancement public|Soirée de soutien|Remerciements et bilan',
  },
  program: {
    words: 'association|ong|fondation|bénévol|banque alimentaire|paroisse',
    steps:
      'Besoins et objectifs|Financement assuré|Bénévoles recrutés|Programme pilote|Programme complet|Rapport d’impact',
  },
  operations: {
    words: 'exploitation|opérations|informatique|infrastructure|processus|entrepôt|production',
    steps:
      'Processus décrits|Supervision et alertes|Routine automatisée|Reprise testée|Contrats renouvelés|Bilan et année suivante',
  },
  software: {
    words: 'logiciel|application|site web|plateforme|migration',
    steps:
      'Entretiens et périmètre|Prototype|Bêta avec premiers utilisateurs|Lancement|Application mobile|Intégrations',
  },
  officeMove: {
    words: 'déménagement de bureau|déménagement des bureaux|nouveaux bureaux|nouveau bureau',
    steps:
      'Besoins et budget|Bail des nouveaux bureaux|Plan et mobilier|Réseau et téléphones|Jour du déménagement|Anciens bureaux rendus',
  },
  care: {
    words: 'clinique|cabinet|hôpital|ehpad|pharmacie|soins',
    steps:
      "Temps d'attente analysés|Rendez-vous en ligne|Dossiers numériques|Personnel formé|Nouveau service|Enquête auprès des patients",
  },
  debtFree: {
    words: 'dettes|dette|finances|épargne|argent',
    steps:
      "Dettes et revenus listés|Budget mensuel|Fonds d'urgence|Crédit le plus cher remboursé|Dernier crédit remboursé|Épargner et investir",
  },
};
