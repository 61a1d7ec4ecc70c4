import { wordEnd, wordStart } from '../../words/wordEdges.js';

/** Days that are set and not lived through. */
const words = new RegExp(
  String.raw`${wordStart}(?:due|deadline|planned|expected|target|promised|scheduled|agreed|fällig\p{L}*|frist|geplant|zugesagt|termin|soll|vencimiento|previst\p{L}*|échéance|prévu\p{L}*|vencimento|prazo)${wordEnd}|期限|截止|预计|计划|到期|应还|应付|返却予定|予定|期日`,
  'iu',
);

const late = new RegExp(
  String.raw`${wordStart}(?:late|delay|overdue|spät|verspätung|verzug|retraso|demora|tarde|retard|atraso)${wordEnd}|逾期|延迟|遅延|遅れ`,
  'iu',
);

/** Whether words ask how long something came after the day that was set. */
export const saysLate = (words: string): boolean => late.test(words);

/** Whether a column of days is called as those are that were set beforehand. */
export const isPlannedDay = (label: string): boolean => words.test(label);

const overdue = /^(?:overdue|due|verzug|uberfallig\p{L}*|vencid[oa]s?|echue?s?|逾期|期限切れ|延滞)$/u;

/** Whether a word says that something should have come by now. */
export const isOverdueWord = (folded: string): boolean => overdue.test(folded);
