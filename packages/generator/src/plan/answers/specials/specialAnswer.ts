import type { Special } from '../../../understand/question/Question.js';
import type { Answer } from '../planQuestions.js';
import { changeAnswer } from './changeAnswer.js';
import { correlationAnswer } from './correlationAnswer.js';
import { eachRowAnswer } from './eachRowAnswer.js';
import { eventsAnswer } from './eventsAnswer.js';
import { growthAnswer } from './growthAnswer.js';
import { newcomersAnswer } from './newcomersAnswer.js';
import { perPeriodAnswer } from './perPeriodAnswer.js';
import { repeatedAnswer } from './repeatedAnswer.js';
import { rowsAnswer } from './rowsAnswer.js';
import { sidesAnswer } from './sidesAnswer.js';
import { withoutAnswer } from './withoutAnswer.js';
import type { SpecialCase } from './SpecialCase.js';

type Answers = { readonly [K in Special['kind']]: (asked: SpecialCase<K>) => Answer[] };

const answers: Answers = {
  change: changeAnswer,
  correlation: correlationAnswer,
  eachRow: eachRowAnswer,
  events: eventsAnswer,
  growth: growthAnswer,
  newcomers: newcomersAnswer,
  perPeriod: perPeriodAnswer,
  repeated: repeatedAnswer,
  rows: rowsAnswer,
  sides: sidesAnswer,
  without: withoutAnswer,
};

/** What a question comes to that asks for more than numbers of groups. */
export const specialAnswer = <K extends Special['kind']>(asked: SpecialCase<K>): Answer[] =>
  (answers[asked.special.kind] as (asked: SpecialCase<K>) => Answer[])(asked);
