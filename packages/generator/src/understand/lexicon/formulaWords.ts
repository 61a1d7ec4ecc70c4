import type { Language } from './index.js';

/** How a calculation is told in words. */
interface FormulaWords {
  readonly plus: string;
  readonly minus: string;
  readonly times: string;
  /** Words that multiply only where a comma stands before them. */
  readonly timesApart: string;
  readonly over: string;
  /** Between what comes out and how: `profit is price minus cost`. */
  readonly equals: string;
  /** Before a step that goes on with what came out so far: `then times 12`. */
  readonly next: string;
  /** What leads to a calculation and says no more: `it should work out …`. */
  readonly reckons: string;
  /** Between a name and its number: `a discount of 10%`. */
  readonly of: string;
  /** What names a price for a time, and no share: the hourly rate. */
  readonly timed: string;
}

export const formulaWords: Readonly<Record<Language, FormulaWords>> = {
  en: {
    plus: 'plus',
    minus: 'minus|less',
    times: 'times|multiplied by',
    timesApart: '',
    over: 'divided by',
    equals: 'is|are|equals|comes to|will be|should be|as',
    next: 'then|and then|all|and|the whole|all that|all of that|again',
    reckons:
      'calculate|calculates|compute|computes|work out|works out|add up|show|shows|take|takes|do|does|from|for|of|that',
    of: 'of|at',
    timed: 'hourly|daily|weekly|monthly|hour|day',
  },
  de: {
    plus: 'plus|zuzüglich|zzgl.',
    minus: 'minus|abzüglich|abzgl.|weniger',
    times: 'mal|multipliziert mit',
    timesApart: '',
    over: 'geteilt durch|dividiert durch',
    equals: 'ist|sind|gleich|ergibt sich aus|wird|als',
    next: 'dann|und dann|und|das ganze|alles|davon|danach',
    reckons: 'berechne|berechnet|rechne|rechnet|ausrechnen|aus|für|von|zeige|zeigt',
    of: 'von',
    timed: 'stundensatz|tagessatz|stundenlohn|stundenpreis|stunde|tag',
  },
  es: {
    plus: 'más',
    minus: 'menos',
    times: 'veces|multiplicado por|multiplicada por|multiplicados por',
    timesApart: 'por',
    over: 'dividido entre|dividido por|dividida entre|divididos entre',
    equals: 'es|son|igual a|será|sale de|como',
    next: 'luego|y luego|y|todo|después|y después',
    reckons: 'calcula|calcule|calcular|muestra|suma|toma|de|para|que',
    of: 'del|de|al',
    timed: 'hora|horaria|horario|día|diaria|diario',
  },
  fr: {
    plus: 'plus',
    minus: 'moins',
    times: 'fois|multiplié par|multipliée par|multipliés par',
    timesApart: '',
    over: 'divisé par|divisée par|divisés par',
    equals: 'est|sont|égale|égal à|sera|donne|comme',
    next: 'puis|et puis|et|le tout|ensuite',
    reckons: 'calcule|calculer|calculez|affiche|prend|de|pour|qui',
    of: 'de|à',
    timed: 'horaire|heure|journalier|jour',
  },
  pt: {
    plus: 'mais',
    minus: 'menos',
    times: 'vezes|multiplicado por|multiplicada por|multiplicados por',
    timesApart: 'por',
    over: 'dividido por|dividida por|divididos por|dividido pelo|dividido pela|dividido pelos|dividido pelas|a dividir por|a dividir pelo',
    equals: 'é|são|igual a|será|como',
    next: 'depois|e depois|e|tudo|e tudo',
    reckons: 'calcula|calcule|calcular|mostra|soma|de|para|que',
    of: 'de',
    timed: 'hora|horária|horário|dia|diária',
  },
  zh: {
    plus: '加上|加',
    minus: '减去|减',
    times: '乘以|乘',
    timesApart: '',
    over: '除以',
    equals: '等于|是|为',
    next: '再|然后|之后|最后',
    reckons: '计算|算出|用',
    of: '',
    timed: '时薪|日薪|小时',
  },
  ja: {
    plus: 'プラス|足す',
    minus: 'マイナス|引く',
    times: '掛ける|かける',
    timesApart: '',
    over: '割る',
    equals: 'は',
    next: 'さらに|次に|それに|それを|そこから|最後に',
    reckons: '計算',
    of: '',
    timed: '時給|日給|時間単価',
  },
};
