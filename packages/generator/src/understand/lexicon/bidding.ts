import type { Language } from './index.js';

/** How people tell a page what to do, sentence by sentence: `Add a form`, `Keep the repairs in a list`. */
interface Bidding {
  /** What such a sentence begins with. */
  readonly bids: string;
  /** What begins a sentence that says what is kept: `Record the date and the weight`. */
  readonly keeps: string;
  /** The same said as any other request. */
  readonly ask: string;
  /** What stands for something named just before: `show that as a board`. */
  readonly that: string;
  /** Between the word for records and the states that each goes through. */
  readonly passes: string;
  /** The word that opens a list of these. */
  readonly stages: string;
  /** Where rows are to be kept, which says no more than that they are rows: `the repairs in a list`. */
  readonly inRows: string;
  /** The same before the word for the records: `a list of repairs`. */
  readonly listOf: string;
}

export const bidding: Readonly<Record<Language, Bidding>> = {
  en: {
    bids: 'include|list|display|put|add|show|give|present|draw|have|end with|finish with|close with|start with|begin with|open with|make sure to show|make sure to include',
    keeps: 'keep|record|log|track|note|store|write down|note down|collect',
    ask: 'show me',
    that: 'that|this|it|them|these|those',
    passes:
      'goes through|go through|moves through|move through|passes through|pass through|moves from|goes from|runs through',
    stages: 'Stages',
    inRows: 'in a list|in a table|in one list|in one table|in a simple list|in a simple table',
    listOf: 'a list of',
  },
  de: {
    bids: 'zeige|zeig|zeigen sie|ergänze|ergänzen sie|liste|oben sollen stehen|oben soll stehen|oben stehen|unten sollen stehen|darunter sollen stehen|beginne mit|ende mit|schließe mit|schließe ab mit|nimm',
    keeps:
      'führe|erfasse|notiere|speichere|erfassen sie|notieren sie|erfassen wir|notieren wir|erfassen|notieren',
    ask: 'zeige mir',
    that: 'das|dies|sie|diese',
    passes: 'durchläuft|durchlaufen|geht durch|gehen durch',
    stages: 'Phasen',
    inRows: 'in einer Liste|in einer Tabelle|in eine Liste|in eine Tabelle',
    listOf: 'eine Liste der',
  },
  es: {
    bids: 'muestra|muestre|enseña|añade|añada|agrega|agregue|incluye|incluya|pon|ponga|ponme|lista|termina con|empieza con',
    keeps: 'registra|guarda|apunta|anota|registre|guarde|lleva|apuntamos|anotamos|registramos',
    ask: 'muéstrame',
    that: 'eso|esto|lo|los|las',
    passes: 'pasa por|pasan por',
    stages: 'Etapas',
    inRows: 'en una lista|en una tabla',
    listOf: 'una lista de',
  },
  fr: {
    bids: 'montre|montrez|affiche|affichez|ajoute|ajoutez|ajoute-moi|mets|mettez|inclus|incluez|prévois|prévoyez|liste|listez|termine par|terminez par|commence par|commencez par',
    keeps: 'note|notez|notons|garde|gardez|enregistre|enregistrez|tiens|tenez',
    ask: 'montre-moi',
    that: 'cela|ça|ceci|les',
    passes: 'passe par|passent par',
    stages: 'Étapes',
    inRows: 'dans un tableau|dans une liste|dans une table',
    listOf: 'une liste de',
  },
  pt: {
    bids: 'mostra|mostre|mostrar|adiciona|adicione|acrescenta|acrescente|inclui|inclua|coloca|coloque|põe|ponha|lista|liste|termina com|termine com|começa com|comece com',
    keeps: 'regista|registra|registe|registre|guarda|guarde|anota|anote|anotamos|registamos|registramos',
    ask: 'quero',
    that: 'isso|isto|os|as',
    passes: 'passa por|passam por|passa pelas|passam pelas',
    stages: 'Etapas',
    inRows: 'numa lista|numa tabela|em uma lista|em uma tabela',
    listOf: 'uma lista de',
  },
  zh: {
    bids: '请显示|显示|展示|请列出|并列出|列出|再加上|再加|加上|请加上|还有|还要',
    keeps: '',
    ask: '',
    that: '',
    passes: '',
    stages: '',
    inRows: '',
    listOf: '',
  },
  ja: { bids: '', keeps: '', ask: '', that: '', passes: '', stages: '', inRows: '', listOf: '' },
};
