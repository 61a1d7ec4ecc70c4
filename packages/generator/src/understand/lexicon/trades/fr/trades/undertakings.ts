import type { undertakings as english } from '../../en/trades/undertakings.js';
import type { SameIds } from '../../TradeWords.js';

/** What people call trades. */
export const undertakings: SameIds<typeof english> = {
  clinic:
    'cabinet médical|clinique|médecin|médecin généraliste|centre de santé|maison de santé|hôpital|pédiatre|cabinet de médecin|rendez-vous manqués|absences aux rendez-vous|agenda médical|rendez-vous médicaux|consultations du cabinet',
  dentist: 'dentiste|cabinet dentaire|clinique dentaire|orthodontiste|chirurgien dentiste|dentaire',
  vet: 'vétérinaire|clinique vétérinaire|cabinet vétérinaire',
  therapy:
    'kinésithérapie|kinésithérapeute|kiné|cabinet de kiné|thérapeute|coaching|massage|ostéopathe|ostéopathie|psychologue|psychologie|orthophonie|cabinet de psychologue|coach sportif|orthophoniste|coach',
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
    'banque alimentaire|épicerie solidaire|soupe populaire|aide alimentaire|distribution alimentaire|restos du cœur|épicerie sociale|colis alimentaires',
  church: 'église|paroisse|communauté paroissiale|mosquée|temple',
  club: 'association|club|association sportive|club sportif|adhérents|gestion association|association de quartier|club de tennis|association culturelle|vie associative|comité des fêtes',
  clubCash:
    'trésorerie association|trésorerie de l’association|caisse du club|trésorier|comptes de l’association|compta association|trésorerie du club',
  library: 'bibliothèque|médiathèque|bibliothèque scolaire|prêt de livres|prêts de livres|cdi',
  shelter: 'refuge animalier|refuge|spa animaux|adoption d’animaux|refuge pour animaux|fourrière',
  volunteering: 'bénévolat|bénévoles|gestion des bénévoles|programme de bénévolat|heures de bénévolat',
  team: 'équipe de foot|équipe de football|équipe sportive|équipe de basket|foot|football|équipe de handball|équipe de rugby|entraîneur de foot',
  running:
    'course à pied|marathon|préparation marathon|semi-marathon|triathlon|cyclisme|running|entraînement marathon|jogging|vélo|entraînement trail|trail|entraînement course à pied|plan marathon',
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
    'maintenance|entretien de bâtiment|entretien|maintenance des bâtiments|services généraux|gardien d’immeuble|plan de maintenance|gmao|maintenance préventive|suivi de maintenance|pannes|demandes d’intervention',
  fleet:
    'flotte|flotte de véhicules|parc automobile|gestion de flotte|véhicules|véhicules de société|entretien véhicules|parc de véhicules|compagnie de taxis',
  carRepair: 'garage|garage automobile|mécanicien|réparation auto|atelier vélo|atelier mécanique|carrosserie',
  warehouse:
    'entrepôt|gestion des stocks|stock|stocks|inventaire|gestion de stock|suivi des stocks|magasin central|pièces détachées|gestion du stock|suivi de stock|niveaux de stock',
  delivery:
    'livraison|livraisons|logistique|transport|coursier|expéditions|messagerie|entreprise de transport|transporteur|tournées',
  production:
    'production|usine|fabrication|atelier de production|ligne de production|planification de production|impression 3d|planning de production|gestion de production',
  lab: "laboratoire|échantillons|laboratoire d'analyses|échantillons de laboratoire|labo|gestion de laboratoire",
  clinicalStudy:
    'essai clinique|étude clinique|participants à l’étude|étude de recherche|essais cliniques|enquête de terrain',
  farm: 'ferme|exploitation agricole|agriculture|récolte|récoltes|élevage|verger|maraîchage|maraîcher|agriculteur|cultures|bétail',
  bees: 'apiculture|abeilles|ruches|apiculteur|miel|rucher|visites de ruches|inspection des ruches',
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
    'réseaux sociaux|youtube|chaîne youtube|instagram|tiktok|créateur de contenu|influenceur|community manager|contenu|planning éditorial|twitch|calendrier éditorial|calendrier de contenu|planning de publication',
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
  shopSales:
    'ventes du magasin|ventes journalières|ventes du jour|recettes journalières|recette du jour|registre des ventes|chiffre du jour',
  shopOrders: 'commandes du magasin',
  renovation:
    'rénovation|rénovation maison|rénovation de salle de bain|rénovation appartement|travaux de rénovation|rénovation cuisine|travaux|travaux maison|rénovation de cuisine',
};
