import type { Language } from './index.js';

/** Words that tell where one thing that is asked for ends and the next begins. */
interface PieceWords {
  /** Before something new: `a chart`. */
  readonly one: string;
  /** Before something that is known already; a field of a record seldom has it. */
  readonly the: string;
  /** Before something of somebody who was just named: `their appointments`. */
  readonly their: string;
  /** Words for whatever is kept: `items below minimum`. */
  readonly any: string;
  /** Those of some records that a sentence goes on to describe: `those who owe us`. */
  readonly those: string;
  /** What says no more than that there are some: `how many students there are`. */
  readonly there: string;
  /** What people do by a form that adds them to those who are kept: `registration form`. */
  readonly joins: string;
  /** What is done by a form, before what it is done with: `a form to log donations`. */
  readonly adds: string;
  /** What is said of any that are added: `a new one`, `add them`. */
  readonly fresh: string;
  /** What begins a clause that says which of the records before it are meant: `Proben, die seit …`. */
  readonly relative: string;
  /** How it is said that one can search, sort or filter a table, which one always can. */
  readonly searched: string;
  /** Between two words of which one holds: `home or away`. */
  readonly or: string;
  /** Between what is shown and the part that shows it: `sales as a bar chart`. */
  readonly as: string;
  /** Cards that show a number each, by the names that people give them. */
  readonly cards: string;
  /** Behind what is yet to be done: `galleries still to deliver`. */
  readonly still: string;
  /** Before a verb that asks for nothing more: `to track patients`. */
  readonly to: string;
  /** What begins a sentence that says what one keeps: `we track …`. */
  readonly keep: string;
  /** What begins a sentence that says what is to be planned, and no more. */
  readonly plan: string;
  /** What somebody has, behind the word for its trade: a physiotherapy clinic. */
  readonly place: string;
  /** How somebody begins to say what they have or are: `we run a dog salon`. */
  readonly owns: string;
  /** What a page is called where no kind of tool is named. */
  readonly page: string;
  /** What begins a question that a part answers: `who owes me`. */
  readonly asks: string;
  /** What begins a sentence on how the page should be, and not on what it shows: `keep it simple`. */
  readonly manner: string;
  /** What begins a wish on how some rows are to look: `highlight the late ones`. */
  readonly highlights: string;
  /** What is called so counts the days until something. */
  readonly countdown: string;
  /** A part that is one number: `the rate as a number`. */
  readonly card: string;
  /** What ends the lead to a list of what is still to be done or settled: `we have to decide: …`. */
  readonly decides: string;
  /** Before what something is meant for, behind it: `a form so that people can add a repair`. */
  readonly soThat: string;
  /** How a thing that is told goes on without a subject: `and spent 11.5k`. */
  readonly told: string;
}

