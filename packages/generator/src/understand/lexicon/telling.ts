import type { Language } from './index.js';

/**
 * How sentences tell facts beside what they ask for: what some are called, who does what, and what is kept. Where a
 * verb needs a preposition, it belongs to it.
 */
export const telling: Readonly<
  Record<
    Language,
    {
      /** Between a word and the names of what it stands for: `Channels are …`. */
      readonly are: string;
      /** Between somebody and what is theirs: `Ana owns design`. */
      readonly does: string;
      /** Between somebody and what is theirs, behind the word for those who are responsible: `Owners: Ana for design`. */
      readonly of: string;
      /** Before what is kept about each record: `Fields: …`. */
      readonly fields: string;
    }
  >
> = {
  en: {
    are: 'are|is|will be',
    does: 'owns|own|is responsible for|are responsible for|is in charge of|takes care of|looks after|handles|leads|runs|manages|covers|does',
    of: 'for|on|does|:',
    fields: 'fields|columns|data|information|details|cards|card',
  },
  de: {
    are: 'sind|ist|wird|werden',
    does: 'verantwortet|übernimmt|ist verantwortlich für|ist zuständig für|kümmert sich um|betreut|leitet|macht',
    of: 'für|bei|:',
    fields: 'felder|spalten|angaben|daten|karte|karten',
  },
  es: {
    are: 'son|es|serán|será',
    does: 'se encarga de|se encarga del|es responsable de|es responsable del|lleva|dirige|gestiona|coordina|hace',
    of: 'de|del|para|en|:',
    fields: 'campos|columnas|datos|tarjetas|tarjeta',
  },
  fr: {
    are: 'sont|est|seront|sera',
    does: "s'occupe de|s'occupe du|s'occupe des|est responsable de|est responsable du|est responsable des|gère|dirige|coordonne|fait",
    of: 'pour|de|du|des|:',
    fields: 'champs|colonnes|données|informations|cartes|carte',
  },
  pt: {
    are: 'são|é|serão|será',
    does: 'cuida de|cuida da|cuida do|é responsável por|é responsável pela|é responsável pelo|lidera|coordena|gerencia|faz',
    of: 'de|da|do|para|em|:',
    fields: 'campos|colunas|dados|cartões|cartão',
  },
  zh: { are: '是|为|有|包括|：', does: '负责', of: '：', fields: '字段|栏位|项目' },
  ja: { are: 'は|：', does: '', of: 'が|：', fields: '項目|フィールド|列' },
};
