import type { Phrases } from '../Lexicon.js';

/** Words of Portuguese for what no change of a page fulfills. */
export const wishes: Phrases = {
  'no:translate': ['traduza', 'traduzir', 'tradução'],
  'no:dark': ['escuro', 'modo escuro', 'modo claro'],
  'no:theme': ['tema'],
  'no:dislike': ['não gosto', 'não gostei', 'não me agrada', 'está feio', 'está feia', 'é feio'],
  'no:simpler': ['mais simples', 'simplifica', 'simplifique', 'mais limpo', 'menos carregado'],
  'no:style': [
    'fonte',
    'fontes',
    'mais bonito',
    'mais bonita',
    'mais compacto',
    'mais compacta',
    'mais moderno',
    'feio',
    'feia',
  ],
  'no:outside': ['envie', 'enviar', 'imprima', 'imprimir', 'exporte', 'exportar', 'compartilhe', 'conecte'],
  'no:help': ['ajuda', 'olá', 'oi', 'o que você pode fazer'],
  'no:question': ['qual é', 'quais são', 'qual', 'quem', 'por que', 'quando', 'onde'],
};
