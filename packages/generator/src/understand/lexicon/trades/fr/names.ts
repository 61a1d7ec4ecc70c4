import type { Translated } from '../TradeWords.js';

export const names: Translated<'names'> = {
  adverseEvents: 'Maux de tête|Nausées|Éruption cutanée|Vertiges|Enzymes hépatiques élevées',
  babyMonths: 'Mois 1|Mois 2|Mois 3|Mois 4|Mois 5|Mois 6',
  babyVisits: 'Visite des 4 semaines|Premier vaccin|Visite des 3 mois|Deuxième vaccin|Visite des 6 mois',
  bakeryStock: 'Farine de blé|Beurre|Sucre|Œufs|Lait|Levure',
  beers: 'Pale ale|Blonde|Blanche|Stout|IPA|Ambrée',
  bookTitles:
    'Le Phare|Planètes et lunes|Le long chemin du retour|Chats de l’espace|Volcans|L’Horloge du grenier',
  boxes: 'Casseroles et assiettes|Épicerie|Livres|Vêtements|Linge de lit|Outils',
  breads: 'Pain au levain|Pain de seigle|Petits pains|Baguette|Croissants|Brioches à la cannelle',
  brewStock: 'Malt (kg)|Houblon (kg)|Levure (sachets)|Bouteilles|Capsules|Nettoyant (l)',
  buildCosts: 'Terrassement|Gros œuvre|Toiture|Électricité|Plomberie et chauffage|Finitions',
  buildPhases:
    'Terrassement et fondations|Gros œuvre|Toiture et fenêtres|Électricité et plomberie|Second œuvre|Réception',
  buildingAssets: 'Chauffage|Ascenseur|Alarme incendie|Ventilation|Éclairage de secours|Porte de garage',
  cafeGoods: 'Café|Cappuccino|Thé|Gâteau|Sandwich|Limonade',
  cafeStock:
    'Café en grains (kg)|Lait (l)|Boisson d’avoine (l)|Thé (boîtes)|Sirop (bouteilles)|Gobelets (paquets)',
  cakes:
    'Gâteau d’anniversaire, chocolat|Cheesecake|Pièce montée à trois étages|Cupcakes|Gâteau de baptême|Macarons (12)|Gâteau aux carottes|Tarte aux fruits',
  cameraGear: 'Boîtier|Objectif portrait|Grand-angle|Kit de flashs|Trépied',
  campActivities: 'Arrivée et jeux|Randonnée|Canoë|Bricolage|Chasse au trésor|Feu de camp et adieux',
  campTasks:
    'Confirmer le car|Recueillir les autorisations|Prévoir les repas|Préparer la trousse de secours|Répartir les tentes|Envoyer la liste d’affaires',
  carJobs:
    'Révision, compacte|Freins, break|Pneus, utilitaire|Embrayage, pick-up|Contrôle, citadine|Batterie, monospace',
  carParts: 'Plaquettes de frein|Filtre à huile|Balais d’essuie-glace|Batterie|Bougies|Pneu 205/55',
  careIncidents:
    'Chute dans la salle de bain|Médicament donné en retard|Escarre constatée|Lunettes perdues|Sol mouillé',
  cateringEvents:
    'Déjeuner de bureau|Buffet de mariage|Brunch d’anniversaire|Fête d’entreprise|Pause de congrès|Garden-party',
  charityGrants: 'Fonds citoyen|Programme jeunesse|Fonds de la ville|Initiative santé',
  charityPrograms: 'Aide aux devoirs|Cours de langue|Aide d’hiver|Parrainage',
  choreTasks: 'Vaisselle|Sortir les poubelles|Aspirateur|Salle de bain|Lessive|Vitres',
  churchEvents:
    'Messe du dimanche|Répétition de la chorale|Groupe de jeunes|Messe des familles|Petit-déjeuner partagé|Fête d’été',
  churchGifts:
    'Quête du dimanche|Quête, semaine 2|Quête, semaine 3|Quête, semaine 4|Don anonyme|Recette de la fête d’été',
  claims: 'Dégât des eaux, cuisine|Pare-brise cassé|Dégâts de tempête, toit|Vol de vélo|Collision arrière',
  cleaningJobs: 'Bureaux, hebdomadaire|Cage d’escalier|Cabinet médical|Fin de bail|Vitres|Salle des fêtes',
  cleaningStock: 'Nettoyant multi-usage|Chiffons microfibre|Sacs poubelle|Nettoyant sol|Nettoyant vitres',
  cleaningTasks:
    'Ménage après départ|Changer les draps|Vérifier l’inventaire|Laver les serviettes|Préparer l’arrivée',
  clinicSupplies: 'Gants (boîtes)|Masques (boîtes)|Seringues|Pansements|Désinfectant|Rouleaux de papier',
  clubEvents: 'Soirée d’entraînement|Réunion du bureau|Assemblée générale|Fête d’été|Tournoi du club',
  clubMoney:
    'Cotisations annuelles|Location de la salle|Recette de la fête|Ballons et filets|Cotisations en retard|Maillots|Sponsor|Boissons pour la fête',
  clubTasks:
    'Envoyer les invitations|Réserver la salle|Commander les maillots|Mettre à jour la liste|Préparer l’assemblée|Demander la subvention',
  concerts: 'Audition de classe|Concert de Noël|Concert de printemps|Fête d’été',
  conferenceBudget: 'Salle|Restauration|Intervenants|Technique|Communication|Déplacements',
  consultingProjects:
    'Revue des processus|Mise en place d’un ERP|Étude de prix|Réorganisation|Entrée sur le marché',
  consultingWork: 'Atelier|Entretiens|Analyse|Comité de pilotage|Rapport|Présentation',
  craftCosts: 'Laine et tissu|Emballages|Frais d’annonce|Affranchissement|Étiquettes|Stand de marché',
  craftGoods: 'Tasse en céramique|Bougie de soja|Sac en lin|Cartes de vœux|Planche en bois|Écharpe tricotée',
  craftJobs:
    'Installation de salle de bain|Fuite|Remplacement de chaudière|Raccordement de cuisine|Câblage de bureaux|Chauffe-eau',
  craftStock: 'Tube cuivre (m)|Vis (boîte)|Câble (rouleau)|Interrupteurs|Silicone|Mitigeur',
  crops: 'Blé|Pommes de terre|Carottes|Fraises|Pommes|Oignons',
  dentalSupplies: 'Gants (boîtes)|Composite|Pâte à empreinte|Masques (boîtes)|Désinfectant|Anesthésique',
  dishes: 'Soupe de tomates|Salade de chèvre|Saumon rôti|Bœuf mijoté|Risotto aux champignons|Tarte au citron',
  donorGroups:
    'Boulangerie du quartier|Parents du CM1 B|Librairie de la place|Vente de gâteaux|Grands-parents|Jardinerie|Appel en ligne|Anciens élèves',
  exercises: 'Développé couché|Squats|Développé épaules|Soulevé de terre|Rowing|Curl biceps',
  farmTasks:
    'Réparer la clôture|Semer le blé d’hiver|Réviser le tracteur|Commander les semences|Épandre le compost|Tailler les pommiers',
  feedings: 'Matin|Après-midi|Nuit|Petit matin|Midi|Soir',
  foodDonors:
    'Supermarché de la place|Boulangerie|Magasin de la ferme|Collecte scolaire|Marché de gros|Collecte paroissiale',
  foodItems:
    'Riz (kg)|Pâtes (kg)|Haricots en boîte|Tomates en boîte|Pommes de terre (kg)|Lait (l)|Pain|Savon',
  fundraiserTasks:
    'Réserver la salle|Imprimer les tracts|Demander des lots|Créer la page de dons|Prévoir les stands|Écrire les remerciements',
  gardenPlants: 'Tomates|Laitue|Basilic|Carottes|Fraises|Tournesols',
  gardenTasks: 'Arroser les semis|Rempoter|Désherber|Tailler|Épandre le compost|Récolter',
  groceries: 'Lait|Pain|Œufs|Pommes|Riz|Tomates',
  guestWishes:
    'Serviettes, ch. 12|Départ tardif, ch. 7|Lit bébé, ch. 21|Taxi à six heures, ch. 4|Douche qui goutte, ch. 15',
  gymClasses: 'Spinning|Yoga|HIIT|Pilates|Body pump|Boxe',
  gymEquipment: 'Tapis 3|Rameur|Banc de musculation|Vélo 8|Tour à câbles|Presse à cuisses',
  helpArticles:
    'Réinitialiser un mot de passe|E-mail sur téléphone|Connecter l’imprimante|Demander un accès|Utiliser le VPN',
  herd: 'Vaches laitières|Moutons|Porcs|Poules pondeuses',
  homes:
    'Appartement avec jardin|Deux-pièces au centre|Maison mitoyenne|Studio près de la gare|Maison avec jardin|Loft',
  houseCosts: 'Terrain|Gros œuvre|Toiture|Chauffage et plomberie|Électricité|Cuisine',
  houseExpenses: 'Assurance|Nettoyage des communs|Ramonage|Jardin|Taxe foncière|Petites réparations',
  houseTasks:
    'Déposer le permis|Comparer les devis de chauffage|Choisir le carrelage|Concevoir la cuisine|Commander les fenêtres|Réserver les déménageurs',
  jobHuntTasks:
    'Mettre à jour le CV|Demander une référence|S’entraîner à l’entretien|Se renseigner sur l’entreprise|Remercier',
  kindergartenTasks:
    'Prévoir la réunion de parents|Commander le matériel créatif|Mettre à jour les contacts d’urgence|Préparer la fête d’été|Contrôler la cour|Noter les observations',
  kitchenStock: 'Farine|Huile d’olive|Saumon|Bœuf|Crème|Citrons',
  labInstruments: 'Centrifugeuse|Balance|Thermocycleur|Spectromètre|Jeu de pipettes',
  lastMonths:
    'Il y a cinq mois|Il y a quatre mois|Il y a trois mois|Il y a deux mois|Mois dernier|Ce mois-ci',
  legalDeadlines:
    'Répondre à l’assignation|Déposer les pièces|Audience|Appel|Signer l’accord|Renouveler le mandat',
  legalWork: 'Rendez-vous client|Projet de conclusions|Appel|Recherche|Négociation|Relecture de contrat',
  literature:
    'Manuel de méthodes|Article sur la mesure|Panorama du domaine|Étude de cas|Thèse|Rapport de données',
  machines: 'Fraiseuse|Presse 2|Ligne d’emballage|Tour|Convoyeur|Four',
  madeGoods: 'Boîtier A|Support|Capot|Jeu d’engrenages|Cadre|Charnière',
  medicines: 'Ibuprofène 400 mg|Spray nasal|Sirop pour la toux|Antihistaminique|Vitamine D|Tensiomètre',
  movingCosts: 'Camion et aide|Cartons|Caution|Peinture|Réexpédition du courrier',
  movingTasks:
    'Donner le préavis|Réserver le camion|Acheter les cartons|Réexpédier le courrier|Changer d’adresse|Emballer la cuisine|Relever les compteurs|Rendre les clés',
  onboardingTasks:
    'Envoyer le contrat|Commander l’ordinateur|Créer les comptes|Prévoir la première semaine|Présenter l’équipe|Bilan après un mois',
  packingItems: 'Passeport|Chargeur|Imperméable|T-shirts|Trousse de toilette|Pharmacie',
  partyBudget: 'Repas|Boissons|Musique|Décoration|Gâteau|Invitations',
  partyGuests: 'Voisins|Famille|Meilleure amie|Collègues|Chorale|Cousins',
  partyTasks:
    'Envoyer les invitations|Commander le gâteau|Faire la playlist|Acheter les boissons|Décorer|Emprunter des chaises',
  petCosts: 'Nourriture|Vétérinaire|Jouets|Toilettage|Friandises|Assurance',
  petVisits: 'Vaccin|Vermifuge|Contrôle dentaire|Bilan annuel|Coupe des griffes',
  podcastGuests:
    'Apiculteur urbain|Fondatrice d’un repair café|Contrôleur de train de nuit|Conceptrice sonore|Maire d’un village',
  podcastTopics:
    'Partir de zéro|L’argent et les amis|Un jour à l’atelier|Nos erreurs|Travailler la nuit|Questions des auditeurs',
  purchases: 'Supermarché|Marché|Station-service|Vêtements|Restaurant|Pharmacie|Billets de train|Bricolage',
  races: '10 km en ville|Semi-marathon|Marathon',
  reagents: 'Tampon pH 7|Éthanol 70 %|Mélange PCR|Géloses|Étalon de référence',
  releases: 'Version 1.0|Version 1.1|Version 1.2|Version 2.0',
  rentalExpenses: 'Ménage|Linge|Café et savon|Réparations|Électricité|Cadeaux d’accueil',
  repairs:
    'Chauffage froid, salle 4|Ferme-porte cassé|Lumière de l’escalier|Gouttière qui fuit|Ascenseur bloqué|Robinet qui goutte',
  rooms: 'Chambre 101|Chambre 102|Chambre 201|Chambre 202|Chambre 203|Chambre 301',
  routes: 'Tournée nord|Tournée centre|Tournée sud|Express|Tournée vallée',
  runs: 'Footing|Fractionné 6 × 800 m|Récupération|Sortie longue|Footing avec lignes droites|Allure|Récupération|Sortie longue',
  salonProducts: 'Shampoing|Coloration|Après-shampoing|Laque|Vernis|Oxydant',
  savingGoals: 'Épargne de précaution|Vacances|Nouveau vélo|Cuisine',
  schoolEvents:
    'Réunion de parents|Voyage de classe|Journée sportive|Fête de la science|Pièce de théâtre|Bulletins',
  shelterSupplies: 'Croquettes (kg)|Pâtée (boîtes)|Litière (sacs)|Couvertures|Antipuces',
  shoots: 'Portrait de famille|Mariage|Photos de produits|Soirée d’entreprise|Nouveau-né|Photos d’équipe',
  shopGoods: 'Chemise en lin|Écharpe en laine|Bougie|Vase|Cartes de vœux|Service à thé|Roman|Album illustré',
  songs: 'Ouverture|Valse lente|Train de minuit|Chanson de la rivière|La nouvelle en la mineur|Rappel',
  stableTasks:
    'Commander le foin|Réparer la clôture|Appeler le maréchal-ferrant|Nettoyer la sellerie|Préparer le stage|Vérifier les abreuvoirs',
  startupSteps:
    'Premier prototype|Dix entretiens clients|Bêta privée|Lancement|Premiers clients payants|Levée d’amorçage',
  tables: 'Table 4|Table 7|Table 2|Table 5|Table 12|Table 1|Table 9|Table 3',
  talks:
    'Conférence d’ouverture|Les données en pratique|Atelier design|Table ronde : et après ?|Exposés éclair|Clôture',
  taxDates: 'Déclaration de TVA|Acompte d’impôt|Comptes annuels|Prélèvement à la source',
  thesisSteps:
    'Sujet et problématique|Revue de littérature|Méthode|Collecte de données|Analyse|Rédaction et relecture',
  travelCosts: 'Vols|Hôtels|Repas|Billets et visites|Train|Assurance',
  tripStops: 'Rome|Florence|Bologne|Venise|Vérone|Milan',
  undertakingMoney:
    'Recettes, première quinzaine|Fournitures|Recettes, deuxième quinzaine|Loyer|Grosse commande|Assurance|Clients fidèles|Déplacements',
  undertakingTasks:
    'Répondre aux demandes|Commander les fournitures|Faire les factures|Planifier la semaine|Mettre à jour les tarifs|Revoir les dépenses',
  vehicles: 'Utilitaire 1|Utilitaire 2|Camion 1|Camion 2|Voiture 1|Voiture 2',
  venues: 'Cave de jazz|Fête de rue|Mariage d’été|Club au bord de l’eau|Fête d’entreprise|Scène en plein air',
  vetSupplies: 'Vaccin antirabique|Seringues|Antipuces|Pansements|Vermifuge|Anesthésique',
  volunteerShifts:
    'Marché du samedi|Distribution de repas|Fête d’été|Heure du conte|Plantation d’arbres|Course solidaire',
  warehouseGoods: 'Tôle d’acier|Vis (boîte)|Lampe|Étagère|Bureau|Cartons|Film à bulles|Peinture',
  weddingBudget: 'Lieu|Traiteur|Photographe|Fleurs|Robe et costume|Musique|Faire-part|Alliances',
  weddingGuests:
    'Famille de la mariée|Famille du marié|Amis d’école|Voisins|Collègues|Témoins|Amis d’université|Cousins',
  weddingTasks:
    'Réserver le lieu|Choisir le menu|Envoyer les faire-part|Réserver le photographe|Commander les alliances|Goûter le gâteau|Faire le plan de table|Écrire les vœux',
  weekNames: 'Semaine 1|Semaine 2|Semaine 3|Semaine 4|Semaine 5|Semaine 6',
  yogaClasses: 'Vinyasa|Hatha|Yin|Power yoga|Prénatal|Flow du matin',
  deposits: 'Virement mensuel|Remboursement|Virement, printemps|Prime|Virement, été|Vélo vendu',
  hostedServices:
    'Serveurs d’application|Base de données|Stockage objet|Serveurs de test|Supervision|Intégration continue',
  meters: 'Électricité (kWh)|Gaz (m³)|Eau (m³)',
  drives: 'Visite client|Poste|Fournisseur|Salon|Visite de chantier|Banque|Formation|Bureau',
  drinks: 'Verre d’eau|Thé|Bouteille d’eau|Eau gazeuse|Jus|Café',
  weekdays: 'Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche',
  moments:
    'Matin calme|Discussion entre amis|Longue journée|Promenade au soleil|Mal dormi|Du temps pour moi|Beaucoup à faire|Soirée en musique',
  partsOfDay: 'Matin|Soir',
  doseNames: 'Comprimé tension|Vitamine D|Collyre|Antidouleur|Fer|Antiallergique',
  vaccines: 'Tétanos|Hépatite B|Rougeole|Polio|Grippe|Encéphalite à tiques',
  lessonTopics: 'Fractions|Nouvelles|Photosynthèse|Le Moyen Âge|Temps du passé|Jeux de balle',
  foundItems: 'Parapluie|Clé|Écharpe|Gourde|Veste|Lunettes',
  permits:
    'Permis de construire|Installation électrique|Fermeture de rue|Échafaudage|Démolition|Sécurité incendie',
  siteWork:
    'Coffrage, niveau 1|Bétonnage|Maçonnerie|Échafaudage|Livraison des fenêtres|Charpente|Électricité|Chape',
  complaints:
    'Colis en retard|Mauvaise taille livrée|Débité deux fois|Pas de rappel|Surface rayée|Pièce manquante',
  coolers: 'Réfrigérateur 1|Réfrigérateur 2|Congélateur|Chambre froide|Vitrine|Frigo du bar',
  cleaningAreas: 'Cuisine|Toilettes|Entrée|Réserve|Salle|Fenêtres',
  safetyChecks:
    'Extincteurs|Issues de secours|Trousses de secours|Détecteurs de fumée|Exercice d’évacuation|Échelles',
  symptoms: 'Mal de tête|Migraine|Nausée|Mal de dos|Vertige|Mal de tête le soir',
  licensedTools:
    'Outil de design|Comptabilité|Visioconférence|Tableau de projet|example.com|Sauvegarde cloud',
  abTests:
    'Formulaire plus court|Nouveau titre|Bouton vert|Tarifs en trois formules|Vidéo en page d’accueil|Bandeau livraison offerte',
  requirements:
    'Politique de confidentialité|Revue des accès|Test de sauvegarde|Formation|Contrats fournisseurs|Plan d’incident',
  accidents:
    'Glissade sur sol mouillé|Coupure à la main|Presque accident de chariot|Brûlure en cuisine|Chute d’échelle|Étagère effondrée',
  claimItems: 'Billet de train|Hôtel, deux nuits|Déjeuner client|Papier imprimante|Taxi|Frais de conférence',
  cashMoves:
    'Factures réglées par les clients|Loyer du bureau|Salaires|Facture fournisseur|Acompte sur commande|TVA|Assurance|Paiements par carte du mois|Salaires, ce mois-ci|Facture à encaisser|Loyer, mois prochain|Nouvel équipement|Grosse commande|Salaires, mois prochain',
  rentalEntries:
    'Loyer|Loyer|Assurance de l’immeuble|Loyer|Fuite d’eau|Loyer|Loyer|Taxe foncière|Frais de gestion|Loyer|Loyer|Électricité des parties communes',
  priceItems:
    'Conseil|Heure de travail|Kit de démarrage|Déplacement|Livraison|Pièce détachée|Entretien annuel|Journée d’atelier',
  vehicleCosts:
    'Plein|Assurance|Vidange|Carburant en route|Pneus d’hiver|Parking à l’aéroport|Taxe sur le véhicule|Appoint de carburant|Plaquettes de frein|Péage',
  eventBudgetItems: 'Lieu|Traiteur|Intervenants|Technique|Communication|Déplacements|Personnel|Décoration',
  retroNotes:
    'Livraisons sans retour arrière|Bonne entraide entre équipes|Points quotidiens courts|Tests trop lents|Trop de changements en cours de sprint|Critères d’acceptation flous|Découper les tests lents|Fixer les critères avant la planification',
  retroActions:
    'Documenter les étapes de livraison|Ajouter un environnement de test|Inviter le support à la revue|Limiter le travail en cours',
  swotPoints:
    'Clientèle fidèle|Équipe expérimentée|Dépendance à un fournisseur|Site web vieillissant|Demande croissante dans la région|Partenariat avec une enseigne locale|Nouveau concurrent à proximité|Hausse du prix de l’énergie',
  swotSteps:
    'Créer une carte de fidélité|Transmettre le savoir en binôme|Agréer un second fournisseur|Planifier la refonte|Ajouter une équipe du soir|Rencontrer l’acheteur de l’enseigne|Comparer les prix chaque mois|Négocier un tarif fixe',
  stakeholders:
    'Comité de direction|Clients clés|Comité d’entreprise|Fournisseurs|Service informatique|Mairie|Riverains|Presse',
  raciTasks:
    'Définir les objectifs|Valider le budget|Rédiger les exigences|Choisir le fournisseur|Réaliser la solution|Tester et recetter|Former les utilisateurs|Transférer à l’exploitation',
  skillNames: 'Gestion de projet|Analyse de données|Négociation|Communication client',
  lessonEvents:
    'Exigences modifiées tardivement|La démo hebdomadaire a révélé tôt des erreurs|Fournisseur en retard de deux semaines|Données de test manquantes|Une formation précoce a facilité le démarrage|Périmètre élargi sans validation',
  lessonAdvice:
    'Figer les exigences avant la réalisation|Garder la démo hebdomadaire|Prévoir pénalités et marge|Préparer les données dès le premier mois|Former avant le pilote|Décider des changements en une instance',
  changeRequests:
    'Ajouter une deuxième langue|Export vers un tableur|Nouvelle étape de validation|Décaler le lancement de deux semaines|Remplacer le prestataire de paiement|Police plus grande dans les rapports',
  launchTasks:
    'Interroger les clients cibles|Fixer le positionnement et le prix|Rédiger la page de lancement|Former les ventes et le support|Préparer le dossier de presse|Mener la bêta|Jour du lancement|Recueillir les premiers retours',
  launchMilestones: 'Prix validé|Début de la bêta|Communiqué envoyé|Lancement|100 premiers clients',
  launchRisks:
    'La bêta révèle des erreurs bloquantes|Un concurrent lance avant|Trop peu de prospects au départ|Support débordé',
  launchMitigations:
    'Prévoir deux semaines de corrections|Garder le message clé prêt|Relancer la liste d’attente|Ajouter une équipe la semaine du lancement',
  sponsorTiers: 'Platine|Or|Argent|Bronze',
  sponsorBenefits:
    'Nom de l’événement, bannière sur scène, 20 billets|Bannière, intervention, 10 billets|Logo sur le site, 5 billets|Logo dans le programme, 2 billets',
  competitorStrengths:
    'Prix bas|Large réseau de revendeurs|Marque forte|Support rapide|Large gamme|Application moderne',
  competitorWeaknesses:
    'Support lent|Interface vieillotte|Prix élevé|Peu de fonctions|Délais de livraison longs|Petite équipe',
  interviewFindings:
    'Inscription trop longue|Prix flou avant le paiement|La recherche ignore les synonymes|Exports faits à la main chaque semaine|Textes d’aide introuvables|Formule mensuelle préférée',
  keywordNames:
    'chaussures running femme|chaussures trail|acheter chaussettes running|guide des pointures|veste running imperméable|plan d’entraînement débutant|meilleures chaussures marathon|magasin running près de moi',
  pressHeadlines:
    'Petite entreprise, grands projets|Prix des entreprises régionales|Entretien sur les tendances|Test : cinq produits comparés|Reportage à l’atelier|Critique des délais de livraison|Portrait de l’équipe|La fête d’été attire la foule',
  accessSystems: 'Base clients|Paie|Disque partagé|Dépôt de code|Comptabilité|Accès à distance',
  policyNames:
    'Protection des données|Sécurité de l’information|Voyages et frais|Télétravail|Code de conduite|Achats|Santé et sécurité|Conservation des documents',
  auditFindings:
    'Factures sans seconde signature|Comptes d’anciens salariés actifs|Sauvegarde jamais restaurée en test|Contrats absents des archives|Preuves de formation incomplètes|Fournisseur non contrôlé depuis deux ans',
  correctiveActions:
    'Bloquer le paiement sans double signature|Fermer les comptes le dernier jour|Tester une restauration par trimestre|Numériser et classer les contrats|Réunir les preuves auprès des équipes|Contrôler les fournisseurs chaque année',
  kidsChores:
    'Faire son lit|Mettre la table|Nourrir le chat|Sortir la poubelle|Ranger sa chambre|Arroser les plantes|Vider le lave-vaisselle|Trier les chaussettes',
  giftIdeas:
    'Jeu de société|Livre de cuisine|Places de théâtre|Écharpe en laine|Assortiment de cafés|Panier de pique-nique',
  wineNames:
    'Riesling|Pinot noir|Barolo|Rioja Reserva|Champagne brut|Chardonnay|Cabernet sauvignon|Sauvignon blanc',
  watchedServices: 'Site web|API publique|Base de données|Messagerie|Stockage|Connexion',
  outages: 'Certificat expiré|Requêtes lentes après livraison|Disque plein|File de messagerie bloquée',
  keyNames: 'Entrée principale|Bureau 1|Bureau 2|Réserve|Cave|Boîte aux lettres|Salle des serveurs|Garage',
  waterPoints: 'Arrivée|Réservoir|Robinet cuisine|Sortie',
  visitResults:
    'Commande de printemps évoquée|La machine refonctionne|Satisfait, demande une formation|Offre souhaitée la semaine prochaine|Nouvel interlocuteur présenté|Défaut noté, pièce commandée',
  translationDocs:
    'Manuel d’utilisation|Communiqué de presse|Contrat|Textes du site|Catalogue produits|Fiche de sécurité',
  debtors: 'Sœur|Colocataire|Collègue|Meilleur ami|Voisin|Parents',
  billNames: 'Loyer|Électricité|Internet|Musique en ligne|Assurance habitation|Abonnement de train',
  worthItems: 'Compte bancaire|Placements|Logement|Voiture|Crédit immobilier|Crédit auto',
  serviceJobs: 'Révision annuelle|Pneus neufs|Vidange|Plaquettes de frein|Contrôle technique|Batterie',
  timeTasks: "Maquette|Réunion d'équipe|Factures|Appel client|Rapport|Cours en ligne|E-mails|Atelier",
  schoolTripNames: 'Musée des sciences|Zoo|Journée en forêt|Voyage à la mer|Théâtre|Ferme',
  projectIssues:
    'Données de test manquantes|Fournisseur en retard|Périmètre flou|Serveur trop lent|Validation en attente|Personne clé absente',
  agendaPoints:
    'Accueil|Dernier compte rendu|Chiffres du moment|Sujet principal|Tâches et responsables|Divers',
  onCallTeams: 'Plateforme|Paiements|Site web|Application|Données|Support',
  carsForSale: 'Compacte, 2022|Break, 2024|Citadine, 2019|Électrique, 2025|SUV, 2021|Cabriolet, 2023',
  repairItems:
    'Téléphone, écran fissuré|Montre, pile neuve|Ordinateur, clavier|Bottes, semelles neuves|Casque audio, câble|Machine à café, détartrage',
  freshGoods: 'Jambon (kg)|Fromage à pâte dure (kg)|Tomates (kg)|Pommes (kg)|Saumon (kg)|Pâtes fraîches',
  golfCourses:
    'Parcours du club|Parcours du lac|Vieux links|Parcours de la forêt|Parcours du club, soir|Parcours de la vallée',
  staffCourses:
    'Premiers secours|Sécurité incendie|Protection des données|Permis cariste|Recyclage premiers secours|Gestion de projet|Sécurité au travail|Excel avancé',
  emergencyNames:
    "Secours|Centre antipoison|Médecin traitant|Hôpital pour enfants|Voisins|Grands-parents|Panne de courant|Plombier d'urgence",
  reachTimes:
    'Jour et nuit|Jour et nuit|En semaine 8–18|Jour et nuit|Le soir|Toujours|Jour et nuit|Jour et nuit',
  handoverPoints:
    'La machine 2 chauffe|Livraison pas encore contrôlée|Rappeler avant midi|Clé de la réserve manquante|Ménage fait|Alarme de la porte latérale réarmée',
  minuteDecisions:
    'Adopté|Sans changement|Nouveau point dans un mois|Commencer avec deux groupes|Comme indiqué|Prochaine réunion dans quatre semaines',
  studentProjectNames:
    'Maquette de volcan|Enquête sur les écrans|Pièce sur le Moyen Âge|Station météo|Journal de classe|Pont en papier',
  childNames: 'Enfant A|Enfant B|Enfant C',
  onboardingSteps:
    'Appel de lancement|Importer les données|Former les premiers utilisateurs|Valider le paramétrage|Premier bilan|Passer au support',
  pipelineNames:
    "Commandes vers l'entrepôt|Événements web|Synchronisation CRM|Export comptable|Catalogue produits|Rapport quotidien",
  funnelSteps: 'Page visitée|Formulaire ouvert|Formulaire rempli|Confirmé|Toujours là après un mois',
  cashEntries:
    "Solde initial|Vente en espèces|Timbres|Produits d'entretien|Vente en espèces|Café pour les visiteurs|Retrait à la banque|Taxi",
  physioExercises:
    "Chaise contre le mur|Élévations de jambe|Chat-vache|Pont|Glissements de bras au mur|Écarter l'élastique",
  weddingSteps:
    'Fixer budget et date|Réserver le lieu|Envoyer les invitations|Choisir robe et alliances|Goûter le menu|Plan de table définitif|Jour du mariage',
  charityEvents:
    "Soirée des bénévoles|Course solidaire|Petit-déjeuner des donateurs|Stand au marché d'hiver|Assemblée annuelle",
  businessCosts:
    'Salaires|Loyer|Livraison de marchandises|Électricité|Assurance|Publicité|Réparations|Logiciels',
  allergySteps:
    "Lire les étiquettes ; assiette à part|Sans lait ; lait de soja prêt|Stylo d'adrénaline puis secours|Pain sans gluten|Demander avant les gâteaux",
  briefingTopics:
    'Travail en hauteur|Équipements de protection|Fouilles et tranchées|Levage et grues|Sécurité électrique|Incendie et évacuation',
  feedbackPraise:
    'Aimable et rapide|Explications claires|Bon rapport qualité-prix|Facile à réserver|Promesses tenues|Bon suivi',
  feedbackWishes:
    "Moins d'attente|Rendez-vous le soir|Plus de parking|Répondre plus vite aux e-mails|Rien|Un meilleur plan",
  renovationCosts:
    'Démolition et évacuation|Électricité|Plomberie|Sol et carrelage|Meubles et équipements|Peinture et enduit',
  renovationPhases:
    'Plan et devis|Démolition|Électricité et plomberie|Murs et sol|Pose|Finitions et nettoyage',
  plannedMessages:
    'Pourquoi nous changeons|Qui fait quoi désormais|Dates et prochaines étapes|Questions et réponses|Premiers résultats|La suite',
  perishables:
    'Salade de pommes de terre|Jambon tranché|Fromage frais|Olives|Houmous|Saumon fumé|Quiche|Pâtes fraîches',
  communityCosts:
    'Entretien de l’ascenseur|Électricité des parties communes|Assurance de l’immeuble|Nettoyage de l’escalier|Eau|Honoraires du syndic|Jardin|Réparation du toit',
  relationSteps:
    'Rappeler|Envoyer une offre|Fixer une visite|Remercier|Envoyer des nouvelles|Demander un avis|Premier appel|Écrire',
  councilCosts:
    'Personnel|Voirie et éclairage|Parcs et aire de jeux|Salle communale|Manifestations|Subventions aux associations|Assurance et audit|Bureau et site web',
  clubCosts: 'Salle et terrain|Entraîneurs|Matériel et tenues|Arbitres et licences|Assurance|Fêtes|Bureau',
  clubIncome: 'Cotisations|Sponsors|Subvention municipale|Fête d’été|Dons',
  classJobNames:
    'Effacer le tableau|Chef de rang|Distribuer les cahiers|Soigner les plantes|Bibliothèque|Rangement',
  operationsTasks:
    'Vérifier les sauvegardes|Renouveler le contrat|Mettre à jour le guide|Commander des pièces|Revoir les coûts|Tester les alarmes',
  matchDayTasks:
    'Tracer le terrain|Maillots et ballons|Accueillir l’arbitre|Ouvrir la billetterie|Tenir la buvette|Secours en place|Envoyer le résultat|Ranger',
  siteTradeNames: 'Terrassement|Maçonnerie|Couverture|Électricité|Plomberie|Peinture',
  debtNames: 'Carte de crédit|Crédit auto|Prêt étudiant|Découvert|Prêt familial',
  subscriptionNames:
    'Vidéo en streaming|Musique en streaming|Stockage en ligne|Salle de sport|Journal|Forfait mobile',
  accidentMeasures:
    "Tapis posé, panneau installé|Port des gants rappelé|Allées marquées|Échelle remplacée|Premiers secours revus|Échange avec l'équipe",
  streetNames:
    '4 rue du Moulin|12 rue de la Gare|7 rue de l’Église|31 avenue du Parc|2 rue de l’École|18 rue de la Rivière|5 place du Marché|9 rue de la Colline',
  triageReasons:
    'Douleur thoracique|Coupure à la main|Fièvre|Entorse|Essoufflement|Mal de dos|Éruption|Contrôle de plaie',
  infectionMeasures:
    'Isolement en chambre seule|Surfaces désinfectées|Nouveaux prélèvements|Visiteurs informés',
  caseTopics: 'Sommeil et repos|Stress au travail|Famille|Buts du mois|Faire face aux revers|Bilan',
  caseSteps:
    'Tenir un journal|Marcher chaque jour|Parler avec la famille|Prévoir une pause|Essayer l’exercice|Noter les progrès',
  behaviourEvents:
    'Bavardage pendant le contrôle|A aidé un camarade|Dix minutes de retard|A quitté la salle|A soigné les plantes|Dispute dans la cour',
  behaviourSteps: 'Entretien avec l’élève|Félicité en classe|Parents informés|Travail supplémentaire',
  tillNames: 'Caisse 1|Caisse 2',
  improvementIdeas:
    'Panneau d’outils par poste|Chemin plus court au stock|Feuilles d’heures numériques|Moins de copies|Étiquettes sur les rayons|Liste au changement d’équipe',
  officeMoveTasks:
    'Donner congé de l’ancien bureau|Signer le nouveau bail|Transférer téléphone et internet|Prévoir serveurs et réseau|Réserver les déménageurs|Attribuer les places|Changer l’adresse partout|Rendre les anciens locaux',
  officeMoveCosts: 'Déménageurs|Mobilier|Informatique et câblage|Peinture et réparations|Réserve',
  experimentAims:
    'Valeurs de référence|Effet de la température|Trouver le temps minimal|Comparer les lots|Limite basse|Confirmer le premier essai',
  cellLines: 'HEK293|HeLa|CHO|NIH 3T3|Vero|Jurkat',
  boxPositions: 'A1|A2|B4|C3|D1|E5|F2|H8',
  tripCosts: 'Billets|Chambres|Repas|Entrées et visites|Guide ou atelier|Assurance|Réserve',
  projectCosts: 'Personnel|Matériaux|Équipement|Prestations externes|Déplacements|Locaux et énergie|Réserve',
  emergencyPhones: '+00 555 0130|+00 555 0131|+00 555 0132|+00 555 0133',
  lessonTimes:
    '08:00–08:45|08:50–09:35|09:55–10:40|10:45–11:30|11:45–12:30|12:35–13:20|14:00–14:45|14:50–15:35',
  procedureNames:
    'Arthroscopie du genou|Cataracte|Hernie|Vésicule|Prothèse de hanche|Amygdales|Varices|Biopsie',
  promotionNames: 'Soldes de printemps|Deux pour un|Offre d’été|Rentrée|Remises d’automne|Offre de Noël',
};