export const pieceWords: Readonly<Record<Language, PieceWords>> = {
  en: {
    one: 'a|an|another|one',
    the: 'the|my|our',
    their: 'their|his|her|its',
    any: 'items|entries|records|ones|things',
    those:
      'those|the ones|where we have|where there are|anyone|anybody|everyone|everybody|anything|everything|whoever',
    there: 'there are|are there|we have|do we have',
    joins: 'registration|sign-up|signup|sign up|enrolment|enrollment|admission|intake|entry',
    adds: 'add|log|record|enter|register|report|submit|create|book|collect|note',
    fresh: 'new|more|them|it|some|further',
    relative: 'whose|that',
    searched:
      'which i can search|that i can search|which we can search|that we can search|which i can sort|that i can sort|that we can sort|i can search|we can search|where i can search|where we can search',
    or: 'or',
    as: 'as|as a|as an|in a|on a',
    cards: 'cards|number cards|tiles|key numbers|key figures|headline numbers|top row',
    still: 'still|yet',
    to: 'to',
    keep: 'we keep|we track|we record|we log|i keep|i track|i record|i log|need to|want to|wants to|needs to|would like to|need|needs|want|wants|would like|would like a|looking for|should have|should show|must have',
    plan: 'plan|planning|organize|organise|prepare',
    place:
      'clinic|club|practice|school|shop|store|studio|company|firm|agency|consultancy|association|group|team|center|centre|library|business|lab|startup|workshop',
    owns: "we run|i run|we own|i own|we are|we're|i am|i'm|i manage|we manage|i have|we have|i coach|i lead|we operate",
    page: 'page|app|tool|overview|something|place|system|sheet|hub|screen',
    asks: 'which|who|what|how many|how much|when|where|whether',
    manner:
      'keep it to|keep it on|keep it small|keep everything|keep it simple|keep it short|keep it clean|make it simple|make it pretty|make it look|make it easy|nothing fancy|simple is fine|as simple as possible|it should be simple|it should be easy|it should look',
    highlights: 'highlight|mark|flag|color|colour|emphasize',
    countdown: 'countdown|count down|days left|days to go|days until|days remaining',
    card: 'number|card|tile|figure|metric|percentage',
    decides: 'to decide|to do|to settle|to discuss|to prepare|to buy|to bring|to remember',
    soThat: 'so that|so we|so i|so people|in order to|where people can|where we can|where i can',
    told: 'are|is|was|were|am|must|will be|has|have|had|pays|costs',
  },
  de: {
    one: 'ein|eine|einen|einem|einer|noch ein|noch eine',
    the: 'der|die|das|den|dem',
    their: 'ihre|ihren|ihrem|ihrer|deren|dessen|seine|seinen',
    any: 'einträge|posten|sachen',
    those: 'diejenigen|alle, die|jene|denen',
    there: 'es gibt|gibt es|haben wir|wir haben',
    joins: 'anmeldung|anmelde|registrierung|einschreibung|aufnahme|beitritt',
    adds: 'hinzufügen|erfassen|eintragen|anlegen|melden|buchen|notieren|hinzuzufügen|einzutragen|anzulegen',
    fresh: 'neue|neuen|neuer|neues|neu|weitere|weiteren|sie|es',
    relative:
      'deren|dessen|denen|die seit|die noch|die nicht|die in|die mehr|die älter|die unter|die über|die schon|die bereits|die weniger|die bis|die vor|die länger|die kein|die keine|die keinen|die wir|bei denen|für die noch|der noch|der nicht|der seit|das noch|das nicht|das seit',
    searched:
      'die ich durchsuchen kann|die man durchsuchen kann|die wir durchsuchen können|in der ich suchen kann|in der man suchen kann|zum durchsuchen',
    or: 'oder',
    as: 'als|in einem|im|als ein',
    cards: 'Karten|Kacheln|Kennzahlen|Zahlenkarten',
    still: 'noch',
    to: 'zu|zeige|zeigen|anzeigen',
    keep: 'wir führen|wir erfassen|wir notieren|ich führe|ich erfasse|brauchen|brauche|braucht|benötigen|benötige|möchten|möchte|wollen|will',
    plan: 'plane|planen|organisiere|Planung',
    place: 'Praxis|Verein|Schule|Laden|Firma|Agentur|Werkstatt',
    owns: 'wir sind|wir betreiben|wir haben|wir führen|ich betreibe|ich führe|ich leite|ich habe|ich bin|wir leiten',
    page: 'Seite|App|Tool|Übersicht|etwas|System',
    asks: 'welche|welcher|welches|wer|was|wie viele|wie viel|wann|wo|ob',
    manner:
      'bitte einfach|möglichst einfach|halte es einfach|es soll einfach|es soll übersichtlich|möglichst übersichtlich|nichts kompliziertes|einfach halten|schlicht halten',
    highlights: 'markiere|markieren|hervorheben|hebe|färbe',
    countdown: 'countdown|verbleibende tage|tage bis|restliche tage',
    card: 'Zahl|Karte|Kachel|Kennzahl|Prozentzahl',
    decides: 'zu entscheiden|zu erledigen|zu klären|zu besprechen|mitzubringen|zu kaufen',
    soThat: 'damit|sodass|so dass|in das|in dem man',
    told: 'sind|ist|war|waren|muss|müssen|wird|werden|hat|haben|kostet|zahlt|zahlen|beginnt|kommt',
  },
  es: {
    one: 'un|una|unos|unas|otro|otra',
    the: 'el|la|los|las',
    their: 'su|sus',
    any: 'elementos|registros|cosas',
    those: 'los que|las que|quienes|aquellos|aquellas',
    there: 'hay|tenemos',
    joins: 'inscripción|matrícula|registro|alta|admisión',
    adds: 'añadir|agregar|registrar|apuntar|anotar|introducir|crear|reservar',
    fresh: 'nuevo|nueva|nuevos|nuevas|más|otros|otras',
    relative:
      'cuyo|cuya|cuyos|cuyas|que no|que aún|que todavía|que ya|que llevan|que lleva|que están|que está',
    searched:
      'en la que pueda buscar|en la que se pueda buscar|donde pueda buscar|donde podamos buscar|que pueda buscar|que se pueda buscar',
    or: 'o|u',
    as: 'como|en un|en una|en|como un',
    cards: 'tarjetas|fichas|cifras clave',
    still: 'todavía|aún',
    to: 'mostrar|llevar|controlar|registrar|ver|gestionar|seguir|saber',
    keep: 'llevamos|registramos|apuntamos|llevo|registro|queremos|quiero|necesitamos|necesito|quisiéramos|hay que',
    plan: 'planear|planificar|organizar',
    place: 'dental|médica|mecánico|veterinaria|deportivo',
    owns: 'somos|tenemos|soy|tengo|llevo|llevamos|dirijo|gestiono',
    page: 'página|app|aplicación|herramienta|algo|sistema',
    asks: 'qué|quién|quiénes|quien|quienes|cuánto|cuántos|cuántas|cuándo|dónde',
    manner:
      'que sea simple|que sea sencillo|que sea fácil|algo sencillo|algo simple|lo más sencillo|lo más simple|nada complicado|hazlo simple|hazlo sencillo',
    highlights: 'resalta|destaca|marca|colorea',
    countdown: 'cuenta atrás|cuenta regresiva|días restantes|días que faltan|días hasta',
    card: 'número|tarjeta|cifra|porcentaje',
    decides: 'decidir|hacer|resolver|tratar|comprar|preparar',
    soThat: 'para que|de modo que|donde podamos',
    told: 'son|es|está|están|era|hay|tiene|tienen|cuesta|cuestan|pagan|empieza',
  },
  fr: {
    one: 'un|une|des|un autre|une autre',
    the: 'le|la|les|l',
    their: 'leur|leurs|son|sa|ses',
    any: 'éléments|entrées|choses',
    those: 'ceux qui|celles qui|ceux|celles|tous ceux',
    there: 'il y a|y a-t-il|nous avons|avons-nous',
    joins: 'inscription|adhésion|enregistrement|admission',
    adds: 'ajouter|saisir|enregistrer|noter|créer|déclarer|réserver',
    fresh: 'nouveau|nouvelle|nouveaux|nouvelles|autres',
    relative: "dont|qui n'ont|qui n’ont|qui ne|qui sont|qui ont|que nous",
    searched:
      'dans lequel je peux chercher|où je peux chercher|où on peut chercher|que je peux filtrer|dans laquelle on peut chercher',
    or: 'ou',
    as: 'en|sous forme de|dans un|avec un',
    cards: 'cartes|tuiles|chiffres clés',
    still: 'encore',
    to: 'afficher|montrer|de suivre|suivre|voir|gérer|savoir|noter',
    keep: 'nous tenons|nous suivons|nous notons|je suis|je note|je tiens|nous voulons|je veux|je voudrais|nous voudrions|il faut|suivre',
    plan: 'planifier|organiser|préparer',
    place: 'médical|dentaire|sportif|sportive',
    owns: "nous sommes|je gère|nous gérons|j'ai|j’ai|nous avons|je dirige|je tiens|nous tenons|je suis",
    page: 'page|appli|application|outil|quelque chose|système',
    asks: 'qui|quel|quelle|quels|quelles|combien|quand|où',
    manner:
      'le plus simple possible|quelque chose de simple|rien de compliqué|que ce soit simple|fais simple|faites simple|restez simple|simple et clair',
    highlights: 'mets en évidence|mettre en évidence|surligne|signale|colore',
    countdown: 'compte à rebours|jours restants|jours avant',
    card: 'nombre|carte|chiffre|pourcentage',
    decides: 'décider|à faire|à régler|à discuter|à acheter|à préparer',
    soThat: 'pour que|afin que|afin de|où on peut',
    told: 'sont|est|était|étaient|coûte|coûtent|paient|commence|doit|doivent',
  },
  pt: {
    one: 'um|uma|uns|umas|outro|outra',
    the: 'o|a|os|as',
    their: 'seu|sua|seus|suas|deles|delas',
    any: 'itens|registros|coisas',
    those: 'os que|as que|aqueles|aquelas|quem',
    there: 'há|existem|temos',
    joins: 'inscrição|matrícula|cadastro|registro|adesão',
    adds: 'adicionar|registrar|anotar|inserir|criar|lançar|reservar',
    fresh: 'novo|nova|novos|novas|mais',
    relative: 'cujo|cuja|cujos|cujas|que não|que ainda|que já|que estão|que está',
    searched:
      'na qual eu possa pesquisar|onde eu possa pesquisar|em que se possa pesquisar|onde possamos pesquisar|que eu possa pesquisar',
    or: 'ou',
    as: 'em|como|em um|num|em uma',
    cards: 'cartões|cards|números principais',
    still: 'ainda',
    to: 'mostrar|exibir|controlar|acompanhar|registrar|ver|gerenciar|saber',
    keep: 'registramos|anotamos|controlamos|registro|anoto|quero|queremos|preciso de|precisamos de|preciso|precisamos',
    plan: 'planejar|planear|organizar',
    place: 'dental|odontológica|médica|mecânica|veterinária|esportivo',
    owns: 'somos|temos|tenho|sou|cuido de|dirijo|administro',
    page: 'página|app|aplicativo|ferramenta|algo|sistema',
    asks: 'quem|qual|quais|quanto|quantos|quantas|quando|onde',
    manner:
      'que seja simples|algo simples|o mais simples|nada complicado|seja simples|mantenha simples|simples e claro',
    highlights: 'destaca|destaque|realça|marca|assinala',
    countdown: 'contagem regressiva|contagem decrescente|dias restantes|dias que faltam|dias até',
    card: 'número|cartão|percentagem|porcentagem',
    decides: 'decidir|fazer|resolver|discutir|comprar|preparar',
    soThat: 'para que|de modo que|onde possamos',
    told: 'são|é|está|estão|era|há|tem|têm|custa|custam|pagam|começa',
  },
  zh: {
    one: '一个|一张|一份|一块',
    the: '',
    their: '他们的|她们的|它们的|其',
    any: '项目|条目',
    those: '那些',
    there: '有',
    joins: '报名|登记|注册|入会|录入',
    adds: '添加|登记|录入|新增|记录|提交',
    fresh: '新|新的',
    relative: '',
    searched: '可以搜索|能搜索',
    or: '',
    as: '用|以',
    cards: '卡片|数字卡片|指标|数字',
    still: '',
    to: '需要|想看到|想看|看到',
    keep: '我们记录|记录|管理|需要|要',
    plan: '计划|规划',
    place: '团队|公司|部门|俱乐部|工作室',
    owns: '',
    page: '页面|应用|工具|系统',
    asks: '谁|哪些|多少|什么时候',
    manner: '简单一点|尽量简单|越简单越好|简洁一点|不要太复杂',
    highlights: '标出|高亮|突出显示|标红',
    countdown: '倒计时|剩余天数|还有多少天',
    card: '数字|卡片',
    decides: '需要决定|待办|要做',
    soThat: '以便|方便',
    told: '是|有',
  },
  ja: {
    one: '',
    the: '',
    their: 'その|彼らの',
    any: '項目|もの',
    those: '',
    there: '',
    joins: '登録|申し込み|申込|入会|受付',
    adds: '追加|入力|登録|記録',
    fresh: '新しい|新規',
    relative: '',
    searched: '検索できる',
    or: '',
    as: '',
    cards: 'カード|数字カード',
    still: '',
    to: '',
    keep: '記録|管理|必要',
    plan: '',
    place: '',
    owns: '',
    page: 'ページ|アプリ|ツール|システム',
    asks: '誰|どの|いくつ|いつ',
    manner: 'シンプルに|できるだけ簡単|なるべく簡単|見やすく|分かりやすく|わかりやすく',
    highlights: '強調|目立たせ',
    countdown: 'カウントダウン|残り日数|あと何日',
    card: '数字|カード',
    decides: '決めること|やること|検討事項',
    soThat: 'できるよう',
    told: 'です|ます|ました',
  },
};
