import type { Language } from './index.js';

/** Words that say where on a page something is to stand, and nothing of what it is. */
interface OrderWords {
  /** Before what is asked for: `first the revenue`. */
  readonly lead: string;
  /** Wherever they stand, unless they are of something: `a form at the end`. */
  readonly place: string;
}

export const orderWords: Readonly<Record<Language, OrderWords>> = {
  en: {
    lead: 'first of all|first|firstly|second|secondly|third|thirdly|next|finally|lastly|to start with|start with|starting with|and finally|and last',
    place:
      'at the very top|at the very end|at the top|at the bottom|at the end|at the start|at the beginning|on top|below that|below it|below them|under that|underneath|beneath that|beside it|next to it|next to that|under it|above it|above that|on the left|on the right|on the side|right below|right at the top',
  },
  de: {
    lead: 'zuerst|zunächst|als erstes|als zweites|als letztes|zuletzt|schließlich|zum schluss|am anfang',
    place:
      'ganz oben|ganz unten|am ende|am anfang|darunter|darüber|daneben|zum schluss|zu guter letzt|oben auf der seite|unten auf der seite',
  },
  es: {
    lead: 'primero|en primer lugar|en segundo lugar|por último|finalmente|al final|al principio|arriba|abajo|debajo',
    place: 'al final|al principio|arriba del todo|abajo del todo|en la parte superior|en la parte inferior',
  },
  fr: {
    lead: "d’abord|d'abord|tout d’abord|tout d'abord|en premier|en premier lieu|en second|enfin|pour finir|à la fin|au début|en haut|en bas|en dessous|au-dessous",
    place: 'à la fin|au début|tout en haut|tout en bas|en haut de la page|en bas de la page|juste en dessous',
  },
  pt: {
    lead: 'primeiro|em primeiro lugar|em segundo lugar|por último|por fim|finalmente|no final|no fim|ao fim|no início|em cima|por baixo|embaixo|em baixo|abaixo|depois',
    place: 'no final|no início|no topo|na parte de cima|na parte de baixo|logo abaixo',
  },
  zh: {
    lead: '首先是|首先|最后是|最后放|最后加|最后显示|其次是|其次',
    place: '最上面|最下面|在顶部|在底部|在最后|在下面|在上面',
  },
  ja: {
    lead: '最初に|まず|最後に|続いて|その後に',
    place: 'その下に|その上に|一番上に|一番下に|その横に|その隣に|ページの上部に|ページの下部に',
  },
};
