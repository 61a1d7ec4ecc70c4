import type { logs as english } from '../../en/trades/logs.js';
import type { SameIds } from '../../TradeWords.js';

/** What people call records that are a page of their own. */
export const logs: SameIds<typeof english> = {
  savings: "épargne|économies|plan d’épargne|objectifs d'épargne|suivi de l’épargne|mon épargne",
  donations: 'dons|dons reçus|donations',
  pledges: 'promesses de dons|promesse de don',
  payables: 'paiements fournisseurs|paiements aux sous-traitants|factures à payer|dettes fournisseurs',
  adSpend: 'dépenses publicitaires|budget publicitaire|google ads|coûts publicitaires',
  hosting: 'coûts des serveurs|coûts cloud|coûts d’hébergement|coûts d’infrastructure',
  energy: 'consommation d’énergie|consommation électrique|relevés de compteurs|factures d’énergie',
  mileage:
    'kilométrage|carnet de route|frais kilométriques|suivi kilométrique|indemnités kilométriques|carnet de bord',
  drinks: 'consommation d’eau|hydratation',
  sleep: 'sommeil|journal de sommeil|suivi du sommeil',
  moods: 'humeur|journal d’humeur|suivi d’humeur',
  bloodPressure:
    'tension artérielle|pression artérielle|suivi de tension|relevé de tension|carnet de tension|suivi tension',
  doses: 'prise de médicaments|suivi des médicaments|plan de prise|liste des médicaments|traitement en cours',
  vaccinations:
    'vaccins|vaccinations|carnet de vaccination|calendrier vaccinal|calendrier des vaccins|plan de vaccination|suivi des vaccins',
  intake:
    'admission des patients|fiche patient|dossier d’admission|formulaire d’admission|formulaire patient|nouveau patient|formulaire nouveau patient|questionnaire médical|anamnèse|nouveaux patients|accueil des patients',
  attendance:
    "présence|présences|feuille de présence|registre de présence|cahier d'appel|cahier d’appel|feuille d’appel|registre d’appel|appel des élèves|présence des élèves|assiduité",
  homework: 'devoirs|cahier de textes|devoirs à la maison|agenda de devoirs|suivi des devoirs',
  lessons:
    'préparation de cours|plan de cours|planification des cours|progression pédagogique|cahier journal|fiches de préparation|séquences pédagogiques|préparation de classe',
  leave:
    "congés|demandes de congé|demandes de congés|demande de congé|demande de congés|absences|gestion des congés|suivi des congés|congés de l'équipe|en vacances|planning des vacances|vacances de l'équipe|vacances du personnel|planning des congés|arrêts maladie|arrêt maladie",
  shifts:
    "planning des équipes|planning du personnel|plan de service|roulements|planning de l'équipe|planning de service|planning des horaires|horaires du personnel|gardes|planning des gardes|tour de garde|tours de garde|permanences|astreintes|planning équipe|planning de l’équipe|roulement|planning hebdomadaire|planning employés",
  appraisals: 'entretiens annuels|évaluations du personnel|entretiens d’évaluation',
  visitors:
    'visiteurs|registre des visiteurs|accueil des visiteurs|registre des visites|visites au bureau|livre des visiteurs|suivi des visiteurs|émargement visiteurs',
  checkouts:
    'prêt de matériel|emprunts de matériel|prêt d’outils|prêts de matériel|matériel prêté|prêt d’équipement|prêt de matériels|emprunt de matériel',
  lostProperty: 'objets trouvés|objets perdus',
  packing: 'liste de bagages|bagages|liste de voyage|valise|affaires à emporter|checklist valise',
  permits:
    'autorisations|permis de construire|permis et autorisations|permis|suivi des permis|autorisations administratives',
  siteDiary:
    'journal de chantier|rapport journalier|compte rendu de chantier|journal du chantier|rapport journalier de chantier|rapport de chantier|cahier de chantier',
  fixtures:
    'résultats des matchs|tournoi|calendrier des matchs|calendrier des rencontres|rencontres|tableau du tournoi|résultats|matchs à venir',
  bookClub: 'club de lecture|cercle de lecture',
  featureRequests: 'demandes de fonctionnalités|suggestions de produit',
  complaints:
    'réclamations|plaintes clients|réclamations clients|suivi des réclamations|registre des plaintes|plaintes|gestion des réclamations|formulaire de réclamation',
  purchaseOrders:
    'bons de commande|commandes fournisseurs|achats|commandes aux fournisseurs|commande fournisseur|bon de commande',
  purchaseRequests: 'demandes d’achat',
  admissions: 'demandes de bourse|admissions',
  temperatures:
    'relevé de température|relevés de température|haccp|suivi des températures|températures des frigos|contrôle des températures|températures frigos',
  cleaningLog:
    'suivi du nettoyage|plan de nettoyage|registre de nettoyage|planning de nettoyage|planning ménage|plan d’hygiène|fiche de nettoyage',
  safety:
    'contrôles de sécurité|sécurité incendie|exercices d’évacuation|sécurité au laboratoire|sécurité du laboratoire|rapport de sécurité|sécurité du chantier|inspection de sécurité|visite de sécurité|vérifications de sécurité',
  commissions: 'commissions|commissions de vente|suivi des commissions|commissions commerciales',
  warranties: 'garanties|suivi des garanties|échéances de garantie',
  bodyWeight: 'suivi du poids|courbe de poids|perte de poids|perdre du poids|régime',
  symptoms: 'journal des migraines|journal des symptômes|journal de la douleur',
  licenses: 'licences logicielles|abonnements logiciels|licences|abonnements saas|licences de logiciels',
  abTests: 'tests a/b',
  raceResults: 'résultats de courses|records personnels',
  compliance: 'conformité|rgpd|suivi de conformité',
  contactForm: 'formulaire de contact|demandes de contact|demande de renseignements|formulaire de demande',
  applicationForm: 'formulaire de candidature|candidature en ligne|dossier de candidature',
  registrationForm:
    'formulaire d’inscription|inscription à l’événement|inscriptions|bulletin d’inscription|feuille d’inscription|inscription',
  volunteerForm:
    'inscription des bénévoles|formulaire bénévole|devenir bénévole|inscription bénévole|appel à bénévoles',
  feedbackForm:
    'formulaire d’avis|questionnaire d’avis|avis clients|évaluation du cours|évaluation de formation|avis des patients',
  satisfactionSurvey:
    'enquête de satisfaction|sondage clients|enquête patients|questionnaire de satisfaction|enquête clients|sondage parents',
  roomBooking:
    'réservation de salles|réservation de salle|planning des salles|occupation des salles|réserver une salle',
  accidents:
    "déclaration d’accident|registre des accidents|accidents du travail|formulaire d'accident|accidents de chantier|accidents|rapport d’incident|rapport d’accident",
  clientIntake: 'fiche nouveau client|formulaire nouveau client',
  expenseClaims:
    'notes de frais|note de frais|remboursement de frais|frais professionnels|frais de déplacement|remboursements de frais|frais de mission',
  cashFlow:
    'flux de trésorerie|prévision de trésorerie|prévisions de trésorerie|plan de trésorerie|prévisionnel de trésorerie|suivi de trésorerie|cash flow',
  rentalLedger:
    "revenus et dépenses locatifs|revenus et charges locatives|revenus locatifs|revenus et dépenses d'un bien locatif|recettes et dépenses locatives|charges locatives",
  eventBudget:
    "budget événement|budget d'événement|budget événementiel|budget d'un événement|budget de l'événement|budget de conférence",
  priceList: 'liste de prix|tarifs|grille tarifaire|liste des prix|catalogue de prix|tarif',
  vehicleExpenses:
    'dépenses de véhicule|dépenses véhicule|frais de véhicule|frais de voiture|dépenses voiture|dépenses auto|frais automobiles',
  retrospective: "rétrospective|rétrospective de sprint|rétrospective agile|rétro|rétrospective d'équipe",
  swot: 'swot|analyse swot|matrice swot|forces et faiblesses|analyse ffom',
  stakeholders:
    'parties prenantes|cartographie des parties prenantes|carte des parties prenantes|analyse des parties prenantes|registre des parties prenantes',
  raci: 'raci|matrice raci|matrice des responsabilités|tableau raci|qui fait quoi',
  skills:
    "matrice de compétences|matrice des compétences|compétences|compétences de l'équipe|cartographie des compétences|polyvalence|matrice de polyvalence",
  lessonsLearned:
    "leçons apprises|retour d'expérience|retours d'expérience|enseignements tirés|rex|retex|registre des leçons apprises",
  launch:
    "lancement de produit|plan de lancement|lancement d'un produit|plan de lancement de produit|plan de lancement produit|lancement produit|mise sur le marché|go-to-market|plan go-to-market",
  changeRequests:
    'demandes de changement|demande de changement|demandes de modification|gestion des changements|registre des changements|demande de modification|avenants|avenant|ordre de modification',
  sponsorPackages:
    'packs de sponsoring|offres de sponsoring|packs partenaires|formules de sponsoring|offres de parrainage|packs sponsors',
  competitors:
    'analyse concurrentielle|concurrents|analyse de la concurrence|analyse des concurrents|veille concurrentielle|comparatif des concurrents|concurrence',
  supplierComparison:
    'comparaison de fournisseurs|comparaison des fournisseurs|comparatif fournisseurs|comparatif de fournisseurs|évaluation des fournisseurs|comparer les fournisseurs|sélection des fournisseurs',
  interviews:
    'entretiens utilisateurs|entretiens clients|entretien utilisateur|recherche utilisateur|interviews utilisateurs|interviews clients',
  keywords:
    'positions des mots-clés|mots-clés|suivi des mots-clés|mots-clés seo|classement des mots-clés|suivi de positionnement|positionnement seo',
  press:
    'mentions presse|mentions dans la presse|retombées presse|revue de presse|retombées médias|couverture presse|veille médias',
  accessRequests:
    "demandes d'accès|demande d'accès|droits d'accès|demandes d'habilitation|habilitations|gestion des accès",
  policies:
    "politiques à réviser|politiques internes|revue des politiques|procédures internes|politiques de l'entreprise|politiques à revoir",
  auditFindings:
    "constats d'audit|constats d’audit|actions correctives|non-conformités|audit interne|écarts d'audit|suivi d'audit|suivi des constats d'audit",
  kidsChores:
    'tâches des enfants|tableau des tâches des enfants|tâches ménagères des enfants|tableau de récompenses|corvées des enfants',
  houseHunt:
    "recherche d'appartement|recherche de logement|recherche appartement|recherche de maison|chercher un appartement|visites d'appartements",
  gifts: 'liste de cadeaux|cadeaux|cadeaux de noël|idées cadeaux|idées de cadeaux',
  petVaccinations:
    'vaccins des animaux|vaccins du chien|vaccins du chat|vaccination des animaux|vaccins animaux|vaccins de mes animaux',
  wineCellar: 'cave à vin|cave à vins|ma cave|livre de cave|collection de vins|gestion de cave|mes vins',
  readingList:
    'liste de lecture|livres à lire|mes livres|journal de lecture|carnet de lecture|pile à lire|mes lectures|lectures',
  uptime:
    'disponibilité des serveurs|disponibilité des services|uptime|état des services|état des serveurs|supervision des serveurs|disponibilité du serveur|temps de réponse|temps de réponse des serveurs|disponibilité|statut des services|surveillance des serveurs',
  backups: 'sauvegardes|sauvegarde|journal des sauvegardes|suivi des sauvegardes|backups',
  domains:
    'noms de domaine|noms de domaine et certificats|certificats ssl|domaines|gestion des noms de domaine|renouvellement des domaines',
  keys: 'registre des clés|clés|gestion des clés|suivi des clés|remise des clés|cahier des clés',
  waterQuality:
    "qualité de l'eau|qualité de l’eau|analyses d'eau|analyse de l'eau|suivi de l'eau|eau de la piscine|prélèvements d'eau",
  bakeryDay:
    'production de la boulangerie|production boulangerie|plan de cuisson|production du jour boulangerie|fournées',
  siteVisits:
    'visites clients|visites de clients|visites de chantier|comptes rendus de visite|rapport de visite|visites de site|visites commerciales',
  translations:
    'travaux de traduction|traductions|projets de traduction|commandes de traduction|agence de traduction',
  debts: "me doit de l'argent|me doivent|me doit|dettes|argent prêté|prêts aux amis",
  bills: 'factures du foyer|charges fixes|dépenses fixes|prélèvements|paiements récurrents',
  netWorth: 'patrimoine net|mon patrimoine|patrimoine|avoirs et dettes',
  habits: 'habitudes|suivi des habitudes|habitudes quotidiennes|routine matinale|routines',
  carService:
    "entretien de ma voiture|entretien voiture|carnet d'entretien|carnet d'entretien de ma voiture|carnet d'entretien de la voiture|entretien de la voiture|entretien auto",
  jobOffers: "offres d'emploi|comparer des offres d'emploi|propositions d'embauche",
  timeTracking:
    "suivi du temps|feuille de temps|feuilles de temps|mon temps|heures travaillées|temps de travail|relevé d'heures",
  gradebook:
    'carnet de notes|notes des élèves|bulletin de notes|relevé de notes|notes de la classe|livret scolaire',
  schoolTrips: "sorties scolaires|sorties de classe|sorties de l'école",
  recalls: 'rappels patients|rappels de patients|liste de rappels|relance des patients|rappels de dépistage',
  issueLog: 'suivi des problèmes|problèmes|liste des problèmes|points ouverts|points en suspens',
  agenda: 'ordre du jour|agenda de réunion|ordre du jour de réunion|points à l’ordre du jour',
  employeeSurvey:
    'enquête salariés|enquête de satisfaction des salariés|baromètre social|enquête interne|satisfaction des salariés',
  onCall: 'astreintes|planning des astreintes|astreinte',
  staffAttendance:
    'pointage|pointage des salariés|pointeuse|présence du personnel|présences du personnel|feuille de pointage',
  orderReturns:
    "retours de commandes|retours produits|retours clients|retour produit|formulaire de retour|retour d'article",
  standup:
    'daily|réunion quotidienne|point quotidien|daily standup|notes de daily|mêlée quotidienne|daily scrum',
  shoppingList: 'liste de courses|liste des courses|courses de la semaine|courses|liste d’achats',
  ladder:
    'échelle de tennis|classement interne|échelle de défis|pyramide de tennis|classement du club|pyramide de défis',
  swimTimes:
    'temps de natation|équipe de natation|club de natation|chronos de natation|résultats de natation',
  golfRounds: 'handicap de golf|golf|parties de golf|cartes de golf|index de golf',
  staffTraining:
    'formation des salariés|formations du personnel|plan de formation|suivi des formations|registre des formations|formations obligatoires|formation du personnel|formations des salariés',
  emergencyContacts:
    "contacts d'urgence|numéros d'urgence|numéros utiles|personnes à contacter en cas d'urgence",
  birthdays: "anniversaires|calendrier des anniversaires|liste des anniversaires|dates d'anniversaire",
  plots: 'parcelles|jardins partagés|jardins familiaux|parcelles de jardin|jardin partagé|jardins ouvriers',
  memberDues:
    'cotisations|adhésions|cotisations des adhérents|cotisations des membres|abonnements des adhérents|suivi des cotisations',
  handovers:
    "passation de service|cahier de liaison|relève|transmissions|cahier de transmissions|passation de consignes|changement d'équipe",
  minutes:
    'compte rendu|compte-rendu|compte rendu de réunion|comptes rendus|procès-verbal|pv de réunion|notes de réunion',
  goodsReceipts:
    'réception des marchandises|réception de marchandises|contrôle à réception|contrôle réception|entrées de stock',
  callCenter:
    "centre d'appels|centre d'appel|call center|centre de contact|statistiques d'appels|volume d'appels",
  studentProjects:
    "projets scolaires|projet scolaire|projet de classe|projets de classe|exposés|travaux de groupe|projets d'élèves",
  kidsReading:
    "lecture des enfants|carnet de lecture des élèves|minutes de lecture|quart d'heure lecture|défi lecture",
  labColony: 'colonie de souris|animalerie|animaux de laboratoire|élevage de souris|lignées de souris',
  clientOnboarding:
    'intégration des clients|onboarding clients|onboarding client|mise en service des clients|accueil des clients',
  dataPipelines:
    'pipelines de données|pipeline de données|etl|flux de données|traitements par lots|chargements de données|tâches planifiées',
  funnels:
    "entonnoir|entonnoir de conversion|tunnel de conversion|tunnel d'inscription|funnel|tunnel marketing",
  cashBook: 'livre de caisse|petite caisse|journal de caisse|caisse|cahier de caisse|cahier de recettes',
  rehab:
    "programme d'exercices|exercices de kiné|rééducation|exercices à domicile|plan de rééducation|exercices de rééducation",
  businessExpenses:
    "dépenses de l'entreprise|frais généraux|dépenses professionnelles|charges d'exploitation|dépenses du bureau",
  allergies: 'allergies|liste des allergies|allergies alimentaires|allergènes|intolérances',
  briefings: "causeries sécurité|causerie sécurité|quart d'heure sécurité|accueil sécurité",
  substitutions: 'remplacements|plan de remplacement|professeurs remplaçants|remplaçants',
  bloodDonors: 'donneurs de sang|dons du sang|collecte de sang|don du sang',
  overtime:
    'heures supplémentaires|heures sup|suivi des heures supplémentaires|heures supp|heures supplémentaires équipe|récupération d’heures',
  communicationPlan: 'plan de communication|communication interne|matrice de communication',
  parentsEvening:
    'réunion parents professeurs|réunions parents professeurs|rendez-vous parents|rencontres parents|réunion parents-professeurs|rencontre parents-professeurs|rencontres parents-professeurs|réunion parents',
  lunchOrders: 'commandes cantine|cantine scolaire|inscription cantine|repas cantine',
  readingLevels: 'niveaux de lecture|niveau de lecture',
  pupilAbsences:
    'absences élèves|absences des élèves|absences scolaires|absentéisme scolaire|suivi des absences élèves|suivi des absences des élèves',
  shelfLife: 'dlc|ddm|dates de péremption|dates limites de consommation|suivi des dlc|péremption',
  featureFlags: 'feature flags|drapeaux de fonctionnalité|bascules de fonctionnalité',
  communityExpenses:
    'charges de copropriété|dépenses de la copropriété|copropriété|charges copropriété|syndic',
  volunteerHours: 'heures de bénévolat|heures des bénévoles|heures bénévoles',
  trainingAttendance:
    'présences entraînement|présence aux entraînements|présences aux entraînements|présence entraînement',
  grantPipeline: 'demandes de subvention|demandes de subventions|subventions',
  donorRelations: 'crm donateurs|gestion des donateurs|crm des donateurs|base de donateurs',
  sponsorRelations: 'sponsors|partenaires du club|suivi des sponsors|mécènes',
  vendorRelations: 'gestion des fournisseurs|crm fournisseurs|base fournisseurs',
  schoolAdmissions: 'admissions scolaires|admission des élèves|admissions de l’école|recrutement d’élèves',
  customerRelations:
    'gestion des clients|fichier clients|suivi des clients|suivi client|relations clients|gestion de la relation client|portefeuille clients|base clients|liste des clients|suivi clients',
  councilBudget:
    'budget communal|budget de la commune|budget municipal|conseil municipal|mairie|budget de l’école|budget scolaire|budget de la paroisse',
  clubBudget:
    'budget du club|budget de l’association|budget associatif|budget de l’équipe|budget de la saison',
  beds: "occupation des lits|gestion des lits|lits de l’hôpital|lits du service|lits d'hôpital",
  clinicVaccinations:
    'couverture vaccinale|campagne de vaccination|vaccinations des patients|centre de vaccination',
  termReports:
    'bulletin scolaire|bulletins scolaires|bulletin de notes|bulletin trimestriel|progrès des élèves',
  classJobs: 'métiers de classe|responsabilités de classe|tâches de la classe|services de classe',
  membershipForm:
    "bulletin d'adhésion|bulletin d’adhésion|formulaire d'adhésion|formulaire d’adhésion|demande d'adhésion|adhésion au club",
  enrolment:
    "inscription scolaire|inscription à l'école|inscription à l’école|fiche d'inscription scolaire|inscription des élèves|dossier d'inscription scolaire|inscriptions scolaires|inscription élèves",
  opsTeam:
    "équipe d'exploitation|équipe d’exploitation|équipe des opérations|exploitation informatique|équipe ops",
  matchDay: 'jour de match|jours de match',
  siteTrades:
    "corps d'état|corps de métier|lots du chantier|sous-traitants sur chantier|corps d’état|sous-traitants|suivi des sous-traitants",
  debtPayoff:
    'rembourser ses dettes|remboursement des dettes|dettes|mes crédits|rembourser mes dettes|désendettement',
  subscriptions: 'abonnements|suivi des abonnements|mes abonnements',
  triage: "triage|salle d'attente|urgences|file d'attente des patients",
  infections:
    'contrôle des infections|infections|infections nosocomiales|suivi des infections|prévention des infections',
  imaging:
    'radiologie|radiographies|imagerie|imagerie médicale|comptes rendus de radiologie|examens de radiologie',
  caseNotes: 'notes de séance|notes de thérapie|notes de suivi|comptes rendus de séance|notes cliniques',
  beneficiaries: 'bénéficiaires|registre des bénéficiaires|personnes aidées|personnes accompagnées',
  sportsInjuries: 'blessures|suivi des blessures|blessés|joueurs blessés|blessures sportives',
  behaviour:
    'comportement des élèves|suivi du comportement|comportement en classe|carnet de comportement|retenues|heures de retenue',
  tillCounts: 'clôture de caisse|comptage de caisse|fond de caisse|arrêté de caisse|fermeture de caisse',
  stockCounts: 'inventaire physique|comptage de stock|inventaire annuel|comptage des stocks',
  loyaltyCards: 'programme de fidélité|fidélité|fidélisation|cartes de fidélité|points de fidélité',
  downtimes: 'arrêts machine|arrêts de production|temps d’arrêt|suivi des arrêts|pannes machine',
  improvements:
    'kaizen|amélioration continue|idées d’amélioration|propositions d’amélioration|actions d’amélioration',
  serviceOrders:
    'ordre de travail|ordres de travail|bon d’intervention|bons d’intervention|interventions|suivi des interventions',
  officeMove:
    'déménagement de bureau|déménagement des bureaux|déménagement d’entreprise|déménagement bureau|nouveaux bureaux',
  volunteerRota:
    'planning des bénévoles|planning bénévoles|créneaux des bénévoles|tour de rôle des bénévoles',
  labNotebook: 'cahier de laboratoire|carnet de laboratoire|journal de laboratoire|cahier d’expériences',
  cellCultures: 'culture cellulaire|cultures cellulaires|lignées cellulaires|suivi des passages',
  sampleStorage:
    'stockage des échantillons|congélateur du laboratoire|biobanque|plan du congélateur|inventaire du congélateur',
  tripBudget:
    'budget voyage|budget de voyage|budget vacances|budget du voyage|budget de vacances|budget sortie scolaire',
  projectBudget:
    'budget de projet|budget du projet|budget projet|budget de recherche|coûts du projet|budget du laboratoire',
  savingsGoals: 'objectifs d’épargne|objectif d’épargne|buts d’épargne',
  schoolCalendar: 'calendrier scolaire|événements scolaires|agenda de l’école|événements de l’école',
  youthRegistration:
    'inscription colonie|inscription colonie de vacances|inscription centre de loisirs|fiche d’inscription colonie|inscription camp|inscription stage enfants|inscription enfants|fiche d’inscription enfant',
  invoiceApprovals: 'validation des factures|factures à valider|approbation des factures|bon à payer',
  waitingList: "liste d’attente|liste d'attente|listes d'attente|liste d’attente des patients",
  timetable:
    'emploi du temps|emplois du temps|emploi du temps de la classe|horaire de classe|horaires des cours',
  prescriptions: 'ordonnances|ordonnance|prescriptions|renouvellements d’ordonnance',
  surgeries: 'chirurgies|programme opératoire|bloc opératoire|interventions chirurgicales|planning du bloc',
  promotions: 'promotions|calendrier des promotions|offres spéciales|opérations commerciales|promos',
  salaries: 'salaires|paie|fiches de paie|masse salariale|suivi des salaires|bulletins de paie',
};
