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
      /** Before groups that figures are told for one by one, or the word for them: `split by region: North, South`. */
      readonly split: string;
    }
  >
> = {
  en: {
    are: 'are|is|will be',
    does: 'owns|own|is responsible for|are responsible for|is in charge of|takes care of|looks after|handles|leads|runs|manages|covers|does',
    of: 'for|on|does|:',
    fields: 'fields|columns|data|information|details|cards|card',
    split:
      'split by|split into|split between|split for|broken down by|broken down into|break down by|break it down by|separately for|separate for|separated by|separated into|grouped by|divided into|separate',
  },
  de: {
    are: 'sind|ist|wird|werden',
    does: 'verantwortet|übernimmt|ist verantwortlich für|ist zuständig für|kümmert sich um|betreut|leitet|macht',
    of: 'für|bei|:',
    fields: 'felder|spalten|angaben|daten|karte|karten',
    split:
      'getrennt nach|getrennt für|aufgeteilt nach|aufgeteilt in|aufgeschlüsselt nach|unterteilt nach|unterteilt in|jeweils für|gegliedert nach',
  },
  es: {
    are: 'son|es|serán|será',
    does: 'se encarga de|se encarga del|es responsable de|es responsable del|lleva|dirige|gestiona|coordina|hace',
    of: 'de|del|para|en|:',
    fields: 'campos|columnas|datos|tarjetas|tarjeta',
    split:
      'dividido por|dividida por|divididos por|divididas por|separado por|separada por|separados por|separadas por|desglosado por|desglosada por|desglosados por|desglosadas por|por separado para|separado para|separar por',
  },
  fr: {
    are: 'sont|est|seront|sera',
    does: "s'occupe de|s'occupe du|s'occupe des|est responsable de|est responsable du|est responsable des|gère|dirige|coordonne|fait",
    of: 'pour|de|du|des|:',
    fields: 'champs|colonnes|données|informations|cartes|carte',
    split:
      'réparti par|répartie par|répartis par|réparties par|ventilé par|ventilée par|ventilés par|ventilées par|séparément pour|séparé par|séparés par|séparées par|divisé par|divisés par',
  },
  pt: {
    are: 'são|é|serão|será',
    does: 'cuida de|cuida da|cuida do|é responsável por|é responsável pela|é responsável pelo|lidera|coordena|gerencia|faz',
    of: 'de|da|do|para|em|:',
    fields: 'campos|colunas|dados|cartões|cartão',
    split:
      'dividido por|dividida por|divididos por|divididas por|separado por|separada por|separados por|separadas por|separadamente para|separado para|detalhado por|detalhada por|separar por',
  },
  zh: { are: '是|为|有|包括|：', does: '负责', of: '：', fields: '字段|栏位|项目', split: '' },
  ja: { are: 'は|：', does: '', of: 'が|：', fields: '項目|フィールド|列', split: '' },
};
