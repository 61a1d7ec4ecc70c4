import type { Language } from './index.js';

/** How it is told what somebody fills in when something happens: `When a defect is found, they fill in room and trade`. */
interface Filling {
  /** What leads to the occasion, before it or, in Chinese and Japanese, behind it. */
  readonly when: string;
  /** What is done with the fields, in any person. */
  readonly fills: string;
  /** What of that verb stands behind the fields: `trägt er Name und Datum ein`. */
  readonly rest: string;
  /** Who fills in, where no comma stands before it: `when a parent calls they fill in …`. */
  readonly they: string;
  /** Verbs of an occasion that brings what is then filled in: `somebody finds a defect`. */
  readonly brings: string;
  /** What says that all of a kind fill in: `each shop enters takings and customers`; none in Chinese and Japanese. */
  readonly each: string;
}

export const filling: Readonly<Record<Language, Filling>> = {
  en: {
    when: 'when|whenever|if|as soon as|once|each time|every time|after',
    fills:
      'fill in|fills in|fill out|fills out|fill|fills|enter|enters|write down|writes down|type in|types in|note|notes|log|logs|record|records|submit|submits|leave|leaves|put in|puts in|give|gives',
    rest: '',
    they: 'they|he or she|he|she|we',
    brings:
      'find|finds|found|report|reports|reported|notice|notices|discover|discovers|see|sees|spot|spots|get|gets|receive|receives|have|has|bring|brings|request|requests|make|makes|place|places|submit|submits|arrive|arrives|comes in|come in|is found|is reported|is received',
    each: 'each|every',
  },
  de: {
    when: 'wenn|sobald|falls|immer wenn|jedes mal, wenn|jedes mal wenn',
    fills:
      'trägt|tragen|füllt|füllen|gibt|geben|erfasst|erfassen|notiert|notieren|schreibt|schreiben|meldet|melden',
    rest: 'ein|aus|an|auf|ins formular ein|in ein formular ein',
    they: '',
    brings:
      'findet|finden|meldet|melden|entdeckt|entdecken|bemerkt|bekommt|bekommen|erhält|erhalten|hat|haben|bringt|gefunden wird|gemeldet wird|eingeht|reinkommt',
    each: 'jede|jeder|jedes',
  },
  es: {
    when: 'cuando|cada vez que|si|en cuanto|al',
    fills:
      'rellena|rellenan|rellenamos|completa|completan|anota|anotan|anotamos|apunta|apuntan|apuntamos|registra|registran|registramos|indica|indican|introduce|introducen|escribe|escriben|llena|llenan',
    rest: '',
    they: 'él|ella|ellos|ellas|nosotros',
    brings:
      'encuentra|encuentran|detecta|detectan|informa de|reporta|recibe|reciben|recibimos|tiene|trae|hace|llega|entra',
    each: 'cada',
  },
  fr: {
    when: "quand|lorsque|lorsqu'|lorsqu’|dès que|dès qu'|dès qu’|chaque fois que|chaque fois qu'|chaque fois qu’|si",
    fills:
      'remplit|remplissent|remplissons|saisit|saisissent|saisissons|note|notent|notons|indique|indiquent|renseigne|renseignent|inscrit|inscrivent|entre|entrent|enregistre|enregistrent',
    rest: '',
    they: 'il|elle|ils|elles|on|nous',
    brings:
      'trouve|trouvent|signale|signalent|constate|constatent|découvre|reçoit|reçoivent|recevons|a|apporte|arrive',
    each: 'chaque',
  },
  pt: {
    when: 'quando|sempre que|se|assim que|toda vez que|cada vez que',
    fills:
      'preenche|preenchem|preenchemos|anota|anotam|anotamos|registra|registram|registramos|regista|registam|informa|informam|lança|lançam|insere|inserem|escreve|escrevem|indica|indicam',
    rest: '',
    they: 'ele|ela|eles|elas|nós|a gente',
    brings: 'encontra|encontram|acha|relata|percebe|recebe|recebem|recebemos|tem|traz|faz|chega|entra',
    each: 'cada',
  },
  zh: {
    when: '的时候|之后|以后|时候|时|后',
    fills: '需要填写|要填写|填写|填|录入|输入|登记|记录',
    rest: '',
    they: '',
    brings: '发现|收到|有|接到|报告',
    each: '',
  },
  ja: {
    when: 'があったら|が入ったら|が来たら|があるとき|がある時|したとき|した時|したら|するとき|する時|の際に|の際|際に|際は|ときは|ときに|とき|時は|時に|時|場合は|場合|たら|だら',
    fills: 'を入力|を記入|を登録|を記録|を書',
    rest: '',
    they: '',
    brings: 'があったら|が入ったら|が来たら|があるとき|がある時|見つけ|見つかっ|発見|受け取',
    each: '',
  },
};
