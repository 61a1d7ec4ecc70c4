import type { Checklists } from './Checklists.js';

export const checklists: Checklists = {
  opening: {
    words: 'ouverture|ouvrir|début de journée',
    phases: [
      "Avant l'ouverture: Couper l'alarme|Allumer lumières et chauffage|Vérifier les frigos et noter les températures|Nettoyer tables, comptoir et toilettes",
      'Préparer: Compter le fond de caisse|Allumer machines et caisses|Réassortir et vérifier les dates|Installer affiches et présentoirs',
      "À l'ouverture: Briefer l'équipe|Vérifier réservations et livraisons|Ouvrir les portes",
    ],
  },
  closing: {
    words: 'fermeture|fermer|fin de journée',
    phases: [
      'Dernières commandes: Prévenir les derniers clients|Débarrasser et nettoyer tables et comptoir|Ranger et dater les aliments',
      'Nettoyer: Nettoyer machines et surfaces|Balayer et laver le sol|Nettoyer les toilettes|Sortir les poubelles',
      "Fermer: Compter et ranger la caisse|Éteindre machines et lumières|Vérifier fenêtres et porte arrière|Mettre l'alarme",
    ],
  },
  onboarding: {
    words: "onboarding|intégration|nouveau salarié|nouvel employé|premier jour|accueil d'un salarié",
    phases: [
      'Avant le premier jour: Signer le contrat|Commander ordinateur et téléphone|Créer comptes et accès|Nommer un parrain|Envoyer le programme de la première semaine',
      "Première semaine: Accueil et visite|Présenter l'équipe|Expliquer outils et processus|Fixer les objectifs du premier mois",
      "Trois premiers mois: Point à 30 jours|Première mission en propre|Formations obligatoires|Bilan de la période d'essai",
    ],
  },
  offboarding: {
    words: "offboarding|départ d'un salarié|départ d'un employé|départ",
    phases: [
      "Convenir: Confirmer le dernier jour par écrit|Informer l'équipe|Planifier la passation",
      'Transmettre: Documenter le travail en cours|Transmettre contacts et fichiers|Rendre ordinateur, téléphone et clés|Entretien de départ',
      'Après: Fermer comptes et accès|Solde de tout compte|Certificat de travail',
    ],
  },
  release: {
    words: "mise en production|déploiement|release|sortie de l'application|nouvelle version|version",
    phases: [
      'Avant: Tous les tests passent|Changements relus|Numéro de version et notes|Migrations essayées sur une copie|Retour arrière prévu',
      'Mise en production: Sauvegarder les données|Déployer à quelques-uns|Surveiller erreurs et temps de réponse|Déployer à tous',
      "Après: Tester à la main l'essentiel|Prévenir utilisateurs et support|Suivre avis et tickets|Noter les améliorations",
    ],
  },
  websiteLaunch: {
    words: 'site web|site internet|lancement du site|boutique en ligne',
    phases: [
      'Contenu: Textes relus|Images compressées avec texte alternatif|Mentions légales et confidentialité|Titres et descriptions',
      'Technique: Fonctionne sur mobile|Formulaires et liens testés|Redirections|Certificat et sauvegardes|Statistiques installées',
      'Lancement: Pointer le domaine|Envoyer le plan du site|Annoncer|Revérifier le lendemain',
    ],
  },
  event: {
    words: "événement|évènement|conférence|atelier|fête d'entreprise|salon|séminaire",
    phases: [
      'Semaines avant: Fixer date, objectif et budget|Réserver le lieu|Réserver intervenants et traiteur|Envoyer les invitations',
      "Jours avant: Confirmer le nombre au traiteur|Imprimer badges et panneaux|Tester son et projecteur|Briefer l'équipe",
      'Le jour et après: Installer et accueillir|Prendre des photos|Ranger|Remercier invités et aides|Régler les factures',
    ],
  },
  safety: {
    words:
      'sécurité+laboratoire|sécurité+chantier|sécurité|inspection de sécurité|incendie|évaluation des risques|visite de chantier|audit',
    phases: [
      'Issues et incendie: Issues dégagées|Sorties de secours ouvertes|Extincteurs vérifiés et en place|Alarme testée',
      'Poste de travail: Sols secs et dégagés|Câbles et prises en bon état|Protections des machines en place|Échelles et échafaudages vérifiés|Produits étiquetés et sous clé',
      'Personnes: Équipements de protection portés|Trousse de secours complète|Secouristes désignés|Dernière formation notée',
    ],
  },
  vehicle: {
    words: 'véhicule|voiture|camion|camionnette|flotte',
    phases: [
      'Extérieur: Pneus et pression|Feux et clignotants|Rétroviseurs et vitres|Dégâts de carrosserie|Plaques lisibles',
      'Moteur et intérieur: Huile et liquide de refroidissement|Freins et direction|Essuie-glaces|Ceintures et klaxon|Voyants éteints',
      'À bord: Papiers et assurance|Triangle et gilet|Trousse de secours|Charge arrimée|Kilométrage noté',
    ],
  },
  monthEnd: {
    words: 'clôture mensuelle|fin de mois|clôture comptable|clôture annuelle|clôture',
    phases: [
      'Rassembler: Toutes les factures envoyées|Tous les justificatifs|Notes de frais validées|Feuilles de temps complètes',
      'Rapprocher: Comptes bancaires|Cartes|Créances et dettes|Stocks et immobilisations|Provisions et amortissements',
      'Présenter: Résultat contre budget|Trésorerie|Déclarations préparées|Relu et clos',
    ],
  },
  cleaning: {
    words: 'nettoyage|ménage|hygiène|entretien des locaux',
    phases: [
      'Chaque jour: Essuyer surfaces et poignées|Nettoyer éviers et robinets|Vider les poubelles|Balayer et laver',
      'Chaque semaine: Nettoyer frigo et four|Détartrer les machines|Dépoussiérer|Laver les torchons',
      'Chaque mois: Laver les vitres|Nettoyer derrière les appareils|Nettoyer siphons et filtres|Vérifier les produits',
    ],
  },
  travel: {
    words: 'voyage|vacances|départ en voyage|départ en vacances',
    phases: [
      'Prévoir: Passeport et visa valables|Réserver trajet et logement|Assurance voyage|Vaccins et médicaments',
      "La semaine d'avant: S'enregistrer|Prévenir banque et opérateur|Copier les documents|Quelqu'un pour plantes et courrier",
      'Le jour: Chargeurs et adaptateur|Argent et cartes|Fenêtres, eau et chauffage|Clés remises',
    ],
  },
  homeBuying: {
    words: "achat immobilier|achat d'une maison|acheter une maison|visite d'appartement|achat d'appartement",
    phases: [
      'Avant: Fixer le budget|Accord de principe du prêt|Noter les critères|Comparer quartiers et prix',
      'Visite: Toit, murs et humidité|Fenêtres et chauffage|Électricité et eau|Bruit et lumière|Charges',
      'Achat: Diagnostics|Négocier le prix|Vérifier le compromis|Signer et payer|Assurance et clés',
    ],
  },
  newClient: {
    words: 'nouveau client|accueil client|lancement de projet|démarrage de projet|kick-off',
    phases: [
      'Avant le départ: Contrat signé|Première facture envoyée|Contacts et accès réunis|Projet créé',
      'Lancement: Objectifs et mesures fixés|Rôles et réunions fixés|Calendrier et budget confirmés|Risques notés',
      'Premier mois: Premier résultat livré|Avis demandé|Rapport envoyé|Suite convenue',
    ],
  },
  inspection: {
    words:
      'inspection|contrôle technique|inspection de machine|contrôle des équipements|vérification du matériel|inspection de grue',
    phases: [
      'Regarder: Ni fissure, ni rouille, ni fuite|Boulons, câbles et flexibles bien fixés|Protections et capots en place|Panneaux et étiquettes lisibles',
      "Essayer: L'arrêt d'urgence fonctionne|Freins et fins de course fonctionnent|Ni bruit ni jeu inhabituel|Feux et signaux fonctionnent",
      'Noter: Heures et dernier entretien|Défauts photographiés et signalés|Mis hors service si dangereux|Date, nom et signature',
    ],
  },
  scaffold: {
    words: 'échafaudage|échafaudages|contrôle échafaudage|vérification échafaudage',
    phases: [
      "Base: Sol stable, semelles et platines en place|Montants d'aplomb|Ancrages et contreventements complets",
      'Planchers: Planchers complets et en bon état|Garde-corps, lisses et plinthes|Échelles et accès sécurisés|Charge dans la classe prévue',
      'Mise en service: Panneau avec date et classe de charge|Revérifié après tempête ou modification|Défauts notés, zones dangereuses fermées|Date, nom et signature',
    ],
  },
  production: {
    words: 'production|production du jour|fournil|mise en place|cuisson',
    phases: [
      'Préparer: Commandes et quantités du jour|Ingrédients et matériel prêts|Machines vérifiées et préchauffées|Mains, plans et outils propres',
      "Produire: Lots dans l'ordre du plan|Temps et températures notés|Allergènes séparés|Premier lot contrôlé",
      'Terminer: Produits comptés, étiquetés et datés|Pertes et restes notés|Machines et sol nettoyés|Ingrédients manquants commandés',
    ],
  },
  handHygiene: {
    words: 'hygiène des mains|lavage des mains|contrôle des infections',
    phases: [
      'Avant: Sans bagues, montre ni vernis|Manches au-dessus du coude|Savon, gel et essuie-mains remplis',
      "Les cinq moments: Avant de toucher un patient|Avant un geste propre|Après contact avec un liquide biologique|Après avoir touché un patient|Après contact avec l'environnement",
      'Technique: Assez de produit pour les deux mains|Toutes les zones, pouces et bouts des doigts|Au moins 30 secondes|Mains sèches avant les gants',
    ],
  },
  taxReturn: {
    words: "déclaration d'impôts|déclaration de revenus|documents fiscaux|impôts|fiscal",
    phases: [
      'Revenus: Attestations de salaire|Factures et autres revenus|Intérêts et dividendes|Loyers reçus',
      "Déductions: Justificatifs de frais|Assurances|Dons|Frais médicaux|Garde d'enfants",
      'Déposer: Déclaration précédente sous la main|Compte pour le remboursement|Formulaire vérifié et envoyé|Copies classées',
    ],
  },
  schoolStart: {
    words: "rentrée scolaire|rentrée|premier jour d'école|fournitures scolaires|premier jour+école",
    phases: [
      'Semaines avant: Inscription confirmée|Fournitures achetées et marquées|Trajet répété|Vaccins vérifiés',
      'La veille: Cartable prêt|Vêtements préparés|Goûter et gourde|Coucher tôt',
      'Premier jour: Papiers et contacts remis|Classe et maître rencontrés|Sortie convenue|Photo prise',
    ],
  },
  server: {
    words: 'serveur|serveurs|maintenance informatique|sauvegarde|réseau',
    phases: [
      "Avant: Créneau annoncé|Sauvegarde faite et restaurée à l'essai|Retour arrière écrit",
      'Pendant: Mises à jour et correctifs|Disque, mémoire et journaux vérifiés|Certificats et mots de passe renouvelés|Comptes inutiles fermés',
      'Après: Services relancés et testés|Supervision au vert|Changements documentés|Utilisateurs prévenus',
    ],
  },
  laboratoryEnd: {
    words: 'fermeture du laboratoire|fermeture+laboratoire|laboratoire|labo',
    phases: [
      'Échantillons et produits: Échantillons étiquetés et rangés|Produits fermés sous clé|Déchets triés|Réfrigérateurs et congélateurs fermés',
      'Appareils: Gaz, eau et vide coupés|Appareils nettoyés et éteints|Hottes fermées|Ce qui tourne la nuit porte un nom',
      'Partir: Paillasses essuyées|Cahier à jour|Blouse ôtée, mains lavées|Lumières éteintes, porte fermée',
    ],
  },
  competition: {
    words: 'compétition|tournoi|championnat|jour de match|concours|journée sportive|fête du sport',
    phases: [
      'Avant: Inscriptions confirmées|Trajets convenus|Arbitres et aides trouvés|Licences et autorisations prêtes',
      'Préparer: Tenue, chaussures et rechange|Boissons et repas|Trousse de secours|Liste de départ et horaires',
      'Le jour même: Pointage et échauffement|Consignes|Résultats notés|Rangement et remerciements',
    ],
  },
  siteRound: {
    words: 'chantier|travaux',
    phases: [
      'Début de journée: Équipe présente et informée|Météo et accès vérifiés|Livraisons et engins confirmés',
      'Sécurité: Casque, chaussures et gilet|Échafaudages et échelles vérifiés|Bords et trémies protégés|Secours et extincteur en place',
      'Fin de journée: Travaux et photos notés|Réserves relevées|Matériel couvert, outils rangés|Chantier fermé',
    ],
  },
  nurseStart: {
    words:
      'nouveaux infirmiers|nouvelles infirmières|nouvelle infirmière|intégration+infirmi|accueil+infirmi',
    phases: [
      'Avant le premier poste: Diplôme et vaccins vérifiés|Tenue, badge et vestiaire|Accès aux dossiers et aux médicaments|Tuteur désigné',
      'Premiers postes: Visite et issues de secours|Urgences et réanimation|Hygiène et isolement|Transmissions et dossier expliqués',
      'Premiers mois: Médicaments sous contrôle|Appareils validés un à un|Postes en autonomie|Point à 30 et 90 jours',
    ],
  },
  move: {
    words: 'déménagement',
    phases: [
      'Deux mois avant: Contrats résiliés|Déménageurs réservés|Tri fait',
      "Deux semaines avant: Cartons faits et marqués|Changement d'adresse|Énergie et internet réglés",
      'Le jour et après: Compteurs relevés|Clés remises|Ancien logement nettoyé|Nouvelle adresse déclarée',
    ],
  },
  wedding: {
    words: 'mariage|jour du mariage',
    phases: [
      'Un an avant: Date et budget|Lieu réservé|Liste des invités',
      'Mois avant: Invitations envoyées|Robe et alliances|Traiteur, musique et photos|Dossier en mairie',
      'La dernière semaine: Plan de table|Paiements et pourboires|Trousse de secours|Alliances chez un témoin',
    ],
  },
  stocktake: {
    words: 'inventaire|comptage des stocks|contrôle du stock|stock de médicaments',
    phases: [
      'Avant: Date et équipes fixées|Rayons rangés et étiquetés|Réceptions saisies|Feuilles imprimées',
      'Compter: Deux personnes par zone|Articles abîmés à part|Écarts recomptés|Caisse et vente en ligne arrêtées',
      'Après: Écarts expliqués|Stock corrigé|Manquants commandés|Résultat classé',
    ],
  },
  recovery: {
    words: "reprise après sinistre|plan d'urgence|continuité d'activité|panne",
    phases: [
      'Tout de suite: Dégâts et risques évalués|Responsable nommé|Équipe et clients prévenus|Systèmes touchés isolés',
      "Rétablir: Dernière sauvegarde saine trouvée|Systèmes dans l'ordre convenu|Données vérifiées|Accès et mots de passe renouvelés",
      'Ensuite: Retour à la normale confirmé|Cause notée|Plan et contacts à jour|Prochain exercice fixé',
    ],
  },
  schoolTrip: {
    words: 'sortie scolaire|voyage scolaire|classe verte|sortie de classe',
    phases: [
      "Préparer: Objectif, date et coût|Accord de l'école|Car et billets réservés|Risques évalués",
      "Avant: Autorisations rendues|Allergies et médicaments notés|Accompagnateurs et groupes|Numéros d'urgence",
      "Le jour: Compter les enfants à chaque arrêt|Trousse de secours|Pique-nique et eau|Prévenir l'école au retour",
    ],
  },
  shiftHandover: {
    words: 'passation|relève|changement d’équipe|transmission|transmissions|passation de consignes',
    phases: [
      'Situation: Cas ouverts un par un|Changements depuis la dernière équipe|Pannes et ce qui a été fait|Valeurs à surveiller',
      'Travail: Terminé et en cours|Livraisons et visites attendues|Clés, appareils et caisse comptés|Poste rangé',
      'Clôture: Questions de l’équipe suivante réglées|Noté et signé|Urgences signalées au responsable',
    ],
  },
  vaccination: {
    words: 'vaccination|vaccin|vaccins|campagne de vaccination',
    phases: [
      'Avant: Vaccins commandés et chaîne du froid vérifiée|Convocations envoyées|Consentements et notices prêts|Trousse d’urgence complète',
      'À chaque vaccin: Identité et date de naissance vérifiées|Questions de santé et allergies|Lot et péremption notés|15 minutes de surveillance',
      'Après: Inscrit au dossier et au carnet|Effets signalés|Aiguilles éliminées|Prochaine dose fixée',
    ],
  },
  parentsEvening: {
    words: 'réunion de parents|réunion parents|réunion parents-professeurs|rencontre parents',
    phases: [
      'Préparer: Date et salle fixées|Invitations distribuées|Ordre du jour convenu|Notes à portée de main',
      'Pendant: Salle et chaises prêtes|Liste de présence|Ordre du jour traité|Représentants élus',
      'Après: Compte rendu à tous les parents|Questions réglées|Absents informés|Prochaine date notée',
    ],
  },
  application: {
    words: 'demande|permis|autorisation|subvention|visa',
    phases: [
      'Avant: Règles et délai lus|Conditions vérifiées|Frais et contact notés|Temps prévu',
      'Pièces: Formulaire complet|Plans, devis ou budget joints|Justificatifs et signatures réunis|Relu par une autre personne',
      'Dépôt: Copie gardée|Envoyé avant le délai|Récépissé classé|Date de réponse notée',
    ],
  },
};
