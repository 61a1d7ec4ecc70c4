import { phraseIn, labelIn } from '../lexicon/senses.js';
import type { Language } from '../lexicon/index.js';
import { nameInFormula } from '../question/columns/nameInFormula.js';
import { fold } from '../words/fold.js';
import { insideSentence } from '../words/words.js';
import type { ColumnProfile } from './profileData.js';

/** What schools teach. */
const subjects: ReadonlySet<string> = new Set(
  'math|maths|mathematics|algebra|geometry|english|reading|writing|spelling|literature|science|biology|chemistry|physics|history|geography|art|music|pe|religion|philosophy|economics|computing|informatics|ict|french|spanish|german|latin|italian|chinese|japanese|mathe|mathematik|deutsch|englisch|französisch|spanisch|biologie|chemie|physik|geschichte|erdkunde|geografie|kunst|musik|sport|ethik|informatik|sachkunde|matemáticas|lengua|inglés|francés|ciencias|biología|química|física|historia|geografía|música|plástica|educación física|filosofía|mathématiques|français|anglais|espagnol|allemand|sciences|histoire|géographie|svt|eps|musique|arts plastiques|philosophie|matemática|português|inglês|ciências|biologia|história|geografia|educação física|artes|语文|数学|英语|物理|化学|生物|历史|地理|政治|音乐|美术|体育|国語|英語|理科|社会|音楽|美術|保健体育|技術'
    .split('|')
    .map(fold),
);
const tests =
  /^(?:test|quiz|exam|midterm|final|final exam|homework|assignment|klausur|klassenarbeit|test|examen|parcial|control|prueba|contrôle|devoir|interro|prova|trabalho|teste|考试|测验|期中|期末|テスト|小テスト|中間|期末)\s*(?:n[o°.]*\s*)?\d*(?:\s*\([^)]*\))?$/u;
const highestMark = 100;
/** German marks go from 1 to 6, and 1 is the best. */
const worstGermanMark = 6;
const fewest = 2;
const bestGermanMark = 1;
const germanMark = /^(?:schul|end|gesamt|zeugnis|klausur|prüfungs)?noten?$/u;

/** Whether a column holds German marks, of which the least is the best. */
export const isGermanMark = ({ label, type, min, max }: ColumnProfile): boolean =>
  type === 'number' &&
  germanMark.test(label.toLowerCase().trim()) &&
  Number(min) >= bestGermanMark &&
  Number(max) <= worstGermanMark;

const isMark = ({ label, type, min, max, format }: ColumnProfile): boolean => {
  const name = fold(label.replace(/\([^)]*\)/gu, ' ')).trim();
  return (
    type === 'number' &&
    format === undefined &&
    Number(min) >= 0 &&
    Number(max) <= highestMark &&
    (subjects.has(name) || tests.test(fold(label)))
  );
};

/** Columns of marks, one for each subject or test; none of a table that has fewer than two. */
export function marksOf(columns: readonly ColumnProfile[]): readonly ColumnProfile[] {
  const marks = columns.filter(isMark);
  return marks.length >= fewest ? marks : [];
}

/** The average of the marks in a row, those that are missing left out; none where there are no marks. */
export function averageMarkOf(
  columns: readonly ColumnProfile[],
  language: Language,
): readonly ColumnProfile[] {
  const marks = marksOf(columns);
  const [first] = marks;
  if (!first) return [];
  const names = marks.map(({ key }) => nameInFormula(key));
  const sum = names.map((name) => `coalesce(${name}, 0)`).join(' + ');
  const count = names.map((name) => `if(isblank(${name}), 0, 1)`).join(' + ');
  const label = phraseIn(language, 'average', {
    x: insideSentence(labelIn(language, 'attributes', 'grade')),
  });
  return [
    {
      ...first,
      key: label,
      label,
      role: 'measure',
      aggregate: 'avg',
      formula: `if((${count}) = 0, null, (${sum}) / (${count}))`,
      format: { style: 'number', decimals: 1 },
      filled: Math.max(...marks.map(({ filled }) => filled)),
      isOverall: true,
      isLowBest: language === 'de' && marks.every(({ max }) => Number(max) <= worstGermanMark),
    },
  ];
}
