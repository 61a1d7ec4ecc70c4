import type { Language } from './index.js';

/**
 * How people ask for something, how they end a letter, how they suppose something, and how they ask
 * which people did what, with the words before that are no part of it.
 */
export const asking: Readonly<
  Record<
    Language,
    {
      readonly ask: string;
      readonly close: string;
      /** How a letter begins. */
      readonly open: string;
      /** Before what a letter is about. */
      readonly about: string;
      readonly suppose: string;
      readonly who: string;
      readonly whoDrops: string;
      /** What a question goes on with behind its first word, so that this is no mere asking for a page: `does my time go`. */
      readonly goesOn: string;
      /** Verbs that stand behind what is asked for: the verwalten of `Kunden verwalten`. */
      readonly behind: string;
      /** Before what is kept about each record: `which dog`. */
      readonly which: string;
      /** Before what is so or not: `whether paid`. */
      readonly whether: string;
      /** Behind that, for whom it is asked: `whether they showed up`. */
      readonly somebody: string;
    }
  >
> = {
  en: {
    ask: "please|can you|could you|would you|i need|we need|i want|we want|i'd like|i would like|we'd like|we would like|i'd love|we'd love|i would love|we would love|give me|give us|show me|show us|make me|make us|build me|build us|make a|build a|create a|help me|help us|i'm looking for|i am looking for|we're looking for|we are looking for|what i need|what we need|need something|want something|would be great to have|set me up|set up|just need|just want|hoping for|hoping to get|i wish|so i can see|let me|would like|would love|can u|could u|pls|plz",
    close: 'thanks|thank you|many thanks|cheers|best regards|kind regards|regards|best wishes|sincerely|best',
    open: 'hi|hello|hey|hiya|dear|good morning|good afternoon|good evening|greetings|hi there|hello there|hey there|ok so|so',
    about: 'subject|re|fwd',
    suppose: 'if|suppose|assuming|when|how much|what would|can i afford',
    who: 'who',
    whoDrops: 'has|have|is|are|was|still|already|needs|to|the|a|an|in|handed|brought',
    goesOn: 'do|does|did|is|are|was|were|should|can|could|will|would|me|us',
    behind: '',
    which: 'which|what|whose',
    whether: 'whether|if',
    somebody: 'they|he|she|it',
  },
  de: {
    ask: 'bitte|kannst du|könntest du|können sie|könnten sie|ich brauche|wir brauchen|brauche ich|brauchen wir|ich möchte|wir möchten|möchte ich|möchten wir|ich hätte gern|wir hätten gern|hätte gern|ich will|wir wollen|ich würde gern|wir würden gern|mach mir|macht mir|bau mir|erstell|erstelle|erstellen sie|zeig mir|zeige mir|hilf mir|ich suche|wir suchen|ich bräuchte|wir bräuchten|bräuchte ich|bräuchten wir|würde gern|könntet ihr|könnt ihr',
    close:
      'danke|vielen dank|besten dank|mit freundlichen grüßen|viele grüße|liebe grüße|beste grüße|gruß|grüße',
    open: 'hallo|hi|hey|moin|servus|grüezi|guten tag|guten morgen|guten abend|liebes|liebe|lieber|sehr geehrte|sehr geehrter|also',
    about: 'betreff|betr',
    suppose: 'wenn|falls|angenommen|wie viel|was kostet',
    who: 'wer',
    whoDrops: 'hat|ist|noch|schon|gerade|bereits|den|die|das|der',
    goesOn: 'mich|mir|uns|soll|sollte|kann|darf|ist|sind',
    behind:
      'verfolgen|nachverfolgen|verwalten|erfassen|festhalten|dokumentieren|überwachen|organisieren|im Blick behalten|im Auge behalten|sehen|anzeigen|darstellen|auswerten|notieren|aufschreiben|pflegen|koordinieren|steuern',
    which: 'welcher|welche|welches|welchen|wessen',
    whether: 'ob',
    somebody: 'sie|er|es',
  },
  es: {
    ask: 'por favor|puedes|podrías|puede hacer|podría|necesito|necesitamos|quiero|queremos|quisiera|me gustaría|nos gustaría|hazme|créame|crea un|crea una|muéstrame|ayúdame|busco|buscamos|quisiéramos|me hace falta|nos hace falta|háganme|podríais|podéis',
    close: 'gracias|muchas gracias|saludos|un saludo|atentamente',
    open: 'hola|buenas|buenos días|buenas tardes|buenas noches|estimado|estimada|estimados|querido|querida|buen día',
    about: 'asunto',
    suppose: 'si|suponiendo|cuánto',
    who: 'quién|quien|quienes|quiénes',
    whoDrops: 'ha|han|es|está|están|ya|todavía|aún|la|el|los|las',
    goesOn: 'me|nos|debo|puedo|es|son|está|están',
    behind: '',
    which: 'qué|cuál|de quién',
    whether: 'si',
    somebody: '',
  },
  fr: {
    ask: "s'il te plaît|s'il vous plaît|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|j'ai besoin|nous avons besoin|on a besoin|il me faut|il nous faut|je veux|je voudrais|nous voudrions|j'aimerais|nous aimerions|on voudrait|on aimerait|fais-moi|faites-moi|crée|créez|montre-moi|montrez-moi|aide-moi|je cherche|nous cherchons",
    close: 'merci|merci beaucoup|cordialement|bien à vous|bonne journée',
    open: 'bonjour|bonsoir|salut|coucou|cher|chère|chers|madame|monsieur',
    about: 'objet|sujet',
    suppose: 'si|supposons|combien',
    who: 'qui',
    whoDrops: 'a|ont|est|sont|déjà|encore|le|la|les|l',
    goesOn: 'me|nous|puis-je|dois-je|est|sont',
    behind: '',
    which: 'quel|quelle|quels|quelles',
    whether: 'si',
    somebody: 'ils|il|elles|elle',
  },
  pt: {
    ask: 'por favor|você pode|pode fazer|pode criar|poderia|preciso|precisamos|quero|queremos|queria|queríamos|gostaria|gostaríamos|faça|crie|mostre|me ajude|me mostre|procuro|procuramos|precisava|precisávamos|você poderia|dá para fazer|dá pra fazer',
    close: 'obrigado|obrigada|muito obrigado|muito obrigada|abraço|abraços|atenciosamente',
    open: 'olá|oi|ola|bom dia|boa tarde|boa noite|prezado|prezada|prezados|caro|cara|caros|e aí',
    about: 'assunto',
    suppose: 'se|supondo|quanto',
    who: 'quem',
    whoDrops: 'já|ainda|é|está|tem|o|a|os|as',
    goesOn: 'me|nos|devo|posso|é|são|está|estão',
    behind: '',
    which: 'qual|quais|que',
    whether: 'se',
    somebody: 'eles|ele|elas|ela',
  },
  zh: {
    ask: '请|帮我|帮忙|我需要|我们需要|我想|我们想|想要|希望|能不能|可以帮|给我',
    close: '谢谢|多谢',
    open: '你好|您好|大家好|嗨|各位好|尊敬的',
    about: '主题',
    suppose: '如果|假设|假如|多少',
    who: '',
    whoDrops: '',
    goesOn: '',
    behind: '',
    which: '哪个|哪位|什么',
    whether: '是否',
    somebody: '',
  },
  ja: {
    ask: 'ください|下さい|欲しい|ほしい|お願い|したい|作って|知りたい|教えて|見たい',
    close: 'よろしくお願いします|よろしくお願いいたします|ありがとうございます',
    open: 'こんにちは|お疲れ様です|お世話になっております|お世話になります|はじめまして|初めまして|すみません',
    about: '件名',
    suppose: 'なら|場合|たら|いくら',
    who: '',
    whoDrops: '',
    goesOn: '',
    behind: '',
    which: 'どの|誰の',
    whether: 'かどうか',
    somebody: '',
  },
};

/** `给我们团队做一个任务看板` asks for a task board of the team: between who asks and the verb stands whose it is. */
export const madeFor =
  /^请?(?:给|帮|为|替)(?:我们|咱们|我)(?<whose>[^，。：:、]{0,8}?)的?(?:创建|设计|生成|制作|搭建|做|建|弄)(?:出?一[个张份套]|个)?/u;
