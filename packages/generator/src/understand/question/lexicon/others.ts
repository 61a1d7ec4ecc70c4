import { fold } from '../../words/fold.js';

const others: ReadonlySet<string> = new Set(
  'other|others|rest|remaining|remainder|sonstige|sonstiges|übrige|übrigen|andere|anderen|restliche|restlichen|otros|otras|resto|demás|autres|reste|outros|outras|demais|restantes|其他|其余|その他|残り'
    .split('|')
    .map(fold),
);

/** Whether a word means what comes behind the first few of a ranking: `the rest as other`. */
export const isOthers = (folded: string): boolean => others.has(folded);
