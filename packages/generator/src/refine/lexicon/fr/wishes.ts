import type { Phrases } from '../Lexicon.js';

/** Words of French for what no change of a page fulfills. */
export const wishes: Phrases = {
  'no:translate': ['traduis', 'traduire'],
  'no:dark': ['sombre', 'mode sombre', 'foncé'],
  'no:theme': ['thème'],
  'no:dislike': [
    "je n'aime pas",
    "j'aime pas",
    'ne me plaît pas',
    'ne me plaisent pas',
    'est moche',
    'est laid',
  ],
  'no:simpler': ['plus simple', 'simplifie', 'simplifier', 'moins chargé', 'plus clair'],
  'no:style': [
    'police',
    'plus joli',
    'plus jolie',
    'plus beau',
    'plus compact',
    'plus compacte',
    'plus moderne',
    'moche',
    'laid',
    'laide',
  ],
  'no:outside': ['envoie', 'imprime', 'exporte', 'partage', 'connecte'],
  'no:help': ['aide', 'bonjour'],
  'no:question': ['quel est', 'quelle est', 'qui est', 'pourquoi', 'quand', 'combien'],
};
