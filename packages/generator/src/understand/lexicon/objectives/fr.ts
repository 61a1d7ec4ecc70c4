import type { Objectives } from './Objectives.js';

export const objectives: Objectives = {
  company: {
    words: 'entreprise|société|organisation',
    objectives: [
      'Grandir régulièrement: Nouveaux clients|Chiffre d’affaires mensuel',
      'Des clients qui restent et nous recommandent: Net Promoter Score|Clients qui renouvellent|Heures avant la réponse',
    ],
  },
  sales: {
    words: 'ventes|commerciale|commercial|équipe de vente',
    objectives: [
      'Gagner plus de nouveaux clients: Opportunités qualifiées|Taux de réussite|Ventes gagnées',
      'Garder et développer les clients: Clients qui renouvellent|Clients passés à une offre supérieure',
    ],
  },
  marketing: {
    words: 'marketing|marque|contenu|réseaux sociaux|communication',
    objectives: [
      'Être trouvés par plus de bonnes personnes: Visites par mois|Abonnés à la newsletter',
      'Transformer l’intérêt en demandes: Prospects qualifiés par mois|Visiteurs devenus prospects|Coût par prospect',
    ],
  },
  product: {
    words: 'produit|ingénierie|logiciel|développement|application|plateforme|startup|technique',
    objectives: [
      'Un produit utilisé chaque semaine: Utilisateurs actifs par semaine|Utilisateurs qui terminent l’installation',
      'Livrer vite et sûrement: Jours du début à la mise en ligne|Bugs critiques ouverts|Disponibilité',
    ],
  },
  people: {
    words: 'ressources humaines|rh|recrutement|talents|culture',
    objectives: [
      'Bien recruter: Postes pourvus|Jours pour recruter',
      'Un lieu où l’on reste: Note de l’enquête (1 à 10)|Heures de formation par personne|Départs dans l’année',
    ],
  },
  support: {
    words: 'support|service client|assistance',
    objectives: [
      'Répondre plus vite: Heures avant la première réponse|Résolu au premier contact',
      'Des clients plus contents: Satisfaction (1 à 5)|Articles d’aide publiés|Demandes de plus d’une semaine',
    ],
  },
  operations: {
    words: 'opérations|entrepôt|logistique|usine|production|cuisine|exploitation',
    objectives: [
      'Livrer à l’heure: Commandes à l’heure|Jours de la commande à la livraison',
      'Moins de pertes: Réclamations par mois|Pertes de matière|Jours sans accident',
    ],
  },
  school: {
    words: 'école|enseignants|professeurs|université|lycée|collège|crèche|classe|éducation',
    objectives: [
      'Mieux apprendre: Élèves qui réussissent|Élèves qui lisent à leur niveau',
      'Une école où l’on aime venir: Présence|Clubs et activités|Familles aux réunions',
    ],
  },
  care: {
    words: 'clinique|hôpital|cabinet|soins|dentaire|pharmacie|patients',
    objectives: [
      'Moins d’attente: Jours avant un rendez-vous|Rendez-vous manqués',
      'De meilleurs soins: Satisfaction des patients (1 à 5)|Patients avec un contrôle annuel|Personnel formé',
    ],
  },
  charity: {
    words: 'association|banque alimentaire|refuge|ong|fondation|bénévoles|caritative|but non lucratif',
    objectives: [
      'Toucher plus de personnes: Personnes aidées|Bénévoles actifs',
      'Assurer le financement: Donateurs réguliers|Dons|Subventions obtenues',
    ],
  },
  club: {
    words: 'club sportif|club de foot|club|entraîneur|salle de sport',
    objectives: [
      'Faire grandir le club: Membres|Équipes de jeunes',
      'Une bonne saison: Points au championnat|Présence aux entraînements|Entraîneurs diplômés',
    ],
  },
  research: {
    words: 'recherche|laboratoire|groupe de recherche|institut de recherche|équipe scientifique',
    objectives: [
      'Publier ce qui compte: Articles soumis|Exposés donnés',
      'Un laboratoire qui tourne: Fonds obtenus|Appareils étalonnés à temps|Semaines de réactifs en stock',
    ],
  },
  shop: {
    words: 'boutique|magasin|commerce|café|restaurant|boulangerie|hôtel|salon de coiffure|bar',
    objectives: [
      'Plus de clients qui reviennent: Clients fidèles|Note des clients (1 à 5)',
      'Une journée rentable: Panier moyen|Pertes de marchandises|Services au complet',
    ],
  },
  construction: {
    words: 'construction|bâtiment|chantier|travaux publics|entreprise de bâtiment|couvreur',
    objectives: [
      'Construire à temps: Jalons tenus|Réserves ouvertes',
      'Construire en sécurité et dans le budget: Jours sans accident|Chantiers dans le budget|Causeries sécurité tenues',
    ],
  },
  finance: {
    words: 'finances|finance|comptabilité|contrôle de gestion|trésorerie',
    objectives: [
      'Clôturer vite et sans erreur: Jours pour clôturer le mois|Corrections après clôture',
      'Garder une trésorerie saine: Mois de réserve|Factures payées à temps|Coûts dans le budget',
    ],
  },
  personal: {
    words: 'personnels|personnel|mes|mon|famille|résolutions|nouvel an|fitness',
    objectives: [
      'Vivre plus sainement: Entraînements|Heures de sommeil par nuit',
      'Apprendre et épargner: Livres lus|Argent épargné|Heures de pratique de langue',
    ],
  },
};
