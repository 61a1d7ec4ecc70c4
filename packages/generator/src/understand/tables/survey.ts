import type { Column } from '@vitrine/schema';
import { fold } from '../words/fold.js';
import type { ColumnProfile, TableProfile } from './profileData.js';

/** What a survey asked. */
export interface Survey {
  /** Answers as numbers, such as 1 to 5. */
  readonly scales: readonly ColumnProfile[];
  /** Answers as words that stand in an order, such as from agreeing to disagreeing. */
  readonly answers: readonly ColumnProfile[];
}

const questionLike =
  /[?？]\s*$|^(?:\S+\s+){4,}\S|\(\s*\d\s*(?:-|–|to|bis|a|à)\s*\d+\s*\)|^(?:how|what|which|would|did|do|i|my|wie|was|welche|ich|mein|cómo|qué|cuál|comment|quel|quelle|como|qual)\s/iu;
/** A range of answers in a heading: `Management (1-5)`. */
const scaleRange = /\(\s*[01]\s*(?:-|–|to|bis|a|à)\s*(?:[3-9]|10)\s*\)/iu;

/** Whether a column holds answers on a scale that its heading tells. */
export const isRated = ({ type, label, key }: Column): boolean =>
  type === 'number' && scaleRange.test(label ?? key);

const degrees =
  /\b(?:agree|disagree|neutral|satisfied|dissatisfied|likely|unlikely|poor|excellent|stimme|zufrieden|unzufrieden|teils|acuerdo|desacuerdo|satisfecho|insatisfecho|accord|satisfait|insatisfait|concordo|discordo|satisfeito|insatisfeito)\b|同意|满意|そう思|満足/iu;
const widestScale = 10;
const mostAnswers = 7;
const fewestQuestions = 2;

const isScale = ({ type, min, max, distinct, format, label }: ColumnProfile): boolean =>
  type === 'number' &&
  format === undefined &&
  Number(min) >= 0 &&
  Number(max) <= widestScale &&
  distinct > 2 &&
  distinct <= widestScale + 1 &&
  questionLike.test(label);

const isDegrees = ({ type, options = [] }: ColumnProfile): boolean =>
  type === 'select' &&
  options.length > 2 &&
  options.length <= mostAnswers &&
  options.filter(({ value }) => degrees.test(fold(value)) || degrees.test(value)).length > options.length / 2;

/** What a table asked, where its headings are questions and their answers lie on scales; null for any other table. */
export function surveyOf({ columns }: TableProfile): Survey | null {
  const scales = columns.filter(isScale);
  const answers = columns.filter(isDegrees);
  const questions = columns.filter(({ label }) => questionLike.test(label));
  return scales.length + answers.length > 0 && questions.length >= fewestQuestions
    ? { scales, answers }
    : null;
}
