import type { Translated } from '../TradeWords.js';

export const trades: Translated<'trades'> = {
  clinic:
    'cabinet médical|clinique|médecin|médecin généraliste|centre de santé|maison de santé|hôpital|pédiatre|cabinet de médecin',
  dentist: 'dentiste|cabinet dentaire|clinique dentaire|orthodontiste|chirurgien dentiste|dentaire',
  vet: 'vétérinaire|clinique vétérinaire|cabinet vétérinaire',
  therapy:
    'kinésithérapie|kinésithérapeute|kiné|cabinet de kiné|thérapeute|coaching|massage|ostéopathe|psychologue|cabinet de psychologue|coach sportif|orthophoniste|coach',
  salon: 'salon de coiffure|coiffeur|barbier|institut de beauté|onglerie|coiffeuse|spa|esthéticienne',
  pharmacy: 'pharmacie|officine',
  careHome: 'maison de retraite|ehpad|résidence seniors|soins aux personnes âgées',
  gym: "salle de sport|salle de fitness|club de fitness|gym|salle d'escalade|club de gym",
  yoga: 'studio de yoga|yoga|pilates|école de danse|cours de yoga|studio de danse|cours de danse',
  school: 'école|collège|lycée|école primaire|ma classe|salle de classe|maternelle et primaire',
  tutoring:
    'soutien scolaire|cours particuliers|professeur particulier|cours de langue|aide aux devoirs|tutorat',
  musicSchool:
    'école de musique|cours de piano|cours de guitare|cours de musique|professeur de piano|conservatoire',
  kindergarten:
    'crèche|garderie|jardin d’enfants|école maternelle|inscription crèche|halte-garderie|assistante maternelle|micro-crèche',
  courses:
    'formations|formation|cours en ligne|organisme de formation|ateliers|centre de formation|école de langues|formation en ligne',
  studies:
    'université|études|mes études|semestre|révisions|planning de révisions|fac|examens|concours|licence',
  thesis: 'mémoire|thèse|mémoire de master|doctorat|thèse de doctorat|mémoire de fin d’études',
  camp: 'colonie de vacances|camp d’été|camp scout|scouts|voyage scolaire|séjour jeunes|centre aéré|sortie scolaire|colo',
  wedding:
    'mariage|organisation de mariage|notre mariage|organiser un mariage|planning mariage|préparatifs de mariage|préparation mariage|wedding planner',
  party:
    "fête|anniversaire|fête d'anniversaire|baptême|evjf|baby shower|soirée|pot de départ|crémaillère|réveillon|cousinade|liste des invités",
  conference:
    'conférence|congrès|événement|événementiel|salon professionnel|festival|colloque|organisation d’événement|agence événementielle|événements|séminaire',
  fundraiser:
    'collecte de fonds|kermesse|association de parents|tombola|gala de charité|crowdfunding|cagnotte|vide-grenier|parents d’élèves|course solidaire',
  catering: 'traiteur|service traiteur|catering|entreprise de traiteur',
  charity:
    'association caritative|ong|fondation|donateurs|organisation caritative|œuvre de bienfaisance|association humanitaire',
  foodBank:
    'banque alimentaire|épicerie solidaire|soupe populaire|aide alimentaire|distribution alimentaire|restos du cœur|épicerie sociale',
  church: 'église|paroisse|communauté paroissiale|mosquée|temple',
  club: 'association|club|association sportive|club sportif|adhérents|gestion association|association de quartier|club de tennis|association culturelle|vie associative|comité des fêtes',
  clubCash:
    'trésorerie association|trésorerie de l’association|caisse du club|trésorier|comptes de l’association|compta association|trésorerie du club',
  library: 'bibliothèque|médiathèque|bibliothèque scolaire|prêt de livres|prêts de livres|cdi',
  shelter: 'refuge animalier|refuge|spa animaux|adoption d’animaux|refuge pour animaux|fourrière',
  volunteering: 'bénévolat|bénévoles|gestion des bénévoles|programme de bénévolat|heures de bénévolat',
  team: 'équipe de foot|équipe de football|équipe sportive|équipe de basket|foot|football|équipe de handball|équipe de rugby|entraîneur de foot',
  running:
    'course à pied|marathon|préparation marathon|semi-marathon|triathlon|cyclisme|running|entraînement marathon|jogging|vélo',
  band: 'groupe de musique|chorale|orchestre|concerts|fanfare|musicien|dj|chœur',
  shop: 'boutique|magasin|commerce|fleuriste|librairie|boutique de vêtements|commerce de détail|supérette|quincaillerie|friperie|boutique de fleurs|point de vente',
  bakery: 'boulangerie|pâtisserie|commandes de gâteaux|gâteaux|cake design|boulanger',
  restaurant:
    'restaurant|bistrot|pizzeria|brasserie restaurant|food truck|bar|auberge|crêperie|resto|pizzéria',
  cafe: 'café|salon de thé|glacier|coffee shop',
  onlineShop:
    'boutique en ligne|e-commerce|etsy|boutique etsy|site marchand|shopify|vente en ligne|vinted|créatrice',
  recipes:
    'recettes|livre de recettes|menus de la semaine|planning des repas|repas de la semaine|cuisine|batch cooking|carnet de recettes|menu de la semaine',
  brewery:
    'brasserie|vignoble|distillerie|domaine viticole|brasserie artisanale|cave à vin|viticulture|vigneron',
  construction:
    'chantier|suivi chantier|suivi de chantier|construction|entreprise de construction|btp|conduite de travaux|gestion de chantier|chantiers|travaux publics',
  houseBuilding:
    'construction maison|construire une maison|maison neuve|extension maison|nouvelle maison|notre maison|notre nouvelle maison',
  rentals:
    'copropriété|syndic|gestion locative|locations|locataires|propriétaire bailleur|bailleur|loyers|appartements en location|location immobilière|biens locatifs|syndic|investissement locatif|sci|paiements de loyer',
  realEstate:
    'immobilier|agence immobilière|agent immobilier|vente immobilière|mandataire immobilier|transactions immobilières',
  holidayRental:
    "location saisonnière|airbnb|gîte|location de vacances|chambre d'hôtes|chambres d’hôtes|camping|gîtes|maison d'hôtes|appartement de vacances",
  hotel: 'hôtel|auberge de jeunesse|hôtellerie|hostel|petit hôtel',
  craftsman:
    'artisan|plombier|électricien|menuisier|peintre|couvreur|menuiserie|paysagiste|chauffagiste|plomberie|maçon|entreprise du bâtiment|carreleur|serrurier',
  cleaningCompany:
    'entreprise de nettoyage|société de nettoyage|nettoyage|ménage à domicile|blanchisserie|pressing|laveur de vitres',
  maintenance:
    'maintenance|entretien de bâtiment|entretien|maintenance des bâtiments|services généraux|gardien d’immeuble|plan de maintenance|gmao|maintenance préventive',
  fleet:
    'flotte|flotte de véhicules|parc automobile|gestion de flotte|véhicules|véhicules de société|entretien véhicules|parc de véhicules|compagnie de taxis',
  carRepair: 'garage|garage automobile|mécanicien|réparation auto|atelier vélo|atelier mécanique|carrosserie',
  warehouse:
    'entrepôt|gestion des stocks|stock|stocks|inventaire|gestion de stock|suivi des stocks|magasin central|pièces détachées|gestion du stock|suivi de stock',
  delivery:
    'livraison|livraisons|logistique|transport|coursier|expéditions|messagerie|entreprise de transport|transporteur|tournées',
  production:
    'production|usine|fabrication|atelier de production|ligne de production|planification de production|impression 3d|planning de production|gestion de production',
  lab: "laboratoire|échantillons|laboratoire d'analyses|échantillons de laboratoire|labo|gestion de laboratoire",
  clinicalStudy:
    'essai clinique|étude clinique|participants à l’étude|étude de recherche|essais cliniques|enquête de terrain',
  farm: 'ferme|exploitation agricole|agriculture|récolte|récoltes|élevage|verger|maraîchage|maraîcher|agriculteur|cultures|bétail',
  bees: 'apiculture|abeilles|ruches|apiculteur|miel|rucher',
  nursery: 'pépinière|jardinerie|serre|horticulteur|horticulture',
  sales:
    'ventes|équipe commerciale|commercial|service commercial|mes ventes|force de vente|vente|commerciaux|tableau de bord commercial',
  freelancing:
    'freelance|indépendant|auto-entrepreneur|micro-entreprise|clients freelance|activité indépendante|traductrice|mes clients freelance|autoentrepreneur|travailleur indépendant|micro-entrepreneur|rédacteur',
  consulting:
    'conseil|consultant|cabinet de conseil|missions de conseil|projets clients|architecte|cabinet d’architecte|bureau d’études|consulting',
  agency:
    'marketing|agence de communication|agence marketing|agence|publicité|équipe marketing|agence de publicité|campagnes marketing|communication|agence web',
  socialMedia:
    'réseaux sociaux|youtube|chaîne youtube|instagram|tiktok|créateur de contenu|influenceur|community manager|contenu|planning éditorial|twitch',
  podcast: 'podcast|balado|émission de radio',
  newsletter: 'newsletter|blog|infolettre|lettre d’information',
  photography:
    'photographie|photographe|studio photo|photographe de mariage|production vidéo|vidéaste|production audiovisuelle|photographe mariage',
  software:
    'développement logiciel|logiciel|équipe de développement|développement d’application|sprint|scrum|projet informatique|développement web|équipe dev|backlog',
  startup:
    "startup|start-up|création d'entreprise|ma startup|investisseurs|jeune pousse|création entreprise|business plan|entrepreneur",
  hiring:
    'recrutement|candidats|embauche|candidatures reçues|recruter|cabinet de recrutement|recrutements|agence d’intérim',
  staff:
    'ressources humaines|rh|personnel|salariés|employés|intégration des salariés|effectif|gestion du personnel|onboarding|collaborateurs',
  helpdesk:
    "support informatique|support client|service client|helpdesk|assistance informatique|support|service informatique|sav|centre d’assistance|centre d’appels|centre d'appels|call center",
  lawFirm:
    "cabinet d'avocats|avocat|dossiers juridiques|notaire|cabinet juridique|avocate|étude notariale|service juridique",
  insurance: 'assurance|assurances|courtier en assurances|cabinet d’assurance|courtier|contrats d’assurance',
  bookkeeping:
    'comptabilité|compta|expert-comptable|factures et dépenses|finances de l’entreprise|facturation|finances|impôts|cabinet comptable|notes de frais',
  projects:
    'projets|gestion de projet|gestion de projets|projet|portefeuille de projets|suivi de projets|suivi de projet|chef de projet',
  household:
    'budget familial|ménage|finances personnelles|dépenses du foyer|budget du foyer|mes finances|finances familiales|argent|dépenses familiales|budget mensuel|mon budget|comptes perso',
  moving: 'déménagement|déménager|nouvel appartement|changement d’appartement',
  travel:
    'voyage|vacances|organisation de voyage|voyage de noces|road trip|voyages|lune de miel|week-end|tour du monde|vacances en famille',
  baby: 'bébé|nouveau-né|allaitement|journal de bébé|grossesse|suivi bébé|suivi de bébé',
  jobHunt:
    "recherche d'emploi|chercher un emploi|mes candidatures|recherche de travail|candidatures|reconversion|recherche emploi",
  chores:
    'tâches ménagères|ménage colocation|colocation|planning de ménage|corvées|famille|organisation familiale|coloc',
  garden:
    'jardin|potager|jardinage|plantes d’intérieur|jardin potager|mes plantes|balcon|jardin ouvrier|plantes',
  fitness: 'musculation|entraînements|fitness|séances de sport|sport|programme de musculation|mes séances',
  pets: 'animaux de compagnie|mon chien|mon chat|chien|chat|chiot|cheval|mon cheval|animal de compagnie',
  undertaking: 'petite entreprise|mon entreprise|ma société|entreprise familiale|tpe|notre entreprise',
  collection: 'collection|timbres|philatélie|numismatique|vinyles|collection de timbres',
  stable: 'écurie|centre équestre|club hippique|poney club|écuries|pension pour chevaux|équitation',
  homeschool: 'école à la maison|instruction en famille|homeschooling|ief',
  drivingSchool: 'auto école|autoécole|leçons de conduite|moniteur auto école',
  savings: 'épargne|économies|plan d’épargne|objectif d’épargne',
  donations: 'dons|dons reçus|donations',
  pledges: 'promesses de dons|promesse de don',
  payables: 'paiements fournisseurs|paiements aux sous-traitants|factures à payer|dettes fournisseurs',
  adSpend: 'dépenses publicitaires|budget publicitaire|google ads|coûts publicitaires',
  hosting: 'coûts des serveurs|coûts cloud|coûts d’hébergement|coûts d’infrastructure',
  energy: 'consommation d’énergie|consommation électrique|relevés de compteurs|factures d’énergie',
  mileage: 'kilométrage|carnet de route|frais kilométriques',
  drinks: 'consommation d’eau|hydratation',
  sleep: 'sommeil|journal de sommeil|suivi du sommeil',
  moods: 'humeur|journal d’humeur|suivi d’humeur',
  bloodPressure: 'tension artérielle|pression artérielle|suivi de tension',
  doses: 'prise de médicaments|suivi des médicaments|plan de prise',
  vaccinations: 'vaccins|vaccinations|carnet de vaccination',
  intake: 'admission des patients|fiche patient|dossier d’admission|formulaire d’admission',
  attendance: 'présence|présences|feuille de présence|registre de présence',
  homework: 'devoirs|cahier de textes|devoirs à la maison',
  lessons: 'préparation de cours|plan de cours|planification des cours',
  leave:
    "congés|demandes de congé|demandes de congés|demande de congé|demande de congés|absences|gestion des congés|suivi des congés|congés de l'équipe|en vacances|planning des vacances|vacances de l'équipe|vacances du personnel|planning des congés",
  shifts:
    "planning des équipes|planning du personnel|plan de service|roulements|planning de l'équipe|planning de service|planning des horaires|horaires du personnel|gardes|planning des gardes|tour de garde|tours de garde|permanences|astreintes",
  appraisals: 'entretiens annuels|évaluations du personnel|entretiens d’évaluation',
  visitors: 'visiteurs|registre des visiteurs|accueil des visiteurs',
  checkouts: 'prêt de matériel|emprunts de matériel|prêt d’outils',
  lostProperty: 'objets trouvés|objets perdus',
  packing: 'liste de bagages|bagages|liste de voyage',
  permits: 'autorisations|permis de construire|permis et autorisations',
  siteDiary: 'journal de chantier|rapport journalier|compte rendu de chantier|journal du chantier',
  fixtures: 'résultats des matchs|tournoi|calendrier des matchs',
  bookClub: 'club de lecture|cercle de lecture',
  featureRequests: 'demandes de fonctionnalités|suggestions de produit',
  complaints: 'réclamations|plaintes clients|réclamations clients',
  purchaseOrders: 'bons de commande|commandes fournisseurs|achats',
  purchaseRequests: 'demandes d’achat',
  admissions: 'demandes de bourse|admissions',
  temperatures: 'relevé de température|relevés de température|haccp',
  cleaningLog: 'suivi du nettoyage|plan de nettoyage',
  safety: 'contrôles de sécurité|sécurité incendie|exercices d’évacuation',
  commissions: 'commissions|commissions de vente',
  warranties: 'garanties',
  bodyWeight: 'suivi du poids|courbe de poids|perte de poids|perdre du poids|régime',
  symptoms: 'journal des migraines|journal des symptômes|journal de la douleur',
  licenses: 'licences logicielles|abonnements logiciels',
  abTests: 'tests a/b',
  raceResults: 'résultats de courses|records personnels',
  compliance: 'conformité|rgpd|suivi de conformité',
  contactForm: 'formulaire de contact|demandes de contact',
  applicationForm: 'formulaire de candidature',
  registrationForm: 'formulaire d’inscription|inscription à l’événement',
  volunteerForm: 'inscription des bénévoles|formulaire bénévole',
  feedbackForm: 'formulaire d’avis|questionnaire d’avis',
  satisfactionSurvey: 'enquête de satisfaction|sondage clients',
  roomBooking: 'réservation de salles|réservation de salle',
  accidents: 'déclaration d’accident|registre des accidents',
  clientIntake: 'fiche nouveau client|formulaire nouveau client',
  expenseClaims: 'notes de frais|note de frais|remboursement de frais',
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
    "matrice de compétences|matrice des compétences|compétences|compétences de l'équipe|cartographie des compétences",
  lessonsLearned:
    "leçons apprises|retour d'expérience|retours d'expérience|enseignements tirés|rex|retex|registre des leçons apprises",
  launch:
    "lancement de produit|plan de lancement|lancement d'un produit|plan de lancement de produit|plan de lancement produit|lancement produit|mise sur le marché|go-to-market|plan go-to-market",
  changeRequests:
    'demandes de changement|demande de changement|demandes de modification|gestion des changements|registre des changements|demande de modification',
  sponsorPackages:
    'packs de sponsoring|offres de sponsoring|packs partenaires|formules de sponsoring|offres de parrainage|packs sponsors',
  competitors:
    'analyse concurrentielle|concurrents|analyse de la concurrence|analyse des concurrents|veille concurrentielle|comparatif des concurrents',
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
    'liste de lecture|livres à lire|mes livres|journal de lecture|carnet de lecture|pile à lire|mes lectures',
  uptime:
    'disponibilité des serveurs|disponibilité des services|uptime|état des services|état des serveurs|supervision des serveurs|disponibilité du serveur',
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
  bills: 'factures du foyer|charges fixes|mes abonnements|dépenses fixes|prélèvements',
  netWorth: 'patrimoine net|mon patrimoine|patrimoine|avoirs et dettes',
  habits: 'habitudes|suivi des habitudes|habitudes quotidiennes|routine matinale|routines',
  carService:
    "entretien de ma voiture|entretien voiture|carnet d'entretien|carnet d'entretien de ma voiture|carnet d'entretien de la voiture|entretien de la voiture|entretien auto",
  jobOffers: "offres d'emploi|comparer des offres d'emploi|propositions d'embauche",
  timeTracking:
    "suivi du temps|feuille de temps|feuilles de temps|mon temps|heures travaillées|temps de travail|relevé d'heures",
  gradebook: 'carnet de notes|notes des élèves|bulletin de notes|relevé de notes|notes de la classe',
  schoolTrips: "sorties scolaires|sorties de classe|sorties de l'école",
  recalls: 'rappels patients|rappels de patients|liste de rappels|relance des patients',
  issueLog: 'suivi des problèmes|problèmes|liste des problèmes|points ouverts|points en suspens',
  agenda: 'ordre du jour|agenda de réunion|ordre du jour de réunion',
  employeeSurvey:
    'enquête salariés|enquête de satisfaction des salariés|baromètre social|enquête interne|satisfaction des salariés',
  onCall: 'astreintes|planning des astreintes|astreinte',
  staffAttendance: 'pointage|pointage des salariés|pointeuse|présence du personnel|présences du personnel',
  orderReturns: 'retours de commandes|retours produits|retours clients',
  repairShop:
    'réparation de téléphones|réparation de portables|réparation informatique|atelier de réparation|cordonnier|cordonnerie|horloger|service de réparation|réparation électroménager|repair café',
  petCare:
    'toilettage|salon de toilettage|toilettage canin|toiletteur|pension canine|pension pour chiens|pension pour animaux|garderie canine|promenade de chiens|garde d’animaux|éducateur canin|école canine',
  vehicleRental:
    'location de voitures|location de véhicules|location de camping-cars|location d’utilitaires|loueur de voitures',
  carDealer:
    'concession automobile|concessionnaire|concessionnaire auto|voitures d’occasion|vente de voitures|garage automobile neuf et occasion',
  coworking: 'coworking|espace de coworking|bureau partagé|bureaux partagés|centre d’affaires',
  venue:
    'salle de réception|salle des fêtes|lieu de réception|salle de spectacle|escape game|bowling|cinéma|théâtre|musée|boîte de nuit|salle de concert|trampoline park|laser game|gymnase',
  security: 'société de sécurité|entreprise de sécurité|gardiennage|agence de sécurité',
  tattooStudio: 'salon de tatouage|studio de tatouage|tatoueur|studio de piercing',
  foodShop:
    'boucherie|fromagerie|poissonnerie|primeur|épicerie|supermarché|magasin à la ferme|traiteur fin|magasin bio',
  shopSales: 'ventes du magasin|ventes journalières',
  shopOrders: 'commandes du magasin',
  standup:
    'daily|réunion quotidienne|point quotidien|daily standup|notes de daily|mêlée quotidienne|daily scrum',
  shoppingList: 'liste de courses|liste des courses|courses de la semaine',
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
  renovation:
    'rénovation|rénovation maison|rénovation de salle de bain|rénovation appartement|travaux de rénovation|rénovation cuisine|travaux|travaux maison|rénovation de cuisine',
  overtime: 'heures supplémentaires|heures sup|suivi des heures supplémentaires|heures supp',
  communicationPlan: 'plan de communication|communication interne|matrice de communication',
};
