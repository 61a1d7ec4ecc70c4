import { fold, isDense } from '../../words/fold.js';
import { isFirst } from './smallWords.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

const when = setOf('when|wann|cuándo|quand|quando|什么时候|何时|いつ');
const latest = setOf(
  'last|latest|newest|most recent|recently|letzte|letzten|letzter|letztes|letztmals|zuletzt|último|última|últimos|últimas|dernier|dernière|derniers|dernières|最后|最后一次|上次|最近|最後|最新|前回',
);
const earliest = setOf(
  'first|earliest|oldest|erste|ersten|erster|erstes|erstmals|zuerst|primer|primera|primero|premier|première|primeira|primeiro|最早|第一次|首次|最初|初めて',
);

const oldFirst = setOf(
  'oldest|earliest|älteste|ältesten|älteren|früheste|frühesten|antiguos|antiguas|antiguo|antigua|anciens|anciennes|ancien|ancienne|antigos|antigas|antigo|antiga',
);
const newFirst = setOf(
  'newest|latest|recent|neueste|neuesten|neuste|neusten|aktuellste|aktuellsten|jüngste|jüngsten|recientes|reciente|récents|récentes|récent|récente|recentes|recente',
);
const denseOrders: readonly (readonly [RegExp, boolean])[] = [
  [/古い順|从旧到新|由旧到新/u, true],
  [/新しい順|从新到旧|由新到旧/u, false],
];
/** As many words as may stand between the two: `earliest due date first`. */
const orderWithin = 3;

/** In which order of days rows are wanted, and the words that say so: `oldest first`. */
export function dayOrderIn(
  words: readonly string[],
): { readonly isOldFirst: boolean; readonly words: readonly number[] } | null {
  const last = words.findLastIndex(isFirst);
  const at = words.findIndex(
    (word, place) =>
      (oldFirst.has(word) || newFirst.has(word)) && place < last && last - place <= orderWithin,
  );
  if (at >= 0) return { isOldFirst: oldFirst.has(words[at]!), words: [at, last] };
  const text = words.join('');
  const dense = denseOrders.find(([pattern]) => pattern.test(text));
  return dense
    ? { isOldFirst: dense[1], words: words.flatMap((word, place) => (/[古旧新]/u.test(word) ? place : [])) }
    : null;
}

/** Words that ask for a day, of languages without spaces. */
export const denseWhen: readonly string[] = [...when].filter(isDense);

/** Whether a word asks for a day. */
export const asksWhen = (folded: string): boolean => when.has(folded);

/** Whether a word says that of several the newest is meant, or the oldest. */
export const saysLatest = (folded: string): boolean => latest.has(folded);
export const saysEarliest = (folded: string): boolean => earliest.has(folded);

const here = setOf(
  'here|with us|current|currently|still|bei uns|dabei|noch|derzeit|aktuell|aquí|con nosotros|todavía|aún|actualmente|ici|chez nous|encore|actuellement|aqui|conosco|ainda|atualmente|在职|还在|目前|在籍|現在|今も',
);

/** Whether a question is of those who are there now: `who has been here longest`. */
export const saysHere = (words: readonly string[]): boolean =>
  words.some((word, at) => here.has(word) || here.has(`${word} ${words[at + 1] ?? ''}`));
