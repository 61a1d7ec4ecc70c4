import { fold } from '../../words/fold.js';
import type { Language } from '../../lexicon/index.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

/** Words that say that one has more or less of something than another. */
const comparatives: ReadonlySet<string> = setOf(
  [
    'more|less|fewer|higher|lower|greater|larger|bigger|smaller|longer|shorter|faster|slower|quicker|sooner|earlier|later|better|worse|cheaper|older|younger|heavier|lighter|warmer|colder|rather|likelier',
    'mehr|weniger|höher|höhere|höheren|höherer|höheres|niedriger|niedrigere|niedrigeren|größer|größere|größeren|kleiner|kleinere|kleineren|länger|längere|längeren|kürzer|kürzere|kürzeren|schneller|schnellere|langsamer|früher|später|besser|bessere|schlechter|schlechtere|teurer|günstiger|billiger|älter|jünger|öfter|häufiger|seltener|eher',
    'más|menos|mayor|mayores|menor|menores|mejor|mejores|peor|peores',
    'plus|moins|meilleur|meilleure|meilleurs|pire|davantage|mieux',
    'mais|maior|maiores|melhor|melhores|pior|piores',
    '更多|更少|更高|更低|更长|更短|更快|更慢|更好|更差|更久|更大|更小|更早|更晚|更贵|更便宜|更容易',
  ].join('|'),
);

/** Behind which those words compare that Japanese has no comparatives for. */
const beside = /(?:方|ほう)[がはも]|より/u;
const dense = /^(?:多|少|高|低|長|短|速|早|遅|良|悪|大き|小さ)/u;

/** Words behind a comparative that say of how often it is. */
const often: ReadonlySet<string> = setOf(
  'often|frequently|likely|menudo|frecuencia|souvent|fréquemment|vezes|frequência|频繁',
);

/** Those that are of time, whatever is measured: `stay longer`. */
const ofTime: ReadonlySet<string> = setOf(
  'longer|shorter|länger|längere|kürzer|kürzere|tiempo|longtemps|temps|tempo|更久|更长|更短|長|長い|長く|短|短い|短く',
);

/** How a question begins that asks whether, and how one that asks for something else. */
const beginnings: Readonly<Record<Language, readonly [ReadonlySet<string>, ReadonlySet<string>]>> = {
  en: [
    setOf('do|does|did|is|are|was|were|have|has|had'),
    setOf('what|which|who|whom|whose|how|when|where|why'),
  ],
  de: [
    setOf(
      'bekommen|erhalten|brauchen|verdienen|fallen|machen|haben|hat|hatten|hatte|sind|ist|waren|war|werden|wurden|bleiben|blieben|dauern|dauerten|kosten|kosteten|zahlen|zahlten|kaufen|kauften|geben|gaben',
    ),
    setOf('was|welche|welcher|welches|welchen|welchem|wer|wen|wem|wessen|wie|wann|wo|warum|wieso|weshalb'),
  ],
  es: [
    setOf('tienen|tuvieron|son|fueron|hay|hubo'),
    setOf('que|cual|cuales|quien|quienes|como|cuando|donde|cuanto|cuanta|cuantos|cuantas'),
  ],
  fr: [
    setOf('est|ont|sont'),
    setOf('quel|quelle|quels|quelles|qui|combien|quand|ou|comment|pourquoi|quoi|lequel|laquelle|lesquels'),
  ],
  pt: [
    setOf('tem|tiveram|são|foram|há|houve'),
    setOf('qual|quais|quem|como|quando|onde|quanto|quanta|quantos|quantas|que|o'),
  ],
  zh: [setOf('是否'), setOf('什么|哪|哪个|哪些|哪家|谁|多少|几|几个|怎么|什么时候|哪里|为什么')],
  ja: [setOf('何か'), setOf('何|なに|どの|どれ|どちら|どこ|誰|だれ|いつ|いくら|いくつ|なぜ|どう|どのくらい')],
};

const ends = /(?:[?？]|か。?)\s*$/u;
/** Where words stand apart, what is asked for stands first; behind that the same words only join sentences. */
const askedWithin = 2;
/** `los que tienen cupón`: behind these a word for which only joins. */
const articles: ReadonlySet<string> = setOf('los|las|el|la|os|as|ceux|celles|die|those');

/** Where a question that asks whether compares: `did orders with a coupon have a higher value`; -1 in any other text. */
export function comparisonAt(text: string, words: readonly string[], language: Language): number {
  const [verbs, others] = beginnings[language];
  const isUnspaced = language === 'ja' || language === 'zh';
  const first = isUnspaced ? words : words.slice(0, articles.has(words[0] ?? '') ? 1 : askedWithin);
  const isWhether = verbs.has(words[0] ?? '') || (ends.test(text) && !first.some((word) => others.has(word)));
  if (!isWhether) return -1;
  if (language === 'ja') return beside.test(text) ? words.findLastIndex((word) => dense.test(word)) : -1;
  return words.findIndex((word) => comparatives.has(word));
}

const less: ReadonlySet<string> = setOf(
  'less|fewer|lower|smaller|weniger|niedriger|niedrigere|kleiner|kleinere|menos|menor|menores|moins|更少|更低|更小|少ない|低い|少|低',
);

/** Whether more or less of something is asked for than there was of it: `more orders in May than in April`. */
export function comparedSign(words: readonly string[]): 'more' | 'less' | null {
  const word = words.find((one) => comparatives.has(one) || (isDenseWord(one) && dense.test(one)));
  return word === undefined ? null : less.has(word) ? 'less' : 'more';
}

const than = /(?:than|als|que|比|より)/iu;

/** Whether what stands between two says that the first is held against the second: `in May than in April`. */
export const saysThan = (between: string): boolean => than.test(between);

const isDenseWord = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** Whether a word that compares does so by time. */
export const isOfTime = (folded: string): boolean => ofTime.has(folded);

/** Whether a word behind a comparative says of how often it is: `more often`. */
export const isOften = (folded: string): boolean => often.has(folded);
