import type { Condition, Where } from '@vitrine/schema';
import { lexicons, type Language } from '../../understand/lexicon/index.js';
import { phraseIn } from '../../understand/lexicon/senses.js';
import type { Asked, AskedGroup, Question } from '../../understand/question/Question.js';
import { insideSentence } from '../../understand/words/words.js';
import type { TimeUnit } from '../../understand/tables/profileData.js';
import { inside, unitWord } from '../measures.js';

/** Whether a question asks for something that nothing was made of, so that its own words would promise too much. */
export const isHalfRead = ({ notes }: Question): boolean => notes.some(({ kind }) => kind === 'missing');

const phrases = {
  sum: 'total',
  avg: 'average',
  count: 'count',
  max: 'max',
  min: 'min',
  median: 'median',
  countDistinct: 'distinct',
} as const;

/** What a measure is called beside others. */
export function labelOf(measure: Asked, title: string, language: Language): string {
  const x = insideSentence(measure.column?.label ?? title);
  if (measure.part) return `% ${x}: ${valuesIn(measure.part).join(', ')}`;
  const phrase = (phrases as Partial<Record<Asked['op'], (typeof phrases)[keyof typeof phrases]>>)[
    measure.op
  ];
  return phrase ? phraseIn(language, phrase, { x }) : (measure.column?.label ?? title);
}

/** What an answer shows, whatever was asked: measure, groups, and the values that rows are picked out by. */
export function describeQuestion(
  { measures, groups, where, special }: Question,
  title: string,
  language: Language,
): string {
  if (special?.kind === 'without') return `${special.column.label} (¬ ${valuesIn(special.never).join(', ')})`;
  const x = measures.map((measure) => labelOf(measure, title, language)).join(', ');
  const y = groups.map((group) => groupName(group, language)).join(', ');
  const said = y === '' ? x : phraseIn(language, 'byGroup', { x, y });
  const values = where.flatMap(valuesIn);
  return values.length === 0 ? said : `${said} (${values.join(', ')})`;
}

function groupName({ column, unit }: AskedGroup, language: Language): string {
  return unit !== undefined && Object.hasOwn(lexicons[language].units, unit)
    ? unitWord(unit as TimeUnit, language)
    : inside(column.label, language);
}

/** The values that conditions ask for, and the days from and until which. */
function valuesIn(where: Where): string[] {
  if ('all' in where) return where.all.flatMap(valuesIn);
  if ('any' in where) return where.any.flatMap(valuesIn);
  return 'not' in where ? [] : valueOf(where);
}

function valueOf({ key, op, value }: Condition): string[] {
  if (typeof value === 'boolean') return [value ? key : `¬ ${key}`];
  if (op === 'eq' || op === 'in') return [value].flat().map(String);
  if (op === 'notNull') return [key];
  if (op === 'isNull') return [`¬ ${key}`];
  // A day that is computed, such as today, has no name.
  if (typeof value === 'object' && !Array.isArray(value)) return [];
  const sign = { ne: '≠', gt: '>', gte: '≥', lt: '<', lte: '≤' }[op as string];
  return sign === undefined ? [] : [`${sign} ${String(value)}`];
}
