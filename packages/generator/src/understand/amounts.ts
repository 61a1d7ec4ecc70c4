/** A sum or count that the prompt names. */
export interface Amount {
  readonly value: number;
  /** ISO 4217 code, where a sign or code stands beside it. */
  readonly currency: string | null;
  readonly role: 'target' | 'current' | 'other';
  /** The words it was read from. */
  readonly words: string;
}

const signs = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
]);

const scales = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
]);

const pattern =
  /(?:\b(from|to|until|reach|hit|target(?: of)?|goal(?: of)?|path to|currently|now at|at)\s+)?(?:(usd|eur|gbp)\s?|([$€£])\s?)?(\d{1,3}(?:[,.']\d{3})+|\d+(?:[.,]\d+)?)\s?(k|mm|mio|m|bn|b)?(?![\p{L}\p{N}%])\s?(€|usd|eur|gbp)?/giu;

const currentWords = new Set(['from', 'currently', 'now at', 'at']);

function readNumber(digits: string): number {
  if (/^\d{1,3}([,.']\d{3})+$/.test(digits)) return Number(digits.replace(/[,.']/g, ''));
  return Number(digits.replace(',', '.'));
}

/** The amounts of a prompt: those with a currency or a scale, and those said to be a start or a goal. */
export function readAmounts(prompt: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of prompt.matchAll(pattern)) {
    const [words, lead = '', codeBefore, sign, digits = '', scale, after] = match;
    const currency = signs.get((codeBefore ?? sign ?? after ?? '').toLowerCase()) ?? null;
    if (currency === null && scale === undefined) continue;
    const factor = scales.get((scale ?? '').toLowerCase()) ?? 1;
    const leadWord = lead.toLowerCase();
    const role = leadWord === '' ? 'other' : currentWords.has(leadWord) ? 'current' : 'target';
    amounts.push({ value: readNumber(digits) * factor, currency, role, words: words.trim() });
  }
  return amounts;
}

/** The amount to reach: the one said to be a goal, else the only one that is no start. */
export function targetOf(amounts: readonly Amount[]): Amount | undefined {
  return amounts.find(({ role }) => role === 'target') ?? amounts.find(({ role }) => role === 'other');
}

export function currentOf(amounts: readonly Amount[]): Amount | undefined {
  return amounts.find(({ role }) => role === 'current');
}
