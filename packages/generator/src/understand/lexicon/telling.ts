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
      /** Before the records of which something is kept: `each ticket has …`, or behind them. */
      readonly each: string;
      /** What one of the records that are spoken of is called, whatever they are: `each card shows …`. */
      readonly row: string;
      /** Between such records and what is kept: `each ticket needs …`. */
      readonly keeps: string;
      /** What may stand before `keeps`, where it says no more: 每个客户都有. */
      readonly keepsLead: string;
      /** Between records that are listed besides and what is kept: `Grants should be listed with …`. */
      readonly listed: string;
      /** What says that a number is to be reached or kept to: `Target: …`, `… should stay under …`. */
      readonly aim: string;
      /** Words for a goal behind what it is of: `sales target`. */
      readonly goal: string;
      /** Who wants something, before the number that is wanted, and what says that it is not: `we want to see 5 …`. */
      readonly want: string;
      readonly look: string;
      /** What says that a number is not to be passed, beside the words for `without`. */
      readonly denied: string;
      /** Behind a number that is reached already: `1 hired so far`. */
      readonly reached: string;
      /** How what shows that a goal is reached is written short, before its number: KR2. */
      readonly resultMark: string;
      /** A sum that is there to be spent: `Budget is 45,000`. */
      readonly budget: string;
      /** What has been taken of such a sum already: `of which 240 is spent`. */
      readonly spent: string;
      /** Before the number that something has unless one changes it: `guests (default 60)`. */
      readonly usual: string;
      /** What leads from a figure to its number, beside `are`: `grants brought $9,000`. */
      readonly came: string;
      /** What leads to a number right before it and is no part of the name: `Cardiff at 22,000`, `NPS from 38`. */
      readonly stands: string;
      /** Before what a number was earlier: `up from 3,760`. */
      readonly before: string;
      /** What opens the parts of a sum: `96,000, of which 40,000 grant`. */
      readonly ofWhich: string;
      /** What is left of a sum for the last one it is for: `the rest is contingency`. */
      readonly rest: string;
      /** What puts something beside the rest and says no more, before or behind it: `and the note too`. */
      readonly also: string;
      /** What is polite and says no more. */
      readonly please: string;
    }
  >
