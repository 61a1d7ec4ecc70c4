import type { NounWords } from './NounWords.js';

export const fr: NounWords = {
  logs: 'journal|carnet|cahier',
  sports:
    'sport|sports|athlétisme|aviron|tour|tours|natation|course|courses|marathon|relais|cricket|football|foot|rugby|hockey|tennis|badminton|volley|handball|basket|baseball|golf|cyclisme|triathlon|judo|karaté|boxe|escrime|gymnastique|escalade|athlète|athlètes|joueur|joueurs|joueuses|entraînement|entraînements|match|matchs|poussins|benjamins|cadets',
  young:
    'colonie|colonies|camp|enfants|enfant|jeunes|jeune|junior|juniors|centre de loisirs|centre aéré|périscolaire|garderie|scouts|louveteaux|école de danse|école de natation|baby gym|ados|stage vacances',
  clubs: 'club|association|société|salle de sport|coopérative|fédération|amicale',
  classes: {
    person:
      'soudeur|interprète|arbitre|sauveteur|entraîneur|mentor|moniteur|formateur|apprenti|stagiaire|alternant|pilote|conducteur|chauffeur|plongeur|grimpeur|guide|gardien|pompier|ambulancier|infirmier|soignant|nounou|parrain|marraine|élève|scout|danseur|chanteur|musicien|acteur|comédien|modèle|artiste|intervenant|auteur|traducteur|sous-traitant|indépendant|électricien|plombier|menuisier|couvreur|maçon|opérateur|technicien|mécanicien|ingénieur|inspecteur|consultant|ambassadeur|capitaine|officier|résident|famille d’accueil|donateur|apiculteur|éleveur|exposant|voisin|aidant|participant|candidat au concours|remplaçant|professeur|enseignant|concierge|-iste|-eur|-euse|collaborateur|médecin correspondant|médecin|docteur|adjoint|coauteur|spécialiste',
    organization:
      'partenaire|école partenaire|fondation|agence|éditeur|galerie|musée|association|syndicat|ambassade|distributeur|fabricant|laboratoire|garage|banque|assureur|cabinet|sponsor|mécène|franchise|succursale|transporteur',
    group:
      'équipe de travail|brigade|troupe|chorale|chœur|orchestre|comité|commission|groupe de travail|groupe|patrouille|club de lecture|guilde',
    animal:
      'animal/animaux|furet|hamster|lapin|cochon d’inde|hérisson|tortue|serpent|lézard|perroquet|perruche|pigeon|poule|coq|poulet|poussin|canard|oie|dinde|caille|vache|veau|taureau|mouton|agneau|brebis|bélier|chèvre|cochon|porc|porcelet|alpaga|lama|âne|poney|cheval/chevaux|jument|poulain|chien|chiot|chat|chaton|souris|rat|grenouille|poisson|crevette|escargot|araignée|papillon|ver|chauve-souris|hibou|faucon|cerf|renard|loup|bétail|troupeau|oiseau|volaille|ruche|colonie|essaim',
    plant:
      'plante|bonsaï|orchidée|cactus|rosier|rose|tulipe|dahlia|fougère|arbre|arbre fruitier|pommier|olivier|vigne|arbuste|haie|semis|plant|bouture|bulbe|herbe|tomate|courge|fleur|gazon|palmier|figuier|citronnier|champignon',
    place:
      'parcelle|jardin familial|emplacement|anneau|court|court de tennis|terrain|place de parking|place|garage fermé|box|salle|salle de réunion|salle de classe|studio|bureau|cabine|stand|étal|pré|champ|lit|chalet|bungalow|gîte|tombe|concession|carré potager|étagère|quai|cage|volière|chapelle|grange|cave|sauna|piscine|serre|panneau publicitaire|local|appartement|logement|chambre',
    trail: 'sentier|itinéraire|randonnée|piste|piste de ski|piste cyclable|voie d’escalade|chemin',
    road: 'rue|route départementale|trottoir|chaussée',
    route: 'route|tournée|ligne de bus|ligne|circuit|circuit de ramassage',
    vehicle:
      'véhicule|voiture|camionnette|fourgon|camion|autobus|bus|minibus|tracteur|remorque|caravane|camping-car|moto|scooter|trottinette|vélo|bateau|voilier|kayak|canoë|barque|ferry|avion|planeur|hélicoptère|montgolfière|drone|chariot élévateur|chariot|pelleteuse|grue|nacelle|ambulance|camion de pompiers|moissonneuse|train|tramway|wagon',
    equipment:
      'équipement|appareil|machine|outil|instrument|microscope|télescope|jumelles|centrifugeuse|incubateur|autoclave|pipette|balance|congélateur|réfrigérateur|frigo|capteur|compteur|thermomètre|pompe|compresseur|générateur|groupe électrogène|moteur|perceuse|scie|tronçonneuse|tour|fraiseuse|poste à souder|imprimante|scanner|photocopieur|machine à coser|machine à coudre|métier à tisser|four|mixeur|machine à café|lave-vaisselle|lave-linge|sèche-linge|aspirateur|tondeuse|nettoyeur haute pression|échelle|échafaudage|harnais|corde|mousqueton|casque|fauteuil roulant|poussette|béquille|déambulateur|prothèse auditive|lit médicalisé|respirateur|échographe|brouette|treuil|ordinateur|ordinateur portable|portable|tablette|téléphone|écran|vidéoprojecteur|projecteur|appareil photo|caméra|objectif|trépied|micro|enceinte|ampli|guitare|violoncelle|violon|alto|contrebasse|piano|flûte|clarinette|saxophone|trompette|trombone|tuba|cor|harpe|accordéon|batterie|tambour|talkie-walkie|radio|routeur|serveur|tente|barnum|château gonflable|table|chaise|banc|tapis de course|haltère|planche de surf|snowboard|ski|patin|combinaison|gilet de sauvetage|bouteille de plongée|détendeur|arc|raquette|ballon|balle|tapis|trampoline|filet|canne à pêche|piège|sac de couchage|sac à dos|console|jeu de société|jeu|jouet|siège auto|trayeuse|extracteur|robot|moule',
    installation:
      'extincteur|détecteur de fumée|alarme|porte coupe-feu|borne incendie|éclairage de secours|défibrillateur|trousse de secours|ascenseur|escalator|chaudière|radiateur|pompe à chaleur|climatiseur|climatisation|ventilation|cheminée|toiture|toit|gouttière|fenêtre|porte|escalier|balcon|façade|mur|sol|canalisation|puits|panneau solaire|onduleur|borne de recharge|réverbère|lampadaire|lampe|feu tricolore|aire de jeux|balançoire|toboggan|mur d’escalade|clôture|pont|barrage|antenne|caméra de surveillance|prise|tableau électrique|chauffe-eau|toilette|robinet|douche|chambre froide|silo|fontaine|parcmètre|tuyau|vanne|rambarde',
    container:
      'fût|tonneau|barrique|bouteille de gaz|bonbonne|caisse|palette|conteneur|benne|bac|poubelle|bidon|cuve|citerne|panier de légumes|consigne|casier',
    supply:
      'fourniture|consommable|vis|clou|câble|ampoule|filtre|pièce détachée|pièce|laine|fil|tissu|bouton|perle|peinture|vernis|pinceau|toile|argile|émail|résine|bois|planche|brique|carrelage|ciment|sable|gravier|papier|toner|cartouche|enveloppe|étiquette|cahier|stylo|craie|gant|masque|seringue|compresse|pansement|désinfectant|lessive|produit d’entretien|savon|serviette|cire|mèche|huile essentielle|graine|semence|engrais|compost|terreau|foin|botte de foin|appât|réactif|composant|filament|autocollant|affiche|prospectus|emballage|carton|bûche|granulé|lubrifiant|huile|pneu|couche|drap|oreiller|couverture|assiette|verre|couvert|nappe',
    food: 'aliment|denrée|fromage|confiture|miel|conserve|sauce|épice|thé|café|chocolat|gâteau|pain|levain|kombucha|kéfir|bière|cidre|vin|whisky|gin|rhum|liqueur|jus|sirop|viande|saucisson|jambon|œuf|provision|farine|riz|pâte|vinaigre|légume|fruit',
    medicine:
      'médicament|vaccin|antibiotique|inhalateur|insuline|pommade|comprimé|poche de sang|implant|prothèse|cathéter|lentille|anesthésique|complément alimentaire|vitamine',
    wearable:
      'costume|déguisement|uniforme|maillot|chemise|robe|robe de mariée|kimono|toge|casquette|chapeau|chaussure|botte|veste|manteau|gilet|vêtement de travail|vêtement|epi|écharpe|perruque|ceinture|blouse|tenue',
    prop: 'accessoire|marionnette|décor|élément de décor|banderole|drapeau|décoration|guirlande|présentoir|mannequin|parachute|partition|manuel scolaire|matériel pédagogique',
    collectible:
      'tableau|peinture sur toile|sculpture|statue|gravure|œuvre d’art|œuvre|antiquité|monnaie|timbre|billet|médaille|trophée|train miniature|maquette|miniature|figurine|poupée|ours en peluche|bande dessinée|bd|carte à collectionner|disque|vinyle|cassette|montre|bijou/bijoux|bague|collier|pierre précieuse|stylo plume|carte postale ancienne|autographe|parfum|relique|manuscrit|épée|porcelaine|céramique|coquillage|tapis ancien',
    key: 'clé|clef|badge|carte d’accès|jeton|casier personnel|carte sim|carte carburant|carte bancaire|télécommande|bip',
    document:
      'certificat|certification|attestation|licence|permis|permis de conduire|caces|passeport|visa|titre de séjour|autorisation|habilitation|agrément|diplôme|police d’assurance|contrôle technique|marque déposée|brevet|contrat|bail|contrat de maintenance|convention|accord|consentement|procuration|abonnement|carte de membre|carte d’adhérent|bon cadeau|bon|coupon|billet d’entrée|testament|acte',
    paper:
      'procédure|manuel|mode opératoire|consigne de sécurité|directive|politique|protocole|modèle de document|évaluation des risques|fiche de sécurité|fiche technique|plan d’urgence|plan d’évacuation|plan de soins|plan de masse|carte géographique|programme scolaire|statut|règlement|cahier des charges|formulaire type',
    plan: 'plan',
    work: 'poème|scénario|roman|chapitre|nouvelle|essai|article|chronique|communiqué|discours|sermon|chanson|composition|album|vidéo|court-métrage|film|documentaire|animation|photo|illustration|portrait|commande d’artiste|logo|création|fresque|patron|projet de couture|exposition|croquis|meuble|présentation|tutoriel|chorégraphie',
    software:
      'plugin|api|microservice|dépôt|base de données|bot|chatbot|dépendance|machine virtuelle|firmware|appli|application|site web|page web|jeu de données|macro|extension|compte mail',
    event:
      'observation de classe|visite de classe|vol|plongée|saut|balade|sortie|traversée|visite guidée|excursion|répétition|concert|spectacle|représentation|projection|tournoi|régate|exercice d’évacuation|exercice|conférence|séminaire|atelier|journée portes ouvertes|foire|brocante|vente aux enchères|cérémonie|messe|enterrement|baptême|retraite|fête|réception|banquet|dégustation|visite à domicile|nettoyage de plage|don du sang|séance|consultation|opération|séance photo|enregistrement|assemblée|expédition|lancement',
    firing: 'cuisson|cuisson de céramique',
    process:
      'fournée|brassin|lot|torréfaction|distillation|fermentation|traite|tonte|incubation|stérilisation|impression 3d|coulée|essai de production|tirage|récolte de miel|culture|vidange',
    observation:
      'observation|observation d’oiseaux|rencontre|trouvaille|nid|comptage|capture|prise de pêche|naissance|agnelage|vêlage|mise bas|décès|échouage',
    mishap:
      'morsure|piqûre|blessure|chute|presqu’accident|fuite|fuite d’eau|coupure de courant|panne de courant|cambriolage|vol de matériel|vandalisme|incendie|fausse alerte|collision|dégât|danger|fuite de données|contamination|erreur de médication|écart|panne|infestation|épidémie|réaction allergique|effet secondaire|nid-de-poule|erreur|infraction|accident',
    case: 'plainte|réclamation|doléance|demande|question|suggestion|proposition|pétition|recours|signalement|sinistre|cas|requête|doléances',
    message:
      'lettre|courrier|e-mail|courriel|appel|carte postale|avis|annonce|invitation|lettre de remerciement|colis|message|notification|commentaire|avis google|carte de vœux|relance',
    payment:
      'frais|frais de scolarité|cotisation|amende|taxe|impôt|péage|caution|mensualité|redevance|pourboire|pari|commission de vente|remboursement|argent de poche|pension alimentaire|prime|dividende|charge|participation|écolage',
    grant: 'bourse|subvention|aide|aide financière|allocation|demande de bourse',
    prize: 'lot de tombola|prix|lot de loterie|lot à gagner|cadeau|don en nature|récompense',
    specimen:
      'spécimen|échantillon|lignée cellulaire|souche|plasmide|anticorps|biopsie|prélèvement|carotte|roche|minéral|fossile|insecte|embryon|os|plume',
    territory: 'territoire|secteur|secteur de vente|zone|zone de chalandise|district|canton',
    episode:
      'crise|crise d’épilepsie|migraine|mal de tête|crise de panique|crise d’asthme|colère|poussée|cauchemar|crampe|vertige|rechute',
    measurement:
      'niveau|niveau de bruit|niveau sonore|niveau d’eau|pluie|pluviométrie|marée|humidité|qualité de l’air|ph|tension électrique|rayonnement|relevé|valeur|concentration|teneur',
    vital: 'glycémie|fréquence cardiaque|température corporelle|saturation|cholestérol',
    testResult:
      'résultat|résultat d’analyse|résultat de laboratoire|bilan sanguin|analyse d’eau|analyse de sol|analyse de sang|essai de laboratoire',
    timing: 'temps/temps|temps au tour|temps de réponse|temps d’attente|chrono|record personnel',
    tally: 'recensement|décompte',
    amount: 'pluie|consommation',
    waste: 'gaspillage|déchet|rebut',
    limit: 'limite|seuil|plafond|quota',
    average: 'moyenne',
    usage: 'utilisation|fréquentation|usage',
  },
  deeds: {
    loan: 'prêt|prêts|emprunt|emprunts|prêté|prêtés|prêtée|prêtées|bibliothèque|ludothèque',
    rental: 'location|locations',
    booking: 'réservation|réservations|planning de réservation',
    inspection:
      'inspection|inspections|contrôle|contrôles|vérification|vérifications|audit|audits|visite de contrôle',
    maintenance: 'maintenance|entretien|entretiens|plan de maintenance|carnet d’entretien|révision|révisions',
    patching: 'correctifs|mises à jour de sécurité|gestion des correctifs',
    calibration: 'étalonnage|étalonnages|calibrage|calibration',
    repair: 'réparation|réparations|restauration|pannes|en panne|cassés|défectueux',
    assignment: 'attribution|attributions|affectation|affectations|remise|remises|distribution',
    cleaning: 'nettoyage|nettoyages|plan de nettoyage|désinfection',
    feeding: 'nourrissage|alimentation des animaux|repas des animaux',
    watering: 'arrosage|arrosages|plan d’arrosage',
    order: 'commande|commandes|achat|achats|approvisionnement',
    wish: 'liste de souhaits|liste d’envies|souhaits',
    collection: 'collection|collections',
    waiting: 'liste d’attente|listes d’attente',
    reminder: 'rappel|rappels|liste de rappels',
    signUp:
      'inscription|inscriptions|fiche d’inscription|feuille d’inscription|bulletin d’inscription|formulaire d’inscription',
    permission: 'autorisation|autorisations|autorisation parentale|consentement|consentements|décharge',
    application: 'candidature|candidatures|dossier de candidature|dossier d’admission',
    request: 'demande|demandes|formulaire de demande',
  },
};
