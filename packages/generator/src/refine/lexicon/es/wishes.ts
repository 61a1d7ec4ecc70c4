import type { Phrases } from '../Lexicon.js';

/** Words of Spanish for what no change of a page fulfills. */
export const wishes: Phrases = {
  'no:translate': ['traduce', 'traducir'],
  'no:dark': ['oscuro', 'modo oscuro'],
  'no:theme': ['tema'],
  'no:dislike': ['no me gusta', 'no me gustan', 'odio', 'es feo', 'es fea', 'se ve mal'],
  'no:simpler': ['más simple', 'más sencillo', 'más sencilla', 'simplifica', 'más claro', 'menos cargado'],
  'no:style': [
    'fuente',
    'letra',
    'más bonito',
    'más bonita',
    'más compacto',
    'más compacta',
    'más moderno',
    'feo',
    'fea',
    'aburrido',
  ],
  'no:outside': ['envía', 'imprime', 'exporta', 'comparte', 'conecta'],
  'no:help': ['ayuda', 'hola'],
  'no:question': ['cuál es', 'quién es', 'por qué', 'cuándo', 'dónde', 'cuánto es', 'cuántos'],
};
