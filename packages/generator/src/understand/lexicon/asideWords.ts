import type { Language } from './index.js';

/** How people say what a page should do besides what it shows: be filtered, mark some rows, leave fields out. */
interface AsideWords {
  /** What narrows the rows down, as a thing and as a deed: `a filter by month`, `let me filter by shop`. */
  readonly filter: string;
  /** Between that and the columns. */
  readonly by: string;
  /** What leads to that and says no more: `let me`. */
  readonly lead: string;
  /** How it is said that some rows are to look otherwise, wherever it stands: `in red`. */
  readonly marked: string;
  /** Those of them that say so in words of warning, of praise, or in others than those of danger. */
  readonly warning: string;
  readonly success: string;
  /** Before a field that is not wanted. */
  readonly refuses: string;
  /** Behind one: `Preise brauchen wir nicht`. */
  readonly refusesBehind: string;
}

export const asideWords: Readonly<Record<Language, AsideWords>> = {
  en: {
    filter:
      'filter|filters|filtering|filterable|filter it|filter them|filter the table|filter the list|filter everything',
    by: 'by|for|on|per',
    lead: 'let me|let us|lets me|lets us|be able to|able to|should be|must be|can be|i can|we can|we|i|can|want to|need to|would like to|to|a|an|with|include|add|have|possible to|it|please|also|and|which|that|where|everything|so|so that|want|need',
    marked:
      'in red|in orange|in yellow|in green|in bold|stand out|stands out|be red|turn red|turns red|shown red|highlighted|red background|get a red',
    warning: 'orange|yellow|amber',
    success: 'green',
    refuses:
      "no|without|skip|exclude|omit|leave out|don't show|do not show|don't include|do not include|don't add|do not add|don't display|do not display|don't want|do not want|don't need|do not need|no need for|we don't need|i don't need|we do not need|i do not need|we don't want|i don't want|please no|never show|not needed:",
    refusesBehind:
      'are not needed|is not needed|not needed|are not necessary|not wanted|are unnecessary|can be left out',
  },
  de: {
    filter: 'filter|filtern|filterbar|filtermöglichkeit|filterung|filtern können|filtern kann',
    by: 'nach|für|pro|je',
    lead: 'ich möchte|wir möchten|ich will|wir wollen|möchte ich|möchten wir|ein|einen|mit|bitte|auch|und|man|soll|sollte|kann|können|alles|ich|wir|es|brauche|brauchen|dazu',
    marked:
      'rot|in rot|rote|roter|orange|gelb|grün|farblich|hervorheben|hervorgehoben|hervor|markieren|markiert|auffallen',
    warning: 'orange|gelb',
    success: 'grün',
    refuses:
      'kein|keine|keinen|ohne|bitte keine|bitte kein|bitte ohne|zeige keine|zeig keine|wir brauchen keine|wir brauchen keinen|wir brauchen kein|ich brauche keine|ich brauche keinen|ich brauche kein|wir wollen keine|ich will keine|verzichte auf|auf keinen fall',
    refusesBehind:
      'brauchen wir nicht|brauche ich nicht|benötigen wir nicht|wollen wir nicht|will ich nicht|werden nicht gebraucht|werden nicht benötigt|wird nicht gebraucht|wird nicht benötigt|sind nicht nötig|ist nicht nötig|nicht anzeigen|nicht zeigen|weglassen|bitte weglassen|bitte nicht|nicht nötig',
  },
  es: {
    filter: 'filtro|filtros|filtrar|filtrarlo|filtrarla|filtrable|filtre',
    by: 'por|según|de|para',
    lead: 'quiero|queremos|poder|puedo|podamos|pueda|necesito|un|con|y|también|que|se|para|por favor|añade|incluye|me gustaría|debe|tiene que|permitir',
    marked:
      'en rojo|en naranja|en amarillo|en verde|resaltado|resaltada|resaltados|resaltadas|destacado|destacada|destacados|destacadas|que resalten|resaltar|destacar',
    warning: 'naranja|amarillo',
    success: 'verde',
    refuses:
      'sin|no quiero|no queremos|no necesito|no necesitamos|no muestres|no muestre|no incluyas|no incluya|no pongas|no hace falta|no hacen falta|nada de|omite|ningún|ninguna',
    refusesBehind:
      'no hace falta|no hacen falta|no es necesario|no son necesarios|no son necesarias|no los necesitamos|no las necesitamos|no lo necesitamos',
  },
  fr: {
    filter: 'filtre|filtres|filtrer|filtrable|filtrage',
    by: 'par|selon|sur|pour|de',
    lead: 'je veux|nous voulons|on veut|je voudrais|pouvoir|puisse|un|des|avec|et|aussi|il faut|permettre de|ajoute|ajoutez|on doit|on puisse|que',
    marked:
      'en rouge|en orange|en jaune|en vert|en évidence|surligné|surlignée|surlignés|surlignées|ressortir|en gras',
    warning: 'orange|jaune',
    success: 'vert',
    refuses:
      "sans|pas de|pas d'|pas besoin de|pas besoin d'|aucun|aucune|n'affiche pas|n'affichez pas|ne montre pas|ne montrez pas|ne mets pas|ne mettez pas|je ne veux pas de|nous ne voulons pas de|on n'a pas besoin de|nous n'avons pas besoin de|je n'ai pas besoin de|ni",
    refusesBehind: 'ne sont pas nécessaires|pas nécessaires|inutile|inutiles|ne sont pas utiles',
  },
  pt: {
    filter: 'filtro|filtros|filtrar|filtrável|filtre',
    by: 'por|de|para|segundo',
    lead: 'quero|queremos|poder|posso|possa|preciso|precisamos|um|com|e|também|que|se|para|por favor|adicione|inclua|gostaria de|deve',
    marked:
      'em vermelho|a vermelho|em laranja|em amarelo|em verde|destacado|destacada|destacados|destacadas|realçado|realçados|em destaque|destacar|realçar',
    warning: 'laranja|amarelo',
    success: 'verde',
    refuses:
      'sem|não quero|não queremos|não preciso de|não precisamos de|não mostre|não mostra|não inclua|não incluas|não mostrar|não precisa de|nada de|nenhum|nenhuma',
    refusesBehind:
      'não é necessário|não são necessários|não são necessárias|não é preciso|não precisa|não precisamos',
  },
  zh: {
    filter: '筛选|过滤',
    by: '按照|按|根据|用',
    lead: '可以|能够|能|支持|希望|要|需要|并|也|请|还|想',
    marked: '标红|标成红色|标为红色|用红色|红色|标黄|标出|高亮|突出显示|醒目|标绿',
    warning: '黄|橙',
    success: '绿',
    refuses: '不要显示|不要|不需要显示|不需要|不用|无需|不显示|不含',
    refusesBehind: '不用了|不需要|不需要了|就不用|就不要|不要|不用显示',
  },
  ja: {
    filter: '絞り込める|絞り込み|絞り込ん|絞り込む|絞りこ|フィルター|フィルタ|しぼり',
    by: 'で|別に|ごとに|の',
    lead: '',
    marked: '赤で|赤く|赤色|黄色で|黄色く|緑で|強調|目立|ハイライト|色を付け|色をつけ|色分け',
    warning: '黄色|オレンジ',
    success: '緑',
    refuses: '',
    refusesBehind:
      'は不要|は必要ありません|は必要ない|はいりません|はいらない|は要りません|は要らない|は載せない|は表示しない|は入れない|なし|は無し|は使いません',
  },
};
