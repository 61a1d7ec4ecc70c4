import type { Language } from './index.js';

/** Words that say where on a page something is to stand, and nothing of what it is. */
interface OrderWords {
  /** Before what is asked for: `first the revenue`. */
  readonly lead: string;
  /** Wherever they stand, unless they are of something: `a form at the end`. */
  readonly place: string;
  /** Those that a sentence begins with, before a colon or a comma: `Below: a funnel`. */
  readonly below: string;
  /** How it is said that some rows are to have a table of their own, which they have anyway. */
  readonly apart: string;
  /** Those of them that mean the top of the page. */
  readonly top: string;
  /** What is done with what stands there, beside the words for asking. */
  readonly shown: string;
  /** What the row of numbers at the top is called where a sentence is said in full. */
  readonly topCards: string;
}

export const orderWords: Readonly<Record<Language, OrderWords>> = {
  en: {
    lead: 'first of all|first|firstly|second|secondly|third|thirdly|next|finally|lastly|to start with|start with|starting with|and finally|and last',
    place:
      'at the very top|at the very end|at the top|at the bottom|at the end|at the start|at the beginning|on top|below that|below it|below them|under that|underneath|beneath that|beside it|next to it|next to that|under it|above it|above that|on the left|on the right|on the side|right below|right at the top',
    below: 'below|under it|further down|then below|besides|in addition',
    apart:
      'in an extra table|in an extra list|in a separate table|in a separate list|in a table of their own|in a list of their own|in a table of its own|in their own table|in its own table|in their own list|in its own list|in another table|as a separate list|as a separate table|in a second table',
    top: 'at the very top|at the top of the page|at the top|on top|right at the top|up top|above everything else|above everything|above all of that|above all',
    shown:
      "i want to see|we want to see|i see|we see|there should be|should be|i want|we want|i need|we need|i'd like to see|we'd like to see|i'd like|see",
    topCards: 'top row',
  },
  de: {
    lead: 'zuerst|zunächst|als erstes|als zweites|als letztes|zuletzt|schließlich|zum schluss|am anfang',
    place:
      'ganz oben|ganz unten|am ende|am anfang|darunter|darüber|daneben|zum schluss|zu guter letzt|oben auf der seite|unten auf der seite',
    below: 'darunter|weiter unten|unten|außerdem|dazu',
    apart:
      'in einer eigenen Tabelle|in einer eigenen Liste|in einer extra Tabelle|in einer extra Liste|in einer separaten Tabelle|in einer separaten Liste|in einer zweiten Tabelle|als eigene Liste|als eigene Tabelle|als separate Liste|in eine eigene Tabelle|in eine eigene Liste|separat',
    top: 'ganz oben auf der seite|oben auf der seite|ganz oben|oben|an erster stelle|im kopf der seite',
    shown:
      'sollen stehen|soll stehen|sollen|soll|stehen|zeigen|anzeigen|sehen|möchte ich sehen|möchten wir sehen|will ich sehen|wollen wir sehen|möchte ich|möchten wir|brauche ich|brauchen wir',
    topCards: 'obere Kacheln',
  },
  es: {
    lead: 'primero|en primer lugar|en segundo lugar|por último|finalmente|al final|al principio|arriba|abajo|debajo',
    place: 'al final|al principio|arriba del todo|abajo del todo|en la parte superior|en la parte inferior',
    below: 'debajo|abajo|más abajo|además',
    apart:
      'en una tabla aparte|en una lista aparte|en otra tabla|en otra lista|en una tabla separada|en una lista separada|en una tabla propia|aparte',
    top: 'arriba del todo|en la parte superior|en la parte de arriba|arriba',
    shown: 'ver|quiero ver|queremos ver|que se vea|que aparezcan|aparecen|deben aparecer|deben estar',
    topCards: 'tarjetas superiores',
  },
  fr: {
    lead: "d’abord|d'abord|tout d’abord|tout d'abord|en premier|en premier lieu|en second|enfin|pour finir|à la fin|au début|en haut|en bas|en dessous|au-dessous",
    place: 'à la fin|au début|tout en haut|tout en bas|en haut de la page|en bas de la page|juste en dessous',
    below: 'en dessous|au-dessous|plus bas|en plus',
    apart:
      'dans une liste à part|dans un tableau à part|dans une liste séparée|dans un tableau séparé|dans un autre tableau|dans une autre liste|à part',
    top: 'tout en haut|en haut de la page|en haut',
    shown: 'voir|je veux voir|je voudrais voir|nous voulons voir|afficher',
    topCards: 'cartes du haut',
  },
  pt: {
    lead: 'primeiro|em primeiro lugar|em segundo lugar|por último|por fim|finalmente|no final|no fim|ao fim|no início|em cima|por baixo|embaixo|em baixo|abaixo|depois',
    place: 'no final|no início|no topo|na parte de cima|na parte de baixo|logo abaixo',
    below: 'abaixo|embaixo|mais abaixo|além disso',
    apart:
      'numa tabela à parte|numa lista à parte|em uma tabela à parte|em uma lista à parte|numa tabela separada|numa lista separada|em uma tabela separada|em uma lista separada|em outra tabela|em outra lista|à parte',
    top: 'no topo da página|no topo|na parte de cima|na parte superior|em cima de tudo|em cima',
    shown: 'ver|quero ver|queremos ver|mostrar|devem aparecer',
    topCards: 'cartões superiores',
  },
  zh: {
    lead: '首先是|首先|最后是|最后放|最后加|最后显示|其次是|其次',
    place: '最上面|最下面|在顶部|在底部|在最后|在下面|在上面',
    below: '下面|下方',
    apart:
      '的?要?单独列一张表|的?要?单独列一个表|的?要?单独列出来?|的?要?另列一张表|的?要?单独一张表|的?要?单独成表',
    top: '最上面|最上方|页面上方|上面|上方|顶部|顶端',
    shown: '显示|展示|放|列出|有|是|看到',
    topCards: '顶部卡片',
  },
  ja: {
    lead: '最初に|まず|最後に|続いて|その後に',
    place: 'その下に|その上に|一番上に|一番下に|その横に|その隣に|ページの上部に|ページの下部に',
    below: '下に|その下',
    apart: 'は別の表に|は別の一覧に|を別の表に|を別の一覧に|を別表で|は別表で',
    top: '一番上|上部|トップ|上',
    shown: '表示|見せ|出し|置い|置き|載せ|並べ',
    topCards: '上部カード',
  },
};