> = {
  en: {
    are: 'are|is|will be',
    does: 'owns|own|is responsible for|are responsible for|is in charge of|takes care of|looks after|handles|leads|runs|manages|covers|does',
    of: 'for|on|does|:',
    fields: 'fields|columns|data|information|details|cards|card',
    split:
      'split by|split into|split between|split up between|shared between|divided between|split for|broken down by|broken down into|break down by|break it down by|separately for|separate for|separated by|separated into|grouped by|divided into|separate',
    each: 'for each|for every|each|every|per',
    row: 'card|row|entry|record|line|item',
    keeps:
      "record|keep|note|log|track|store|write down|has|have|needs|need|gets|get|includes|contains|comes with|with|should have|must have|should show|i want|we want|i need|we need|i'd like|we'd like|i track|we track|we record|i want to see|i want to know|we want to know|i need to know|we need to know|we keep|please add|show|list|record",
    keepsLead: '',
    listed: 'should be listed with|are listed with|listed with|should be listed by',
    aim: 'goal|goals|target|targets|objective|objectives|aim|aims|kpi|kpis|should reach|should be|should stay|should not exceed|should go|should grow|should drop|should come down|should never|must reach|must be|must stay|must not exceed|must go|must come down|must never|has to be|have to be|has to reach|has to stay|needs to reach|needs to be|needs to stay|we aim for|we aim at',
    goal: 'goal|target|objective|aim',
    want: "we want|i want|we want to|i want to|we would like|we'd like|i'd like|want to|wants to|would like to|hope to|we plan to",
    look: 'see|show|track|know|look|have|list|compare|log|record',
    denied: 'not exceed|never|no',
    reached: 'so far',
    resultMark: 'kr',
    budget: 'budget|total budget',
    spent: 'spent|already used|used up|paid out|invested',
    usual:
      'default|default is|defaults to|by default|initially|usually|normally|currently|now|say|e.g.|about',
    came: 'brought|brought in|came to|came in at|totalled|totaled|stood at|stands at|reached|cost|costs|made|were|was|are at|is at|were at|was at',
    stands: 'is currently at|is now at|is at|are at|currently at|now at|at|from|of|currently|now',
    before:
      'up from|down from|compared to|compared with|versus|vs|after|before that|the month before|the year before|last year|last month|from',
    ofWhich: 'of which|including|made up of',
    rest: 'the rest comes from|the rest goes to|the rest is for|the rest|the remainder|what is left|the remaining|rest|remainder|remaining',
    also: 'also|but|too|as well',
    please: 'please',
  },
  de: {
    are: 'sind|ist|wird|werden',
    does: 'verantwortet|übernimmt|ist verantwortlich für|ist zuständig für|kümmert sich um|betreut|leitet|macht',
    of: 'für|bei|:',
    fields: 'felder|spalten|angaben|daten|karte|karten',
    split:
      'aufgeteilt zwischen|verteilt zwischen|getrennt nach|getrennt für|aufgeteilt nach|aufgeteilt in|aufgeschlüsselt nach|unterteilt nach|unterteilt in|jeweils für|gegliedert nach',
    each: 'für jeden|für jede|für jedes|zu jedem|zu jeder|jeder|jede|jedes|pro|je',
    row: 'Karte|Zeile|Eintrag|Datensatz|Kärtchen',
    keeps:
      'notiere|erfasse|erfassen|notieren|hat|haben|braucht|brauche ich|brauchen wir|benötigt|bekommt|enthält|enthalten|mit|soll haben|möchte ich|möchten wir|will ich|wollen wir|notieren wir|erfassen wir|erfasse ich|gibt es|steht',
    keepsLead: '',
    listed: 'aufgelistet mit|sollen aufgelistet werden mit|jeweils mit',
    aim: 'ziel|ziele|unser ziel|zielwert|zielwerte|soll|sollen|sollte|sollten|muss|müssen|darf|dürfen',
    goal: 'ziel',
    want: 'wir wollen|ich will|wir möchten|ich möchte|wollen wir|möchten wir|will ich|möchte ich|wollen|möchten',
    look: 'sehen|zeigen|wissen|sehe|haben',
    denied: 'nicht|nie',
    reached: 'bisher',
    resultMark: 'kr|se',
    budget: 'budget|gesamtbudget',
    spent: 'ausgegeben|verbraucht|verbaut|verplant|bezahlt',
    usual: 'standard|standardmäßig|normalerweise|vorgabe|derzeit|aktuell|z. B.|zum Beispiel',
    came: 'betrugen|betrug|beträgt|betragen|lagen bei|lag bei|liegt bei|liegen bei|brachten|brachte|kosteten|kostete|kostet|waren|war',
    stands: 'liegt bei|liegen bei|derzeit bei|aktuell bei|bei|von|derzeit|aktuell',
    before: 'nach|gegenüber|statt|im vormonat|im vorjahr|zuvor|vorher',
    ofWhich: 'davon|darunter|und zwar',
    rest: 'der rest kommt aus|der rest ist für|rest kommt aus|der rest|den rest|rest|das übrige',
    also: 'auch|aber|außerdem|zusätzlich|ferner|dazu noch|dazu',
    please: 'bitte',
  },
  es: {
    are: 'son|es|serán|será|están|está',
    does: 'se encarga de|se encarga del|es responsable de|es responsable del|lleva|dirige|gestiona|coordina|hace',
    of: 'de|del|para|en|:',
    fields: 'campos|columnas|datos|tarjetas|tarjeta',
    split:
      'repartidas entre|repartidos entre|dividido entre|divididas entre|dividido por|dividida por|divididos por|divididas por|separado por|separada por|separados por|separadas por|desglosado por|desglosada por|desglosados por|desglosadas por|por separado para|separado para|separar por',
    each: 'para cada|por cada|de cada|cada',
    row: 'tarjeta|fila|registro|entrada',
    keeps:
      'registra|guarda|apunta|anota|tiene|tienen|necesita|necesitan|lleva|incluye|con|debe tener|quiero|queremos|necesito|necesitamos|registramos|guardamos|apuntamos|anotamos',
    keepsLead: '',
    listed: 'deben aparecer con|listados con|listadas con|cada uno con|cada una con',
    aim: 'objetivo|objetivos|meta|metas|debe llegar|deben llegar|debería llegar|debe ser|deben ser|debe estar|debe quedar|debe mantenerse|debe bajar|debe subir|debe superar|deben superar|no debe|no deben|no puede|no pueden|tiene que|tienen que',
    goal: 'objetivo|meta',
    want: 'queremos|quiero|nos gustaría|quisiéramos|esperamos',
    look: 'ver|mostrar|saber|tener|comparar|registrar',
    denied: 'no|nunca',
    reached: 'hasta ahora',
    resultMark: 'kr|rc',
    budget: 'presupuesto|presupuesto total',
    spent: 'gastado|gastados|gastamos|gastada|invertido|invertidos',
    usual: 'por defecto|normalmente|actualmente|por ejemplo|inicialmente',
    came: 'fueron|fue|fueron de|fue de|sumaron|suma|llegaron a|alcanzó|costó|costaron|aportaron|es de|son de|era de',
    stands: 'está en|están en|estamos en|en|de|desde|hoy',
    before: 'frente a|desde|contra|antes|el mes anterior|el año anterior',
    ofWhich: 'de los cuales|de las cuales|repartidos en',
    rest: 'el resto viene de|el resto es para|resto viene de|el resto|lo demás|el restante|resto|restante',
    also: 'también|pero|además|asimismo',
    please: 'por favor',
  },
  fr: {
    are: 'sont|est|seront|sera',
    does: "s'occupe de|s'occupe du|s'occupe des|est responsable de|est responsable du|est responsable des|gère|dirige|coordonne|fait",
    of: 'pour|de|du|des|:',
    fields: 'champs|colonnes|données|informations|cartes|carte',
    split:
      'réparties entre|répartis entre|partagées entre|partagés entre|réparti par|répartie par|répartis par|réparties par|ventilé par|ventilée par|ventilés par|ventilées par|séparément pour|séparé par|séparés par|séparées par|divisé par|divisés par',
    each: 'pour chaque|par|chaque',
    row: 'carte|ligne|fiche|entrée',
    keeps:
      'note|notez|garde|enregistre|a|ont|a besoin de|doit avoir|comporte|comprend|contient|avec|je veux|nous voulons|on veut|il faut|il nous faut|on note|nous notons|je note',
    keepsLead: '',
    listed: 'listés avec|listées avec|chacun avec|chacune avec|doivent être listés avec',
    aim: 'objectif|objectifs|cible|cibles|but|doit atteindre|doivent atteindre|doit rester|doivent rester|doit être|doivent être|doit passer|doit descendre|ne doit pas|ne doivent pas|ne peut pas',
    goal: 'objectif|cible',
    want: 'nous voulons|on veut|je veux|on vise|nous visons|nous souhaitons|nous aimerions|je souhaite|nous espérons',
    look: 'voir|afficher|savoir|avoir|suivre|comparer',
    denied: 'ne|jamais',
    reached: "jusqu'ici",
    resultMark: 'kr|rc',
    budget: 'budget|budget total',
    spent: 'dépensé|dépensés|dépensée|utilisé|utilisés|engagés',
    usual: 'par défaut|normalement|actuellement|par exemple',
    came: "ont été de|a été de|s'élèvent à|s'élève à|ont rapporté|a rapporté|ont coûté|a coûté|était de|étaient de|est de|sont de|atteint",
    stands: 'est à|sont à|à|de|actuellement',
    before: 'contre|par rapport à|avant|le mois précédent',
    ofWhich: 'dont|répartis en',
    rest: 'le reste vient de|le reste vient des|reste vient de|reste vient des|le reste|le restant|reste|restant',
    also: 'aussi|mais|également|en plus',
    please: "s'il vous plaît|s'il te plaît",
  },
  pt: {
    are: 'são|é|serão|será|estão|está',
    does: 'cuida de|cuida da|cuida do|é responsável por|é responsável pela|é responsável pelo|lidera|coordena|gerencia|faz',
    of: 'de|da|do|para|em|:',
    fields: 'campos|colunas|dados|cartões|cartão',
    split:
      'divididas entre|divididos entre|repartidas entre|repartidos entre|dividido por|dividida por|divididos por|divididas por|separado por|separada por|separados por|separadas por|separadamente para|separado para|detalhado por|detalhada por|separar por',
    each: 'para cada|por cada|de cada|cada',
    row: 'cartão|linha|registo|registro|entrada',
    keeps:
      'regista|registra|registre|guarda|anota|tem|têm|precisa de|precisa|deve ter|inclui|contém|com|quero|queremos|preciso|precisamos|registramos|anotamos|guardamos',
    keepsLead: '',
    listed: 'listados com|listadas com|cada um com|cada uma com',
    aim: 'meta|metas|objetivo|objetivos|deve chegar|devem chegar|deve ficar|devem ficar|deve ser|devem ser|deve cair|deve subir|não deve|não devem|não pode|não podem|tem que|têm que',
    goal: 'meta|objetivo',
    want: 'queremos|quero|gostaríamos de|esperamos',
    look: 'ver|mostrar|saber|ter|comparar|registrar',
    denied: 'não|nunca',
    reached: 'até agora',
    resultMark: 'kr|rc',
    budget: 'orçamento|orçamento total|verba',
    spent: 'gasto|gastos|gastamos|utilizado|utilizados|usado',
    usual: 'por defeito|por padrão|normalmente|atualmente|por exemplo',
    came: 'foram|foi|foram de|foi de|somaram|chegaram a|custou|custaram|renderam|é de|são de|era de',
    stands: 'está em|estão em|em|de|hoje|atualmente',
    before: 'contra|ante|face a|em relação a|antes|no mês anterior',
    ofWhich: 'dos quais|das quais|repartidos em',
    rest: 'o resto vem de|o resto vem das|resto vem de|o resto|o restante|o que sobra|resto|restante',
    also: 'também|mas|além disso',
    please: 'por favor',
  },
  zh: {
    are: '是|为|有|包括|：',
    does: '负责',
    of: '：',
    fields: '字段|栏位|项目',
    split: '',
    each: '每个|每位|每名|每件|每条|每次|每张|每家|每套|每',
    row: '卡片|张卡片|行|条|条记录|项',
    keeps: '有|包含|包括|需要|记录|要有|填写|显示',
    keepsLead: '都|要|需要',
    listed: '包含',
    aim: '目标|目标是|目标为|要达到|应达到|不超过|不得超过|不能超过|不高于|不低于|控制在|保持在|提高到|提升到|增长到|增加到|降到|降低到|下降到|减少到',
    goal: '目标',
    want: '',
    look: '',
    denied: '不|以内',
    reached: '目前为止',
    resultMark: 'kr',
    budget: '预算|总预算',
    spent: '已花|花了|已用|已支出|已经花',
    usual: '默认|默认为|目前',
    came: '是|为|达到|达|共',
    stands: '目前|现在|从|由',
    before: '上月|上周为|环比|去年|之前',
    ofWhich: '其中|包括',
    rest: '剩下的是|剩余的是|其余是|其余的是|其余|剩余|剩下|余下',
    also: '另外|但|此外|还|再|也|同时|需要|想要|要|加|一个|一份|一张',
    please: '请',
  },
  ja: {
    are: 'は|：',
    does: '',
    of: 'が|：',
    fields: '項目|フィールド|列',
    split: '',
    each: 'ごとに|ごとの|毎に|には|別に',
    row: 'カード|行|項目',
    keeps: 'を記録|を管理|を表示|が必要|を入力|を登録|があります',
    keepsLead: '',
    listed: 'を含む',
    aim: '目標|目標は|目指し|目指す|以内に|を超えない|超えないよう|にしたい|に下げたい|に上げたい|に増やしたい|に減らしたい|まで増やしたい|まで伸ばしたい|まで減らしたい',
    goal: '目標',
    want: '',
    look: '',
    denied: 'ない|不|以内',
    reached: 'これまで',
    resultMark: 'kr',
    budget: '予算',
    spent: '使った|使いました|使用済み|支出済み|使っています',
    usual: '初期値|デフォルト|通常|現在',
    came: 'は|が',
    stands: '現在|は|が',
    before: '前月|先月|前年|昨年|前回',
    ofWhich: 'うち|内訳は',
    rest: '残りは|残り|残額は',
    also: 'また|さらに|あと',
    please: '',
  },
};
